import {NativeEvent} from './native-event.js';

/** A visitor changed or submitted the query. Cancel the event to search yourself. */
export class HelpletQueryEvent extends NativeEvent {
  static readonly eventName = 'helplet-query';
  readonly query: string;
  /** `typeahead` after each change, `submit` after the Enter key. */
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
