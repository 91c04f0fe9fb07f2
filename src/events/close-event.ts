import {NativeEvent} from './native-event.js';

/** A panel is about to close. Cancel the event to keep it open. */
export class HelpletCloseEvent extends NativeEvent {
  static readonly eventName = 'helplet-close';

  constructor() {
    super(HelpletCloseEvent.eventName, {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helplet-close': HelpletCloseEvent;
  }
}
