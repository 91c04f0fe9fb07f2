import {LruCache} from '../../core/lru-cache.js';
import {offeredFor} from '../../core/page-offers.js';
import {SearchError, type SearchRequest} from '../../core/search-provider.js';
import type {ArticleDirectory} from '../bundle/article-directory.js';
import type {IndexExtras} from '../packed/index-base.js';
import {Audience} from './audience.js';

/** The articles of an index that a request is about, whatever its words and values. */
export interface Selection {
  readonly articles: ReadonlySet<number>;
  /** True when their order is an answer: as the request lists them, or the best fit for its page first. */
  readonly ordered: boolean;
}

/** More than one page asks for at a time. */
const MAX_KEPT = 20;

/** Finds the articles that are for the audience and the page of a request, or that it names. */
export class AudienceAndPage {
  readonly #directory: Pick<ArticleDirectory, 'size' | 'find'>;
  readonly #extras: IndexExtras;
  readonly #audience: Audience;
  readonly #kept = new LruCache<Selection>(MAX_KEPT);

  constructor(directory: Pick<ArticleDirectory, 'size' | 'find'>, extras: IndexExtras) {
    this.#directory = directory;
    this.#extras = extras;
    this.#audience = new Audience(extras);
  }

  /**
   * Undefined where a request is about all articles.
   * @throws SearchError `bad-request` when its page is no address.
   */
  async of(request: SearchRequest, signal: AbortSignal): Promise<Selection | undefined> {
    const {segments, filters = {}} = request;
    const {ids, page} = filters;
    if (!ids && page === undefined && !(segments && this.#audience.isRestricted)) return undefined;
    const key = JSON.stringify([segments, ids, page]);
    let selection = this.#kept.get(key);
    if (!selection) {
      const candidates = ids ? await this.#byId(ids, signal) : page === undefined ? this.#all() : this.#byPage(page);
      const articles = new Set(candidates.filter(number => !segments || this.#audience.includes(number, segments)));
      selection = {articles, ordered: ids !== undefined || page !== undefined};
      this.#kept.set(key, selection);
    }
    return selection;
  }

  #all(): number[] {
    return Array.from({length: this.#directory.size}, (_unused, number) => number);
  }

  async #byId(ids: readonly string[], signal: AbortSignal): Promise<number[]> {
    const numbers = await Promise.all(ids.map(id => this.#directory.find(id, signal)));
    return numbers.filter(number => number !== undefined);
  }

  #byPage(page: string): readonly number[] {
    if (!URL.canParse(page))
      throw new SearchError(
        'bad-request',
        `"${page}" is no address of a page: give it whole, as location.href has it.`,
      );
    const address = new URL(page);
    const {routes = {}, suggestions = []} = this.#extras;
    const byArticle = Object.entries(routes).map(([number, globs]) => ({routes: globs, articles: [Number(number)]}));
    return offeredFor(address, [...suggestions, ...byArticle]);
  }
}
