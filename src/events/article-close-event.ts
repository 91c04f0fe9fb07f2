import {NativeEvent} from './native-event.js';

/** An article went out of view: another article or view replaced it, its panel closed, or the visitor left the page. */
export class HelpletArticleCloseEvent extends NativeEvent {
  static readonly eventName = 'helplet-article-close';
  readonly articleId: string;
  /** How long the article was in view, in seconds, without the time during which the page was hidden. */
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
