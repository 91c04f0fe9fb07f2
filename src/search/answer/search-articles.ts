import type {SearchContext, SearchRequest, SearchResponse} from '../../core/search-provider.js';
import {analyzeText} from '../analysis/analyzed-text.js';
import {bestArticles} from '../ranking/best-articles.js';
import {holdsPhrases, mayHoldPhrases} from '../ranking/phrases.js';
import {readQuery, withoutQuotes} from '../ranking/read-query.js';
import type {Scope} from './first-stage.js';
import type {LocaleIndex} from './locale-index.js';
import {SearchRun} from './search-run.js';
import {termOf} from './search-titles.js';
import type {TextIndex} from './text-index.js';

/** Among how many articles, best first, words in quotes are looked for word by word. */
const MAX_CANDIDATES = 500;
/** How long a word waits for its next letter that is known but for its ending. */
const NEXT_LETTER_MS = 200;
/** How many letters an ending has, at most, and the beginning of a word that it may follow, at least. */
const LONGEST_ENDING = 5;
const SHORTEST_BEGINNING = 5;

/** Answers a query from the whole index, and from the texts of the best articles. */
export async function searchArticles(
  whole: TextIndex,
  request: SearchRequest,
  context: SearchContext,
): Promise<SearchResponse> {
  const {index, audienceAndPage} = whole;
  const {signal} = context;
  const term = termOf(request);
  if (needsValues(request)) await index.directory.loadValues(signal);
  const about = (await audienceAndPage.of(request, signal))?.articles;
  if (endsWithinWord(term, index)) await nextLetter(signal);
  await index.ready(term, signal);
  const {quoting, isWhole} = await articlesQuoting(whole, term, signal);
  // Nobody who quotes wants nothing: the words alone may find it, perhaps in another order.
  const phraseNotFound = quoting?.size === 0;
  const asked = phraseNotFound ? withoutQuotes(term) : term;
  if (phraseNotFound) await index.ready(asked, signal);
  const scope = phraseNotFound ? {about} : {about, quoting};
  const response = await new SearchRun(whole, asked, request, scope, context).answer();
  const reading = phraseNotFound && response.total > 0 ? {...response.reading, phraseNotFound} : response.reading;
  return {...response, ...(reading ? {reading} : {}), ...(isWhole ? {} : {incomplete: true})};
}

/**
 * True while someone types into the ending of a word that articles hold: "functiona" after "function". Only the spellings of all
 * words tell what begins so; whoever types on will not need them.
 */
function endsWithinWord(term: string, index: LocaleIndex): boolean {
  if (/\s$/u.test(term) || index.isReady(term)) return false;
  const {analyzer, ranked} = index;
  const {spelling = ''} = readQuery(term, analyzer, false).words.at(-1) ?? {};
  const shortest = Math.max(SHORTEST_BEGINNING, spelling.length - LONGEST_ENDING);
  for (let length = spelling.length - 1; length >= shortest; length--) {
    const beginning = spelling.slice(0, length);
    if (ranked.index.knows(beginning) && ranked.index.find(beginning)) return true;
  }
  return false;
}

/** Waits until it is unlikely that another letter follows. Ends at once with the search. */
function nextLetter(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, NEXT_LETTER_MS);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      {once: true},
    );
  });
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
  {index: {ranked, directory, analyzer}, texts}: TextIndex,
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
