import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {SendController} from '../../controllers/send-controller.js';
import type {Contact} from '../../core/bundle.js';
import {HelpletContactEvent} from '../../events/contact-event.js';
import {contactRequest} from '../../feedback/contact-request.js';
import {keepForLater} from '../../feedback/outbox.js';
import type {ContactPayload, Guard} from '../../feedback/payload.js';
import {allWords} from '../../i18n/later-words.js';
import type {ContactDraft} from '../../store/drafts.js';
import type {HelpState} from '../../store/help-state.js';
import {topicIcon} from '../../styles/topic-icons.js';
import {HelpletElement} from '../shared/helplet-element.js';
import {renderIsolated} from '../shared/rows.js';
import {renderSendProblem} from '../shared/send-problem.js';
import {styles} from './contact-form.styles.js';

const MAX_MESSAGE = 5000;
/** Browsers tell much finer what an address is; this only catches what cannot be one. */
const EMAIL = /^\S+@\S+\.\S+$/;

/**
 * The contact view of a panel: the form for a message to a person. Fetched when someone wants to write one.
 * @internal
 */
export class HelpletContactForm extends HelpletElement {
  static override readonly tag = 'helplet-contact-form';
  static override styles = styles;
  /** Parts that the page can style, as `exportparts` wants them. */
  static readonly parts =
    'contact-view, contact-form, message, email, along, thanks, reference, send-problem, keep, send';

  readonly #sending = new SendController<ContactPayload>(this, {
    message: guard => this.#message(guard),
    url: () => this.#contact?.form,
    tell: message => this.#tellPage(message),
    isWritten: () => true,
    keep: keepForLater,
    done: ({reference}) => {
      this.#reference = reference;
      this.help.store.drafts.clearMessage();
    },
  });
  /** What is missing in the form, by field. */
  #missing: {readonly message?: boolean; readonly email?: boolean} = {};
  /** Number of the message that was sent. */
  #reference = '';
  /** True while the view is on show, and reading has started at its title. */
  #isEntered = false;

  /** True while the view is on show. */
  @property({attribute: false}) active = false;
  /** True while the view may take focus. */
  @property({attribute: false}) mayFocus = false;

  protected override partsOf({centre, query, readArticles}: HelpState): readonly unknown[] {
    return [centre, query, readArticles];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('active') && this.active) this.#sending.begin();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.active) this.#enter();
    else this.#isEntered = false;
  }

  /** Reading starts at the title of the form, once it is there. */
  #enter(): void {
    const {store, state} = this.help;
    // A link may name a form that there is none of.
    if (state.centre.status === 'complete' && !this.#contact?.form) store.goHome();
    if (this.#isEntered || !this.renderRoot.querySelector('h1')) return;
    this.#isEntered = true;
    if (this.mayFocus) this.focus({preventScroll: true});
  }

  /** Moves focus to the title of the form, or to what became of the message. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>(this.#sending.isDone ? '[role=status]' : 'h1')?.focus(options);
  }

  get #contact(): Contact | undefined {
    const {centre} = this.help.state;
    return centre.status === 'complete' ? centre.centre.contact : undefined;
  }

  get #draft(): ContactDraft {
    return this.help.store.drafts.contact;
  }

  #message(guard: Guard): ContactPayload {
    const {message, email, withContext} = this.#draft;
    const {reference, articleId, articles, query, path} = contactRequest(this.help.state, 'form');
    return {
      version: 1,
      kind: 'contact',
      reference,
      message: message.trim(),
      email: email.trim(),
      ...(withContext ? {...(articleId ? {article: articleId} : {}), articles, query, path} : {}),
      locale: this.l10n.words.locale,
      guard,
    };
  }

  /** False where the page takes over. */
  #tellPage({message, email, reference, article, articles = [], query = '', path = ''}: ContactPayload): boolean {
    return this.dispatchEvent(
      new HelpletContactEvent({
        way: 'form',
        query,
        ...(article ? {articleId: article} : {}),
        articles,
        path,
        reference,
        message,
        email,
      }),
    );
  }

  #change(change: Partial<ContactDraft>): void {
    this.help.store.drafts.setContact(change);
    this.#missing = {};
    this.#sending.change();
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const {email = 'optional'} = this.#contact ?? {};
    const draft = this.#draft;
    const address = draft.email.trim();
    this.#missing = {
      ...(draft.message.trim() ? {} : {message: true}),
      ...((email === 'required' || address) && email !== 'none' && !EMAIL.test(address) ? {email: true} : {}),
    };
    const form = event.target as HTMLFormElement;
    const first = this.#missing.message ? 'message' : this.#missing.email ? 'email' : undefined;
    if (first) {
      this.#sending.change();
      form.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
    } else void this.#sending.send(form.querySelector<HTMLInputElement>('[name=website]')?.value);
  };

  protected override render(): unknown {
    const contact = this.#contact;
    if (!contact?.form) return nothing;
    const {isDone} = this.#sending;
    return html`<div class="contact-view" part="contact-view">
      <header>
        <h1 tabindex="-1">${contact.label ?? this.l10n.words.contact}</h1>
        ${contact.description ? html`<p>${contact.description}</p>` : nothing}
      </header>
      <div role="status" tabindex="-1">${isDone ? this.#renderDone() : nothing}</div>
      ${isDone ? nothing : this.#renderForm(contact)}
    </div>`;
  }

  #renderDone(): TemplateResult {
    const words = allWords(this.l10n.words);
    return html`<p class="done" part="thanks">
        ${topicIcon('check')}${this.#sending.state === 'kept' ? words.kept : words.messageSent}
      </p>
      <p>${words.reference}: <strong part="reference">${this.#reference}</strong></p>`;
  }

  #renderForm({email = 'optional'}: Contact): TemplateResult {
    const words = allWords(this.l10n.words);
    const draft = this.#draft;
    const {message: noMessage, email: noEmail} = this.#missing;
    const {state, keep} = this.#sending;
    return html`<form class="form" part="contact-form" novalidate @submit=${this.#onSubmit}>
      <label class="field">
        ${words.message}
        <textarea
          class="long"
          part="message"
          name="message"
          required
          maxlength=${MAX_MESSAGE}
          aria-invalid=${noMessage ? 'true' : nothing}
          aria-describedby=${noMessage ? 'no-message' : nothing}
          .value=${draft.message}
          @input=${(event: Event) => this.#change({message: writtenIn(event)})}
        ></textarea>
      </label>
      ${noMessage ? html`<p class="problem" id="no-message">${words.messageMissing}</p>` : nothing}
      ${
        email === 'none'
          ? nothing
          : html`<label class="field">
              ${email === 'required' ? words.email : words.emailOptional}
              <input
                class="text"
                part="email"
                type="email"
                name="email"
                autocomplete="email"
                ?required=${email === 'required'}
                aria-invalid=${noEmail ? 'true' : nothing}
                aria-describedby=${noEmail ? 'no-email' : nothing}
                .value=${draft.email}
                @input=${(event: Event) => this.#change({email: writtenIn(event)})}
              />
            </label>
            ${noEmail ? html`<p class="problem" id="no-email">${words.emailMissing}</p>` : nothing}`
      }
      <label class="trap" aria-hidden="true">Website<input name="website" tabindex="-1" autocomplete="off" /></label>
      ${this.#renderAlong()}${renderSendProblem(state, words, keep)}
      <div class="send">
        <span class="hint"></span>
        <button class="button primary" part="send" aria-busy=${state === 'sending' ? 'true' : 'false'}>${words.send}</button>
      </div>
    </form>`;
  }

  /** What led someone here, which saves both sides a question. */
  #renderAlong(): TemplateResult | typeof nothing {
    const words = allWords(this.l10n.words);
    const {query, readArticles} = this.help.state;
    const asked = query.trim();
    if (!asked && !readArticles.length) return nothing;
    return html`<div class="along" part="along">
      <label class="choice">
        <input
          type="checkbox"
          .checked=${this.#draft.withContext}
          @change=${(event: Event) => this.#change({withContext: (event.target as HTMLInputElement).checked})}
        />${words.sendAlong}
      </label>
      ${asked ? html`<div>${words.youAsked} <b dir="auto">${asked}</b></div>` : nothing}
      ${
        readArticles.length
          ? html`<div>${words.youRead}</div><ul>${readArticles.map(({title}) => html`<li>${renderIsolated(title)}</li>`)}</ul>`
          : nothing
      }
    </div>`;
  }
}

function writtenIn(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
}
