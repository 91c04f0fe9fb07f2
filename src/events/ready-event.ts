import {NativeEvent} from './native-event.js';

/** A panel is drawn and can be used. Once for each panel. Read-only. */
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
