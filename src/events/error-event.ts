import {NativeEvent} from './native-event.js';

/** A search or an article failed for good. The element shows that; the event is for your own reports. */
export class HelpletErrorEvent extends NativeEvent {
  static readonly eventName = 'helplet-error';
  /** What failed. Errors of Helplet have a stable `code`. */
  readonly error: unknown;

  constructor(error: unknown) {
    super(HelpletErrorEvent.eventName, {bubbles: true, composed: true});
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helplet-error': HelpletErrorEvent;
  }
}
