import type {LitElement, ReactiveController} from 'lit';
import {HelpletContactEvent} from '../events/contact-event.js';
import {addressFor, contactRequest} from '../feedback/contact-request.js';
import type {LocalizeController} from '../i18n/localize-controller.js';
import type {HelpController} from './help-controller.js';

export interface ContactLinkOptions {
  readonly help: HelpController;
  readonly l10n: LocalizeController;
}

/**
 * What happens when someone follows a link to a person: where there is a form it opens in the panel; else the page is told,
 * and the address gets what the visitor takes along.
 */
export class ContactLinkController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: ContactLinkOptions;
  #listensTo?: Node;

  constructor(host: LitElement, options: ContactLinkOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    const {renderRoot} = this.#host;
    if (renderRoot === this.#listensTo) return;
    this.#listensTo = renderRoot;
    renderRoot.addEventListener('click', event => this.#onClick(event as MouseEvent));
  }

  #onClick(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[part="contact-link"]');
    if (!link || event.defaultPrevented) return;
    const {store, state} = this.#options.help;
    const contact = state.centre.status === 'complete' ? state.centre.centre.contact : undefined;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (contact?.form && store.hasPanel && isPlain) {
      event.preventDefault();
      store.openContact();
      return;
    }
    if (!contact?.url) return;
    const request = contactRequest(state, 'link');
    if (this.#host.dispatchEvent(new HelpletContactEvent(request)))
      link.href = addressFor(contact.url, request, state, this.#options.l10n.words);
    else event.preventDefault();
  }
}
