import type {Language} from './language.js';
import {cut, fold, written} from './normalize.js';
import {hasUnspacedLetters, segment} from './segment.js';

/** A word as it stands in a text, and the term it is searched by. */
export interface AnalyzedWord {
  readonly term: string;
  /** UTF-16 offsets into the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A word of a query. */
export interface QueryWord extends AnalyzedWord {
  /** How much it tells about what someone looks for: 1, or less for words that stand in every question. */
  readonly weight: number;
}

/** Takes a word of a text: its term, and UTF-16 offsets, `end` exclusive. */
export type WordVisitor = (term: string, start: number, end: number) => void;

/** Letters, digits and their marks; an apostrophe joins letters ("don't"), a soft hyphen parts nothing. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200c\u200d]*(?:['’][\p{L}\p{N}\p{M}\u00ad]+)*/gu;
const POSSESSIVE = /'s$/;
const SOFT_WEIGHT = 0.4;
/** Longer words are not words; cutting them keeps hostile input from growing the index. */
const MAX_TERM_LENGTH = 64;
/** What is read of a word: more than a term can need, little enough that thousands of marks on a letter cost nothing. */
const MAX_WORD_LENGTH = 256;
const MAX_KNOWN_TERMS = 50_000;

/** The one way text becomes terms: used to build the index, to read queries, and to mark matches. */
export class Analyzer {
  readonly #language: Language;
  readonly #terms = new Map<string, string>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** Every word of a text, in order. */
  words(text: string): AnalyzedWord[] {
    const words: AnalyzedWord[] = [];
    this.scan(text, (term, start, end) => words.push({term, start, end}));
    return words;
  }

  /** The same without a list: for texts of thousands of words. */
  scan(text: string, visit: WordVisitor): void {
    const isSpaced = !hasUnspacedLetters(text);
    for (const match of text.matchAll(WORD)) {
      const word = match[0];
      if (isSpaced || !hasUnspacedLetters(word)) {
        this.#visit(word, match.index, visit);
      } else {
        for (const piece of segment(word)) this.#visitPiece(piece.text, match.index + piece.index, visit);
      }
    }
  }

  /** The term of one word: lower case, without possessive and accents, stemmed. */
  term(word: string): string {
    const key = word.length > MAX_WORD_LENGTH ? cut(word, MAX_WORD_LENGTH) : word;
    const known = this.#terms.get(key);
    if (known !== undefined) return known;
    const term = this.#termOf(this.#bare(key));
    if (this.#terms.size >= MAX_KNOWN_TERMS) this.#terms.clear();
    this.#terms.set(key, term);
    return term;
  }

  /**
   * The words to search a query by: without stop words, and with less weight for soft ones. When nothing else remains,
   * stop words are what someone looks for, and weigh 1.
   */
  queryWords(query: string): QueryWord[] {
    const words = this.words(query);
    const telling: QueryWord[] = [];
    for (const word of words) {
      const weight = this.weightOf(query.slice(word.start, word.end));
      if (weight > 0) telling.push({...word, weight});
    }
    if (telling.length === 0) for (const word of words) telling.push({...word, weight: 1});
    return telling;
  }

  /** The distinct terms of {@link queryWords}, in the order of the query. */
  queryTerms(query: string): string[] {
    const terms = new Set<string>();
    for (const {term} of this.queryWords(query)) terms.add(term);
    return [...terms];
  }

  /** A word as written, but for case, possessive and accents: for words that are not finished and cannot be stemmed. */
  spelling(word: string): string {
    return cut(fold(this.#bare(cut(word, MAX_WORD_LENGTH))), MAX_TERM_LENGTH);
  }

  #visit(word: string, start: number, visit: WordVisitor): void {
    const term = this.term(word);
    if (term) visit(term, start, start + word.length);
  }

  /** Beside letters of another script, a piece may begin with an apostrophe or a mark. */
  #visitPiece(piece: string, offset: number, visit: WordVisitor): void {
    for (const match of piece.matchAll(WORD)) this.#visit(match[0], offset + match.index, visit);
  }

  #termOf(bare: string): string {
    const stem = bare.length > MAX_TERM_LENGTH ? bare : this.#language.stem(bare);
    return cut(fold(stem || bare), MAX_TERM_LENGTH);
  }

  #bare(word: string): string {
    const bare = written(word).replace(POSSESSIVE, '');
    return this.#language.elision ? bare.replace(this.#language.elision, '') : bare;
  }

  /** How much a word of a query tells: 0 for stop words, 0.4 for soft ones, else 1. */
  weightOf(word: string): number {
    const {stopWords, softWords} = this.#language;
    const plain = written(cut(word, MAX_WORD_LENGTH));
    if (stopWords.has(plain)) return 0;
    return softWords.has(plain) ? SOFT_WEIGHT : 1;
  }
}
