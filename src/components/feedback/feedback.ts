import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {SendController} from '../../controllers/send-controller.js';
import {type FeedbackReason, HelpletFeedbackEvent} from '../../events/feedback-event.js';
import {keepForLater} from '../../feedback/outbox.js';
import type {FeedbackPayload, Guard} from '../../feedback/payload.js';
import {newReference} from '../../feedback/reference.js';
import {allWords} from '../../i18n/later-words.js';
import type {FeedbackDraft} from '../../store/drafts.js';
import type {HelpState} from '../../store/help-state.js';
import {readerIcon} from '../../styles/reader-icons.js';
import {topicIcon} from '../../styles/topic-icons.js';
import {HelpletElement} from '../shared/helplet-element.js';
import {renderSendProblem} from '../shared/send-problem.js';
import {styles} from './feedback.styles.js';

const REASONS: readonly FeedbackReason[] = ['outdated', 'unclear', 'unsolved'];
const MAX_COMMENT = 2000;

/**
 * "Was this helpful?" below an article. Fetched where answers are wanted.
 * @internal
 */
export class HelpletFeedback extends HelpletElement {
  static override readonly tag = 'helplet-feedback';
  static override styles = styles;

  readonly #sending = new SendController<FeedbackPayload>(this, {
    message: guard => this.#message(guard),
    url: () => this.#url,
    tell: ({article: articleId, helpful, reasons, comment, query, reference}) =>
      this.dispatchEvent(new HelpletFeedbackEvent({articleId, helpful, reasons, comment, query, reference})),
    isWritten: () => this.#draft.comment !== '',
    keep: keepForLater,
    done: ({article}) => this.help.store.drafts.setFeedback(article, {comment: '', isDone: true}),
  });

  /** Id of the article that is asked about. */
  @property({attribute: false}) articleId = '';

  protected override partsOf({centre}: HelpState): readonly unknown[] {
    return [centre];
  }

  /** Moves focus to what became of the answer. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus(options);
  }

  get #draft(): FeedbackDraft {
    return this.help.store.drafts.feedback(this.articleId);
  }

  get #url(): string | undefined {
    const {centre} = this.help.state;
    const target = centre.status === 'complete' ? centre.centre.feedback : undefined;
    return target === 'events' ? undefined : target;
  }

  #message(guard: Guard): FeedbackPayload {
    const {helpful = true, reason, comment} = this.#draft;
    return {
      version: 1,
      kind: 'feedback',
      reference: newReference(),
      article: this.articleId,
      helpful,
      reasons: !helpful && reason ? [reason] : [],
      comment: helpful ? '' : comment.trim(),
      query: this.help.state.query.trim(),
      locale: this.l10n.words.locale,
      path: location.pathname,
      guard,
    };
  }

  #change(change: Partial<FeedbackDraft>): void {
    this.help.store.drafts.setFeedback(this.articleId, change);
    this.#sending.change();
  }

  #answer(helpful: boolean): void {
    const draft = this.#draft;
    if (draft.helpful === helpful && draft.isDone) return;
    // Pressed once more, it is the same answer that is sent.
    if (draft.helpful !== helpful || draft.isDone) this.#change({helpful, isDone: false});
    // A No has something to say first.
    if (helpful) void this.#sending.send();
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#sending.send();
  };

  protected override render(): unknown {
    const words = allWords(this.l10n.words);
    const {helpful, isDone} = this.#draft;
    return html`<section class="feedback" part="feedback" aria-label=${words.wasHelpful}>
      <div class="ask">
        <span>${words.wasHelpful}</span>
        <div class="answers">${this.#renderAnswer(true)}${this.#renderAnswer(false)}</div>
      </div>
      <div role="status" tabindex="-1">${isDone ? this.#renderThanks() : nothing}</div>
      ${isDone || helpful === undefined ? nothing : helpful ? this.#renderProblem() : this.#renderForm()}
    </section>`;
  }

  #renderAnswer(helpful: boolean): TemplateResult {
    const words = allWords(this.l10n.words);
    return html`<button
      class="button"
      part="answer"
      type="button"
      aria-pressed=${this.#draft.helpful === helpful ? 'true' : 'false'}
      @click=${() => this.#answer(helpful)}
    >${readerIcon(helpful ? 'yes' : 'no')}${helpful ? words.yes : words.no}</button>`;
  }

  #renderThanks(): TemplateResult {
    const words = allWords(this.l10n.words);
    return html`<p class="done" part="thanks">
      ${topicIcon('check')}${this.#sending.state === 'kept' ? words.kept : words.thanks}
    </p>`;
  }

  #renderForm(): TemplateResult {
    const words = allWords(this.l10n.words);
    const draft = this.#draft;
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
      ${this.#renderProblem()}
      <div class="send">
        <span class="hint">${words.toAuthors}</span>
        <button class="button primary" part="send" aria-busy=${this.#sending.state === 'sending' ? 'true' : 'false'}>
          ${words.send}
        </button>
      </div>
    </form>`;
  }

  #renderProblem(): unknown {
    return renderSendProblem(this.#sending.state, allWords(this.l10n.words), this.#sending.keep);
  }
}
