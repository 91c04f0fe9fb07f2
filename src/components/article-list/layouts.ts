import {html, nothing, type TemplateResult} from 'lit';
import type {HelpCentre} from '../../core/help-centre.js';
import type {Hit} from '../../core/search-provider.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {HelpState, Results} from '../../store/help-state.js';
import type {HelpStore} from '../../store/help-store.js';
import {renderContact, renderContactLink} from '../shared/contact-link.js';
import {renderFailure} from '../shared/message.js';
import {renderCells, renderGroup} from '../shared/rows.js';
import {renderHitSkeletons} from '../shared/skeleton.js';
import {renderFilters} from './filters.js';
import {renderCompactHits, renderPageHits} from './hits.js';
import {nothingFound, renderNothingFound} from './nothing-found.js';
import {renderOfflineBar, renderReadBefore} from './offline.js';
import {renderTabs} from './tabs.js';
import {renderMore, renderToolbar} from './toolbar.js';

export interface ListView {
  readonly layout: 'compact' | 'page';
  readonly withoutTabs: boolean;
  readonly withoutToolbar: boolean;
  readonly state: HelpState;
  readonly store: HelpStore;
  readonly l10n: LocalizeController;
  /** The newest results, or the last ones while newer are on their way. */
  readonly results: Results | undefined;
  /** The hits to draw now. */
  readonly rows: readonly Hit[];
  /** True while another answer is on its way. */
  readonly isWaiting: boolean;
  /** True once that is to be seen. */
  readonly isSlow: boolean;
  /** True while the bar says that there is no network. */
  readonly isOffline: boolean;
  /** False until the first rows are drawn: controls come after them, into a place that is kept. */
  readonly hasControls: boolean;
  readonly filtersOpen: boolean;
  readonly toggleFilters: () => void;
  readonly choose: (hit: Hit, position: number, anchor?: string) => void;
  readonly openArticle: (id: string) => void;
  readonly showMore: () => void;
  readonly onTabKeydown: (event: KeyboardEvent) => void;
}

/** Tabs, toolbar and hits; on a page with a title above them and filters beside them. Nothing while nothing is asked for. */
export function renderList(view: ListView): TemplateResult {
  const isIdle = view.state.results.status === 'idle';
  return html`<slot ?hidden=${!isIdle}></slot>
    <div class="visually-hidden" role="status">${isIdle ? '' : statusOf(view)}</div>
    ${isIdle ? nothing : view.layout === 'page' ? renderPage(view) : renderCompact(view)}`;
}

function renderCompact(view: ListView): TemplateResult {
  const tabs = renderTabRow(view);
  return html`${renderOffline(view)}${tabs}
    <div class="body" id="results" part="body" role=${tabs === nothing ? nothing : 'tabpanel'} aria-busy=${isBusy(view)}>
      ${renderTools(view)}${renderBody(view)}
    </div>`;
}

function renderPage(view: ListView): TemplateResult {
  const {state, store, l10n, results, filtersOpen} = view;
  const tabs = renderTabRow(view);
  return html`<h1 class="title" part="heading">${titleOf(view)}</h1>
    ${renderOffline(view)}
    <div class="nav-row">${tabs}${renderTools(view)}</div>
    <div class="columns">
      <div id="results" role=${tabs === nothing ? nothing : 'tabpanel'} aria-busy=${isBusy(view)}>${renderBody(view)}</div>
      <aside id="filters" class=${filtersOpen ? 'open' : ''} aria-label=${l10n.words.filters}>
        ${renderFilters(centreOf(view)?.topics ?? [], state, results, l10n, store)}
      </aside>
    </div>`;
}

function centreOf({state: {centre}}: ListView): HelpCentre | undefined {
  return centre.status === 'complete' ? centre.centre : undefined;
}

function isBusy({state: {results}, isWaiting}: ListView): 'true' | 'false' {
  return isWaiting || (results.status === 'complete' && results.partial) ? 'true' : 'false';
}

/** The state in words, for those who do not see it. */
function statusOf({state, results, l10n, isOffline, isSlow}: ListView): string {
  const {words, number} = l10n;
  const {results: asked} = state;
  if (isOffline) return words.offline;
  if (isSlow) return words.searching;
  if (asked.status !== 'complete' || asked.partial || !results) return '';
  if (results.total) return words.resultCount(results.total, number(results.total));
  return nothingFound(results, words);
}

function titleOf({state, results, l10n}: ListView): string {
  const {words, number} = l10n;
  const {query, topics, category} = state;
  if (!results) return state.results.status === 'error' ? words.results : words.searching;
  if (query.trim()) return words.resultCountFor(results.total, number(results.total), results.query);
  return topics.join(', ') || category || words.resultCount(results.total, number(results.total));
}

function renderTabRow(view: ListView): TemplateResult | typeof nothing {
  const {withoutTabs, state, store, results, l10n, isSlow, onTabKeydown} = view;
  const categories = centreOf(view)?.categories ?? [];
  if (withoutTabs || categories.length < 2 || (state.results.status === 'error' && !results)) return nothing;
  return renderTabs({
    categories,
    selected: state.category,
    results: isSlow ? undefined : results,
    l10n,
    select: category => store.search.setCategory(category),
    onKeydown: onTabKeydown,
  });
}

function renderTools(view: ListView): TemplateResult | typeof nothing {
  const {withoutToolbar, state, results} = view;
  const isWanted = !withoutToolbar && results?.hits.length && state.results.status !== 'error';
  return isWanted ? renderToolbar({...view, results}) : nothing;
}

function renderOffline({isOffline, state, store, l10n}: ListView): TemplateResult | typeof nothing {
  return isOffline ? renderOfflineBar(state.readArticles, l10n, () => store.retry('results')) : nothing;
}

function renderBody(view: ListView): unknown {
  const {state, store, results, l10n, isSlow, layout} = view;
  const {results: asked} = state;
  if (asked.status === 'error' && !asked.more) return renderError(view, asked.error);
  if (isSlow) return renderHitSkeletons();
  if (!results) return nothing;
  const centre = centreOf(view);
  if (!results.hits.length) return renderNothingFound(results, centre, l10n, store);
  const hits = {...view, hits: view.rows, categories: centre?.categories ?? [], active: state.activeOption};
  const isLong = layout === 'page' && results.hits.length >= Math.min(results.total, 3);
  return html`${renderCorrection(view, results)}
    ${layout === 'page' ? renderPageHits(hits) : renderCompactHits(hits)}${renderEnd(view, results)}
    ${isLong ? renderContact(centre?.contact, l10n, l10n.words.didNotFind) : nothing}`;
}

/** "Did you mean": the query in the spelling that the articles use, as a button that asks for it. */
function renderCorrection(
  {store, state, l10n}: ListView,
  {correction, category}: Results,
): TemplateResult | typeof nothing {
  if (!correction) return nothing;
  const ask = (): void => store.search.ask({query: correction, category, topics: state.topics});
  return html`<p class="correction" part="correction">
    ${l10n.words.didYouMean} <button class="link" type="button" @click=${ask}>${correction}</button>
  </p>`;
}

function renderEnd({state, store, l10n, hasControls, layout, showMore}: ListView, results: Results): unknown {
  const {results: asked} = state;
  if (asked.status === 'error') return renderFailure(asked.error, l10n, 'search', () => store.retry('results'));
  return hasControls ? renderMore(results, l10n, store, layout === 'compact', showMore) : nothing;
}

function renderError(view: ListView, error: unknown): unknown {
  const {state, store, l10n, isOffline, openArticle} = view;
  const {words} = l10n;
  if (isOffline) return renderReadBefore(state.readArticles, l10n, openArticle);
  const centre = centreOf(view);
  const way = renderContactLink(centre?.contact, words.contact, 'button');
  return html`${renderFailure(error, l10n, 'search', () => store.retry('results'), way)}${
    centre?.topics.length
      ? html`<div class="ways">
        ${renderGroup(
          words.orBrowse,
          renderCells(centre.topics, l10n, topic => store.search.openTopic(topic)),
        )}
      </div>`
      : nothing
  }`;
}
