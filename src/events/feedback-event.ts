import {NativeEvent} from './native-event.js';

/** Why an article did not help. */
export type FeedbackReason = 'outdated' | 'unclear' | 'unsolved';

export interface Feedback {
  readonly articleId: string;
  readonly helpful: boolean;
  /** What was chosen of the reasons, where it was not helpful. */
  readonly reasons: readonly FeedbackReason[];
  /** What was written; empty for nothing. */
  readonly comment: string;
  /** What had been searched for; empty when nothing was. */
  readonly query: string;
  /** Names this answer, e.g. `H-7Q2K-9M`. */
  readonly reference: string;
}

/** Someone said whether an article helped. Cancel it to keep it from being sent: you have it. */
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
