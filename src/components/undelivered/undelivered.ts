import {html, nothing, type TemplateResult} from 'lit';
import {
  discardKept,
  type KeptPayload,
  sendAgain,
  sendKept,
  startOutbox,
  undelivered,
  watchOutbox,
} from '../../feedback/outbox.js';
import {allWords} from '../../i18n/later-words.js';
import {topicIcon} from '../../styles/topic-icons.js';
import {HelpletElement} from '../shared/helplet-element.js';
import {styles} from './undelivered.styles.js';

/**
 * What waits on the device and a server did not take: the visitor reads why, tries again or lets go of it. Fetched when
 * something waits.
 * @internal
 */
export class HelpletUndelivered extends HelpletElement {
  static override readonly tag = 'helplet-undelivered';
  static override styles = styles;
  /** Parts that the page can style, as `exportparts` wants them. */
  static readonly parts = 'undelivered, undelivered-text, undelivered-retry, undelivered-clear';

  #stopWatching?: () => void;
  /** Number of the message that arrived at last, after another try. */
  #arrived = '';

  /** Registers the element, and sends what waits: the panel may stay closed. */
  static override define(tag: string, registry: CustomElementRegistry): void {
    super.define(tag, registry);
    startOutbox();
    void sendKept();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching ??= watchOutbox(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.isConnected) return;
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  protected override partsOf(): readonly unknown[] {
    return [];
  }

  #clear(reference: string): void {
    this.#arrived = '';
    discardKept(reference);
  }

  async #retry(reference: string): Promise<void> {
    await sendAgain(reference);
    if (undelivered().some(({payload}) => payload.reference === reference)) return;
    this.#arrived = reference;
    this.requestUpdate();
  }

  /** Moves focus to what became of the messages. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus(options);
  }

  protected override render(): unknown {
    const words = allWords(this.l10n.words);
    return html`<div role="status" tabindex="-1">
      ${
        this.#arrived
          ? html`<p class="done">${topicIcon('check')}${words.messageSent}</p>
              <p>${words.reference}: <strong>${this.#arrived}</strong></p>`
          : nothing
      }
      ${undelivered().map(kept => this.#renderKept(kept))}
    </div>`;
  }

  #renderKept({payload, problem}: KeptPayload): TemplateResult {
    const words = allWords(this.l10n.words);
    const {reference} = payload;
    const text = payload.kind === 'contact' ? payload.message : payload.comment;
    return html`<section class="kept form" part="undelivered" aria-label="${words.reference} ${reference}">
      <p class="problem">${problem === 'refused' ? words.refusedNotSent : words.serverNotSent}</p>
      <p>${words.reference}: <strong>${reference}</strong></p>
      ${text ? html`<p class="text" part="undelivered-text" dir="auto">${text}</p>` : nothing}
      <div class="send">
        <button class="button" part="undelivered-retry" type="button" @click=${() => void this.#retry(reference)}>
          ${words.retry}
        </button>
        <button class="link" part="undelivered-clear" type="button" @click=${() => this.#clear(reference)}>
          ${words.forget}
        </button>
      </div>
    </section>`;
  }
}
