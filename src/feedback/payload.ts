import type {FeedbackReason} from '../events/feedback-event.js';

/** What is sent with an answer to "Was this helpful?", as JSON. */
export interface FeedbackPayload {
  readonly version: 1;
  readonly kind: 'feedback';
  /** The same for each try to send it, e.g. `H-7Q2K-9M`. */
  readonly reference: string;
  readonly article: string;
  readonly helpful: boolean;
  readonly reasons: readonly FeedbackReason[];
  readonly comment: string;
  readonly query: string;
  readonly locale: string;
  /** Path of the host page. */
  readonly path: string;
  readonly guard: Guard;
}

/** What is sent with a message to a person, as JSON. */
export interface ContactPayload {
  readonly version: 1;
  readonly kind: 'contact';
  readonly reference: string;
  readonly message: string;
  /** Empty where none was given. */
  readonly email: string;
  /** The article on show; absent where the visitor leaves out what led them here. */
  readonly article?: string;
  /** Ids of the articles read on this page, the last one first. */
  readonly articles?: readonly string[];
  readonly query?: string;
  readonly path?: string;
  readonly locale: string;
  readonly guard: Guard;
}

/** What tells people from programs, without asking anyone else. */
export interface Guard {
  /** How long it took to write, in seconds. */
  readonly seconds: number;
  /** What stands in a field that people do not see: empty, unless a program filled it in. */
  readonly trap: string;
}

export type Payload = FeedbackPayload | ContactPayload;
