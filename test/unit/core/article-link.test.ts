import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseArticleLink, resolveRelative} from '../../../src/core/article-link.js';

describe('a link from one article to another', () => {
  it.each([
    ['beside it', 'passkeys.md', 'security/login', {id: 'security/passkeys'}],
    ['with a dot', './passkeys.md', 'security/login', {id: 'security/passkeys'}],
    ['below it', 'web/chrome.md', 'security/login', {id: 'security/web/chrome'}],
    ['above it', '../wallet/send.md', 'security/login', {id: 'wallet/send'}],
    ['two above', '../../wallet.md', 'a/b/c', {id: 'wallet'}],
    ['down and up again', 'x/../passkeys.md', 'security/login', {id: 'security/passkeys'}],
    ['with doubled slashes', 'web//chrome.md', 'security/login', {id: 'security/web/chrome'}],
    ['from the top', 'wallet/send.md', 'login', {id: 'wallet/send'}],
    ['to itself', 'login.md', 'login', {id: 'login'}],
    ['with the long extension', 'send.markdown', 'login', {id: 'send'}],
    ['with a loud extension', 'send.MD', 'login', {id: 'send'}],
    ['whose name has dots', 'v1.2.md', 'login', {id: 'v1.2'}],
    ['with a query', 'send.md?plain=1', 'login', {id: 'send'}],
    ['that looks like an extension twice', 'a.md.md', 'login', {id: 'a.md'}],
  ])('%s', (_name, href, from, link) => {
    expect(parseArticleLink(href, from)).toEqual(link);
  });

  it.each([
    ['../login.md', 'login'],
    ['../../x.md', 'security/login'],
    ['a/../../x.md', 'login'],
    ['%2e%2e/x.md', 'login'],
    ['..%2F..%2Fx.md', 'security/login'],
  ])('leads nowhere when it leaves the content folder: %s', (href, from) => {
    expect(parseArticleLink(href, from)).toBeUndefined();
  });

  it('keeps its anchor', () => {
    expect(parseArticleLink('../security/passkeys.md#on-the-web', 'wallet/send')).toEqual({
      id: 'security/passkeys',
      anchor: 'on-the-web',
    });
    expect(parseArticleLink('a.md?x=1#b', 'login')).toEqual({id: 'a', anchor: 'b'});
    expect(parseArticleLink('a.md#b#c', 'login')).toEqual({id: 'a', anchor: 'b#c'});
    expect(parseArticleLink('a.md#b?c', 'login')).toEqual({id: 'a', anchor: 'b?c'});
  });

  it('has no anchor when nothing stands behind the hash', () => {
    expect(parseArticleLink('a.md#', 'login')).toEqual({id: 'a'});
    expect(parseArticleLink('a.md#', 'login')).not.toHaveProperty('anchor');
  });

  it('points into the article itself when it is an anchor alone', () => {
    expect(parseArticleLink('#steps', 'security/login')).toEqual({id: 'security/login', anchor: 'steps'});
    expect(parseArticleLink('#', 'security/login')).toBeUndefined();
    expect(parseArticleLink('', 'security/login')).toBeUndefined();
  });
});

describe('percent-encoding', () => {
  it('is decoded in names and anchors', () => {
    expect(parseArticleLink('my%20wallet.md#%C3%BCber-uns', 'login')).toEqual({id: 'my wallet', anchor: 'über-uns'});
    expect(parseArticleLink('100%25.md', 'login')).toEqual({id: '100%'});
    expect(parseArticleLink('c%23.md', 'login')).toEqual({id: 'c#'});
  });

  it('is taken literally when it is broken', () => {
    expect(parseArticleLink('100%.md#50%', 'login')).toEqual({id: '100%', anchor: '50%'});
    expect(parseArticleLink('%C3.md', 'login')).toEqual({id: '%C3'});
  });
});

describe('a link to anything else', () => {
  it.each([
    'https://example.com/a.md',
    'HTTP://example.com/a.md',
    'mailto:a@example.com.md',
    'javascript:alert(1)//a.md',
    'JavaScript:alert(1).md',
    'data:text/html,x.md',
    'file:///etc/a.md',
    'c:a.md',
    '//example.com/a.md',
    '/a.md',
    '\\a.md',
    '\\\\server\\share\\a.md',
    'picture.png',
    'folder/',
    'folder',
    'a.mdx',
    'a.md/',
    'a.html#b.md',
    'a?b.md',
    '.',
    '..',
  ])('is not an article link: %s', href => {
    expect(parseArticleLink(href, 'security/login')).toBeUndefined();
  });

  it('never makes one that leaves the folder, however it is written', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '', '%2e%2e', '%2E', '%2F', '/', '\\', 'a', 'b.md', ' ', '%'),
      fc.string({maxLength: 4}),
    );
    const paths = fc.array(part, {maxLength: 8}).map(parts => `${parts.join('/')}.md`);
    fc.assert(
      fc.property(paths, fc.constantFrom('top', 'a/b', 'a/b/c'), (href, from) => {
        const id = parseArticleLink(href, from)?.id;
        if (id === undefined || href.includes('#')) return;
        expect(id.startsWith('/')).toBe(false);
        expect(`${id}.md`.split('/').filter(segment => segment === '.' || segment === '..')).toEqual([]);
      }),
    );
  });
});

describe('a relative path', () => {
  it('is resolved against the folder of the article, whatever it ends in', () => {
    expect(resolveRelative('../img/a.png', 'security/login')).toBe('img/a.png');
    expect(resolveRelative('img/a.png', 'security/login')).toBe('security/img/a.png');
    expect(resolveRelative('..', 'security/login')).toBe('');
  });

  it('is undefined above the top, even if it comes back down', () => {
    expect(resolveRelative('../../security/a.png', 'security/login')).toBeUndefined();
    expect(resolveRelative('../a.png', 'login')).toBeUndefined();
  });
});
