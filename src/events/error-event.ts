import {NativeEvent} from './native-event.js';

/** A search or an article failed for good. The element shows it; this is for the host's own reporting. */
export class HelpletErrorEvent extends NativeEvent {
  static readonly eventName = 'helplet-error';
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
