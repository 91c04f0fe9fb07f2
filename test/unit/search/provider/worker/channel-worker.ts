import {type HostPort, serveProvider} from '../../../../../src/search/provider/worker/serve-provider.js';
import type {StartedWorker} from '../../../../../src/workers/start-script.js';
import {ManualProvider} from '../../../../helpers/manual-provider.js';

/** A worker without a thread of its own: what is said goes through a real channel, and can be looked at. */
export class ChannelWorker implements StartedWorker {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onmessageerror: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  /** What the page said. */
  readonly sent: {readonly type: string; readonly id?: number}[] = [];
  /** How many messages the page got. */
  received = 0;
  terminated = false;
  readonly #channel = new MessageChannel();

  /** @param run The worker's script. */
  constructor(run: (port: HostPort) => void) {
    this.#channel.port1.onmessage = event => {
      this.onmessage?.(event as MessageEvent);
      this.received++;
    };
    run(this.#channel.port2 as unknown as HostPort);
  }

  postMessage(message: unknown): void {
    this.sent.push(structuredClone(message) as {type: string; id?: number});
    this.#channel.port1.postMessage(message);
  }

  terminate(): void {
    this.terminated = true;
    this.#channel.port1.close();
  }

  /** Fails as a script does that throws. */
  fail(message: string): void {
    this.onerror?.({message, preventDefault: () => {}} as ErrorEvent);
  }

  /** Says something to the page. */
  say(message: unknown): void {
    this.#channel.port2.postMessage(message);
  }

  typesSent(): string[] {
    return this.sent.map(({type}) => type);
  }
}

/** A worker whose engine answers when told to. */
export class ManualWorker extends ChannelWorker {
  readonly engine: ManualProvider;
  /** What it was told to open. */
  readonly opened: unknown[];

  constructor(engine = new ManualProvider()) {
    const opened: unknown[] = [];
    super(port => {
      serveProvider(port, ({base, locale}) => {
        opened.push({base, locale});
        return engine;
      });
    });
    this.engine = engine;
    this.opened = opened;
  }
}

/** A worker that hears everything and never says more than that it is there. */
export function deafWorker(): ChannelWorker {
  return new ChannelWorker(port => {
    port.onmessage = () => {};
  });
}
