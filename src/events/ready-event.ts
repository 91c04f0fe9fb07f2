import {NativeEvent} from './native-event.js';

/** A panel is drawn for the first time and can be used. */
export class HelpletReadyEvent extends NativeEvent {
  static readonly eventName = 'helplet-ready';

  constructor() {
    super(HelpletReadyEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helplet-ready': HelpletReadyEvent;
  }
}
