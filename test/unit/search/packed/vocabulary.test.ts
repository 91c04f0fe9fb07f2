import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Analyzer} from '../../../../src/search/analysis/analyzer.js';
import {loadLanguage} from '../../../../src/search/analysis/languages.js';
import {compareTerms} from '../../../../src/search/packed/term-ranges.js';
import {encodeVocabulary, Vocabulary} from '../../../../src/search/packed/vocabulary.js';
import {anyText, HOSTILE_NAMES, sortedTerms} from './arbitraries.js';

const vocabularyOf = (terms: readonly string[]): Vocabulary => new Vocabulary(encodeVocabulary(terms));

function termsOf(vocabulary: Vocabulary): string[] {
  return Array.from({length: vocabulary.size}, (_unused, index) => vocabulary.term(index));
}

describe('a vocabulary', () => {
  it('gives back its terms', () => {
    fc.assert(
      fc.property(sortedTerms, terms => {
        expect(termsOf(vocabularyOf(terms))).toEqual(terms);
      }),
    );
  });

  it('gives back names that objects have, emoji and a word of 10,000 characters', () => {
    const terms = HOSTILE_NAMES.filter(name => name !== '\0').sort(compareTerms);
    expect(termsOf(vocabularyOf(terms))).toEqual(terms);
  });

  it('knows the number of each term', () => {
    fc.assert(
      fc.property(sortedTerms, terms => {
        const vocabulary = vocabularyOf(terms);
        for (const [index, term] of terms.entries()) expect(vocabulary.indexOf(term)).toBe(index);
      }),
    );
  });

  it('has no number for any other', () => {
    fc.assert(
      fc.property(sortedTerms, anyText, (terms, other) => {
        fc.pre(!terms.includes(other));
        expect(vocabularyOf(terms).indexOf(other)).toBe(-1);
      }),
    );
  });

  it('finds all terms with a prefix, and only those', () => {
    const prefixes = fc.oneof(anyText, fc.record({of: fc.nat(), length: fc.nat(4)}));
    fc.assert(
      fc.property(sortedTerms, prefixes, (terms, choice) => {
        const prefix =
          typeof choice === 'string' ? choice : (terms[choice.of % terms.length] ?? '').slice(0, choice.length);
        const [from, to] = vocabularyOf(terms).prefixRange(prefix);
        expect(terms.slice(from, to)).toEqual(terms.filter(term => term.startsWith(prefix)));
      }),
    );
  });

  it.each([
    ['out of order', ['b', 'a']],
    ['there twice', ['a', 'a']],
    ['in the order of UTF-16, not of characters', ['𝒳', '\uffff']],
    ['half a character', ['\ud83d']],
    ['with half a character inside', ['a\udc00b']],
    ['with a control character', ['a\u0007b']],
  ])('is not written from terms that are %s', (_name, terms) => {
    expect(() => encodeVocabulary(terms)).toThrow(RangeError);
  });

  it('has no term beyond its last', () => {
    expect(() => vocabularyOf(['a']).term(1)).toThrow(RangeError);
    expect(() => vocabularyOf([]).term(0)).toThrow(RangeError);
  });

  // Number of terms; then for each what it shares with the one before, and the rest.
  const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll(' ', ''), 'hex');

  it('is read as the format says', () => {
    expect(termsOf(new Vocabulary(bytesOf('03 0061 0162 006464')))).toEqual(['a', 'ab', 'dd']);
  });

  it.each([
    ['a term that shares more than there is', '03 0061 0262 006464'],
    ['a first term that shares something', '03 0161 0162 006464'],
    ['letters before its first term', '01 61 0062'],
    ['more terms than it says', '02 0061 0162 006464'],
    ['fewer terms', '04 0061 0162 006464'],
    ['more terms than bytes', 'ffffffff0f 00 00'],
    ['no number of terms', ''],
  ])('is refused with %s', (_name, hex) => {
    expect(() => new Vocabulary(bytesOf(hex))).toThrow(RangeError);
  });

  it('takes many terms that share more than a byte below 32 says', () => {
    const terms = Array.from({length: 200}, (_item, index) => `${'x'.repeat(40)}${String(index).padStart(3, '0')}`);
    expect(termsOf(vocabularyOf(terms))).toEqual(terms);
    expect(vocabularyOf(terms).indexOf(terms[130] ?? '')).toBe(130);
  });

  it('refuses a term that shares something where one stands in full', () => {
    const bytes = encodeVocabulary(Array.from({length: 65}, (_item, index) => String(index).padStart(2, '0')));
    expect(bytes.at(-3)).toBe(0);
    bytes[bytes.length - 3] = 1;
    expect(() => new Vocabulary(bytes)).toThrow(RangeError);
  });
});

describe('the words of any text', () => {
  it.each(['en', 'de', 'ar', 'hu', 'sr', 'ja', 'tlh'])('can stand in a vocabulary: %s', async locale => {
    const analyzer = new Analyzer(await loadLanguage(locale));
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const text = `${a} Wörter ${b}`;
        const words = analyzer.words(text).flatMap(({term, start, end}) => {
          return [term, analyzer.spelling(text.slice(start, end))];
        });
        const terms = [...new Set(words)].sort(compareTerms);
        expect(terms.length).toBeGreaterThan(0);
        expect(termsOf(vocabularyOf(terms))).toEqual(terms);
      }),
    );
  });
});
