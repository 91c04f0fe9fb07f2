import {MAX_TERM_LENGTH} from '../analysis/analyzer.js';
import {fold} from '../analysis/normalize.js';
import {ByteReader, ByteWriter} from './bytes.js';
import {decodeNumberColumn, decodeTexts, encodeNumberColumn, encodeTexts} from './columns.js';
import {compareTerms, encodeVocabulary, Vocabulary} from './vocabulary.js';

/** A word as articles spell it, and the term that it is searched by. */
export interface Spelling {
  readonly word: string;
  readonly term: string;
}

/** What makes a word of a term: so many UTF-16 units less at its end, and then these letters. */
interface Ending {
  readonly dropped: number;
  readonly added: string;
}

/** Words as articles spell them, sorted: what a typo is compared with. */
export class Spellings {
  readonly words: readonly string[];
  /** Their terms, as far as they are known: accents that a stemmer reads are not in the words. */
  readonly terms: ReadonlyMap<string, string>;
  /** By what they are without their marks; made when it is first asked for. */
  #byPlain: Map<string, string[]> | undefined;

  /** @param words in the order of {@link compareTerms}. */
  constructor(words: readonly string[], terms: ReadonlyMap<string, string> = new Map()) {
    this.words = words;
    this.terms = terms;
  }

  /** All words that are one when their marks are taken away. */
  unmarked(plain: string): readonly string[] {
    if (!this.#byPlain) {
      this.#byPlain = new Map();
      for (const word of this.words) this.#byPlain.set(fold(word), [...(this.#byPlain.get(fold(word)) ?? []), word]);
    }
    return this.#byPlain.get(plain) ?? [];
  }
}

/**
 * Writes words by the endings that make them of terms: a third of the bytes that they take in full.
 * @param terms of the only postings file. Without them, where a reader may know a few of the terms only, words stand in full.
 */
export function encodeSpellings(spellings: readonly Spelling[], terms?: readonly string[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.block(terms ? new Uint8Array() : encodeVocabulary(spellings.map(({word}) => word).sort(compareTerms)));
  if (terms) writer.bytes(encodeByTerms(spellings, terms));
  return writer.finish();
}

/**
 * Reads what {@link encodeSpellings} wrote.
 * @param terms of the only postings file; undefined where there are several.
 * @throws RangeError when the bytes are no words.
 */
export function decodeSpellings(bytes: Uint8Array, terms: Vocabulary | undefined): Spellings {
  const reader = new ByteReader(bytes);
  const inFull = reader.block();
  const byWord = inFull.length > 0 ? undefined : decodeByTerms(reader, terms);
  if (!reader.done) throw new RangeError('There are more words than there should be.');
  if (!byWord) return new Spellings(allTerms(new Vocabulary(inFull)));
  return new Spellings([...byWord.keys()].sort(compareTerms), byWord);
}

function allTerms(vocabulary: Vocabulary): string[] {
  return Array.from({length: vocabulary.size}, (_unused, index) => vocabulary.term(index));
}

function encodeByTerms(spellings: readonly Spelling[], terms: readonly string[]): Uint8Array {
  const endingsOf = new Map<string, string[]>(terms.map(term => [term, []]));
  const counts = new Map<string, number>();
  for (const {word, term} of spellings) {
    const ending = keyOf(endingBetween(term, word));
    endingsOf.get(term)?.push(ending);
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  // The most frequent first: their numbers take one byte.
  const sorted = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  const numbers = new Map(sorted.map(([ending], index) => [ending, index + 1]));
  const endings = sorted.map(([ending]) => endingOf(ending));
  const writer = new ByteWriter();
  writer.varint(endings.length);
  writer.block(encodeNumberColumn(endings.map(({dropped}) => dropped)));
  writer.block(encodeTexts(endings.map(({added}) => added)));
  for (const list of endingsOf.values()) {
    for (const number of list.map(ending => numbers.get(ending) as number).sort((a, b) => a - b)) writer.varint(number);
    writer.varint(0);
  }
  return writer.finish();
}

/** Terms by words. */
function decodeByTerms(reader: ByteReader, terms: Vocabulary | undefined): Map<string, string> {
  if (!terms) throw new RangeError('There are no terms to put endings to.');
  const endings = decodeEndings(reader);
  const words = new Map<string, string>();
  for (let index = 0; index < terms.size; index++) {
    const term = terms.term(index);
    for (let number = reader.varint(); number > 0; number = reader.varint()) {
      words.set(join(term, endings[number - 1]), term);
    }
  }
  return words;
}

function decodeEndings(reader: ByteReader): Ending[] {
  const count = reader.varint();
  const dropped = decodeNumberColumn(reader.block(), count);
  const added = decodeTexts(reader.block(), count);
  return added.map((letters, index) => ({dropped: dropped[index] as number, added: letters}));
}

function join(term: string, ending: Ending | undefined): string {
  if (!ending || ending.dropped > term.length) throw new RangeError('A word has an impossible ending.');
  const kept = term.length - ending.dropped;
  // Checked, since a byte stands for each word, however long it is.
  if (kept + ending.added.length > MAX_TERM_LENGTH) throw new RangeError('A word is longer than any that is written.');
  return term.slice(0, kept) + ending.added;
}

function endingBetween(term: string, word: string): Ending {
  let common = 0;
  while (common < term.length && common < word.length && term[common] === word[common]) common++;
  // Half a surrogate pair would not survive UTF-8.
  if (common > 0 && /[\ud800-\udbff]/.test(term.charAt(common - 1))) common--;
  return {dropped: term.length - common, added: word.slice(common)};
}

function keyOf({dropped, added}: Ending): string {
  return `${dropped} ${added}`;
}

function endingOf(key: string): Ending {
  const space = key.indexOf(' ');
  return {dropped: Number(key.slice(0, space)), added: key.slice(space + 1)};
}
