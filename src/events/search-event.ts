import {NativeEvent} from './native-event.js';

/** Someone typed a query or emptied the field. Cancel it to search yourself. */
export class HelpletSearchEvent extends NativeEvent {
  static readonly eventName = 'helplet-search';
  readonly query: string;
  /** `typeahead` for each change, `submit` for the Enter key. */
  readonly intent: 'typeahead' | 'submit';

  constructor(query: string, intent: 'typeahead' | 'submit') {
    super(HelpletSearchEvent.eventName, {bubbles: true, composed: true, cancelable: true});
    this.query = query;
    this.intent = intent;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helplet-search': HelpletSearchEvent;
  }
}
