import type {FeedbackReason} from '../events/feedback-event.js';

/** What someone has answered, or begun to, below an article. */
export interface FeedbackDraft {
  readonly helpful?: boolean;
  readonly reason?: FeedbackReason;
  readonly comment: string;
  /** True once it was given to whoever wants it. */
  readonly isDone: boolean;
}

/** What someone has written to a person. */
export interface ContactDraft {
  readonly message: string;
  readonly email: string;
  /** Whether question and articles go along. */
  readonly withContext: boolean;
}

const NO_FEEDBACK: FeedbackDraft = {comment: '', isDone: false};
const NO_MESSAGE: ContactDraft = {message: '', email: '', withContext: true};

/** Texts that outlive the views they are written in, until they are sent or the page is left. */
export class Drafts {
  readonly #feedback = new Map<string, FeedbackDraft>();
  #contact = NO_MESSAGE;

  feedback(articleId: string): FeedbackDraft {
    return this.#feedback.get(articleId) ?? NO_FEEDBACK;
  }

  setFeedback(articleId: string, change: Partial<FeedbackDraft>): void {
    this.#feedback.set(articleId, {...this.feedback(articleId), ...change});
  }

  get contact(): ContactDraft {
    return this.#contact;
  }

  setContact(change: Partial<ContactDraft>): void {
    this.#contact = {...this.#contact, ...change};
  }

  /** Forgets everything: the texts belong to another help centre. */
  clear(): void {
    this.#feedback.clear();
    this.#contact = NO_MESSAGE;
  }

  /** The message has been sent. The address stays for the next one. */
  clearMessage(): void {
    this.#contact = {...this.#contact, message: ''};
  }
}
