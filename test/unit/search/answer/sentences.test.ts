import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {analyzeText} from '../../../../src/search/analysis/analyzed-text.js';
import {Analyzer} from '../../../../src/search/analysis/analyzer.js';
import {languageOf} from '../../../../src/search/analysis/language.js';
import {type TextUnit, unitsOf} from '../../../../src/search/answer/sentences.js';

const analyzer = new Analyzer(languageOf('en'));
const units = (text: string): readonly TextUnit[] => unitsOf(analyzeText(text, analyzer));
const seen = (text: string): string[] => units(text).map(({start, end}) => text.slice(start, end));

const parts = fc.constantFrom(
  'word',
  'Ünder',
  ' ',
  '  ',
  '.',
  '...',
  '!',
  '?"',
  ".')",
  '\n',
  '\t',
  '\f',
  ', ',
  'v1.2',
  '。',
);
const texts = fc.array(parts, {maxLength: 120}).map(all => all.join(''));

describe('the units of a text', () => {
  it('are its sentences', () => {
    expect(seen('One. Two? "Three!" Four')).toEqual(['One.', 'Two?', '"Three!"', 'Four']);
    expect(seen('一。二！三')).toEqual(['一。', '二！', '三']);
  });

  it('are not parted by the stops of numbers and initials', () => {
    expect(seen('On 8. May J. Smith paid 2.50. It was 1990. Later.')).toEqual([
      'On 8. May J. Smith paid 2.50.',
      'It was 1990.',
      'Later.',
    ]);
  });

  it('are the clauses of a long sentence', () => {
    const clause = 'that goes on for a while without an end';
    expect(seen(`A sentence ${clause}, ${clause}, ${clause}, ${clause}.`)).toEqual([
      `A sentence ${clause},`,
      `${clause},`,
      `${clause},`,
      `${clause}.`,
    ]);
    expect(new Set(units(`A ${clause}, ${clause}, ${clause}, ${clause}.`).map(({sentence}) => sentence)).size).toBe(1);
  });

  it('are rows of tables, and lines of code', () => {
    expect(units('Ab. Cd.\nEf. x\tGh. y\n\fIj. Kl.').map(({kind, block}) => [kind, block])).toEqual([
      ['prose', 0],
      ['prose', 0],
      ['table', 1],
      ['code', 2],
    ]);
  });

  it('hold everything but white space, in order, and no line ends', () => {
    fc.assert(
      fc.property(texts, text => {
        const all = units(text);
        expect(
          all
            .map(({start, end}) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const [index, {start, end, sentence, block}] of all.entries()) {
          expect(text.slice(start, end)).not.toMatch(/^[ \n]|\n|\s$/);
          expect(start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0);
          expect(sentence - (all[index - 1]?.sentence ?? 0)).toBeLessThanOrEqual(1);
          expect(block - (all[index - 1]?.block ?? 0)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
