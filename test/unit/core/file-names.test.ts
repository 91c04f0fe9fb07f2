import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {articlePath, indexPath, pathByDigest, safeName} from '../../../src/core/file-names.js';
import {staysInside} from '../../../src/core/manifest.js';

const digest = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;

describe('the path of a file', () => {
  it('holds the first twelve hex digits of its digest', () => {
    const hex = createHash('sha256').update('content').digest('hex');
    expect(pathByDigest('assets/a', '.png', digest('content'))).toBe(`assets/a.${hex.slice(0, 12)}.png`);
  });

  it('keeps zeros at the front of a byte', () => {
    expect(pathByDigest('a', '.b', `sha256-${Buffer.alloc(32, 1).toString('base64')}`)).toBe('a.010101010101.b');
  });

  it('is one for articles and one for files of the index', () => {
    expect(articlePath('faq/Reset PIN', digest('a'))).toMatch(/^articles\/faq-reset-pin\.[\da-f]{12}\.json$/);
    expect(indexPath('de-CH-base', digest('a'))).toMatch(/^index\/de-CH-base\.[\da-f]{12}\.bin$/);
  });

  it('differs when the content does', () => {
    expect(articlePath('a', digest('one'))).not.toBe(articlePath('a', digest('two')));
  });
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
    expect(staysInside(articlePath(text, digest(text)))).toBe(true);
  });
});
