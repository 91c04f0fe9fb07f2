import type {IndexExtras} from '../packed/index-base.js';
import {bestArticles, type ScoredArticle} from './best-articles.js';
import type {ScoredArticles} from './score-articles.js';

/** Articles that the author put at the top for a query. They give way to filters and to another order. */
export class Pins {
  readonly #byQuery = new Map<string, number[]>();

  constructor(pins: IndexExtras['pins'] = []) {
    for (const {query, articles} of pins) {
      const name = nameOf(query);
      this.#byQuery.set(name, [...(this.#byQuery.get(name) ?? []), ...articles]);
    }
  }

  /** Those of a query, however it is written, in the author's order. */
  of(query: string): ReadonlySet<number> {
    return new Set(this.#byQuery.get(nameOf(query)));
  }
}

/** Adds pinned articles to those that a query found: with a score of 0 where its words do not find them. */
export function withPins(found: ScoredArticles, pinned: ReadonlySet<number>): ScoredArticles {
  const missing = [...pinned].filter(article => !found.articles.includes(article));
  if (!missing.length) return found;
  return {
    articles: Uint32Array.from([...found.articles, ...missing]),
    scores: Float64Array.from([...found.scores, ...missing.map(() => 0)]),
  };
}

/** The first of articles by relevance: those that are pinned, as far as they are among them, then the best. */
export function pinnedThenBest(found: ScoredArticles, pinned: ReadonlySet<number>, most: number): ScoredArticle[] {
  const first = [...pinned].flatMap(article => {
    const place = found.articles.indexOf(article);
    return place < 0 ? [] : [{article, score: found.scores[place] as number}];
  });
  const best = bestArticles(found, most + first.length).filter(({article}) => !pinned.has(article));
  return [...first, ...best].slice(0, most);
}

function nameOf(query: string): string {
  return query.trim().toLowerCase();
}
