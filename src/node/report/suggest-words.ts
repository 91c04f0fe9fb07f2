import type {SearchProvider} from '../../core/search-provider.js';
import {Analyzer} from '../../search/analysis/analyzer.js';
import {loadLanguage} from '../../search/analysis/languages.js';
import type {KnownArticles} from './known-articles.js';
import type {Rewording, Usage} from './usage.js';

/** Two ways to say the same, for `synonyms` of the configuration. */
export interface SuggestedSynonym {
  readonly words: readonly [string, string];
  /** Visits that found with the second what they had asked for with the first. */
  readonly visits: number;
  /** What most of them opened. */
  readonly article: string;
}

/** A title, or keywords, that lacks the words that people find an article with. */
export interface SuggestedTitle {
  readonly article: string;
  readonly title: string;
  readonly query: string;
  readonly visits: number;
}

/** One visit may have meant anything. */
const FEWEST_VISITS = 2;
/** Longer phrases are no synonyms. */
const MOST_WORDS = 3;
/** How far down an article is as good as not found. */
const FOUND_WITHIN = 3;

/** Words that people tried in vain, beside those that led them to an article. */
export async function suggestSynonyms(
  {rewordings}: Usage,
  articles: KnownArticles,
  provider: SearchProvider,
): Promise<readonly SuggestedSynonym[]> {
  const found = new Map<string, {words: readonly [string, string]; visits: Set<string>; article: string}>();
  for (const rewording of rewordings.values()) {
    const words = differingWords(rewording);
    const article = await articles.find(mostOpened(rewording));
    if (!words || !article || (await answers(provider, rewording, article.id))) continue;
    const key = [...words].sort().join('\n');
    const entry = found.get(key) ?? {words, visits: new Set<string>(), article: article.id};
    for (const visit of rewording.visits) entry.visits.add(visit);
    found.set(key, entry);
  }
  return [...found.values()]
    .map(({words, visits, article}) => ({words, visits: visits.size, article}))
    .filter(({visits}) => visits >= FEWEST_VISITS)
    .sort((a, b) => b.visits - a.visits || (a.words.join() < b.words.join() ? -1 : 1));
}

/** Articles that people find with words that do not stand in their titles. */
export async function suggestTitles({queries}: Usage, articles: KnownArticles): Promise<readonly SuggestedTitle[]> {
  const suggestions: SuggestedTitle[] = [];
  const analyzers = new Map<string, Analyzer>();
  for (const {query, opened} of queries.values()) {
    for (const [id, visits] of opened) {
      if (visits.size < FEWEST_VISITS) continue;
      const article = await articles.find(id);
      if (!article) continue;
      const analyzer = analyzers.get(article.locale) ?? new Analyzer(await loadLanguage(article.locale));
      analyzers.set(article.locale, analyzer);
      const terms = new Set(analyzer.words(article.title).map(({term}) => term));
      const asked = analyzer.queryWords(query).filter(({weight}) => weight === 1);
      if (asked.length > 0 && asked.every(({term}) => !terms.has(term))) {
        suggestions.push({article: article.id, title: article.title, query, visits: visits.size});
      }
    }
  }
  return suggestions.sort((a, b) => b.visits - a.visits || (a.article < b.article ? -1 : 1));
}

/** What one query has and the other has not; undefined where that is nothing, or more than a phrase. */
function differingWords({from, to}: Rewording): readonly [string, string] | undefined {
  const [before, after] = [from.split(' '), to.split(' ')];
  const only = (words: readonly string[], others: readonly string[]) => words.filter(word => !others.includes(word));
  const [lost, gained] = [only(before, after), only(after, before)];
  const isPhrase = (words: readonly string[]): boolean => words.length > 0 && words.length <= MOST_WORDS;
  return isPhrase(lost) && isPhrase(gained) ? [lost.join(' '), gained.join(' ')] : undefined;
}

function mostOpened({opened}: Rewording): string {
  const [most = ['', 0]] = [...opened].sort((a, b) => b[1] - a[1]);
  return most[0];
}

/** True where the bundle finds the article by now, as after a synonym or a new title. */
async function answers(provider: SearchProvider, {from, locale}: Rewording, id: string): Promise<boolean> {
  const {hits} = await provider.search(
    {query: from, intent: 'submit', locale, excerpts: false, pageSize: FOUND_WITHIN},
    {signal: AbortSignal.timeout(60_000)},
  );
  return hits.some(({article}) => article.id === id);
}
