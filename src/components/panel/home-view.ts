import {html, nothing, type TemplateResult} from 'lit';
import {articleHash} from '../../core/deep-link.js';
import type {Hit} from '../../core/search-provider.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {CentreState} from '../../store/help-state.js';
import {renderCells, renderGroup} from '../shared/browse.js';
import {isPlainClick} from '../shared/helplet-element.js';

export interface HomeView {
  readonly state: Extract<CentreState, {status: 'complete'}>;
  readonly l10n: LocalizeController;
  /** True once someone asked for every topic; until then the largest stand here. */
  readonly allTopics: boolean;
  readonly showAllTopics: () => void;
  readonly openTopic: (topic: string) => void;
  readonly openCategory: (category: string) => void;
  readonly openArticle: (id: string) => void;
}

const PANEL_ROWS = 3;
const PANEL_TOPICS = 8;
const PAGE_TOPICS = 12;

/** Topics and popular articles, as a panel shows them before anyone asks. */
export function renderPanelHome(view: HomeView): TemplateResult {
  return html`<div class="home" part="home">
    ${renderTopics(view, false)}
    ${renderReadFirst(view, PANEL_ROWS)}
    ${view.state.home.news.length ? renderNews(view, PANEL_ROWS) : nothing}
  </div>`;
}

/** The same with room: counts in words, longer lists side by side. */
export function renderPageHome(view: HomeView): TemplateResult {
  return html`<div class="page-home" part="home">
    ${renderTopics(view, true)}
    <div class="two">
      ${renderReadFirst(view)}
      ${view.state.home.news.length ? renderNews(view) : nothing}
    </div>
  </div>`;
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
        ${popular.slice(0, most).map(hit => renderRow(view, hit))}
      </ol>`,
    );
  }
  if (!recent.length) return nothing;
  return renderGroup(
    l10n.words.sortUpdated,
    html`<ul class="rows" role="list">
      ${recent.slice(0, most).map(hit => {
        const date = hit.article.updated ?? hit.article.published;
        return renderRow(view, hit, date && l10n.date(date));
      })}
    </ul>`,
  );
}

function renderNews(view: HomeView, most?: number): TemplateResult {
  const hits = view.state.home.news.slice(0, most);
  return renderGroup(
    hits[0]?.article.category ?? '',
    html`<ul class="rows" role="list">
      ${hits.map(hit => renderRow(view, hit, hit.article.published && view.l10n.date(hit.article.published)))}
    </ul>`,
  );
}

function renderRow({openArticle}: HomeView, {article}: Hit, end?: string): TemplateResult {
  const open = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    openArticle(article.id);
  };
  return html`<li>
    <a class="row" part="row" href=${articleHash(article.id)} @click=${open}>
      <span>${article.title}</span>${end ? html`<span class="end">${end}</span>` : nothing}
    </a>
  </li>`;
}
