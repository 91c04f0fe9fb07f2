import type {Analyzer} from '../../search/analysis/analyzer.js';
import type {CompiledArticle} from '../content/compiled-content.js';

/** What an article is about: the terms that tell most, heaviest first, in a vector whose full length is 1. */
export interface TermVector {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

export interface TermVectors {
  /** One per article. */
  readonly vectors: readonly TermVector[];
  /** Terms are numbers below this. */
  readonly termCount: number;
}

/** How much an occurrence counts. What an author put above the text, or beside it, says what the text is about. */
const FIELD_WEIGHTS = {title: 3, heading: 2, keyword: 2, text: 1} as const;

/** Terms kept of an article: all of most, and of a book-long one those that tell most. */
const MAX_TERMS = 200;

/** Stands for the number of a term. */
const NO_TERM = -1;

interface Frequencies {
  readonly terms: Uint32Array;
  readonly counts: Float32Array;
}

/**
 * Weighs the terms of articles by tf-idf: (1 + ln f) · ln(N / df). Source: Manning, Raghavan, Schütze, Introduction to
 * Information Retrieval (2008), section 6.2.
 */
export function termVectors(articles: readonly CompiledArticle[], analyzer: Analyzer): TermVectors {
  const counter = new TermCounter(analyzer);
  const all = articles.map(article => counter.count(article));
  const documents = new Uint32Array(counter.terms);
  for (const {terms} of all) for (const term of terms) documents[term] = (documents[term] as number) + 1;
  return {vectors: all.map(frequencies => weigh(frequencies, documents, articles.length)), termCount: counter.terms};
}

function weigh({terms, counts}: Frequencies, documents: Uint32Array, total: number): TermVector {
  let square = 0;
  const weighed: {readonly term: number; readonly weight: number}[] = [];
  for (const [index, term] of terms.entries()) {
    const articles = documents[term] as number;
    const weight = (1 + Math.log(counts[index] as number)) * Math.log(total / articles);
    square += weight * weight;
    // A term of one article alone leads to no other; that it is there still makes the article less like others.
    if (articles > 1 && weight > 0) weighed.push({term, weight});
  }
  weighed.sort((a, b) => b.weight - a.weight || a.term - b.term);
  const kept = weighed.slice(0, MAX_TERMS);
  const length = Math.sqrt(square) || 1;
  return {
    terms: Uint32Array.from(kept, ({term}) => term),
    weights: Float32Array.from(kept, ({weight}) => weight / length),
  };
}

/** Counts the terms of one article after another, by numbers that all share. */
class TermCounter {
  readonly #analyzer: Analyzer;
  readonly #numbers = new Map<string, number>();
  /** By words as written: most occur again and again. {@link NO_TERM} for those without one. */
  readonly #byWord = new Map<string, number>();

  constructor(analyzer: Analyzer) {
    this.#analyzer = analyzer;
  }

  /** How many terms there are. */
  get terms(): number {
    return this.#numbers.size;
  }

  count({article, sections, keywords = []}: CompiledArticle): Frequencies {
    const counts = new Map<number, number>();
    const add = (text: string, weight: number): void => {
      this.#analyzer.scan(text, word => {
        const number = this.#numberOf(word);
        if (number !== NO_TERM) counts.set(number, (counts.get(number) ?? 0) + weight);
      });
    };
    add(article.title, FIELD_WEIGHTS.title);
    add(article.description ?? '', FIELD_WEIGHTS.text);
    for (const keyword of [...keywords, ...(article.tags ?? [])]) add(keyword, FIELD_WEIGHTS.keyword);
    for (const {heading = '', text} of sections) {
      add(heading, FIELD_WEIGHTS.heading);
      add(text, FIELD_WEIGHTS.text);
    }
    return {terms: Uint32Array.from(counts.keys()), counts: Float32Array.from(counts.values())};
  }

  /** The number of a word's term; {@link NO_TERM} for words that stand in every text. */
  #numberOf(word: string): number {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const term = this.#analyzer.weightOf(word) > 0 ? this.#analyzer.term(word) : '';
    const number = term ? (this.#numbers.get(term) ?? this.#numbers.size) : NO_TERM;
    if (term) this.#numbers.set(term, number);
    this.#byWord.set(word, number);
    return number;
  }
}
