import {describe, expect, it} from 'vitest';
import {articlePath, checksumIn, indexPath, safeName} from '../../../src/core/file-names.js';
import {staysInside} from '../../../src/core/manifest.js';

describe('the path of a file', () => {
  it('is one for articles and one for files of the index', () => {
    expect(articlePath('faq/Reset PIN', 0x1a2b3c4d)).toBe('articles/faq-reset-pin.1a2b3c4d.json');
    expect(indexPath('de-CH-base', 0xffffffff)).toBe('index/de-CH-base.ffffffff.bin');
  });

  it('keeps zeros at the front of a checksum', () => {
    expect(articlePath('a', 0x2a)).toBe('articles/a.0000002a.json');
  });

  it.each([0, 1, 0x1a2b3c4d, 0xffffffff])('gives back its checksum: %i', checksum => {
    expect(checksumIn(articlePath('a.b', checksum))).toBe(checksum);
    expect(checksumIn(indexPath('sr-Latn-postings-12', checksum))).toBe(checksum);
  });

  it.each(['', 'manifest.json', 'articles/a.json', 'articles/a.1a2b3c4.json', 'assets/a.1a2b3c4d5e6f.png'])(
    'has no checksum when it is another: %s',
    path => {
      expect(checksumIn(path)).toBeNaN();
    },
  );
});

describe('a safe name', () => {
  it.each([
    ['faq/pin', 'faq-pin'],
    ['Über uns', 'uber-uns'],
    ['__proto__', 'proto'],
    ['../../etc/passwd', 'etc-passwd'],
    ['日本', 'file'],
    ['', 'file'],
    ['a'.repeat(100), 'a'.repeat(60)],
    ['con', 'con-file'],
    ['NUL', 'nul-file'],
    ['aux.', 'aux-file'],
    [' prn ', 'prn-file'],
    ['COM1', 'com1-file'],
    ['lpt\u00b9', 'lpt1-file'],
    ['c\u00f6n', 'con-file'],
    ['con/con', 'con-con'],
    ['con.txt', 'con-txt'],
    ['com10', 'com10'],
    ['console', 'console'],
    ['a. ', 'a'],
  ])('of %j is %j', (text, name) => {
    expect(safeName(text)).toBe(name);
    expect(staysInside(articlePath(text, 0))).toBe(true);
  });
});
