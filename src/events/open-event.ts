import {NativeEvent} from './native-event.js';

/** A panel is about to open. Cancel the event to keep it closed. */
export class HelpletOpenEvent extends NativeEvent {
  static readonly eventName = 'helplet-open';

  constructor() {
    super(HelpletOpenEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helplet-open': HelpletOpenEvent;
  }
}
