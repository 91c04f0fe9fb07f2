import {html, nothing, type TemplateResult} from 'lit';
import type {HelpController} from '../../controllers/help-controller.js';
import type {SortKey} from '../../core/search-provider.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {HelpState, Results} from '../../store/help-state.js';
import type {HelpStore} from '../../store/help-store.js';
import {icon} from '../../styles/icons.js';
import {topicIcon} from '../../styles/topic-icons.js';

export interface ToolbarView {
  readonly help: HelpController;
  readonly l10n: LocalizeController;
  /** False until the first rows are drawn. */
  readonly hasControls: boolean;
  readonly filtersOpen: boolean;
  readonly toggleFilters: () => void;
}

/** How many hits there are, and their order; on a page the way to the filters. */
export function renderToolbar(
  layout: 'compact' | 'page',
  {help, l10n, hasControls, filtersOpen, toggleFilters}: ToolbarView,
  {total}: Results,
): TemplateResult {
  const {store, state} = help;
  const {words} = l10n;
  return html`<div class="toolbar" part="toolbar">
    ${
      layout === 'page'
        ? html`<button
          class="button filters"
          type="button"
          aria-expanded=${filtersOpen ? 'true' : 'false'}
          aria-controls="filters"
          @click=${toggleFilters}
        >
          ${topicIcon('filter', 's')}${words.filters}
        </button>`
        : html`<span class="status">${l10n.count(words.resultCount, total)}</span>`
    }
    ${hasControls ? renderSort(state, l10n, sort => store.search.setSort(sort)) : nothing}
  </div>`;
}

/** "Sort by" and the orders there are; relevance only where there is a query to be relevant to. */
function renderSort(
  {query, sort}: HelpState,
  {words}: LocalizeController,
  choose: (sort: SortKey) => void,
): TemplateResult {
  const hasQuery = query.trim() !== '';
  const orders: readonly [SortKey, string][] = [
    ...(hasQuery ? ([['relevance', words.sortRelevance]] as [SortKey, string][]) : []),
    ['updated', words.sortUpdated],
    ['published', words.sortPublished],
    ['views', words.sortViews],
  ];
  const current = !hasQuery && sort === 'relevance' ? 'views' : sort;
  const onChange = (event: Event): void => choose((event.target as HTMLSelectElement).value as SortKey);
  return html`<label class="sort" part="sort">
    <span>${words.sortBy}</span>
    <select @change=${onChange}>
      ${orders.map(([key, label]) => html`<option value=${key} ?selected=${key === current}>${label}</option>`)}
    </select>
    ${icon('down')}
  </label>`;
}

/** The button that shows the next page of hits below the last one; nothing when all are shown. */
export function renderMore(
  {hits, total}: Results,
  {words, number, count}: LocalizeController,
  store: HelpStore,
  wide: boolean,
  more: () => void,
): TemplateResult | typeof nothing {
  const left = total - hits.length;
  if (left <= 0) return nothing;
  const next = Math.min(left, store.options.pageSize ?? 10);
  const loading = store.state.results.status === 'pending';
  return html`<div class="more">
    <button
      class="button ${wide ? 'wide' : ''}"
      part="more"
      type="button"
      aria-busy=${loading ? 'true' : 'false'}
      @click=${more}
    >
      ${count(words.showMore, next)}
    </button>
    <span>${count(words.shownOf, total, {shown: number(hits.length), total: number(total)})}</span>
  </div>`;
}
