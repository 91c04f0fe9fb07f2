import {NativeEvent} from './native-event.js';

export interface SettledSearch {
  readonly query: string;
  /** Articles found. */
  readonly total: number;
  /** The tab that the results were narrowed to. */
  readonly category?: string;
}

/** A search came to rest: submitted, chosen from, or left unchanged for a while. Read-only. */
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
