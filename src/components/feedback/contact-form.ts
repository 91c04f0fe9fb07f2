import {type CSSResultGroup, html, type LitElement, nothing, type TemplateResult} from 'lit';
import type {HelpController} from '../../controllers/help-controller.js';
import type {Contact} from '../../core/bundle.js';
import {HelpletContactEvent} from '../../events/contact-event.js';
import {contactRequest} from '../../feedback/contact-request.js';
import {keepForLater} from '../../feedback/outbox.js';
import type {ContactPayload} from '../../feedback/payload.js';
import {SendError, sendPayload} from '../../feedback/send.js';
import {SpamGuard} from '../../feedback/spam-guard.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {ContactDraft} from '../../store/drafts.js';
import {icon} from '../../styles/icons.js';
import {feedbackStyles} from './feedback.styles.js';
import {renderSendProblem, reportNotSent, type SendState} from './send-problem.js';

const MAX_MESSAGE = 5000;
/** Browsers tell much finer what an address is; this only catches what cannot be one. */
const EMAIL = /^\S+@\S+\.\S+$/;

export const contactFormStyles: CSSResultGroup = feedbackStyles;

export interface ContactFormOptions {
  readonly help: HelpController;
  readonly l10n: LocalizeController;
}

/** The form for a message to a person. Fetched when someone wants to write one. */
export class ContactForm {
  readonly #host: LitElement;
  readonly #options: ContactFormOptions;
  readonly #guard = new SpamGuard();
  #state: SendState = 'idle';
  /** What is missing in the form, by field. */
  #missing: {readonly message?: boolean; readonly email?: boolean} = {};
  /** What could not be sent yet. */
  #unsent?: ContactPayload;
  #reference = '';

  constructor(host: LitElement, options: ContactFormOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Begins anew, for someone who comes back to it. */
  open(): void {
    if (this.#state === 'sent' || this.#state === 'kept') this.#state = 'idle';
    this.#guard.start();
  }

  render(contact: Contact): TemplateResult {
    const {words} = this.#options.l10n;
    return html`<div class="contact-view" part="contact-view">
      <header>
        <h2 tabindex="-1">${contact.label ?? words.contact}</h2>
        ${contact.description ? html`<p>${contact.description}</p>` : nothing}
      </header>
      <div role="status">${this.#state === 'sent' || this.#state === 'kept' ? this.#renderDone() : nothing}</div>
      ${this.#state === 'sent' || this.#state === 'kept' ? nothing : this.#renderForm(contact)}
    </div>`;
  }

  get #draft(): ContactDraft {
    return this.#options.help.store.drafts.contact;
  }

  #renderDone(): TemplateResult {
    const {words} = this.#options.l10n;
    return html`<p class="done" part="thanks">${icon('check')}${this.#state === 'kept' ? words.kept : words.messageSent}</p>
      <p>${words.reference}: <strong part="reference">${this.#reference}</strong></p>`;
  }

  #renderForm({email = 'optional'}: Contact): TemplateResult {
    const {words} = this.#options.l10n;
    const draft = this.#draft;
    const {message: noMessage, email: noEmail} = this.#missing;
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
      ${this.#renderAlong(draft)}${renderSendProblem(this.#state, words, this.#keep)}
      <div class="send">
        <span class="hint"></span>
        <button class="button primary" part="send" aria-busy=${this.#state === 'sending' ? 'true' : 'false'}>${words.send}</button>
      </div>
    </form>`;
  }

  /** What led someone here, which saves both sides a question. */
  #renderAlong({withContext}: ContactDraft): TemplateResult | typeof nothing {
    const {words} = this.#options.l10n;
    const {query, readArticles} = this.#options.help.state;
    const asked = query.trim();
    if (!asked && !readArticles.length) return nothing;
    return html`<div class="along" part="along">
      <label class="choice">
        <input
          type="checkbox"
          .checked=${withContext}
          @change=${(event: Event) => this.#change({withContext: (event.target as HTMLInputElement).checked})}
        />${words.sendAlong}
      </label>
      ${asked ? html`<div>${words.youAsked} <b>${asked}</b></div>` : nothing}
      ${
        readArticles.length
          ? html`<div>${words.youRead}</div><ul>${readArticles.map(({title}) => html`<li>${title}</li>`)}</ul>`
          : nothing
      }
    </div>`;
  }

  #change(change: Partial<ContactDraft>): void {
    this.#options.help.store.drafts.setContact(change);
    // What was tried with another text is no longer what is here.
    this.#unsent = undefined;
    this.#missing = {};
    this.#host.requestUpdate();
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#state === 'sending') return;
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
      this.#set('idle');
      form.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
      return;
    }
    const trap = form.querySelector<HTMLInputElement>('[name=website]')?.value ?? '';
    void this.#send(trap);
  };

  get #contact(): Contact | undefined {
    const {centre} = this.#options.help.state;
    return centre.status === 'complete' ? centre.centre.contact : undefined;
  }

  async #send(trap: string): Promise<void> {
    const verdict = this.#guard.check();
    if (verdict !== 'send') return this.#set(verdict);
    const isFirst = !this.#unsent;
    const payload = this.#unsent ?? this.#payload(trap);
    this.#reference = payload.reference;
    const isWanted = isFirst ? this.#tellPage(payload) : true;
    const url = this.#contact?.form;
    if (isWanted && url) {
      this.#unsent = payload;
      this.#set('sending');
      try {
        await sendPayload(url, payload);
      } catch (error) {
        if (!(error instanceof SendError)) throw error;
        reportNotSent(error);
        this.#set(error.code);
        return;
      }
    }
    this.#guard.noteSent();
    this.#finish('sent');
  }

  #payload(trap: string): ContactPayload {
    const {state} = this.#options.help;
    const {message, email, withContext} = this.#draft;
    const {reference, articleId, articles, query, path} = contactRequest(state, 'form');
    return {
      version: 1,
      kind: 'contact',
      reference,
      message: message.trim(),
      email: email.trim(),
      ...(withContext ? {...(articleId ? {article: articleId} : {}), articles, query, path} : {}),
      locale: this.#options.l10n.words.locale,
      guard: this.#guard.report(trap),
    };
  }

  /** False where the page takes over. */
  #tellPage({message, email, reference, article, articles = [], query = '', path = ''}: ContactPayload): boolean {
    return this.#host.dispatchEvent(
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

  readonly #keep = (): void => {
    const url = this.#contact?.form;
    if (!this.#unsent || !url) return;
    if (keepForLater(url, this.#unsent)) this.#finish('kept');
    else this.#set('cannot-keep');
  };

  #finish(state: 'sent' | 'kept'): void {
    this.#unsent = undefined;
    this.#options.help.store.drafts.clearMessage();
    this.#set(state);
  }

  #set(state: SendState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function writtenIn(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
}
