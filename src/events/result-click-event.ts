import {NativeEvent} from './native-event.js';

export interface ResultClick {
  readonly query: string;
  readonly articleId: string;
  /** Place in the list of hits, from 1. */
  readonly position: number;
  /** The heading that was chosen below the hit. */
  readonly anchor?: string;
}

/** A hit was opened, by pointer or key. Read-only; `helplet-article-select` before it can be cancelled. */
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
