import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Analyzer} from '../../../../src/search/analysis/analyzer.js';
import {loadLanguage} from '../../../../src/search/analysis/languages.js';
import {ByteReader} from '../../../../src/search/packed/bytes.js';
import {collectPostings} from '../../../../src/search/packed/collect-postings.js';
import {decodeSpellings, encodeSpellings, type Spelling, Spellings} from '../../../../src/search/packed/spellings.js';
import {compareTerms} from '../../../../src/search/packed/term-ranges.js';
import {indexed} from '../../../helpers/articles.js';
import {anyText, sortedTerms, wholeText} from './arbitraries.js';

const sorted = (words: readonly string[]): string[] => [...words].sort(compareTerms);

/** What a reader takes for the term of a word in these tests. */
const firstLetters = (word: string): string => word.slice(0, 2);

/** Written and read again. */
const readAgain = (spellings: readonly Spelling[], termOf = firstLetters): Spellings =>
  decodeSpellings(new ByteReader(encodeSpellings(spellings, termOf)));

/** Distinct words of any letters; most have the term that a reader takes for theirs. */
const anySpellings: fc.Arbitrary<Spelling[]> = sortedTerms.chain(words =>
  fc.tuple(
    ...words.map(word =>
      fc.record({word: fc.constant(word), term: fc.oneof(fc.constant(firstLetters(word)), wholeText)}),
    ),
  ),
);

describe('spellings', () => {
  it('give back their words, and the terms that these do not tell', () => {
    fc.assert(
      fc.property(anySpellings, spellings => {
        const {words, terms} = readAgain(spellings);
        expect(words).toEqual(sorted(spellings.map(({word}) => word)));
        expect(words.map(word => terms.get(word) ?? firstLetters(word))).toEqual(
          words.map(word => spellings.find(spelling => spelling.word === word)?.term),
        );
        expect(terms.size).toBe(spellings.filter(({word, term}) => firstLetters(word) !== term).length);
      }),
    );
  });

  it('are the same bytes in whatever order words are met', () => {
    fc.assert(
      fc.property(anySpellings, spellings => {
        expect(encodeSpellings([...spellings].reverse(), firstLetters)).toEqual(
          encodeSpellings(spellings, firstLetters),
        );
      }),
    );
  });

  it('are found without their marks', () => {
    const spellings = new Spellings(['ma', 'ma\u0300', 'ma\u0301', 'me']);
    expect(spellings.unmarked('ma')).toEqual(['ma', 'ma\u0300', 'ma\u0301']);
    expect(spellings.unmarked('mi')).toEqual([]);
  });

  it.each(['en', 'de', 'ar', 'hu', 'ja'])('are all words of articles that may be written wrong: %s', async locale => {
    const analyzer = new Analyzer(await loadLanguage(locale));
    const texts = fc.array(anyText, {maxLength: 3});
    fc.assert(
      fc.property(texts, anyText, (bodies, title) => {
        const articles = bodies.map((text, index) => indexed(`${index}`, text, {title: `${title} Wörter, words`}));
        const {terms, spellings} = collectPostings(articles, analyzer);
        const known = terms.map(({term}) => term);
        const read = readAgain(spellings, word => analyzer.term(word));
        expect(read.words).toEqual(sorted(spellings.map(({word}) => word)));
        for (const {word, term} of spellings) expect(read.terms.get(word) ?? analyzer.term(word)).toBe(term);
        for (const {term} of spellings) expect(known).toContain(term);
      }),
    );
  });

  // The words; how many have terms of their own, words between them, these terms.
  const bytesOf = (hex: string): ByteReader => new ByteReader(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

  it('are read as the format says', () => {
    const {words, terms} = decodeSpellings(bytesOf('06 02 0061 006263 01 01 01 01 01 78'));
    expect(words).toEqual(['a', 'bc']);
    expect([...terms]).toEqual([['bc', 'x']]);
  });

  it.each([
    ['a term of a word that there is not', '06 02 0061 006263 01 01 02 01 01 78'],
    ['more terms than words', '06 02 0061 006263 ffffffff0f 01 01 01 01 78'],
    ['fewer terms than it says', '06 02 0061 006263 02 02 00 00 01 01 78'],
    ['bytes after its terms', '06 02 0061 006263 01 01 01 01 01 78 78'],
    ['nothing at all', ''],
  ])('are refused with %s', (_name, hex) => {
    expect(() => decodeSpellings(bytesOf(hex))).toThrow(RangeError);
  });
});
