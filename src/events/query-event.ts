import {NativeEvent} from './native-event.js';

/** Someone typed a query or emptied the field. Cancel it to search yourself. */
export class HelpletQueryEvent extends NativeEvent {
  static readonly eventName = 'helplet-query';
  readonly query: string;
  /** `typeahead` for each change, `submit` for the Enter key. */
  readonly intent: 'typeahead' | 'submit';

  constructor(query: string, intent: 'typeahead' | 'submit') {
    super(HelpletQueryEvent.eventName, {bubbles: true, composed: true, cancelable: true});
    this.query = query;
    this.intent = intent;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helplet-query': HelpletQueryEvent;
  }
}
