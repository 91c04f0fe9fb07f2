import {html, nothing} from 'lit';
import {DelayController} from '../../controllers/delay-controller.js';
import type {HelpController} from '../../controllers/help-controller.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {openNotice} from '../../store/help-state.js';
import {renderFailure} from '../shared/message.js';
import {renderArticleSkeleton} from '../shared/skeleton.js';
import {renderPageHome, renderPanelHome} from './home-view.js';
import type {PanelOptions} from './panel-options.js';

export interface HomePartOptions {
  readonly help: HelpController;
  readonly l10n: LocalizeController;
  /** Shows an article that was chosen on the home view. */
  readonly openArticle: (id: string) => void;
  readonly search: (query: string) => void;
  /** Takes focus from what a press has removed. */
  readonly focusSearch: () => void;
}

/** The home view of a panel: what it shows while it is on its way, when it fails, and when it is there. */
export class HomePart {
  readonly #host: PanelOptions;
  readonly #options: HomePartOptions;
  readonly #skeleton: DelayController;
  /** True once someone asked for every topic. */
  #allTopics = false;
  #wasDrawn = false;

  constructor(host: PanelOptions, options: HomePartOptions) {
    this.#host = host;
    this.#options = options;
    this.#skeleton = new DelayController(host, () => options.help.state.centre.status === 'pending', {
      afterMs: 150,
      atLeastMs: 300,
    });
  }

  render(): unknown {
    const {help, l10n, openArticle, search, focusSearch} = this.#options;
    const {store, state} = help;
    const {centre, view, suggested, remembered} = state;
    // Whoever searches or reads before it is there need not wait for it to be drawn.
    if (view !== 'home' && !this.#wasDrawn) return nothing;
    this.#wasDrawn ||= centre.status === 'complete';
    if (centre.status === 'error') return renderFailure(centre.error, l10n, 'search', () => store.retry('home'));
    if (centre.status !== 'complete')
      return this.#skeleton.visible ? html`<div class="home">${renderArticleSkeleton()}</div>` : nothing;
    return (this.#host.mode === 'page' ? renderPageHome : renderPanelHome)({
      state: centre,
      suggested,
      remembered,
      notice: openNotice(state),
      l10n,
      allTopics: this.#allTopics,
      showAllTopics: () => void this.#showAllTopics(),
      openTopic: topic => store.openTopic(topic),
      openCategory: category => store.openCategory(category),
      openArticle,
      search,
      closeNotice: id => {
        store.closeNotice(id);
        focusSearch();
      },
      forget: () => {
        store.forget();
        focusSearch();
      },
    });
  }

  /** Focus goes on to the first topic that was not there. */
  async #showAllTopics(): Promise<void> {
    const topics = () => this.#host.renderRoot.querySelectorAll<HTMLElement>('[part="home"] .cell');
    const shown = topics().length;
    this.#allTopics = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    topics()[shown]?.focus();
  }
}
