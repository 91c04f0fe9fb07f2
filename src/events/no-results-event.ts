import {NativeEvent} from './native-event.js';
import type {SettledSearch} from './search-event.js';

/** A search came to rest and found nothing. Follows the `helplet-search` event of the same query. */
export class HelpletNoResultsEvent extends NativeEvent implements Pick<SettledSearch, 'query' | 'category'> {
  static readonly eventName = 'helplet-no-results';
  readonly query: string;
  readonly category?: string;

  constructor({query, category}: Pick<SettledSearch, 'query' | 'category'>) {
    super(HelpletNoResultsEvent.eventName, {bubbles: true, composed: true});
    this.query = query;
    this.category = category;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helplet-no-results': HelpletNoResultsEvent;
  }
}
