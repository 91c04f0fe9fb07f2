import type {SearchProvider} from '../../core/search-provider.js';
import {compareText} from '../compare-text.js';
import type {KnownArticles} from './known-articles.js';
import type {SkippedLines} from './read-records.js';
import {type SuggestedSynonym, type SuggestedTitle, suggestSynonyms, suggestTitles} from './suggest-words.js';
import {type ArticleUsage, emptyArticleUsage, increase, type QueryUsage, type Usage} from './usage.js';

/** Of the standard normal distribution, for 95 %. */
const Z = 1.96;

/** What a log says to authors. Lists begin with what matters most. */
export interface UsageReport {
  /** Times of the first and the last record, ISO 8601; missing for an empty log. */
  readonly period?: {readonly from: string; readonly to: string};
  readonly records: number;
  readonly skipped: SkippedLines;
  readonly summary: UsageSummary;
  /** What is asked most. */
  readonly searches: readonly SearchedQuery[];
  readonly withoutResults: readonly FruitlessQuery[];
  readonly withoutClicks: readonly UnclickedQuery[];
  readonly lowRated: readonly LowRatedArticle[];
  readonly neverFound: readonly {readonly id: string; readonly title: string}[];
  readonly synonyms: readonly SuggestedSynonym[];
  readonly titles: readonly SuggestedTitle[];
  /** Ids of the log that the bundle does not know, with how often they were opened. */
  readonly unknownArticles: readonly {readonly id: string; readonly views: number}[];
}

export interface UsageSummary {
  readonly visits: number;
  readonly opens: number;
  readonly searches: number;
  readonly searchesWithoutResults: number;
  /** Searches after which a hit was opened. */
  readonly searchesWithClick: number;
  /** Mean place of opened hits, from 1; missing where none was opened. */
  readonly meanPosition?: number;
  readonly articleViews: number;
  /** Median time that an article was in view; missing where none was closed. */
  readonly medianSeconds?: number;
  readonly helpful: number;
  readonly notHelpful: number;
  readonly contacts: number;
  readonly errors: Readonly<Record<string, number>>;
}

export interface SearchedQuery {
  readonly query: string;
  readonly searches: number;
  readonly clicked: number;
}

export interface FruitlessQuery {
  readonly query: string;
  readonly searches: number;
  readonly visits: number;
  /** What the bundle finds for it now. */
  readonly findsNow: number;
}

export interface UnclickedQuery {
  readonly query: string;
  readonly searches: number;
  readonly withoutClick: number;
}

export interface LowRatedArticle {
  readonly id: string;
  readonly title: string;
  readonly helpful: number;
  readonly notHelpful: number;
  /** The lowest share of "No" that these answers speak for, from 0 to 1: see `lowestShare`. */
  readonly atLeast: number;
  readonly reasons: Readonly<Record<string, number>>;
  readonly comments: number;
}

export interface ReportSources {
  readonly usage: Usage;
  readonly skipped: SkippedLines;
  readonly articles: KnownArticles;
  /** The bundle, for what it answers now. */
  readonly provider: SearchProvider;
}

/** Turns what a log adds up to into what authors can do something about. */
export async function createReport({usage, skipped, articles, provider}: ReportSources): Promise<UsageReport> {
  const {queries, first, last, records} = usage;
  const asked = [...queries.values()].filter(({searches}) => searches > 0);
  const resolved = await resolveArticles(usage, articles);
  return {
    ...(first !== undefined && last !== undefined ? {period: {from: first, to: last}} : {}),
    records,
    skipped,
    summary: summarize(usage),
    searches: ordered(asked, ({searches}) => searches).map(({query, searches, clicked}) => ({
      query,
      searches,
      clicked,
    })),
    withoutResults: await fruitless(asked, provider),
    withoutClicks: unclicked(asked),
    lowRated: lowRated(resolved.known),
    neverFound: articles.all
      .filter(({id}) => !resolved.known.get(id)?.views && !resolved.known.get(id)?.clicks)
      .map(({id, title}) => ({id, title})),
    synonyms: await suggestSynonyms(usage, articles, provider),
    titles: await suggestTitles(usage, articles),
    unknownArticles: resolved.unknown,
  };
}

function summarize(usage: Usage): UsageSummary {
  const queries = [...usage.queries.values()];
  const articles = [...usage.articles.values()];
  const sum = <T>(list: readonly T[], amountOf: (item: T) => number): number =>
    list.reduce((total, item) => total + amountOf(item), 0);
  const clicks = sum(queries, query => query.clicks);
  const seconds = articles.flatMap(article => article.seconds).sort((a, b) => a - b);
  const median = seconds[Math.floor(seconds.length / 2)];
  return {
    visits: usage.visits.size,
    opens: usage.opens,
    searches: sum(queries, query => query.searches),
    searchesWithoutResults: sum(queries, query => query.withoutResults),
    searchesWithClick: sum(queries, query => query.clicked),
    ...(clicks > 0 ? {meanPosition: rounded(sum(queries, query => query.positions) / clicks)} : {}),
    articleViews: sum(articles, article => article.views),
    ...(median === undefined ? {} : {medianSeconds: median}),
    helpful: sum(articles, article => article.helpful),
    notHelpful: sum(articles, article => article.notHelpful),
    contacts: usage.contacts,
    errors: Object.fromEntries([...usage.errors].sort((a, b) => b[1] - a[1])),
  };
}

async function fruitless(asked: readonly QueryUsage[], provider: SearchProvider): Promise<readonly FruitlessQuery[]> {
  const failed = asked.filter(({withoutResults}) => withoutResults > 0);
  const list: FruitlessQuery[] = [];
  for (const {query, locale, withoutResults, visits} of ordered(failed, usage => usage.withoutResults)) {
    const {total} = await provider.search(
      {query, intent: 'submit', locale, excerpts: false, pageSize: 1},
      {signal: AbortSignal.timeout(60_000)},
    );
    list.push({query, searches: withoutResults, visits: visits.size, findsNow: total});
  }
  return list;
}

function unclicked(asked: readonly QueryUsage[]): readonly UnclickedQuery[] {
  const list = asked.map(({query, searches, withoutResults, clicked}) => ({
    query,
    searches,
    withoutClick: searches - withoutResults - clicked,
  }));
  return ordered(
    list.filter(({withoutClick}) => withoutClick > 0),
    ({withoutClick}) => withoutClick,
  );
}

/** What a log says of an article that the bundle has. */
interface RatedArticle extends ArticleUsage {
  readonly title: string;
}

function lowRated(known: ReadonlyMap<string, RatedArticle>): readonly LowRatedArticle[] {
  return [...known]
    .filter(([, {notHelpful}]) => notHelpful > 0)
    .map(([id, {title, helpful, notHelpful, reasons, comments}]) => ({
      id,
      title,
      helpful,
      notHelpful,
      atLeast: rounded(lowestShare(notHelpful, helpful + notHelpful)),
      reasons: Object.fromEntries([...reasons].sort((a, b) => b[1] - a[1])),
      comments,
    }))
    .sort((a, b) => b.atLeast - a.atLeast || compareText(a.id, b.id));
}

/** What the log says of each article of the bundle, under the id that it has now. */
async function resolveArticles(
  usage: Usage,
  articles: KnownArticles,
): Promise<{known: ReadonlyMap<string, RatedArticle>; unknown: readonly {id: string; views: number}[]}> {
  const known = new Map<string, RatedArticle>();
  const unknown: {id: string; views: number}[] = [];
  for (const [id, found] of usage.articles) {
    const article = await articles.find(id);
    if (!article) {
      unknown.push({id, views: found.views});
      continue;
    }
    const entry = known.get(article.id) ?? {...emptyArticleUsage(), title: article.title};
    known.set(article.id, entry);
    for (const count of ['views', 'clicks', 'helpful', 'notHelpful', 'comments'] as const) entry[count] += found[count];
    for (const [reason, count] of found.reasons) increase(entry.reasons, reason, count);
  }
  return {known, unknown: ordered(unknown, ({views}) => views)};
}

/** Most first, then as they came. */
function ordered<T>(list: readonly T[], amountOf: (item: T) => number): readonly T[] {
  return [...list].sort((a, b) => amountOf(b) - amountOf(a));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * The lowest share that so many of all still speak for: the lower end of the Wilson score interval at 95 %. One of one says little
 * (0.21), ninety of a hundred say a lot (0.83).
 *
 * E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, 1927:
 * https://doi.org/10.1080/01621459.1927.10502953
 */
export function lowestShare(some: number, all: number): number {
  if (all === 0) return 0;
  const share = some / all;
  const square = Z * Z;
  const middle = share + square / (2 * all);
  const half = Z * Math.sqrt((share * (1 - share) + square / (4 * all)) / all);
  return Math.max(0, (middle - half) / (1 + square / all));
}
