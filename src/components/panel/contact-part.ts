import {type CSSResultGroup, nothing} from 'lit';
import type {HelpController} from '../../controllers/help-controller.js';
import {LazyPartController} from '../../controllers/lazy-part-controller.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {ContactForm} from '../feedback/contact-form.js';
import {renderFailure} from '../shared/message.js';
import type {PanelOptions} from './panel-options.js';

export interface ContactPartOptions {
  readonly help: HelpController;
  readonly l10n: LocalizeController;
  /** Adds style sheets of a part that is fetched later. */
  readonly adopt: (styles: CSSResultGroup) => void;
  /** True while the panel may take focus. */
  readonly mayFocus: () => boolean;
}

/** The form for a message in a panel, fetched when it is first shown. */
export class ContactPart {
  readonly #host: PanelOptions;
  readonly #options: ContactPartOptions;
  readonly #form: LazyPartController<ContactForm>;
  #wasShown = false;
  /** True while the view is that of the form, and focus has been there. */
  #isEntered = false;

  constructor(host: PanelOptions, options: ContactPartOptions) {
    this.#host = host;
    this.#options = options;
    this.#form = new LazyPartController(host, async () => {
      const {ContactForm, contactFormStyles} = await import('../feedback/contact-form.js');
      options.adopt(contactFormStyles);
      return new ContactForm(host, {help: options.help, l10n: options.l10n});
    });
    host.addController({hostUpdated: () => this.#enter()});
  }

  render(): unknown {
    const {help, l10n} = this.#options;
    const {centre, view} = help.state;
    this.#wasShown ||= view === 'contact';
    const contact = centre.status === 'complete' ? centre.centre.contact : undefined;
    // What is written stays, and with it the form behind another view.
    if (!this.#wasShown || !contact?.form) return nothing;
    const {part, error} = this.#form;
    return error === undefined
      ? part?.render(contact)
      : renderFailure(error, l10n, 'article', () => this.#form.retry());
  }

  /** Reading starts at the title of the form, once it is there. */
  #enter(): void {
    const {store, state} = this.#options.help;
    const isShown = state.view === 'contact';
    // A link may name a form that there is none of.
    if (isShown && state.centre.status === 'complete' && !state.centre.centre.contact?.form) store.goHome();
    const title = this.#host.renderRoot.querySelector<HTMLElement>('.contact-view h2');
    if (!isShown) this.#isEntered = false;
    else if (title && !this.#isEntered) {
      this.#isEntered = true;
      this.#form.part?.open();
      if (this.#options.mayFocus()) title.focus({preventScroll: true});
    }
  }
}
