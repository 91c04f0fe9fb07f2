import {type CSSResultGroup, html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {HelpController} from '../../controllers/help-controller.js';
import type {Article} from '../../core/article.js';
import {type FeedbackReason, HelpletFeedbackEvent} from '../../events/feedback-event.js';
import {keepForLater} from '../../feedback/outbox.js';
import type {FeedbackPayload} from '../../feedback/payload.js';
import {newReference} from '../../feedback/reference.js';
import {SendError, sendPayload} from '../../feedback/send.js';
import {SpamGuard} from '../../feedback/spam-guard.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {FeedbackDraft} from '../../store/drafts.js';
import {icon} from '../../styles/icons.js';
import {feedbackStyles} from './feedback.styles.js';
import {renderSendProblem, reportNotSent, type SendState} from './send-problem.js';

const REASONS: readonly FeedbackReason[] = ['outdated', 'unclear', 'unsolved'];
const MAX_COMMENT = 2000;

export const feedbackSectionStyles: CSSResultGroup = feedbackStyles;

export interface FeedbackSectionOptions {
  readonly help: HelpController;
  readonly l10n: LocalizeController;
  /** Where answers are sent; `events` for nowhere but to the page. */
  readonly target: () => string;
}

/** "Was this helpful?" below an article. Fetched where answers are wanted. */
export class FeedbackSection {
  readonly #host: LitElement;
  readonly #options: FeedbackSectionOptions;
  readonly #guard = new SpamGuard();
  #state: SendState = 'idle';
  #articleId = '';
  /** What could not be sent yet. */
  #unsent?: FeedbackPayload;

  constructor(host: LitElement, options: FeedbackSectionOptions) {
    this.#host = host;
    this.#options = options;
  }

  render({id}: Article): TemplateResult {
    if (id !== this.#articleId) this.#begin(id);
    const {words} = this.#options.l10n;
    const draft = this.#draft;
    return html`<section class="feedback" part="feedback" aria-label=${words.wasHelpful}>
      <div class="ask">
        <span>${words.wasHelpful}</span>
        <div class="answers">
          ${this.#renderAnswer(true, draft)}${this.#renderAnswer(false, draft)}
        </div>
      </div>
      <div role="status">${draft.isDone ? this.#renderThanks() : nothing}</div>
      ${draft.helpful === false && !draft.isDone ? this.#renderForm(draft) : nothing}
      ${draft.helpful && !draft.isDone ? renderSendProblem(this.#state, words, this.#keep) : nothing}
    </section>`;
  }

  get #draft(): FeedbackDraft {
    return this.#options.help.store.drafts.feedback(this.#articleId);
  }

  #begin(id: string): void {
    this.#articleId = id;
    this.#state = 'idle';
    this.#unsent = undefined;
    this.#guard.start();
  }

  #renderAnswer(helpful: boolean, draft: FeedbackDraft): TemplateResult {
    const {words} = this.#options.l10n;
    return html`<button
      class="button"
      part="answer"
      type="button"
      aria-pressed=${draft.helpful === helpful ? 'true' : 'false'}
      @click=${() => this.#answer(helpful)}
    >${icon(helpful ? 'yes' : 'no')}${helpful ? words.yes : words.no}</button>`;
  }

  #renderThanks(): TemplateResult {
    const {words} = this.#options.l10n;
    return html`<p class="done" part="thanks">${icon('check')}${this.#state === 'kept' ? words.kept : words.thanks}</p>`;
  }

  #renderForm(draft: FeedbackDraft): TemplateResult {
    const {words} = this.#options.l10n;
    return html`<form class="form" part="feedback-form" novalidate @submit=${this.#onSubmit}>
      <fieldset>
        <legend>${words.whatWentWrong}</legend>
        ${REASONS.map(
          reason => html`<label class="choice">
            <input
              type="radio"
              name="reason"
              value=${reason}
              .checked=${draft.reason === reason}
              @change=${() => this.#change({reason})}
            />${words[reason]}</label
          >`,
        )}
      </fieldset>
      <textarea
        part="comment"
        aria-label=${words.anythingToAdd}
        placeholder="${words.anythingToAdd} ${words.addHint}"
        maxlength=${MAX_COMMENT}
        .value=${draft.comment}
        @input=${(event: Event) => this.#change({comment: (event.target as HTMLTextAreaElement).value})}
      ></textarea>
      ${renderSendProblem(this.#state, words, this.#keep)}
      <div class="send">
        <span class="hint">${words.toAuthors}</span>
        <button class="button primary" part="send" aria-busy=${this.#state === 'sending' ? 'true' : 'false'}>${words.send}</button>
      </div>
    </form>`;
  }

  #change(change: Partial<FeedbackDraft>): void {
    this.#options.help.store.drafts.setFeedback(this.#articleId, change);
    this.#host.requestUpdate();
  }

  #answer(helpful: boolean): void {
    const draft = this.#draft;
    if (draft.helpful === helpful && draft.isDone) return;
    this.#state = 'idle';
    this.#change({helpful, isDone: false});
    // A No has something to say first.
    if (helpful) void this.#give();
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#state !== 'sending') void this.#give();
  };

  async #give(): Promise<void> {
    const draft = this.#draft;
    const verdict = draft.comment ? this.#guard.check() : 'send';
    if (verdict !== 'send') return this.#set(verdict);
    const payload = this.#unsent ?? this.#payload(draft);
    const {article: articleId, helpful, reasons, comment, query, reference} = payload;
    // Once for each answer, however often it is tried to send it.
    const isWanted = this.#unsent
      ? true
      : this.#host.dispatchEvent(new HelpletFeedbackEvent({articleId, helpful, reasons, comment, query, reference}));
    const target = this.#options.target();
    if (isWanted && target !== 'events') {
      this.#unsent = payload;
      this.#set('sending');
      try {
        await sendPayload(target, payload);
      } catch (error) {
        if (!(error instanceof SendError)) throw error;
        reportNotSent(error);
        this.#set(error.code);
        return;
      }
    }
    if (draft.comment) this.#guard.noteSent();
    this.#finish('sent', articleId);
  }

  #payload({helpful = true, reason, comment}: FeedbackDraft): FeedbackPayload {
    const {state} = this.#options.help;
    return {
      version: 1,
      kind: 'feedback',
      reference: newReference(),
      article: this.#articleId,
      helpful,
      reasons: !helpful && reason ? [reason] : [],
      comment: helpful ? '' : comment.trim(),
      query: state.query.trim(),
      locale: this.#options.l10n.words.locale,
      path: location.pathname,
      guard: this.#guard.report(''),
    };
  }

  readonly #keep = (): void => {
    if (!this.#unsent) return;
    if (keepForLater(this.#options.target(), this.#unsent)) this.#finish('kept', this.#unsent.article);
    else this.#set('cannot-keep');
  };

  #finish(state: 'sent' | 'kept', articleId: string): void {
    this.#unsent = undefined;
    this.#options.help.store.drafts.setFeedback(articleId, {comment: '', isDone: true});
    this.#set(state);
  }

  #set(state: SendState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
