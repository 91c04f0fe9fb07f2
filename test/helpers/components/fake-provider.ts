import type {Article} from '../../../src/core/article.js';
import type {HelpCentre} from '../../../src/core/help-centre.js';
import {
  type ArticleReference,
  type QueryReading,
  SearchError,
  type SearchProvider,
  type SearchRequest,
  type SearchResponse,
} from '../../../src/core/search-provider.js';
import {CENTRE, hitOf, LIBRARY} from './content.js';
import {until} from './until.js';

export type QuestionKind = 'describe' | 'search' | 'article';

/** Something that an element asked, which a test answers when it likes. */
export interface Question {
  readonly kind: QuestionKind;
  readonly request?: SearchRequest;
  readonly id?: string;
  /** Gives the usual answer, or another one. */
  answer(other?: unknown): void;
  fail(error?: unknown): void;
}

/** Answers from a small library: at once, or when told to for the kinds of question that are on hold. */
export class FakeProvider implements SearchProvider {
  readonly name = 'fake';
  readonly capabilities = {
    remote: false,
    cancel: true,
    typoTolerance: false,
    facets: 'exact',
    sorts: ['relevance', 'updated', 'published', 'views'],
    maxHits: 50,
  } as const;
  /** Another spelling that every answer to a query offers. */
  correction?: string;
  /** How queries are read. */
  reading?: QueryReading;
  /** Finds words to mark in articles; without it none are. */
  highlight?: SearchProvider['highlight'];
  /** Every search that was asked for, oldest first. */
  readonly requests: SearchRequest[] = [];
  /** Ids of the articles that were asked for. */
  readonly articles: string[] = [];
  /** How often the centre was asked to describe itself. */
  described = 0;
  centre: HelpCentre;
  library: readonly Article[];
  #held = new Set<QuestionKind>();
  #waiting: Question[] = [];

  constructor(centre: HelpCentre = CENTRE, library: readonly Article[] = LIBRARY) {
    this.centre = centre;
    this.library = library;
  }

  /** From now on questions of these kinds wait for the test. */
  hold(...kinds: QuestionKind[]): void {
    for (const kind of kinds) this.#held.add(kind);
  }

  /** From now on everything is answered at once again. */
  release(): void {
    this.#held.clear();
    for (const question of this.#waiting.splice(0)) question.answer();
  }

  /** Waits for a question that is on hold, and takes it. */
  async asked(kind: QuestionKind, about: (question: Question) => boolean = () => true): Promise<Question> {
    const find = (): number => this.#waiting.findIndex(question => question.kind === kind && about(question));
    await until(() => find() >= 0, `a question of kind ${kind}`);
    return this.#waiting.splice(find(), 1)[0] as Question;
  }

  /** Waits for a search for these words, and takes it. */
  askedFor(query: string): Promise<Question> {
    return this.asked('search', ({request}) => request?.query === query);
  }

  get lastRequest(): SearchRequest | undefined {
    return this.requests.at(-1);
  }

  describe(): Promise<HelpCentre> {
    this.described++;
    return this.#ask('describe', {}, () => this.centre);
  }

  search(request: SearchRequest): Promise<SearchResponse> {
    this.requests.push(request);
    return this.#ask('search', {request}, () => ({
      ...this.responseTo(request),
      ...(this.correction && request.query ? {correction: this.correction} : {}),
      ...(this.reading && request.query ? {reading: this.reading} : {}),
    }));
  }

  article({id}: ArticleReference): Promise<Article> {
    this.articles.push(id);
    return this.#ask('article', {id}, () => {
      const article = this.library.find(candidate => candidate.id === id);
      if (!article) throw new SearchError('not-found', `There is no article ${id}.`);
      return article;
    });
  }

  /** What the library answers to a request. */
  responseTo({query, filters = {}, sort, page = 0, pageSize = 10}: SearchRequest): SearchResponse {
    const words = this.library.filter(({title}) => title.toLowerCase().includes(query.toLowerCase()));
    const since = words.filter(({updated, published}) => (updated ?? published ?? '') >= (filters.updatedSince ?? ''));
    const inTopic = since.filter(({topic = ''}) => filters.topic?.includes(topic) ?? true);
    const matches = inTopic.filter(({category = ''}) => filters.category?.includes(category) ?? true);
    const sorted = [...matches];
    if (sort === 'views' || (query === '' && sort === 'relevance'))
      sorted.sort((a, b) => (b.views ?? 0) - (a.views ?? 0));
    else if (sort === 'updated' || sort === 'published') {
      sorted.sort((a, b) => (b[sort] ?? '').localeCompare(a[sort] ?? ''));
    }
    return {
      hits: sorted.slice(page * pageSize, (page + 1) * pageSize).map(article => hitOf(article, query)),
      total: matches.length,
      facets: {category: countBy(inTopic, 'category'), topic: countBy(since, 'topic')},
    };
  }

  #ask<T>(kind: QuestionKind, what: {request?: SearchRequest; id?: string}, usual: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const question: Question = {
        kind,
        ...what,
        answer: other => {
          try {
            resolve((other as T | undefined) ?? usual());
          } catch (error) {
            reject(error);
          }
        },
        fail: (error = new SearchError('network', 'The line is dead.')) => reject(error),
      };
      if (this.#held.has(kind)) this.#waiting.push(question);
      else question.answer();
    });
  }
}

function countBy(articles: readonly Article[], field: 'category' | 'topic'): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const article of articles) {
    const value = article[field] ?? '';
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
