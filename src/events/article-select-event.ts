import {NativeEvent} from './native-event.js';

/** A visitor chose an article. Cancel the event to show the article yourself. */
export class HelpletArticleSelectEvent extends NativeEvent {
  static readonly eventName = 'helplet-article-select';
  readonly articleId: string;
  /** Heading at which the article opens. */
  readonly anchor?: string;
  /** Position in the list of hits, from 0. Absent when the article was not chosen from hits. */
  readonly position?: number;

  constructor(articleId: string, {anchor, position}: {anchor?: string; position?: number} = {}) {
    super(HelpletArticleSelectEvent.eventName, {bubbles: true, composed: true, cancelable: true});
    this.articleId = articleId;
    this.anchor = anchor;
    this.position = position;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helplet-article-select': HelpletArticleSelectEvent;
  }
}
