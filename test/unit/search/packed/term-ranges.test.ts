import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareTerms, fileOfTerm, filesOfPrefix, shortestStart} from '../../../../src/search/packed/term-ranges.js';
import {anyText, sortedTerms, wholeText} from './arbitraries.js';

/** Some terms cut into ranges of so many. */
function cut(terms: readonly string[], size: number): {start: string; terms: readonly string[]}[] {
  const ranges: {start: string; terms: readonly string[]}[] = [{start: '', terms: terms.slice(0, size)}];
  for (let from = size; from < terms.length; from += size) {
    const start = shortestStart(terms[from] ?? '', terms[from - 1] ?? '');
    ranges.push({start, terms: terms.slice(from, from + size)});
  }
  return ranges;
}

const size = fc.integer({min: 1, max: 20});

describe('ranges of terms', () => {
  it('hold each term where it is looked for', () => {
    fc.assert(
      fc.property(sortedTerms, size, (terms, count) => {
        const ranges = cut(terms, count);
        for (const [number, range] of ranges.entries()) {
          for (const term of range.terms) expect(fileOfTerm(ranges, term)).toBe(number);
        }
      }),
    );
  });

  it('hold all terms with a prefix, as far as they reach', () => {
    fc.assert(
      fc.property(sortedTerms, size, fc.nat(), fc.nat(4), anyText, (terms, count, of, length, other) => {
        const ranges = cut(terms, count);
        for (const prefix of [(terms[of % terms.length] ?? '').slice(0, length), other]) {
          const files = filesOfPrefix(ranges, prefix);
          const holding = ranges.flatMap((range, number) =>
            range.terms.some(term => term.startsWith(prefix)) ? [number] : [],
          );
          const most = prefix.length > 1 ? 3 : 1;
          expect(files.length).toBeLessThanOrEqual(most);
          for (const number of holding.filter(one => one < (files[0] ?? 0) + most)) expect(files).toContain(number);
          expect(holding.every(number => number >= (files[0] ?? 0))).toBe(true);
        }
      }),
    );
  });

  it('are told apart by as little as does', () => {
    expect(shortestStart('account', 'about')).toBe('ac');
    expect(shortestStart('cards', 'card')).toBe('cards');
    expect(shortestStart('b', 'azure')).toBe('b');
    expect(shortestStart('\u{1f600}b', '\u{1f600}a')).toBe('\u{1f600}b');
    expect(shortestStart('\u{1f601}', '\u{1f600}')).toBe('\u{1f601}');
    expect(compareTerms(shortestStart('𝒴', '𝒳x'), '𝒳x')).toBeGreaterThan(0);
  });

  it('of a single letter are the first one, of more the first three', () => {
    const ranges = ['', 'sa', 'se', 'set', 'sh', 'su', 't'].map(start => ({start}));
    expect(filesOfPrefix(ranges, 's')).toEqual([0]);
    expect(filesOfPrefix(ranges, 'se')).toEqual([2, 3]);
    expect(filesOfPrefix(ranges, 'set')).toEqual([3]);
    expect(filesOfPrefix(ranges, 'ship')).toEqual([4]);
    expect(
      filesOfPrefix(
        ['', 'saa', 'sab', 'sac', 'sad'].map(start => ({start})),
        'sa',
      ),
    ).toEqual([0, 1, 2]);
    expect(filesOfPrefix([{start: ''}], 'x')).toEqual([0]);
  });
});

describe('the order of terms', () => {
  it('is that of their bytes in UTF-8', () => {
    fc.assert(
      fc.property(wholeText, wholeText, (a, b) => {
        expect(Math.sign(compareTerms(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
    );
  });
});
