import {html, nothing, type TemplateResult} from 'lit';
import {DelayController} from '../../controllers/delay-controller.js';
import type {HelpController} from '../../controllers/help-controller.js';
import {LazyPartController} from '../../controllers/lazy-part-controller.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import {renderFailure} from '../shared/message.js';
import {renderArticleSkeleton} from '../shared/skeleton.js';
import type {PanelOptions} from './panel-options.js';

export interface ListPartOptions {
  readonly help: HelpController;
  readonly l10n: LocalizeController;
  /** Where the element of the list is registered. */
  readonly registry: () => CustomElementRegistry;
}

const TAG = 'helplet-article-list';

/** The list of results in a panel. Its code comes after the home view, so that this need not wait for it. */
export class ListPart {
  readonly #options: ListPartOptions;
  readonly #code: LazyPartController<boolean>;
  readonly #skeleton: DelayController;

  constructor(host: PanelOptions, options: ListPartOptions) {
    this.#options = options;
    this.#code = new LazyPartController(host, async () => {
      const {HelpletArticleList} = await import('../article-list/article-list.js');
      HelpletArticleList.define(TAG, options.registry());
      return true;
    });
    this.#skeleton = new DelayController(host, () => options.help.state.view === 'results' && !this.#isThere, {
      afterMs: 150,
      atLeastMs: 0,
    });
  }

  render(layout: 'compact' | 'page', instance: string): TemplateResult | typeof nothing {
    const {help, l10n} = this.#options;
    const {view, centre} = help.state;
    if (this.#isThere) return renderList(layout, instance);
    const isWanted = view === 'results' || centre.status === 'complete' || centre.status === 'error';
    if (!isWanted || this.#code.part) return nothing;
    const {error} = this.#code;
    if (error !== undefined) return renderFailure(error, l10n, 'search', () => this.#code.retry());
    return this.#skeleton.visible ? html`<div class="home">${renderArticleSkeleton()}</div>` : nothing;
  }

  get #isThere(): boolean {
    return this.#options.registry().get(TAG) !== undefined;
  }
}

function renderList(layout: 'compact' | 'page', instance: string): TemplateResult {
  return html`<helplet-article-list
    exportparts="tabs, tab, count, toolbar, sort, results, result, title: result-title, excerpt, mark, meta, section, more, nothing-found, error"
    .instance=${instance}
    .layout=${layout}
  ></helplet-article-list>`;
}
