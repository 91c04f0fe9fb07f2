import {NativeEvent} from './native-event.js';

export interface ResultClick {
  readonly query: string;
  readonly articleId: string;
  /** Position in the list of hits, from 1. */
  readonly position: number;
  /** Heading that the visitor chose below the hit. */
  readonly anchor?: string;
}

/** A visitor opened a hit, by pointer or key. To prevent it, cancel the `helplet-article-select` event that follows. */
export class HelpletResultClickEvent extends NativeEvent implements ResultClick {
  static readonly eventName = 'helplet-result-click';
  readonly query: string;
  readonly articleId: string;
  readonly position: number;
  readonly anchor?: string;

  constructor({query, articleId, position, anchor}: ResultClick) {
    super(HelpletResultClickEvent.eventName, {bubbles: true, composed: true});
    this.query = query;
    this.articleId = articleId;
    this.position = position;
    this.anchor = anchor;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helplet-result-click': HelpletResultClickEvent;
  }
}
