import {NativeEvent} from './native-event.js';

/** An article has been drawn. */
export class HelpletArticleShowEvent extends NativeEvent {
  static readonly eventName = 'helplet-article-show';
  readonly articleId: string;
  readonly title: string;

  constructor(articleId: string, title: string) {
    super(HelpletArticleShowEvent.eventName, {bubbles: true, composed: true});
    this.articleId = articleId;
    this.title = title;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helplet-article-show': HelpletArticleShowEvent;
  }
}
