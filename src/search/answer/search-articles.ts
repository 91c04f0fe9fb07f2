import type {SearchContext, SearchRequest, SearchResponse} from '../../core/search-provider.js';
import {analyzeText} from '../analysis/analyzed-text.js';
import {bestArticles} from '../ranking/best-articles.js';
import {holdsPhrases, mayHoldPhrases} from '../ranking/phrases.js';
import {withoutQuotes} from '../ranking/read-query.js';
import type {LocaleIndex} from './locale-index.js';
import {type Scope, SearchRun} from './search-run.js';

/** Among how many articles, best first, words in quotes are looked for word by word. */
const MAX_CANDIDATES = 500;

/** Answers a query from the index of a locale: at once from the titles while the index is on its way, then from all of it. */
export async function searchArticles(
  index: LocaleIndex,
  request: SearchRequest,
  context: SearchContext,
): Promise<SearchResponse> {
  const {signal, onPartial} = context;
  // A space ends the last word; without one it may go on.
  const term = request.intent === 'typeahead' ? request.query : `${request.query.trim()} `;
  if (needsValues(request)) await index.directory.loadValues(signal);
  const about = (await index.audienceAndPage.of(request, signal))?.articles;
  if (!index.isReady(term)) {
    const ready = index.ready(term, signal);
    // Whoever is late still has to hear of a failure, once.
    ready.catch(() => undefined);
    const {titles} = index;
    if (onPartial && titles) {
      const withoutTexts = {...request, excerpts: false};
      const partial = await new SearchRun(index, titles, term, withoutTexts, {about}, {signal}).answer();
      // Titles may lack what texts hold: nothing found would be too early.
      if (partial.total > 0) onPartial(partial);
    }
    await ready;
  }
  const {quoting, isWhole} = await articlesQuoting(index, term, signal);
  // Nobody who quotes wants nothing: the words alone may find it, perhaps in another order.
  const phraseNotFound = quoting?.size === 0;
  const asked = phraseNotFound ? withoutQuotes(term) : term;
  if (phraseNotFound) await index.ready(asked, signal);
  const scope = phraseNotFound ? {about} : {about, quoting};
  const response = await new SearchRun(index, index.ranked, asked, request, scope, context).answer();
  const reading = phraseNotFound && response.total > 0 ? {...response.reading, phraseNotFound} : response.reading;
  return {...response, ...(reading ? {reading} : {}), ...(isWhole ? {} : {incomplete: true})};
}

/** True when a request sorts or filters by what may not have been fetched yet. */
function needsValues({sort = 'relevance', filters = {}, facets = []}: SearchRequest): boolean {
  return (
    sort !== 'relevance' || Boolean(filters.updatedSince) || Boolean(filters.tags?.length) || facets.includes('tags')
  );
}

/**
 * Finds the articles that hold what stands in quotes. The index knows no order of words, so their texts are read.
 * @returns whether all of them could be reached; no articles where nothing is quoted.
 */
async function articlesQuoting(
  {ranked, texts, directory, analyzer}: LocaleIndex,
  term: string,
  signal: AbortSignal,
): Promise<Pick<Scope, 'quoting'> & {readonly isWhole: boolean}> {
  const {phrases} = ranked.plan(term);
  if (!phrases.length) return {isWhole: true};
  const candidates = bestArticles(ranked.score(term), Number.POSITIVE_INFINITY)
    .map(({article}) => article)
    .filter(article => mayHoldPhrases(phrases, article, ranked.index));
  const read = candidates.slice(0, MAX_CANDIDATES);
  const [loaded] = await Promise.all([texts.loadAll(read, signal), directory.loadRecords(read, signal)]);
  const quoting = read.filter(article => {
    const text = loaded.get(article)?.text;
    const title = analyzeText(directory.summary(article).title, analyzer, texts.numbers);
    return text && holdsPhrases(phrases, title, text);
  });
  return {quoting: new Set(quoting), isWhole: loaded.size === candidates.length};
}
