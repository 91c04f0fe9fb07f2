import {html, nothing, type TemplateResult} from 'lit';
import type {HomeArticle, Notice} from '../../core/bundle.js';
import {articleHash} from '../../core/deep-link.js';
import {fill} from '../../core/messages.js';
import type {LocalizeController} from '../../i18n/localize-controller.js';
import type {Remembered} from '../../page/remembered.js';
import type {CentreState} from '../../store/help-state.js';
import {icon} from '../../styles/icons.js';
import {topicIcon} from '../../styles/topic-icons.js';
import {
  kindOf,
  onPlainClick,
  renderArticleRow,
  renderButtonRow,
  renderCells,
  renderGroup,
  renderIsolated,
  renderRows,
} from '../shared/rows.js';

export interface HomeView {
  readonly layout: 'compact' | 'page';
  /** Names of the groups to show, in their order; all by default. */
  readonly groups: readonly string[] | undefined;
  readonly state: Extract<CentreState, {status: 'complete'}>;
  /** Articles for the page that the help stands on. */
  readonly suggested: readonly HomeArticle[];
  /** True where they came after the rest was drawn: then they stand below it, so that nothing moves. */
  readonly suggestedLast: boolean;
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

/** The groups by the names that a theme gives them, in their order. */
const GROUPS = ['suggested', 'topics', 'recent', 'popular', 'news'];

/** Topics and lists of articles, none of which repeats another; on a page two lists stand side by side. */
export function renderHome(view: HomeView): TemplateResult {
  const {notice, suggested, suggestedLast} = view;
  const {home} = view.state;
  const {popular, recent} = home;
  const names = view.groups ?? GROUPS;
  const offer = offerOnce(view.layout, notice);
  // What a theme leaves out takes nothing from the other lists.
  const offerIn = (name: string, articles: readonly HomeArticle[]) => (names.includes(name) ? offer(articles) : []);
  const groups: Readonly<Record<string, TemplateResult | typeof nothing>> = {
    suggested: renderSuggested(view, offerIn('suggested', suggested)),
    topics: renderTopics(view),
    recent: renderRemembered(view),
    news: renderNews(view, offerIn('news', home.news)),
    popular: popular.length
      ? renderPopular(view, offerIn('popular', popular))
      : renderChanged(view, offerIn('popular', recent)),
  };
  const isLate = (name: string): boolean => suggestedLast && name === 'suggested';
  const order = [...names.filter(name => !isLate(name)), ...names.filter(isLate)];
  return html`<div class="home" part="home">
    ${renderNotice(view)}${order.map(name => groups[name])}
  </div>`;
}

/** Picks the rows of one list after the other: what stands in one is left out of the next. */
function offerOnce(
  layout: HomeView['layout'],
  notice: Notice | undefined,
): (articles: readonly HomeArticle[]) => readonly HomeArticle[] {
  const shown = new Set(notice ? [notice.id] : []);
  return articles => {
    const offered = articles.filter(({id}) => !shown.has(id)).slice(0, MOST[layout].rows);
    for (const {id} of offered) shown.add(id);
    return offered;
  };
}

/** What visitors shall not miss, until they close it. */
function renderNotice({notice, l10n, openArticle, closeNotice}: HomeView): TemplateResult | typeof nothing {
  if (!notice) return nothing;
  const {id, title} = notice;
  return html`<div class="notice" part="notice">
    ${topicIcon('news')}
    <a href=${articleHash(id)} @click=${onPlainClick(() => openArticle(id))}>${renderIsolated(title)}</a>
    <button
      class="icon-button"
      part="notice-close"
      type="button"
      aria-label=${fill(l10n.words.closeNotice, {title})}
      @click=${() => closeNotice(id)}
    >${icon('x', 's')}</button>
  </div>`;
}

function renderSuggested(view: HomeView, articles: readonly HomeArticle[]): TemplateResult | typeof nothing {
  return articles.length ? renderGroup(view.l10n.words.suggested, renderRows(renderArticles(view, articles))) : nothing;
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
        .map(query =>
          renderButtonRow(html`${icon('search')}<span>${renderIsolated(query)}</span>`, () => search(query)),
        ),
      ...renderArticles(view, articles.slice(0, MOST[view.layout].rows), {glyph: () => topicIcon('clock')}),
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

/** The most viewed, by rank. */
function renderPopular(view: HomeView, articles: readonly HomeArticle[]): TemplateResult | typeof nothing {
  const {l10n} = view;
  if (!articles.length) return nothing;
  return renderGroup(
    l10n.words.popular,
    html`<ol class="rows" role="list" data-numerals=${l10n.numerals}>
      ${renderArticles(view, articles, {glyph: () => nothing})}
    </ol>`,
    'half',
  );
}

/** The last changed, where nobody counts views. */
function renderChanged(view: HomeView, articles: readonly HomeArticle[]): TemplateResult | typeof nothing {
  if (!articles.length) return nothing;
  const dateOf = ({updated, published}: HomeArticle) => updated ?? published;
  return renderGroup(view.l10n.words.sortUpdated, renderRows(renderArticles(view, articles, {dateOf})), 'half');
}

/** The newest of the news. */
function renderNews(view: HomeView, articles: readonly HomeArticle[]): TemplateResult | typeof nothing {
  const [first] = articles;
  if (!first) return nothing;
  const rows = renderArticles(view, articles, {dateOf: ({published}) => published});
  return renderGroup(renderIsolated(first.category ?? ''), renderRows(rows), 'half');
}

interface RowLook {
  /** In the gutter that all rows have; default: the icon of the category. */
  readonly glyph?: (article: HomeArticle) => TemplateResult | typeof nothing;
  /** The day at the end of a row. */
  readonly dateOf?: (article: HomeArticle) => string | undefined;
}

function renderArticles(
  {l10n, state, openArticle}: HomeView,
  articles: readonly HomeArticle[],
  {glyph = ({category}) => topicIcon(kindOf(category, state.centre.categories)), dateOf}: RowLook = {},
): TemplateResult[] {
  return articles.map(article => {
    const {id, title} = article;
    const date = dateOf?.(article);
    return renderArticleRow(
      articleHash(id),
      html`${glyph(article)}<span>${renderIsolated(title)}</span>${date ? html`<span class="end">${l10n.date(date)}</span>` : nothing}`,
      () => openArticle(id),
    );
  });
}
