import {html, nothing, type TemplateResult} from 'lit';
import type {HelpController} from '../../controllers/help-controller.js';
import type {HelpCentre} from '../../core/help-centre.js';
import {fill} from '../../core/messages.js';
import type {Hit, QueryReading} from '../../core/search-provider.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {ResultExtra} from '../../store/help-options.js';
import {type HelpState, type Results, shownResults, totalOfAllCategories} from '../../store/help-state.js';
import {renderContact, renderContactLink} from '../shared/contact-link.js';
import {renderFailure} from '../shared/placeholders.js';
import {renderCells, renderGroup} from '../shared/rows.js';
import {type HitsView, renderCompactHits, renderHitSkeletons} from './hits.js';
import {nothingFound, renderNothingFound} from './nothing-found.js';
import {renderOfflineBar, renderReadBefore} from './offline.js';
import {renderTabs} from './tabs.js';
import {renderMore, renderToolbar} from './toolbar.js';

/** What of a list's own members is drawn. */
export interface DrawnList {
  readonly layout: 'compact' | 'page';
  readonly withoutTabs: boolean;
  readonly withoutToolbar: boolean;
  readonly resultExtra?: ResultExtra;
}

/** The layout for a page of its own, which a panel never needs: see `page-layout.ts`. */
export interface PageLayout {
  renderPage(list: DrawnList, view: ListView): TemplateResult;
  renderPageHits(rows: HitsView): TemplateResult;
}

export interface ListView {
  readonly help: HelpController;
  readonly l10n: LocalizeController;
  /** The hits to draw now. */
  readonly hits: readonly Hit[];
  /** True once it is to be seen that another answer is on its way. */
  readonly isSlow: boolean;
  /** What the status region holds. */
  readonly status: string;
  /** True while the bar says that there is no network. */
  readonly isOffline: boolean;
  /** False until the first rows are drawn: controls come after them, into a place that is kept. */
  readonly hasControls: boolean;
  readonly filtersOpen: boolean;
  readonly toggleFilters: () => void;
  /** Opens an article, at a heading and from a position in the list. */
  readonly open: (id: string, details?: {anchor?: string; position?: number}) => void;
  /** Also tries again when that failed. */
  readonly showMore: () => void;
  readonly onTabKeydown: (event: KeyboardEvent) => void;
  /** Undefined until it is loaded. */
  readonly page: PageLayout | undefined;
  /** True while a page waits for its layout. */
  readonly waitsForPage: boolean;
}

/** True while another answer is on its way, not just a further page. */
export function isWaiting({results}: HelpState): boolean {
  return results.status === 'pending' && !results.more;
}

/** Tabs, toolbar and hits; on a page with a title above them and filters beside them. Nothing while nothing is asked for. */
export function renderList(list: DrawnList, view: ListView): TemplateResult {
  const isIdle = view.help.state.results.status === 'idle';
  return html`<slot ?hidden=${!isIdle}></slot>
    <div class="visually-hidden" role="status">${isIdle ? '' : view.status}</div>
    ${isIdle || view.waitsForPage ? nothing : renderLayout(list, view)}`;
}

/** The compact layout stands in for a page's that could not be loaded. */
function renderLayout(list: DrawnList, view: ListView): TemplateResult {
  return list.layout === 'page' && view.page ? view.page.renderPage(list, view) : renderCompact(list, view);
}

function renderCompact(list: DrawnList, view: ListView): TemplateResult {
  const tabs = renderTabRow(list, view);
  return html`<h1 class="visually-hidden">${titleOf(view)}</h1>
    ${renderOffline(view)}${tabs}
    <div
      class="body"
      id="results"
      part="body"
      role=${tabs === nothing ? nothing : 'tabpanel'}
      aria-labelledby=${tabs === nothing ? nothing : 'selected-tab'}
      aria-busy=${isBusy(view)}
    >
      ${renderTools(list, view)}${renderBody(list, view)}
    </div>`;
}

/** What is listed, in words. */
export function titleOf({help: {state}, l10n}: ListView): string {
  const {words} = l10n;
  const shown = shownResults(state);
  if (!shown) return state.results.status === 'error' ? words.results : words.searching;
  const {total, query} = shown;
  if (state.query.trim()) return l10n.count(words.resultCountFor, total, {query});
  return l10n.list(state.topics) || state.category || l10n.count(words.resultCount, total);
}

export function centreOf({help}: ListView): HelpCentre | undefined {
  const {centre} = help.state;
  return centre.status === 'complete' ? centre.centre : undefined;
}

export function isBusy({help: {state}}: ListView): 'true' | 'false' {
  const {results} = state;
  return isWaiting(state) || (results.status === 'complete' && results.partial) ? 'true' : 'false';
}

/** The state in words, for those who do not see it; empty while an answer is on its way. */
export function statusOf(state: HelpState, l10n: LocalizeController, isOffline: boolean, isSlow: boolean): string {
  const {words} = l10n;
  const {results} = state;
  if (isOffline) return words.offline;
  if (isSlow) return words.searching;
  if (results.status !== 'complete' || results.partial) return '';
  const {total} = results.results;
  return total ? l10n.count(words.resultCount, total) : nothingFound(results.results, l10n);
}

export function renderTabRow({withoutTabs}: DrawnList, view: ListView): TemplateResult | typeof nothing {
  const {help, l10n, isSlow, onTabKeydown} = view;
  const {store, state} = help;
  const results = shownResults(state);
  const categories = centreOf(view)?.categories ?? [];
  const isEmpty = results ? totalOfAllCategories(results) === 0 : state.results.status === 'error';
  if (withoutTabs || categories.length < 2 || isEmpty) return nothing;
  return renderTabs({
    categories,
    selected: state.category,
    results: isSlow ? undefined : results,
    l10n,
    select: category => store.search.setCategory(category),
    onKeydown: onTabKeydown,
  });
}

export function renderTools({layout, withoutToolbar}: DrawnList, view: ListView): TemplateResult | typeof nothing {
  const {state} = view.help;
  const results = shownResults(state);
  if (withoutToolbar || !results?.hits.length || state.results.status === 'error') return nothing;
  return renderToolbar(layout, view, results);
}

export function renderOffline({isOffline, help: {store, state}, l10n}: ListView): TemplateResult | typeof nothing {
  return isOffline ? renderOfflineBar(state.readArticles, l10n, () => store.retry('results')) : nothing;
}

export function renderBody(list: DrawnList, view: ListView): unknown {
  const {help, l10n, isSlow, hits, open, page} = view;
  const {store, state} = help;
  const {results: asked, activeOption: active} = state;
  if (asked.status === 'error' && !asked.more) return renderError(view, asked.error);
  const results = shownResults(state);
  if (isSlow) return renderHitSkeletons();
  if (!results) return nothing;
  const centre = centreOf(view);
  if (!results.hits.length) return renderNothingFound(results, centre, l10n, store);
  const isPage = list.layout === 'page';
  const isLong = isPage && results.hits.length >= Math.min(results.total, 3);
  const rows = {hits, categories: centre?.categories ?? [], l10n, active, extra: list.resultExtra, open};
  return html`${renderReading(view, results)}
    ${isPage && page ? page.renderPageHits(rows) : renderCompactHits(rows)}${renderEnd(list, view, results)}
    ${isLong ? renderContact(centre?.contact, l10n, l10n.words.didNotFind) : nothing}`;
}

/** In one line: another spelling of the query, as a button that asks for it, or how the query was read. */
function renderReading(
  {help: {store, state}, l10n}: ListView,
  {correction, category, reading}: Results,
): TemplateResult | typeof nothing {
  if (correction) {
    const ask = (): void => store.search.ask({query: correction, category, topics: state.topics});
    return html`<p class="correction" part="correction">
      ${l10n.words.didYouMean} <button class="link" type="button" @click=${ask}>${correction}</button>
    </p>`;
  }
  const line = reading && readingInWords(reading, l10n);
  return line ? html`<p class="correction" part="correction">${line}</p>` : nothing;
}

function readingInWords(
  {phraseNotFound, nearest, respelled = []}: QueryReading,
  {words, list}: LocalizeController,
): string | undefined {
  if (phraseNotFound) return words.phraseNotFound;
  if (nearest) return words.nearest;
  return respelled.length ? fill(words.resultsFor, {query: list(respelled)}) : undefined;
}

function renderEnd({layout}: DrawnList, view: ListView, results: Results): unknown {
  const {help, l10n, hits, hasControls, showMore} = view;
  const {store, state} = help;
  if (state.results.status === 'error') return renderFailure(state.results.error, l10n, 'search', showMore);
  // The button stays until the last hit is drawn, to which focus then goes on.
  return hasControls ? renderMore({...results, hits}, l10n, store, layout === 'compact', showMore) : nothing;
}

function renderError(view: ListView, error: unknown): unknown {
  const {help, l10n, isOffline, open} = view;
  const {store, state} = help;
  const {words} = l10n;
  if (isOffline) return renderReadBefore(state.readArticles, l10n, open);
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
