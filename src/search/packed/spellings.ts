import {fold} from '../analysis/normalize.js';
import {type ByteReader, ByteWriter} from './bytes.js';
import {decodeNumberColumn, decodeTexts, encodeTexts} from './columns.js';
import {readIndexFile} from './container.js';
import {compareTerms} from './term-ranges.js';
import {encodeVocabulary, Vocabulary} from './vocabulary.js';

/** A word as articles spell it, and the term that it is searched by. */
export interface Spelling {
  readonly word: string;
  readonly term: string;
}

/** Words as articles spell them, sorted: what a typo is compared with. */
export class Spellings {
  readonly words: readonly string[];
  /** The terms of words whose letters do not tell them: accents that a stemmer reads are not in the words. */
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
 * Writes words, and the terms that their letters do not tell.
 * @param termOf what a reader takes for the term of a word.
 */
export function encodeSpellings(
  spellings: readonly Spelling[],
  termOf: (word: string) => string,
): Uint8Array<ArrayBuffer> {
  const sorted = [...spellings].sort((a, b) => compareTerms(a.word, b.word));
  const places = new ByteWriter();
  const terms: string[] = [];
  let next = 0;
  for (const [place, {word, term}] of sorted.entries()) {
    if (termOf(word) === term) continue;
    places.varint(place - next);
    next = place + 1;
    terms.push(term);
  }
  const writer = new ByteWriter();
  writer.block(encodeVocabulary(sorted.map(({word}) => word)));
  writer.varint(terms.length);
  writer.block(places.finish());
  writer.bytes(encodeTexts(terms));
  return writer.finish();
}

/** @throws RangeError when the bytes are not what {@link encodeSpellings} wrote. */
export function decodeSpellings(reader: ByteReader): Spellings {
  const vocabulary = new Vocabulary(reader.block());
  const words = Array.from({length: vocabulary.size}, (_unused, index) => vocabulary.term(index));
  const count = reader.varint();
  const places = reader.block();
  // Each takes at least a byte; a number that cannot be is not worth allocating for.
  if (count > places.length) throw new RangeError('There are fewer terms than it says.');
  const gaps = decodeNumberColumn(places, count);
  let next = 0;
  const terms = decodeTexts(reader.rest(), count).map((term, index): [string, string] => {
    const word = words[next + (gaps[index] as number)];
    if (word === undefined) throw new RangeError('A term is of a word that does not exist.');
    next += (gaps[index] as number) + 1;
    return [word, term];
  });
  return new Spellings(words, new Map(terms));
}

/**
 * Reads the file of words as articles spell them.
 * @throws SearchError `corrupt-index` or `version-skew`
 */
export function readSpellings(bytes: Uint8Array, locale: string, path: string): Promise<Spellings> {
  return readIndexFile(bytes, 'spellings', locale, path, decodeSpellings);
}
