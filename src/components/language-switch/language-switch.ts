import {css, html} from 'lit';
import {property} from 'lit/decorators.js';
import {languageName, matchLocale} from '../../core/locale.js';
import {choiceKey} from '../../page/remembered.js';
import type {HelpState} from '../../store/help-state.js';
import {baseStyles} from '../../styles/base.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {tokenStyles} from '../../styles/tokens.styles.js';
import {topicIcon} from '../../styles/topic-icons.js';
import {HelpletElement} from '../shared/helplet-element.js';

/**
 * The choice between the languages of a help centre, each by its own name. Fetched where there are several.
 * @internal
 */
export class HelpletLanguageSwitch extends HelpletElement {
  static override readonly tag = 'helplet-language-switch';
  static override styles = [
    tokenStyles,
    hostStyles,
    baseStyles,
    css`
      :host {
        flex: none;
      }
      .icon-button {
        position: relative;
      }
      .icon-button:has(:focus-visible) {
        outline: var(--_focus-width) solid var(--_color-focus);
        outline-offset: var(--_focus-offset);
      }
      /* The browser's own list opens over the icon, on which the field lies unseen. */
      select {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        opacity: 0;
        cursor: pointer;
      }
    `,
  ];
  /** Parts that the page can style, as `exportparts` wants them. */
  static readonly parts = 'language';

  /** BCP 47 tags. They stay while another language is on its way, and focus with them. */
  #tags: readonly string[] = [];
  #current?: string;

  /** Forgets the choice with the page. */
  @property({attribute: false}) withoutMemory = false;

  protected override partsOf({centre}: HelpState): readonly unknown[] {
    return [centre];
  }

  protected override willUpdate(): void {
    const {centre, locale} = this.help.state;
    if (centre.status === 'complete') this.#tags = centre.centre.locales?.map(each => each.locale) ?? [];
    this.#current = matchLocale(locale.tag, this.#tags);
    if (centre.status === 'complete') this.#current ??= centre.centre.locale;
    this.hidden = this.#tags.length < 2;
  }

  readonly #choose = (event: Event): void => {
    const choice = this.help.instance.chooseLocale((event.target as HTMLSelectElement).value);
    if (this.withoutMemory) return;
    try {
      sessionStorage.setItem(choiceKey(this.instance), choice);
    } catch {
      // Denied or full: this page remembers it, the next one does not.
    }
  };

  protected override render(): unknown {
    return html`<span class="icon-button" part="language">
      ${topicIcon('globe')}
      <select aria-label=${this.l10n.words.language} @change=${this.#choose}>
        ${this.#tags.map(
          tag =>
            html`<option value=${tag} lang=${tag} .selected=${tag === this.#current}>${languageName(tag, tag)}</option>`,
        )}
      </select>
    </span>`;
  }
}
