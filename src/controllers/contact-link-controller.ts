import type {LitElement, ReactiveController} from 'lit';
import type {LocalizeController} from '../i18n/localize-controller.js';
import type {HelpController} from './help-controller.js';

export interface ContactLinkOptions {
  readonly help: HelpController;
  readonly l10n: LocalizeController;
}

type RequestCode = typeof import('../feedback/contact-request.js');

let code: RequestCode | undefined;
let loading: Promise<void> | undefined;

/** Fetches what tells the page and fills in the address. After a failure the link leads on all the same; the next intent tries again. */
function loadCode(): Promise<void> {
  loading ??= import('../feedback/contact-request.js').then(
    loaded => {
      code = loaded;
    },
    () => {
      loading = undefined;
    },
  );
  return loading;
}

/**
 * What happens when someone follows a link to a person: where there is a form it opens in the panel; else the page is told,
 * and the address gets what the visitor takes along.
 */
export class ContactLinkController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: ContactLinkOptions;
  #listensTo?: Node;
  /** The click that is on its way again, whether or not the code has come. */
  #repeated?: Event;

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
    for (const type of ['pointerover', 'focusin'])
      renderRoot.addEventListener(type, event => {
        if (linkOf(event)) void loadCode();
      });
  }

  #onClick(event: MouseEvent): void {
    const link = linkOf(event);
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
    if (!code) {
      // Without the code the address is followed as it stands.
      if (event !== this.#repeated) this.#repeatWhenLoaded(link, event);
      return;
    }
    const {contactEvent, addressFor} = code;
    const told = contactEvent(state, 'link');
    if (this.#host.dispatchEvent(told)) link.href = addressFor(contact.url, told, state, this.#options.l10n.words);
    else event.preventDefault();
  }

  #repeatWhenLoaded(link: HTMLElement, event: MouseEvent): void {
    event.preventDefault();
    void loadCode().then(() => {
      this.#repeated = new MouseEvent(event.type, event);
      link.dispatchEvent(this.#repeated);
    });
  }
}

function linkOf({target}: Event): HTMLAnchorElement | null {
  return (target as Element).closest('[part="contact-link"]');
}
