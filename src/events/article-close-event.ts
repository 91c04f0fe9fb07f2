import {NativeEvent} from './native-event.js';

/** An article went out of view: for another one, another view, with the panel, or with the page. Read-only. */
export class HelpletArticleCloseEvent extends NativeEvent {
  static readonly eventName = 'helplet-article-close';
  readonly articleId: string;
  /** How long it was in view, in seconds; time with the page hidden is not counted. */
  readonly seconds: number;

  constructor(articleId: string, seconds: number) {
    super(HelpletArticleCloseEvent.eventName, {bubbles: true, composed: true});
    this.articleId = articleId;
    this.seconds = seconds;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helplet-article-close': HelpletArticleCloseEvent;
  }
}
