import {NativeEvent} from './native-event.js';

export interface SettledSearch {
  readonly query: string;
  /** Number of articles found. */
  readonly total: number;
  /** Category tab that narrows the results. */
  readonly category?: string;
}

/** A search came to rest: the visitor submitted it, opened a hit, or left the query unchanged for 1.5 seconds. */
export class HelpletSearchEvent extends NativeEvent implements SettledSearch {
  static readonly eventName = 'helplet-search';
  readonly query: string;
  readonly total: number;
  readonly category?: string;

  constructor({query, total, category}: SettledSearch) {
    super(HelpletSearchEvent.eventName, {bubbles: true, composed: true});
    this.query = query;
    this.total = total;
    this.category = category;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helplet-search': HelpletSearchEvent;
  }
}
