import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Analyzer} from '../../../../src/search/analysis/analyzer.js';
import {loadLanguage} from '../../../../src/search/analysis/languages.js';
import {collectPostings} from '../../../../src/search/packed/collect-postings.js';
import {decodeSpellings, encodeSpellings, type Spelling, Spellings} from '../../../../src/search/packed/spellings.js';
import {compareTerms, encodeVocabulary, Vocabulary} from '../../../../src/search/packed/vocabulary.js';
import {indexed} from '../../../helpers/articles.js';
import {anyText, sortedTerms, wholeText} from './arbitraries.js';

const vocabularyOf = (terms: readonly string[]): Vocabulary => new Vocabulary(encodeVocabulary(terms));
const sorted = (words: readonly string[]): string[] => [...words].sort(compareTerms);

/** Written and read again. */
const wordsOf = (spellings: readonly Spelling[], terms?: readonly string[]): readonly string[] =>
  decodeSpellings(encodeSpellings(spellings, terms), terms && vocabularyOf(terms)).words;

/** Distinct words of any letters, each of any of the terms. */
const spellingsOf = (terms: readonly string[]): fc.Arbitrary<Spelling[]> =>
  fc.uniqueArray(
    fc.record({
      // Most words share letters with their term; some share none.
      word: fc
        .tuple(fc.constantFrom('', ...terms), fc.nat(3), wholeText)
        .map(([term, kept, end]) => (wellFormed(term.slice(0, kept)) + end).slice(0, 60))
        .map(wellFormed),
      term: fc.constantFrom(...terms),
    }),
    {selector: ({word}) => word, maxLength: 20},
  );

/** Cut texts may end with half a character. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

const termsAndSpellings = sortedTerms.chain(terms =>
  fc.tuple(fc.constant(terms), terms.length > 0 ? spellingsOf(terms) : fc.constant([])),
);

describe('spellings', () => {
  it('give back their words, made of terms', () => {
    fc.assert(
      fc.property(termsAndSpellings, ([terms, spellings]) => {
        expect(wordsOf(spellings, terms)).toEqual(sorted(spellings.map(({word}) => word)));
      }),
    );
  });

  it('give back their words without terms', () => {
    fc.assert(
      fc.property(termsAndSpellings, ([, spellings]) => {
        expect(wordsOf(spellings)).toEqual(sorted(spellings.map(({word}) => word)));
      }),
    );
  });

  it('are the same bytes in whatever order words are met', () => {
    fc.assert(
      fc.property(termsAndSpellings, ([terms, spellings]) => {
        expect(encodeSpellings([...spellings].reverse(), terms)).toEqual(encodeSpellings(spellings, terms));
        expect(encodeSpellings([...spellings].reverse())).toEqual(encodeSpellings(spellings));
      }),
    );
  });

  it('are found without their marks', () => {
    const spellings = new Spellings(['ma', 'ma\u0300', 'ma\u0301', 'me']);
    expect(spellings.unmarked('ma')).toEqual(['ma', 'ma\u0300', 'ma\u0301']);
    expect(spellings.unmarked('mi')).toEqual([]);
  });

  it('take the words that terms are for nothing but a byte or two each', () => {
    const terms = ['apple', 'bread', 'cherry'];
    const bytes = encodeSpellings(
      terms.map(word => ({word, term: word})),
      terms,
    );
    expect(new TextDecoder().decode(bytes)).not.toMatch(/\p{L}/u);
    expect(bytes.length).toBeLessThan(15);
  });

  it.each(['en', 'de', 'ar', 'hu', 'ja'])('are all words of articles that may be written wrong: %s', async locale => {
    const analyzer = new Analyzer(await loadLanguage(locale));
    const texts = fc.array(anyText, {maxLength: 3});
    fc.assert(
      fc.property(texts, anyText, (bodies, title) => {
        const articles = bodies.map((text, index) => indexed(`${index}`, text, {title: `${title} Wörter, words`}));
        const {terms, spellings} = collectPostings(articles, analyzer);
        const words = sorted(spellings.map(({word}) => word));
        const known = terms.map(({term}) => term);
        expect(wordsOf(spellings, known)).toEqual(words);
        expect(wordsOf(spellings)).toEqual(words);
        for (const {term} of spellings) expect(known).toContain(term);
      }),
    );
  });

  // No words in full; endings: how many, what they drop, what they add; then their numbers for each term.
  const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex');
  const TERMS = vocabularyOf(['card', 'carri']);

  it('are read as the format says', () => {
    const {words} = decodeSpellings(bytesOf('00 03 03000001 06 03000101 7379 010200 0300'), TERMS);
    expect(words).toEqual(['card', 'cards', 'carry']);
  });

  it.each([
    ['an ending that there is not', '00 03 03000001 06 03000101 7379 010400 0300'],
    ['an ending that drops more than there is', '00 03 03000006 06 03000101 7379 010200 0300'],
    ['words of fewer terms than there are', '00 03 03000001 06 03000101 7379 010200'],
    ['words of more terms', '00 03 03000001 06 03000101 7379 010200 0300 00'],
    ['more endings than bytes', '00 ffffffff0f 03000001 06 03000101 7379 010200 0300'],
    ['a word of 65 letters', `00 01 0100 43 0141 ${'61'.repeat(65)} 0100 00`],
    ['bytes after words in full', '0c 02 02 02 00 04 04 01 63 61 72 64 73 00'],
    ['nothing at all', ''],
  ])('are refused with %s', (_name, hex) => {
    expect(() => decodeSpellings(bytesOf(hex), TERMS)).toThrow(RangeError);
  });

  it('are refused without the terms that they are made of', () => {
    expect(() => decodeSpellings(encodeSpellings([], ['card']), undefined)).toThrow(RangeError);
  });
});
