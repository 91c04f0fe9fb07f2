import type {Language} from './language.js';

/** A word as it stands in a text, and the term it is searched by. */
export interface AnalyzedWord {
  readonly term: string;
  /** UTF-16 offsets into the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and their marks; an apostrophe joins letters ("don't"). */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200c\u200d]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu;
const POSSESSIVE = /['’]s$/u;
const ARABIC_VOWELS = /[\u064b-\u0652\u0670\u0640]/g;
/** Only where the mark is an accent: in Indic and Thai scripts marks are vowels, and dropping them changes the word. */
const ACCENTS = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Mn}+/gu;
/** Longer words are not words; cutting them keeps hostile input from growing the index. */
const MAX_TERM_LENGTH = 64;

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
    for (const match of text.matchAll(WORD)) {
      const term = this.term(match[0]);
      if (term) words.push({term, start: match.index, end: match.index + match[0].length});
    }
    return words;
  }

  /** The term of one word: lower case, without possessive and accents, stemmed. */
  term(word: string): string {
    const known = this.#terms.get(word);
    if (known !== undefined) return known;
    const lower = this.#lower(word);
    const stemmed = lower.length > MAX_TERM_LENGTH ? lower.slice(0, MAX_TERM_LENGTH) : this.#language.stem(lower);
    const term = fold(stemmed);
    if (this.#terms.size > 50_000) this.#terms.clear();
    this.#terms.set(word, term);
    return term;
  }

  /** The words to search a query by, as {@link queryTerms} but with their places in the query. */
  queryWords(query: string): AnalyzedWord[] {
    const words = this.words(query);
    const telling = words.filter(({start, end}) => !this.#isStopWord(query.slice(start, end)));
    return telling.length ? telling : words;
  }

  /** The terms to search a query by: without stop words, unless nothing else would remain. */
  queryTerms(query: string): string[] {
    return [...new Set(this.queryWords(query).map(({term}) => term))];
  }

  /** A word as written, but for case, possessive and accents: for words that are not finished and cannot be stemmed. */
  spelling(word: string): string {
    return fold(this.#lower(word));
  }

  #lower(word: string): string {
    return word.normalize('NFC').toLowerCase().replace(POSSESSIVE, '').replace(ARABIC_VOWELS, '');
  }

  #isStopWord(word: string): boolean {
    return this.#language.stopWords.has(word.toLowerCase().replaceAll('’', "'"));
  }
}

function fold(word: string): string {
  return word.normalize('NFD').replace(ACCENTS, '$1').normalize('NFC');
}
