import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {HelpletError} from '../core/errors.js';
import type {Guard, Payload} from '../feedback/payload.js';
import {SendError, type SendFailure, sendPayload} from '../feedback/send.js';
import {type GuardVerdict, SpamGuard} from '../feedback/spam-guard.js';
import {pageDocument} from '../page/page-document.js';
import {reportFailure} from '../store/report-failure.js';

/** Why something has not been sent, and what became of it. */
export type SendState =
  | 'idle'
  | 'sending'
  | 'sent'
  | 'kept'
  | 'cannot-keep'
  | SendFailure
  | Exclude<GuardVerdict, 'send'>;

export interface SendOptions<Message extends Payload> {
  /** What is to be sent now. */
  readonly message: (guard: Guard) => Message;
  /** Where it is sent; undefined for nowhere but to the page. */
  readonly url: () => string | undefined;
  /** Tells the page; false where that takes over. */
  readonly tell: (message: Message) => boolean;
  /** True where someone wrote something: then people are told from programs. */
  readonly isWritten: () => boolean;
  /** Keeps a message for an absolute address on the device; false where the browser lets nothing be kept. */
  readonly keep: (url: string, message: Message) => boolean;
  /** It was sent, or is kept to be sent. */
  readonly done: (message: Message) => void;
}

/** What was filled in at one moment, and where it goes. */
interface Written<Message> {
  readonly message: Message;
  /** Absolute; undefined for nowhere but to the page. */
  readonly address: string | undefined;
}

/** Sends what was filled into a host's form. What does not arrive is kept, and sent again as it was. */
export class SendController<Message extends Payload> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: SendOptions<Message>;
  readonly #guard = new SpamGuard();
  #state: SendState = 'idle';
  /** What could not be sent yet. */
  #unsent?: Written<Message>;

  constructor(host: ReactiveControllerHost, options: SendOptions<Message>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get state(): SendState {
    return this.#state;
  }

  get isDone(): boolean {
    return this.#state === 'sent' || this.#state === 'kept';
  }

  hostConnected(): void {}

  /** Someone comes to the form, or comes back to it. */
  begin(): void {
    this.#guard.start();
    if (this.isDone) this.#set('idle');
  }

  /** Something else is filled in now: what was tried before is no longer what is here. */
  change(): void {
    this.#unsent = undefined;
    this.#set(this.#state === 'sending' ? 'sending' : 'idle');
  }

  /** @param trap What stands in a field that people do not see. */
  async send(trap = ''): Promise<void> {
    const {tell, isWritten} = this.#options;
    if (this.#state === 'sending') return;
    const mayBeProgram = isWritten();
    const verdict = mayBeProgram ? this.#guard.check() : 'send';
    if (verdict !== 'send') return this.#set(verdict);
    // The page hears of it once, however often it is tried to send it.
    const tried = this.#unsent;
    const written = tried ?? this.#write(trap);
    const {message, address} = written;
    const isWanted = tried !== undefined || tell(message);
    if (isWanted && address) {
      this.#unsent = written;
      this.#set('sending');
      try {
        await sendPayload(address, message);
      } catch (error) {
        if (!(error instanceof SendError)) throw error;
        reportNotSent(error);
        this.#set(error.code);
        return;
      }
    }
    if (mayBeProgram) this.#guard.noteSent();
    this.#finish('sent', message);
  }

  /** Keeps on the device what could not be sent, to send it later. */
  readonly keep = (): void => {
    const {message, address} = this.#unsent ?? this.#write('');
    if (!address) return;
    if (this.#options.keep(address, message)) this.#finish('kept', message);
    else this.#set('cannot-keep');
  };

  /** The address is that of now: the page may have another one by the time that the message is sent. */
  #write(trap: string): Written<Message> {
    const url = this.#options.url();
    return {
      message: this.#options.message(this.#guard.report(trap)),
      address: url && new URL(url, pageDocument.baseURI).href,
    };
  }

  #finish(state: 'sent' | 'kept', message: Message): void {
    this.#unsent = undefined;
    this.#options.done(message);
    this.#set(state);
  }

  #set(state: SendState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

/** Tells whoever runs the site why nothing arrives. What passes by itself is not told. */
function reportNotSent({code, message}: SendError): void {
  if (code === 'network') return;
  reportFailure(
    new HelpletError('feedback/not-sent', message, {
      fix: 'Let that address answer POST requests of JSON with a status of 2xx; see docs/feedback.md.',
    }),
  );
}
