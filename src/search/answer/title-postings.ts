import type {Analyzer} from '../analysis/analyzer.js';
import {emptyList, type PostingList, type Postings, titlePositionToByte} from '../packed/posting-list.js';
import {compareTerms} from '../packed/term-ranges.js';

/** Positions by article, from 1. */
type Positions = Map<number, number>;

/** The words of titles and where they stand. An article's number is its place in the list. */
export class TitlePostings implements Postings {
  readonly #terms = new Map<string, Positions>();

  constructor(titles: readonly string[], analyzer: Analyzer) {
    for (const [article, title] of titles.entries()) {
      for (const [index, {term}] of analyzer.words(title).entries()) {
        const positions: Positions = this.#terms.get(term) ?? new Map();
        this.#terms.set(term, addFirst(positions, article, index + 1));
      }
    }
  }

  find(term: string): PostingList | undefined {
    const positions = this.#terms.get(term);
    return positions && listOf(positions);
  }

  findByPrefix(prefix: string, except: string): PostingList {
    const united: Positions = new Map();
    for (const term of this.termsByPrefix(prefix)) {
      if (term === except) continue;
      for (const [article, position] of this.#terms.get(term) ?? []) addFirst(united, article, position);
    }
    return listOf(united);
  }

  termsByPrefix(prefix: string): readonly string[] {
    return [...this.#terms.keys()].filter(term => term.startsWith(prefix)).sort(compareTerms);
  }
}

function addFirst(positions: Positions, article: number, position: number): Positions {
  return positions.has(article) ? positions : positions.set(article, position);
}

function listOf(positions: Positions): PostingList {
  const list = emptyList(positions.size);
  for (const [place, [article, position]] of [...positions].sort(([a], [b]) => a - b).entries()) {
    list.articles[place] = article;
    list.title[place] = titlePositionToByte(position);
  }
  return list;
}
