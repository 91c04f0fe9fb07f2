import {html, nothing, type TemplateResult} from 'lit';
import type {RelatedArticle} from '../../core/article.js';
import type {HomeArticle, Notice} from '../../core/bundle.js';
import {articleHash} from '../../core/deep-link.js';
import {fill} from '../../core/messages.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {Remembered} from '../../page/remembered.js';
import type {CentreState} from '../../store/help-state.js';
import {icon} from '../../styles/icons.js';
import {topicIcon} from '../../styles/topic-icons.js';
import {onPlainClick, renderArticleRow, renderButtonRow, renderCells, renderGroup, renderRows} from '../shared/rows.js';

export interface HomeView {
  readonly layout: 'compact' | 'page';
  /** Names of the groups to show, in their order; all by default. */
  readonly groups: readonly string[] | undefined;
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

/** The most rows of a list, and the most topics, by layout. */
const MOST = {
  compact: {rows: 3, topics: 8},
  page: {rows: undefined, topics: 12},
} as const;

/** The groups by the names that a theme gives them. */
const GROUPS: ReadonlyMap<string, (view: HomeView) => TemplateResult | typeof nothing> = new Map([
  ['suggested', renderSuggested],
  ['topics', renderTopics],
  ['recent', renderRemembered],
  ['popular', renderReadFirst],
  ['news', renderNews],
]);

/** Topics and lists of articles; on a page two lists stand side by side. */
export function renderHome(view: HomeView): TemplateResult {
  return html`<div class="home" part="home">
    ${renderNotice(view)}${[...(view.groups ?? GROUPS.keys())].map(name => GROUPS.get(name)?.(view))}
  </div>`;
}

/** What visitors shall not miss, until they close it. */
function renderNotice({notice, l10n, openArticle, closeNotice}: HomeView): TemplateResult | typeof nothing {
  if (!notice) return nothing;
  const {id, title} = notice;
  return html`<div class="notice" part="notice">
    ${topicIcon('news')}
    <a href=${articleHash(id)} @click=${onPlainClick(() => openArticle(id))}>${title}</a>
    <button
      class="icon-button"
      part="notice-close"
      type="button"
      aria-label=${fill(l10n.words.closeNotice, {title})}
      @click=${() => closeNotice(id)}
    >${icon('x', 's')}</button>
  </div>`;
}

function renderSuggested(view: HomeView): TemplateResult | typeof nothing {
  const {suggested, l10n} = view;
  return suggested.length ? renderGroup(l10n.words.suggested, renderRows(renderArticles(view, suggested))) : nothing;
}

/** What this device remembers, and the way to forget it. */
function renderRemembered(view: HomeView): TemplateResult | typeof nothing {
  const {remembered, l10n, search, forget} = view;
  const {searches, articles} = remembered;
  if (!searches.length && !articles.length) return nothing;
  const {words} = l10n;
  return html`<section class="group" part="recent">
    <div class="label-line">
      <h2 class="label" part="group-label">${words.recent}</h2>
      <button class="link" part="forget" type="button" @click=${forget}>${words.forget}</button>
    </div>
    ${renderRows([
      ...searches
        .slice(0, MOST[view.layout].rows)
        .map(query => renderButtonRow(html`${icon('search')}<span>${query}</span>`, () => search(query))),
      ...renderArticles(view, articles, undefined, topicIcon('clock')),
    ])}
  </section>`;
}

/** Topics, else categories: an author may use only one of them. */
function renderTopics(view: HomeView): TemplateResult | typeof nothing {
  const {layout, state, l10n, allTopics, showAllTopics, openTopic, openCategory} = view;
  const {topics, categories} = state.centre;
  const [groups, open, label] =
    topics.length > 1 ? [topics, openTopic, l10n.words.browse] : [categories, openCategory, l10n.words.categories];
  if (groups.length < 2) return nothing;
  const shown = allTopics ? groups : groups.slice(0, MOST[layout].topics);
  return renderGroup(
    label,
    html`${renderCells(shown, l10n, open, layout === 'page')}${
      shown.length < groups.length
        ? html`<button class="link more" part="all-topics" type="button" @click=${showAllTopics}>
          ${fill(l10n.words.showAll, {count: l10n.number(groups.length)})}
        </button>`
        : nothing
    }`,
  );
}

/** The most viewed articles in their order, else the last changed. */
function renderReadFirst(view: HomeView): TemplateResult | typeof nothing {
  const {l10n, state} = view;
  const {popular, recent} = state.home;
  if (popular.length) {
    return renderGroup(
      l10n.words.popular,
      html`<ol class="rows" role="list" data-numerals=${l10n.numerals}>${renderArticles(view, popular)}</ol>`,
      'half',
    );
  }
  if (!recent.length) return nothing;
  const changed = ({updated, published}: HomeArticle) => updated ?? published;
  return renderGroup(l10n.words.sortUpdated, renderRows(renderArticles(view, recent, changed)), 'half');
}

/** The newest of the news, but for an announcement that stands above them. */
function renderNews(view: HomeView): TemplateResult | typeof nothing {
  const news = view.state.home.news.filter(({id}) => id !== view.notice?.id);
  const [first] = news;
  return first
    ? renderGroup(first.category ?? '', renderRows(renderArticles(view, news, ({published}) => published)), 'half')
    : nothing;
}

/** @param dateOf The day at the end of a row. */
function renderArticles<Article extends RelatedArticle>(
  {layout, l10n, openArticle}: HomeView,
  articles: readonly Article[],
  dateOf: (article: Article) => string | undefined = () => undefined,
  glyph: TemplateResult | typeof nothing = nothing,
): TemplateResult[] {
  return articles.slice(0, MOST[layout].rows).map(article => {
    const {id, title} = article;
    const date = dateOf(article);
    return renderArticleRow(
      articleHash(id),
      html`${glyph}<span>${title}</span>${date ? html`<span class="end">${l10n.date(date)}</span>` : nothing}`,
      () => openArticle(id),
    );
  });
}
