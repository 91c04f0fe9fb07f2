import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {ComboboxController} from '../../controllers/combobox-controller.js';
import {gradualHits} from '../../controllers/gradual-rows-controller.js';
import {LazyCodeController} from '../../controllers/lazy-element-controller.js';
import {MoveController} from '../../controllers/move-controller.js';
import {SearchReportController} from '../../controllers/search-report-controller.js';
import {inNextTask} from '../../controllers/when-gone.js';
import {HelpletQueryEvent} from '../../events/query-event.js';
import {type Option, optionsOf, type Results, shownResults} from '../../store/help-state.js';
import {icon} from '../../styles/icons.js';
import {HelpletElement} from '../shared/helplet-element.js';
import {styles} from './search-box.styles.js';
import {renderFailureBelow, renderSpokenListbox} from './spoken-listbox.js';

/** Rows of the drop-down; the rest is one row away, in the list. */
const DROP_DOWN_HITS = 5;

/**
 * @summary A search field with live results below it, or in a list elsewhere on the page.
 * @tagname helplet-search-box
 * @event {HelpletSearchEvent} helplet-search - A search came to rest, and no list shows its results.
 * @event {HelpletNoResultsEvent} helplet-no-results
 * @event {HelpletResultClickEvent} helplet-result-click
 * @event {HelpletErrorEvent} helplet-error - A search failed for good, and no list shows its results.
 * @event {HelpletQueryEvent} helplet-query
 * @event {HelpletArticleSelectEvent} helplet-article-select
 * @csspart search - The box around the field.
 * @csspart input - The text field.
 * @csspart clear - The button that empties it.
 * @csspart hint - The key that leads here.
 * @csspart listbox - The drop-down list.
 * @csspart option - One row of it.
 * @csspart title - The row's title.
 * @csspart excerpt - The row's excerpt.
 * @csspart mark - A word that matches the query.
 * @csspart all - The link to all results.
 * @csspart error - What stands below a box without a list when its search failed.
 * @csspart retry - The button in it that tries again.
 * @cssproperty [--helplet-search-box-height] - Height of the box.
 * @cssproperty [--helplet-search-box-background] - Its background.
 * @cssproperty [--helplet-search-box-border-color] - Its border.
 * @cssproperty [--helplet-search-box-radius] - Its corners.
 */
export class HelpletSearchBox extends HelpletElement {
  static override readonly tag = 'helplet-search-box';
  static override styles = styles;
  static override shadowRootOptions: ShadowRootInit = {mode: 'open', delegatesFocus: true};

  readonly #combobox = new ComboboxController(this, {
    count: () => this.#options.length,
    move: step => {
      this.open = true;
      this.help.store.search.moveActiveOption(step, this.#options.length);
    },
    hasActive: () => this.#active !== undefined,
    clearActive: () => this.help.store.search.clearActiveOption(),
    chooseActive: () => this.#active && this.#choose(this.#active),
    submit: () => this.#submit(),
    dismiss: () => this.#dismiss(),
  });

  /** What is only spoken comes after what is seen. */
  readonly #rows = gradualHits(this, this.help, () => this.popup !== 'list');

  readonly #dropDown = new LazyCodeController(this, () => import('./listbox.js'));

  @query('input') private input!: HTMLInputElement;
  @state() private open = false;

  /** Accessible name and placeholder. Empty: "Search for help" in the page's language. */
  @property() label = '';
  /**
   * Where results appear: `list` below the box, `elsewhere` in an article list that shows the same instance (arrow keys
   * still move through them), `none` for a page whose results are links of their own.
   */
  @property() popup: 'list' | 'elsewhere' | 'none' = 'list';
  /** `large` for the head of a page, `compact` for its bar. */
  @property({reflect: true}) size: '' | 'large' | 'compact' = '';
  /** A key to show in the empty box. Showing it does not bind it. */
  @property() hint = '';

  constructor() {
    super();
    new SearchReportController(this, this.help, () => this.#isAlone);
    new MoveController(this);
  }

  /** Also waits for rows that are drawn later. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#rows.whenComplete;
    return isDone;
  }

  protected override willUpdate(): void {
    if (this.#dropDown.code) this.addStyles(this.#dropDown.code.dropDownStyles);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.renderRoot.querySelector('.option[aria-selected="true"]')?.scrollIntoView({block: 'nearest'});
  }

  /** True where no list shows the results. */
  get #isAlone(): boolean {
    return this.popup === 'list' && !this.help.store.hasList;
  }

  get #options(): Option[] {
    return this.#optionsOf(shownResults(this.help.state));
  }

  #optionsOf(results: Pick<Results, 'hits'> | undefined): Option[] {
    const options = optionsOf(results);
    return this.popup === 'list'
      ? options.filter(({position}) => position < DROP_DOWN_HITS)
      : this.popup === 'none'
        ? []
        : options;
  }

  get #active(): Option | undefined {
    return this.#options[this.help.state.activeOption];
  }

  readonly #onInput = (): void => {
    this.open = true;
    this.#search('typeahead');
  };

  #search(intent: 'typeahead' | 'submit'): void {
    const {value} = this.input;
    if (!this.dispatchEvent(new HelpletQueryEvent(value, intent))) return;
    this.help.store.search.setQuery(value);
    if (intent === 'submit') {
      this.open = false;
      this.help.store.search.submit();
    }
  }

  /** Where no list can show all results, Enter opens the first. */
  #submit(): void {
    const [first] = this.#options;
    if (this.#isAlone && this.#expanded && first) this.#choose(first);
    else this.#search('submit');
  }

  #choose({hit, position, anchor = hit.anchor}: Option): void {
    this.open = false;
    this.requestArticle(hit.article.id, {position, ...(anchor ? {anchor} : {})});
  }

  #dismiss(): boolean {
    if (this.popup !== 'list' || !(this.#expanded || this.#failed)) return false;
    this.open = false;
    return true;
  }

  readonly #clear = (): void => {
    this.input.value = '';
    this.#onInput();
    this.input.focus();
  };

  /** Focus that goes nowhere comes back at once to a box that is moved within the page. */
  readonly #onFocusout = ({relatedTarget}: FocusEvent): void => {
    if (!relatedTarget) {
      inNextTask(() => {
        if (!document.hasFocus() || !this.matches(':focus-within')) this.#leave();
      });
    } else if (!this.renderRoot.contains(relatedTarget as Node)) this.#leave();
  };

  /** Closes the drop-down once focus has left the whole element. */
  #leave(): void {
    this.open = false;
    // Whoever went to read an article comes back to the row it was chosen from.
    if (this.help.state.view !== 'article') this.help.store.search.clearActiveOption();
  }

  get #expanded(): boolean {
    const {query: text} = this.help.state;
    const canShow = this.popup !== 'list' || this.#dropDown.code !== undefined;
    return this.open && canShow && !this.#failed && this.#options.length > 0 && text.trim() !== '';
  }

  /** True when nobody else says that the search failed. */
  get #failed(): boolean {
    const {query: text, results} = this.help.state;
    if (!this.#isAlone || !this.open || text.trim() === '') return false;
    return results.status === 'error' || this.#dropDown.error !== undefined;
  }

  /** The button goes with the message: whoever pressed it is back in the field. */
  readonly #retry = (): void => {
    this.input.focus();
    this.#dropDown.retry();
    this.help.store.retry('results');
  };

  readonly #onFocus = (): void => {
    // Someone is about to search: have the index ready.
    this.help.store.warm();
    if (this.popup === 'elsewhere') this.open = true;
    else if (this.popup === 'list') this.#dropDown.load();
  };

  override focus(options?: FocusOptions): void {
    // Asked before the field is drawn: it gets focus as soon as it is.
    if (this.hasUpdated) this.input.focus(options);
    else void this.updateComplete.then(() => this.input.focus(options));
  }

  /** Selects the text of the field. */
  select(): void {
    this.input.select();
  }

  protected override render(): unknown {
    const {words} = this.l10n;
    const {query: text} = this.help.state;
    const label = this.label || words.search;
    const isCombobox = this.popup !== 'none';
    return html`<div class="search" part="search" @focusout=${this.#onFocusout}>
        ${icon('search')}
        <input
          part="input"
          type="text"
          maxlength="500"
          inputmode="search"
          role=${isCombobox ? 'combobox' : 'searchbox'}
          aria-label=${label}
          aria-autocomplete=${isCombobox ? 'list' : nothing}
          aria-expanded=${isCombobox ? (this.#expanded ? 'true' : 'false') : nothing}
          aria-controls=${isCombobox ? 'listbox' : nothing}
          aria-activedescendant=${this.#expanded && this.#active ? `option-${this.help.state.activeOption}` : nothing}
          placeholder=${label}
          .value=${text}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          @input=${this.#onInput}
          @focus=${this.#onFocus}
          @keydown=${this.#combobox.onKeydown}
        />
        ${this.#renderEnd(text)}
      </div>
      ${isCombobox ? this.#renderListbox() : nothing}${
        this.#failed
          ? renderFailureBelow({
              offline: this.help.state.offline,
              l10n: this.l10n,
              retry: this.#retry,
              onFocusout: this.#onFocusout,
            })
          : nothing
      }`;
  }

  #renderEnd(text: string): TemplateResult | typeof nothing {
    const {words} = this.l10n;
    if (text) {
      return html`<button class="icon-button" part="clear" type="button" aria-label=${words.clearSearch} @click=${this.#clear}>
        ${icon('x', 's')}
      </button>`;
    }
    return this.hint ? html`<span class="kbd" part="hint" aria-hidden="true">${this.hint}</span>` : nothing;
  }

  #renderListbox(): TemplateResult | typeof nothing {
    const view = {
      options: this.#optionsOf({hits: this.#rows.rows}),
      active: this.help.state.activeOption,
      expanded: this.#expanded,
      l10n: this.l10n,
      centre: this.help.state.centre,
      results: shownResults(this.help.state),
      choose: (option: Option) => this.#choose(option),
      ...(this.help.store.hasList ? {showAll: () => this.#search('submit')} : {}),
    };
    if (this.popup !== 'list') return renderSpokenListbox(view);
    return this.#dropDown.code?.renderListbox(view) ?? nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helplet-search-box': HelpletSearchBox;
  }
}
