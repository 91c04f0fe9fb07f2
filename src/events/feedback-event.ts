import {NativeEvent} from './native-event.js';

/** Reason why an article did not help. */
export type FeedbackReason = 'outdated' | 'unclear' | 'unsolved';

export interface Feedback {
  readonly articleId: string;
  readonly helpful: boolean;
  /** Reasons that the visitor chose after a No: `outdated`, `unclear` or `unsolved`. */
  readonly reasons: readonly FeedbackReason[];
  /** Text that the visitor wrote; empty for none. */
  readonly comment: string;
  /** Last query; empty when the visitor did not search. */
  readonly query: string;
  /** Reference number of the answer, such as `H-7Q2K-9M`. */
  readonly reference: string;
}

/** A visitor answered “Was this helpful?”. Cancel the event to keep Helplet from sending the answer. */
export class HelpletFeedbackEvent extends NativeEvent implements Feedback {
  static readonly eventName = 'helplet-feedback';
  readonly articleId: string;
  readonly helpful: boolean;
  readonly reasons: readonly FeedbackReason[];
  readonly comment: string;
  readonly query: string;
  readonly reference: string;

  constructor({articleId, helpful, reasons, comment, query, reference}: Feedback) {
    super(HelpletFeedbackEvent.eventName, {bubbles: true, composed: true, cancelable: true});
    this.articleId = articleId;
    this.helpful = helpful;
    this.reasons = reasons;
    this.comment = comment;
    this.query = query;
    this.reference = reference;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helplet-feedback': HelpletFeedbackEvent;
  }
}
