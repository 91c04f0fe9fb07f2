import type {Hit, SearchContext, SearchRequest, SearchResponse} from '../../core/search-provider.js';
import type {Analyzer} from '../analysis/analyzer.js';
import type {LoadedArticle} from '../bundle/article-texts.js';
import {PARAMETERS} from '../ranking/parameters.js';
import type {QueryPlan} from '../ranking/query-plan.js';
import {TextScorer} from '../ranking/score-text.js';
import {type Candidate, FirstStage, type Scope} from './first-stage.js';
import {hitOf} from './hit.js';
import {refinable, refine} from './refine.js';
import type {TextIndex} from './text-index.js';

/** How long articles may take before the hits are shown without their excerpts. */
const PARTIAL_AFTER_MS = 30;

type Texts = ReadonlyMap<number, LoadedArticle>;

/** One search in an index whose postings are there: by the index, and then by the texts of the best articles. */
export class SearchRun {
  readonly #whole: TextIndex;
  readonly #stage: FirstStage;
  readonly #request: SearchRequest;
  readonly #context: SearchContext;

  constructor(whole: TextIndex, term: string, request: SearchRequest, scope: Scope, context: SearchContext) {
    this.#whole = whole;
    this.#stage = new FirstStage(whole.index, whole.index.ranked, term, request, scope);
    this.#request = request;
    this.#context = context;
  }

  async answer(): Promise<SearchResponse> {
    const {query, page = 0, pageSize = 10, sort = 'relevance', excerpts = true, intent} = this.#request;
    const {plan} = this.#stage;
    const first = page * pageSize;
    const count = this.#stage.count();
    const refines = excerpts && sort === 'relevance';
    const most = intent === 'typeahead' ? PARAMETERS.refinedWhileTyping : PARAMETERS.refined;
    const candidates = this.#stage.first(refines ? Math.max(most, first + pageSize) : first + pageSize);
    const pageOf = (list: readonly Candidate[]): readonly Candidate[] => list.slice(first, first + pageSize);

    const chosen = refines ? refinable(candidates, most, plan) : [];
    const needed = excerpts ? [...chosen, ...pageOf(candidates)] : [];
    const texts = await this.#loadTexts(needed, pageOf(candidates), count);
    const shown = pageOf(refines ? this.#refine(candidates, chosen, texts) : candidates);
    await this.#loadRecords(shown);
    const hits = this.#hitsOf(shown, texts);
    const correction = hits.length ? correctionOf(query, plan, this.#whole.index.analyzer) : undefined;
    const reading = this.#stage.readingOf(shown[0]);
    return {
      ...count,
      hits,
      ...(correction === undefined ? {} : {correction}),
      ...(reading ? {reading} : {}),
      ...(excerpts && shown.some(({number}) => !texts.has(number)) ? {incomplete: true} : {}),
    };
  }

  #refine(candidates: readonly Candidate[], chosen: readonly Candidate[], texts: Texts): readonly Candidate[] {
    const {scorer, index} = this.#whole.index.ranked;
    const textScorer = new TextScorer(this.#stage.plan, scorer, index.base.averages, this.#whole.texts.numbers);
    return refine(candidates, chosen, texts, textScorer, index.base.titleGroups);
  }

  /** Loads articles; when that takes a while, the hits are shown meanwhile as far as they are known. */
  async #loadTexts(
    needed: readonly Candidate[],
    shown: readonly Candidate[],
    count: Pick<SearchResponse, 'total' | 'facets'>,
  ): Promise<Texts> {
    const {signal, onPartial} = this.#context;
    const numbers = [...new Set(needed.map(({number}) => number))];
    const {texts} = this.#whole;
    if (!onPartial || numbers.every(number => texts.get(number))) return texts.loadAll(numbers, signal);
    let isDone = false;
    const timer = setTimeout(() => {
      void this.#loadRecords(shown).then(
        () => isDone || signal.aborted || onPartial({...count, hits: this.#hitsOf(shown, texts.known(numbers))}),
        // The same failure is told where the records are waited for.
        () => undefined,
      );
    }, PARTIAL_AFTER_MS);
    try {
      return await texts.loadAll(numbers, signal);
    } finally {
      isDone = true;
      clearTimeout(timer);
    }
  }

  #loadRecords(shown: readonly Candidate[]): Promise<void> {
    return this.#whole.index.directory.loadRecords(
      shown.map(({number}) => number),
      this.#context.signal,
    );
  }

  #hitsOf(candidates: readonly Candidate[], texts: Texts): Hit[] {
    const {explain = false} = this.#request;
    const {scorer} = this.#whole.index.ranked;
    return candidates.map(candidate =>
      hitOf(candidate, this.#stage, texts.get(candidate.number), explain ? scorer : undefined),
    );
  }
}

/** The query as it was probably meant: words that no article holds, as articles spell them. Undefined when there are none. */
function correctionOf(query: string, {corrected}: QueryPlan, analyzer: Analyzer): string | undefined {
  const right = new Map(corrected.map(({term, variants}) => [term, variants[0]?.spelling]));
  let mended = '';
  let end = 0;
  for (const word of analyzer.words(query)) {
    // Ideographs overlap.
    if (word.start < end) continue;
    mended += query.slice(end, word.start) + (right.get(word.term) ?? query.slice(word.start, word.end));
    end = word.end;
  }
  mended += query.slice(end);
  return mended === query ? undefined : mended;
}
