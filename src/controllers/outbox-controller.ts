import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {pageConnection} from '../page/connection.js';

/** Where `feedback/outbox.ts` keeps what waits; looked at here, so that pages with nothing to send fetch nothing. */
const KEY = 'helplet:outbox';

/** Sends what the visitor let be kept on the device, as soon as there is a network. */
export class OutboxController implements ReactiveController {
  #stopWatching?: () => void;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopWatching ??= pageConnection.watch(change => {
      if (change === 'back') void this.#send();
    });
    void this.#send();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  async #send(): Promise<void> {
    if (!hasKept()) return;
    const {sendKept} = await import('../feedback/outbox.js');
    await sendKept();
  }
}

function hasKept(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Denied: then nothing was kept.
    return false;
  }
}
