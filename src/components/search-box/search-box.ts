import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ComboboxController} from '../../controllers/combobox-controller.js';
import {LazyCodeController} from '../../controllers/lazy-element-controller.js';
import {MoveController} from '../../controllers/move-controller.js';
import {inNextTask} from '../../controllers/next-task.js';
import {HelpletQueryEvent} from '../../events/query-event.js';
import {type Option, optionsOf, type Results, shownResults} from '../../store/help-state.js';
import {icon} from '../../styles/icons.js';
import {HelpletElement} from '../shared/helplet-element.js';
import {styles} from './search-box.styles.js';

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

  /** What a box needs once there are results; it comes with the code of the list. */
  readonly #results = new LazyCodeController(this, async () => {
    const {gradualHits, ...code} = await import('./results.js');
    // What is only spoken comes after what is seen.
    return {...code, rows: gradualHits(this, this.help, () => this.popup !== 'list')};
  });
  readonly #dropDown = new LazyCodeController(this, async () =>
    (await import('./drop-down.js')).createDropDown(this, this.help, this.l10n, () => this.#isAlone),
  );

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
    new MoveController(this);
  }

  /** Also waits for rows that are drawn later. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#results.code?.rows.whenComplete;
    return isDone;
  }

  protected override willUpdate(): void {
    if (this.popup !== 'none' && this.help.state.results.status !== 'idle') this.#results.load();
    if (this.#dropDown.code) this.addStyles(this.#dropDown.code.styles);
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
    const {value} = this.#input;
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
    const details = {position, ...(anchor ? {anchor} : {})};
    this.#results.code?.tellResultClick(this, this.help.store, hit.article.id, details);
    this.requestArticle(hit.article.id, details);
  }

  #dismiss(): boolean {
    if (this.popup !== 'list' || !(this.#expanded || this.#failed)) return false;
    this.open = false;
    return true;
  }

  readonly #clear = (): void => {
    this.#input.value = '';
    this.#onInput();
    this.#input.focus();
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
    const canShow = this.#results.code && (this.popup !== 'list' || this.#dropDown.code);
    return this.open && canShow !== undefined && !this.#failed && this.#options.length > 0 && text.trim() !== '';
  }

  /** True when nobody else says that the search failed. */
  get #failed(): boolean {
    const {query: text, results} = this.help.state;
    if (!this.#isAlone || !this.open || text.trim() === '') return false;
    return [results, this.#results, this.#dropDown].some(part => 'error' in part && part.error !== undefined);
  }

  /** The button goes with the message: whoever pressed it is back in the field. */
  readonly #retry = (): void => {
    this.#input.focus();
    this.#results.retry();
    this.#dropDown.retry();
    this.help.store.retry('results');
  };

  readonly #onFocus = (): void => {
    // Someone is about to search: have the index ready.
    this.help.store.warm();
    if (this.popup === 'elsewhere') this.open = true;
    else if (this.popup === 'list') {
      this.#results.load();
      this.#dropDown.load();
    }
  };

  get #input(): HTMLInputElement {
    return this.renderRoot.querySelector('input') as HTMLInputElement;
  }

  override focus(options?: FocusOptions): void {
    // Asked before the field is drawn: it gets focus as soon as it is.
    if (this.hasUpdated) this.#input.focus(options);
    else void this.updateComplete.then(() => this.#input.focus(options));
  }

  /** Selects the text of the field. */
  select(): void {
    this.#input.select();
  }

  protected override render(): unknown {
    const {words} = this.l10n;
    const {query: text} = this.help.state;
    const label = this.label || words.search;
    const isCombobox = this.popup !== 'none';
    const listbox = isCombobox ? this.#renderListbox() : nothing;
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
          aria-controls=${listbox === nothing ? nothing : 'listbox'}
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
      ${listbox}${this.#failed ? this.#renderFailure() : nothing}`;
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
    const {code} = this.#results;
    if (!code) return nothing;
    const view = {
      options: this.#optionsOf({hits: code.rows.rows}),
      active: this.help.state.activeOption,
      expanded: this.#expanded,
      l10n: this.l10n,
      centre: this.help.state.centre,
      results: shownResults(this.help.state),
      choose: (option: Option) => this.#choose(option),
      ...(this.help.store.hasList ? {showAll: () => this.#search('submit')} : {}),
    };
    if (this.popup !== 'list') return code.renderSpokenListbox(view);
    return this.#dropDown.code?.render(view) ?? nothing;
  }

  /** Says that the search failed; elsewhere the list of results says so. */
  #renderFailure(): TemplateResult {
    const {words} = this.l10n;
    const {offline} = this.help.state;
    return html`<div class="below failure" part="error" role="alert" @focusout=${this.#onFocusout}>
      ${icon(offline ? 'offline' : 'warn')}
      <span>${offline ? `${words.offline} ${words.offlineWaits}` : words.searchFailed}</span>
      <button class="button" part="retry" type="button" @click=${this.#retry}>${words.retry}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helplet-search-box': HelpletSearchBox;
  }
}
