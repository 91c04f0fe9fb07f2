import {SearchError, type SearchProvider} from '../../core/search-provider.js';
import {allArticles} from '../paged-search.js';

/** An article of the bundle, in one of its languages. */
export interface KnownArticle {
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly locale: string;
}

/** Finds out what the ids of a log mean in a bundle. */
export class KnownArticles {
  readonly #provider: SearchProvider;
  readonly #byId = new Map<string, KnownArticle>();

  private constructor(provider: SearchProvider) {
    this.#provider = provider;
  }

  /** @param locales those of the bundle; the first that has an article gives its title. */
  static async read(provider: SearchProvider, locales: readonly string[]): Promise<KnownArticles> {
    const known = new KnownArticles(provider);
    for (const locale of locales) {
      for (const {id, title} of await allArticles(provider, locale)) {
        if (!known.#byId.has(id)) known.#byId.set(id, {id, title, locale});
      }
    }
    return known;
  }

  get all(): readonly KnownArticle[] {
    return [...this.#byId.values()];
  }

  /** Also by an id that it had before; undefined for what is not in the bundle. */
  async find(id: string): Promise<KnownArticle | undefined> {
    const known = this.#byId.get(id);
    if (known) return known;
    try {
      const {id: now} = await this.#provider.article({id}, {signal: AbortSignal.timeout(60_000)});
      return this.#byId.get(now);
    } catch (error) {
      if (error instanceof SearchError && error.code === 'not-found') return undefined;
      throw error;
    }
  }
}
