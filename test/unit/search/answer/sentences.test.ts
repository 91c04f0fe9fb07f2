import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Sentences} from '../../../../src/search/answer/sentences.js';

const STOP = /[.!?…。！？؟।]["'”’»)\]]{0,3}(?=\s)|\n/u;

const texts = fc
  .array(
    fc.constantFrom(
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
      '\n\n',
      'v1.2',
      '。',
      '',
    ) as fc.Arbitrary<string>,
    {
      maxLength: 40,
    },
  )
  .map(parts => parts.join(''));

/** A text and the beginning of one of its words. */
const places = texts.chain(text => {
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({index}) => index);
  return fc.record({text: fc.constant(text), at: fc.constantFrom(0, ...starts)});
});

describe('sentences', () => {
  it('begin behind the last stop before a word', () => {
    fc.assert(
      fc.property(places, ({text, at}) => {
        const start = new Sentences(text).startBefore(at);
        expect(start).toBeLessThanOrEqual(at);
        expect(STOP.test(`${text.slice(start, at)}x`)).toBe(false);
        if (start > 0) expect(STOP.test(`${text.slice(0, start)} `)).toBe(true);
      }),
    );
  });

  it('end at the first stop behind it, or where the text does', () => {
    fc.assert(
      fc.property(places, ({text, at}) => {
        const end = new Sentences(text).endFrom(at);
        const stop = STOP.exec(text.slice(at));
        expect(end).toBe(stop ? at + stop.index + stop[0].trimEnd().length : text.length);
      }),
    );
  });

  it('are not looked for further back than 2,000 characters', () => {
    const sentences = new Sentences(`First. ${'word '.repeat(500)}last`);
    expect(sentences.startBefore(2507)).toBe(507);
    expect(sentences.startBefore(100)).toBe(6);
  });
});
