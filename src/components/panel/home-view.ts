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
  readonly openTopic: (topic: string) => void;
  readonly openCategory: (category: string) => void;
  readonly openArticle: (id: string) => void;
}

const PANEL_ROWS = 3;

/** Topics and popular articles, as a panel shows them before anyone asks. */
export function renderPanelHome(view: HomeView): TemplateResult {
  const {words} = view.l10n;
  return html`<div class="home" part="home">
    ${renderTopics(view, false)}
    ${renderPopular(view, words.popular, PANEL_ROWS)}
    ${view.state.home.news.length ? renderNews(view, PANEL_ROWS) : nothing}
  </div>`;
}

/** The same with room: counts in words, longer lists side by side. */
export function renderPageHome(view: HomeView): TemplateResult {
  const {words} = view.l10n;
  return html`<div class="page-home" part="home">
    ${renderTopics(view, true)}
    <div class="two">
      ${renderPopular(view, words.popular)}
      ${view.state.home.news.length ? renderNews(view) : nothing}
    </div>
  </div>`;
}

/** Topics, else categories: an author may use only one of them. */
function renderTopics(
  {state, l10n, openTopic, openCategory}: HomeView,
  counted: boolean,
): TemplateResult | typeof nothing {
  const {topics, categories} = state.centre;
  if (topics.length > 1) return renderGroup(l10n.words.browse, renderCells(topics, l10n, openTopic, counted));
  if (categories.length > 1)
    return renderGroup(l10n.words.browse, renderCells(categories, l10n, openCategory, counted));
  return nothing;
}

function renderPopular(view: HomeView, label: string, most?: number): TemplateResult | typeof nothing {
  const hits = view.state.home.popular.slice(0, most);
  if (!hits.length) return nothing;
  return renderGroup(
    label,
    html`<ol class="rows" role="list" data-numerals=${view.l10n.numerals}>${hits.map(hit => renderRow(view, hit))}</ol>`,
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
