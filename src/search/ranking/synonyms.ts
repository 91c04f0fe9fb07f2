import type {Analyzer} from '../analysis/analyzer.js';

/** What a stretch of a query may be called as well. */
export interface SynonymMatch {
  /** Position of its first word, and number of words. */
  readonly start: number;
  readonly length: number;
  /** Each one term, or several that have to be there together. */
  readonly alternatives: readonly (readonly string[])[];
}

/** The author's groups of phrases that mean the same. */
export class Synonyms {
  /** By first term: phrases, and the group that each belongs to. */
  readonly #phrases = new Map<string, {readonly terms: readonly string[]; readonly group: readonly string[][]}[]>();

  constructor(groups: readonly (readonly string[])[], analyzer: Analyzer) {
    for (const phrases of groups) {
      const group = phrases.map(phrase => analyzer.words(phrase).map(({term}) => term)).filter(terms => terms.length);
      for (const terms of group) {
        const first = terms[0] as string;
        this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), {terms, group}]);
      }
    }
  }

  /** Every stretch of the terms that has another name. */
  match(terms: readonly string[]): SynonymMatch[] {
    return terms.flatMap((term, start) =>
      (this.#phrases.get(term) ?? [])
        .filter(phrase => phrase.terms.every((part, index) => terms[start + index] === part))
        .map(phrase => ({
          start,
          length: phrase.terms.length,
          alternatives: phrase.group.filter(other => other !== phrase.terms),
        })),
    );
  }
}
