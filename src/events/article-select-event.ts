import {NativeEvent} from './native-event.js';

/** Someone chose an article. Cancel it to show the article yourself. */
export class HelpletArticleSelectEvent extends NativeEvent {
  static readonly eventName = 'helplet-article-select';
  readonly articleId: string;
  /** The heading to open at. */
  readonly anchor?: string;
  /** Position in the list of hits, from 0; absent when it was not chosen from hits. */
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
