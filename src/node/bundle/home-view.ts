import type {ArticleSummary} from '../../core/article.js';
import type {Group, HomeArticle, HomeArticles, HomeSuggestions, ManifestLocale} from '../../core/bundle.js';
import type {PageOffer} from '../../core/page-offers.js';
import {listArticles} from '../../search/answer/browse.js';
import {homeLists} from '../../search/home-lists.js';
import {compareText} from '../compare-text.js';
import type {GroupConfig} from '../config/config-types.js';
import type {CompiledArticle} from '../content/compiled-content.js';

/** More than that would make everybody's first file larger for the pages of a few. */
const MOST_SUGGESTED = 40;

/** More than one at a time is noise. */
const MOST_NOTICES = 3;

/** How long an announcement is one, where its author does not say. */
const NOTICE_DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * What the home view lists, so that it can be drawn before the search is there: the same as a search gives.
 * @param articles those that are for everyone
 */
export async function homeArticles(
  articles: readonly ArticleSummary[],
  categories: readonly Group[],
): Promise<HomeArticles> {
  const {popular, recent, news} = await homeLists(categories, async request =>
    listArticles(articles, request).slice(0, request.pageSize),
  );
  return {popular: popular.map(homeArticle), recent: recent.map(homeArticle), news: news.map(homeArticle)};
}

/**
 * What is suggested on which page, so that it can be drawn with the home view.
 * @param articles All of the locale, by number; undefined for those that are not for everyone.
 * @returns undefined where there is too much. Where there is nothing, a page need not ask.
 */
export function homeSuggestions(
  articles: readonly (ArticleSummary | undefined)[],
  offers: readonly PageOffer[],
): HomeSuggestions | undefined {
  const open = offers
    .map(({routes, articles: numbers}) => ({routes, articles: numbers.filter(number => articles[number])}))
    .filter(({articles: numbers}) => numbers.length > 0);
  const numbers = [...new Set(open.flatMap(({articles: some}) => some))].sort((a, b) => a - b);
  if (numbers.length > MOST_SUGGESTED) return undefined;
  return {
    articles: numbers.flatMap(number => articles[number] ?? []).map(homeArticle),
    pages: open.map(({routes, articles: some}) => ({routes, articles: some.map(number => numbers.indexOf(number))})),
  };
}

/** Announcements that visitors shall not miss, newest first. */
export function noticesOf(articles: readonly CompiledArticle[]): Pick<ManifestLocale, 'notices'> {
  const notices = articles
    .filter(({notice}) => notice)
    .sort((a, b) => compareText(b.article.published ?? '', a.article.published ?? ''))
    .slice(0, MOST_NOTICES)
    .map(({article: {id, title, published}, audience, until = lastDayOf(published)}) => ({
      id,
      title,
      ...(audience ? {audience} : {}),
      ...(until ? {until} : {}),
    }));
  return notices.length > 0 ? {notices} : {};
}

function lastDayOf(published: string | undefined): string | undefined {
  return published && new Date(Date.parse(published) + NOTICE_DAYS * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Counts the articles of each category or topic.
 * @param names one for each article that has one.
 * @param configured order and icons; those that no article uses are left out.
 * @returns the configured ones in their order, then the others, largest first.
 */
export function countGroups(names: readonly string[], configured: readonly GroupConfig[] = []): readonly Group[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const others = [...counts.keys()]
    .filter(name => !configured.some(group => group.name === name))
    .sort((first, second) => (counts.get(second) ?? 0) - (counts.get(first) ?? 0) || compareText(first, second));
  return [...configured, ...others.map((name): GroupConfig => ({name}))].flatMap(({name, icon}) => {
    const count = counts.get(name);
    return count === undefined ? [] : [{name, ...(icon ? {icon} : {}), count}];
  });
}

function homeArticle({id, title, category, published, updated}: ArticleSummary): HomeArticle {
  return {
    id,
    title,
    ...(category ? {category} : {}),
    ...(published ? {published} : {}),
    ...(updated ? {updated} : {}),
  };
}
