import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {DelayController} from '../../controllers/delay-controller.js';
import {type HelpState, openNotice} from '../../store/help-state.js';
import {HelpletElement} from '../shared/helplet-element.js';
import {renderArticleSkeleton, renderFailure} from '../shared/placeholders.js';
import {styles} from './home.styles.js';
import {renderHome} from './home-groups.js';

/**
 * The home view of a panel: topics and lists before anyone asks for something.
 * @internal
 */
export class HelpletHome extends HelpletElement {
  static override readonly tag = 'helplet-home';
  static readonly parts =
    'home, notice, notice-close, recent, forget, group, group-label, row, topics, topic, all-topics, error, retry';
  static override styles = styles;

  readonly #skeleton = new DelayController(
    this,
    () => this.help.state.centre.status === 'pending' || this.#waitsForSuggestions,
    {afterMs: 150, atLeastMs: 300},
  );
  /** Nobody waits longer for suggestions that have to be looked up. */
  readonly #patience = new DelayController(this, () => this.#waitsForSuggestions, {afterMs: 400, atLeastMs: 0});
  #wasDrawn = false;
  #suggestedLast = false;

  /** True once someone asked for every topic; until then the largest stand here. */
  @state() private allTopics = false;

  /** `compact` for panels, `page` with room: counts in words, longer lists side by side. */
  @property({reflect: true}) layout: 'compact' | 'page' = 'compact';

  protected override partsOf(helpState: HelpState): readonly unknown[] {
    const {centre, suggested, remembered, view} = helpState;
    const isBack = this.#suggestedLast && view === 'home';
    return [centre, suggested, remembered, this.#isWanted(helpState), isBack];
  }

  get #waitsForSuggestions(): boolean {
    const {centre, suggested} = this.help.state;
    return centre.status === 'complete' && !suggested;
  }

  /** Whoever searches or reads before it is there need not wait for it to be drawn. */
  #isWanted({view}: HelpState): boolean {
    return this.#wasDrawn || view === 'home';
  }

  /** Focus goes on to the first topic that was not there. */
  async #showAllTopics(): Promise<void> {
    const topics = () => this.renderRoot.querySelectorAll<HTMLElement>('.cell');
    const shown = topics().length;
    this.allTopics = true;
    await this.updateComplete;
    topics()[shown]?.focus();
  }

  protected override render(): unknown {
    const {store, state: helpState} = this.help;
    const {centre, suggested, remembered, view} = helpState;
    if (!this.#isWanted(helpState)) return nothing;
    if (centre.status === 'error') return renderFailure(centre.error, this.l10n, 'search', () => store.retry('home'));
    const isLate = this.#patience.visible;
    if (centre.status !== 'complete' || (!suggested && !isLate))
      return this.#skeleton.visible ? html`<div class="home">${renderArticleSkeleton()}</div>` : nothing;
    this.#wasDrawn = true;
    // Nothing moves before someone's eyes; whoever comes back finds them in their place.
    this.#suggestedLast = view === 'home' && (isLate || this.#suggestedLast);
    return renderHome({
      layout: this.layout,
      groups: getComputedStyle(this).getPropertyValue('--helplet-home-groups').match(/\w+/g) ?? undefined,
      state: centre,
      suggested: suggested ?? [],
      suggestedLast: this.#suggestedLast,
      remembered,
      notice: openNotice(helpState),
      l10n: this.l10n,
      allTopics: this.allTopics,
      showAllTopics: () => void this.#showAllTopics(),
      openTopic: topic => store.search.openTopic(topic),
      openCategory: category => store.search.openCategory(category),
      openArticle: id => this.requestArticle(id),
      search: query => {
        store.search.setQuery(query);
        store.search.submit();
      },
      closeNotice: id => store.memory.closeNotice(id),
      forget: () => store.memory.clear(),
    });
  }
}
