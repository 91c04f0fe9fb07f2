import type {Language, Slips} from './language.js';
import {cut, written} from './normalize.js';
import {hasUnspacedLetters, segment, twosOf, wordStarts} from './segment.js';
import type {AnalyzedWord, QueryWord} from './words.js';

/** Takes a word as it stands in a text, and its UTF-16 offset. */
export type WordVisitor = (word: string, start: number) => void;

/**
 * Letters, digits and their marks; an apostrophe joins letters ("don't"), a soft hyphen parts nothing, and Armenian has the marks
 * of a question, of stress and of a call within the word ("ինչպե՞ս").
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u055b\u055c\u055e\u200c\u200d]*(?:['’][\p{L}\p{N}\p{M}\u00ad]+)*/gu;
/** Its own place to go on from: copies of an expression begin where the original stands. */
const NEXT_WORD = new RegExp(WORD);
const HANGUL = /[\uac00-\ud7a3]/;
const KOREAN_OR_OTHER = /[\uac00-\ud7a3]+|[^\uac00-\ud7a3]+/g;
const POSSESSIVE = /'s$/;
const SOFT_WEIGHT = 0.4;
/** Of two ideographs that belong to different words. */
const ACROSS_WEIGHT = 0.4;
/** Longer words are not words; cutting them keeps hostile input from growing the index. */
export const MAX_TERM_LENGTH = 64;
/** What is read of a word: more than a term can need, little enough that thousands of marks on a letter cost nothing. */
const MAX_WORD_LENGTH = 256;
const MAX_KNOWN_TERMS = 50_000;

/** Code units below: ASCII. */
const ASCII_END = 0x80;
const APOSTROPHE = 0x27;

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
    this.scan(text, (word, start) => {
      const term = this.term(word);
      if (term) words.push({term, start, end: start + word.length});
    });
    return words;
  }

  /** The same without a list and without terms, of which some may be empty: for texts of thousands of words. */
  scan(text: string, visit: WordVisitor): void {
    const isSpaced = !hasUnspacedLetters(text);
    for (let at = 0; at < text.length; ) {
      const start = skipAsciiGap(text, at);
      const end = asciiWordEnd(text, start);
      if (end > start) {
        visit(text.slice(start, end), start);
        at = end;
        continue;
      }
      NEXT_WORD.lastIndex = start;
      const match = NEXT_WORD.exec(text);
      if (!match) return;
      const word = match[0];
      at = match.index + word.length;
      if (!isSpaced && hasUnspacedLetters(word)) {
        for (const piece of segment(word)) visitPiece(piece.text, match.index + piece.index, visit);
      } else if (HANGUL.test(word)) {
        this.#visitKorean(word, match.index, visit);
      } else {
        visit(word, match.index);
      }
    }
  }

  /** Korean goes by twos, without the particle that ends a word; what stands before it in another script is a word of its own. */
  #visitKorean(word: string, offset: number, visit: WordVisitor): void {
    for (const {0: run, index} of word.matchAll(KOREAN_OR_OTHER)) {
      if (!HANGUL.test(run)) visitPiece(run, offset + index, visit);
      else {
        const kept = index > 0 && this.#language.isParticle?.(run) ? '' : this.#language.stem(run);
        for (const two of twosOf(kept)) visit(two.text, offset + index + two.index);
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
    const starts = wordStarts(query);
    for (const word of words) {
      const weight = this.weightOf(query.slice(word.start, word.end));
      if (weight > 0) telling.push({...word, weight: starts.has(word.start + 1) ? weight * ACROSS_WEIGHT : weight});
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
    return cut(this.#language.fold(this.#bare(cut(word, MAX_WORD_LENGTH))), MAX_TERM_LENGTH);
  }

  /** True where marks tell words apart, so that one typed without them may be any of several. */
  get keepsMarks(): boolean {
    return this.#language.keepsMarks;
  }

  /** True where words are joined to new ones without end. */
  get hasCompounds(): boolean {
    return this.#language.hasCompounds;
  }

  /** True for a word of a question that asks for a number or a date ("how many", "when"). */
  asksNumber(word: string): boolean {
    return this.#language.numberWords?.test(written(cut(word, MAX_WORD_LENGTH))) ?? false;
  }

  /** Undefined where words have spaces between them. */
  get slips(): Slips | undefined {
    return this.#language.slips;
  }

  #termOf(bare: string): string {
    const stem = bare.length > MAX_TERM_LENGTH ? bare : this.#language.stem(bare);
    return cut(this.#language.fold(stem || bare), MAX_TERM_LENGTH);
  }

  #bare(word: string): string {
    const bare = written(word).replace(POSSESSIVE, '');
    return this.#language.attached ? bare.replace(this.#language.attached, '') : bare;
  }

  /** How much a word of a query tells: 0 for stop words, 0.4 for soft ones, else 1. */
  weightOf(word: string): number {
    const {stopWords, softWords, foldLetters} = this.#language;
    const plain = foldLetters(written(cut(word, MAX_WORD_LENGTH)));
    if (stopWords.has(plain)) return 0;
    return softWords.has(plain) ? SOFT_WEIGHT : 1;
  }
}

/** Beside letters of another script, a piece may begin with an apostrophe or a mark. */
function visitPiece(piece: string, offset: number, visit: WordVisitor): void {
  for (const match of piece.matchAll(WORD)) visit(match[0], offset + match.index);
}

/** Where the next character stands, from a place on, that begins a word or is beyond ASCII. */
function skipAsciiGap(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) < ASCII_END && !isAsciiWordCharacter(text.charCodeAt(at))) at++;
  return at;
}

/**
 * Where a word ends that begins at a place, or the place itself where {@link WORD} has to decide: at all that is beyond ASCII.
 * Most words of most texts are plain, and the expression takes three times as long for them.
 */
function asciiWordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isAsciiWordCharacter(text.charCodeAt(at))) at++;
    // An apostrophe joins letters; anything else ends the word.
    if (at === start || text.charCodeAt(at) !== APOSTROPHE || !isAsciiWordCharacter(text.charCodeAt(at + 1))) break;
    at++;
  }
  const next = text.charCodeAt(at) === APOSTROPHE ? text.charCodeAt(at + 1) : text.charCodeAt(at);
  return next >= ASCII_END ? start : at;
}

/** Also for what is no character, beyond the end of a text. */
function isAsciiWordCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}
