import {NativeEvent} from './native-event.js';

/** An article is drawn. */
export class HelpletArticleViewEvent extends NativeEvent {
  static readonly eventName = 'helplet-article-view';
  readonly articleId: string;
  readonly title: string;

  constructor(articleId: string, title: string) {
    super(HelpletArticleViewEvent.eventName, {bubbles: true, composed: true});
    this.articleId = articleId;
    this.title = title;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helplet-article-view': HelpletArticleViewEvent;
  }
}
