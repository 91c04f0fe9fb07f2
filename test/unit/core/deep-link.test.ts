import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {articleHash, parseArticleHash} from '../../../src/core/deep-link.js';

const awkward = fc.constantFrom(
  '/',
  ' ',
  '#',
  '%',
  '%20',
  '?',
  '&',
  '=',
  '..',
  '\\',
  '"',
  '<',
  'ü',
  '密码',
  '😀',
  '\n',
);
const id = fc.oneof(
  fc.string({minLength: 1, unit: 'grapheme'}),
  fc.array(fc.oneof(awkward, fc.string({unit: 'grapheme', maxLength: 3})), {minLength: 1}).map(parts => parts.join('')),
);
const present = id.filter(text => text !== '');

describe('a deep link', () => {
  it('reads as it was written', () => {
    expect(articleHash('security/passkeys')).toBe('#helplet=article/security/passkeys');
    expect(articleHash('security/passkeys', 'on-the-web')).toBe('#helplet=article/security/passkeys#on-the-web');
  });

  it('comes back to the same article', () => {
    fc.assert(
      fc.property(present, text => {
        expect(parseArticleHash(articleHash(text))).toEqual({id: text});
      }),
    );
  });

  it('comes back to the same section', () => {
    fc.assert(
      fc.property(present, present, (text, anchor) => {
        expect(parseArticleHash(articleHash(text, anchor))).toEqual({id: text, anchor});
      }),
    );
  });

  it('survives a browser, which encodes what is left in an address', () => {
    fc.assert(
      fc.property(present, present, (text, anchor) => {
        const url = new URL('https://example.com/page?x=1');
        url.hash = articleHash(text, anchor);
        expect(parseArticleHash(url.hash)).toEqual({id: text, anchor});
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['a bare hash', '#'],
    ["the page's own anchor", '#install'],
    ['another key', '#other=article/x'],
    ['no article', '#helplet='],
    ['an empty id', '#helplet=article/'],
    ['an empty id with an anchor', '#helplet=article/#a'],
    ['something before it', '#a#helplet=article/x'],
    ['no hash sign', 'helplet=article/x'],
    ['bytes that are not UTF-8', '#helplet=article/%C3'],
  ])('is not %s', (_name, hash) => {
    expect(parseArticleHash(hash)).toBeUndefined();
  });

  it('has no anchor when nothing is behind the second hash sign', () => {
    expect(parseArticleHash(articleHash('x', ''))).toEqual({id: 'x'});
  });

  it('takes what names an object property for an id like any other', () => {
    expect(parseArticleHash('#helplet=article/__proto__#constructor')).toEqual({
      id: '__proto__',
      anchor: 'constructor',
    });
  });
});
