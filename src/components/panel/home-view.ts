import {html, nothing, type TemplateResult} from 'lit';
import type {RelatedArticle} from '../../core/article.js';
import type {HomeArticle, Notice} from '../../core/bundle.js';
import {articleHash} from '../../core/deep-link.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {Remembered} from '../../page/device-memory.js';
import type {CentreState} from '../../store/help-state.js';
import {icon} from '../../styles/icons.js';
import {renderCells, renderGroup} from '../shared/browse.js';
import {isPlainClick} from '../shared/helplet-element.js';

export interface HomeView {
  readonly state: Extract<CentreState, {status: 'complete'}>;
  /** Articles for the page that the help stands on. */
  readonly suggested: readonly HomeArticle[];
  readonly remembered: Remembered;
  /** An announcement above everything else. */
  readonly notice: Notice | undefined;
  readonly l10n: LocalizeController;
  /** True once someone asked for every topic; until then the largest stand here. */
  readonly allTopics: boolean;
  readonly showAllTopics: () => void;
  readonly openTopic: (topic: string) => void;
  readonly openCategory: (category: string) => void;
  readonly openArticle: (id: string) => void;
  readonly search: (query: string) => void;
  readonly closeNotice: (id: string) => void;
  readonly forget: () => void;
}

const PANEL_ROWS = 3;
const PANEL_TOPICS = 8;
const PAGE_TOPICS = 12;

/** Topics and popular articles, as a panel shows them before anyone asks. */
export function renderPanelHome(view: HomeView): TemplateResult {
  return html`<div class="home" part="home">
    ${renderNotice(view)}${renderSuggested(view, PANEL_ROWS)}${renderTopics(view, false)}${renderRemembered(view, PANEL_ROWS)}
    ${renderReadFirst(view, PANEL_ROWS)}
    ${view.state.home.news.length ? renderNews(view, PANEL_ROWS) : nothing}
  </div>`;
}

/** The same with room: counts in words, longer lists side by side. */
export function renderPageHome(view: HomeView): TemplateResult {
  return html`<div class="page-home" part="home">
    ${renderNotice(view)}${renderSuggested(view)}${renderTopics(view, true)}${renderRemembered(view)}
    <div class="two">
      ${renderReadFirst(view)}
      ${view.state.home.news.length ? renderNews(view) : nothing}
    </div>
  </div>`;
}

/** What visitors shall not miss, until they close it. */
function renderNotice({notice, l10n, openArticle, closeNotice}: HomeView): TemplateResult | typeof nothing {
  if (!notice) return nothing;
  const {id, title} = notice;
  return html`<div class="notice" part="notice">
    ${icon('news')}
    <a href=${articleHash(id)} @click=${onPlainClick(() => openArticle(id))}>${title}</a>
    <button
      class="icon-button"
      part="notice-close"
      type="button"
      aria-label=${l10n.words.closeNotice(title)}
      @click=${() => closeNotice(id)}
    >${icon('x', 's')}</button>
  </div>`;
}

function renderSuggested(view: HomeView, most?: number): TemplateResult | typeof nothing {
  const {suggested, l10n} = view;
  if (!suggested.length) return nothing;
  return renderGroup(
    l10n.words.suggested,
    html`<ul class="rows" role="list">
      ${suggested.slice(0, most).map(article => renderRow(view, article))}
    </ul>`,
  );
}

/** What this device remembers, and the way to forget it. */
function renderRemembered(view: HomeView, most?: number): TemplateResult | typeof nothing {
  const {remembered, l10n, search, forget} = view;
  const {searches, articles} = remembered;
  if (!searches.length && !articles.length) return nothing;
  const {words} = l10n;
  return html`<section class="group" part="recent">
    <div class="label-line">
      <h2 class="label" part="group-label">${words.recent}</h2>
      <button class="link" part="forget" type="button" @click=${forget}>${words.forget}</button>
    </div>
    <ul class="rows" role="list">
      ${searches.slice(0, most).map(
        query => html`<li>
          <button class="row" part="row" type="button" @click=${() => search(query)}>${icon('search')}<span>${query}</span></button>
        </li>`,
      )}
      ${articles.slice(0, most).map(article => renderRow(view, article, undefined, icon('clock')))}
    </ul>
  </section>`;
}

/** Topics, else categories: an author may use only one of them. */
function renderTopics(view: HomeView, counted: boolean): TemplateResult | typeof nothing {
  const {state, l10n, allTopics, showAllTopics, openTopic, openCategory} = view;
  const {topics, categories} = state.centre;
  const [groups, open, label] =
    topics.length > 1 ? [topics, openTopic, l10n.words.browse] : [categories, openCategory, l10n.words.categories];
  if (groups.length < 2) return nothing;
  const most = counted ? PAGE_TOPICS : PANEL_TOPICS;
  const shown = allTopics ? groups : groups.slice(0, most);
  return renderGroup(
    label,
    html`${renderCells(shown, l10n, open, counted)}${
      shown.length < groups.length
        ? html`<button class="link more" part="all-topics" type="button" @click=${showAllTopics}>
          ${l10n.words.showAll(l10n.number(groups.length))}
        </button>`
        : nothing
    }`,
  );
}

/** The most viewed articles in their order, else the last changed. */
function renderReadFirst(view: HomeView, most?: number): TemplateResult | typeof nothing {
  const {l10n, state} = view;
  const {popular, recent} = state.home;
  if (popular.length) {
    return renderGroup(
      l10n.words.popular,
      html`<ol class="rows" role="list" data-numerals=${l10n.numerals}>
        ${popular.slice(0, most).map(article => renderRow(view, article))}
      </ol>`,
    );
  }
  if (!recent.length) return nothing;
  return renderGroup(
    l10n.words.sortUpdated,
    html`<ul class="rows" role="list">
      ${recent.slice(0, most).map(article => {
        const date = article.updated ?? article.published;
        return renderRow(view, article, date && l10n.date(date));
      })}
    </ul>`,
  );
}

function renderNews(view: HomeView, most?: number): TemplateResult {
  const news = view.state.home.news.slice(0, most);
  return renderGroup(
    news[0]?.category ?? '',
    html`<ul class="rows" role="list">
      ${news.map(article => renderRow(view, article, article.published && view.l10n.date(article.published)))}
    </ul>`,
  );
}

function renderRow(
  {openArticle}: HomeView,
  {id, title}: RelatedArticle,
  end?: string,
  glyph: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<li>
    <a class="row" part="row" href=${articleHash(id)} @click=${onPlainClick(() => openArticle(id))}>
      ${glyph}<span>${title}</span>${end ? html`<span class="end">${end}</span>` : nothing}
    </a>
  </li>`;
}

/** In place of following a link; not where it is opened in another tab, or saved. */
function onPlainClick(run: () => void): (event: MouseEvent) => void {
  return event => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    run();
  };
}
