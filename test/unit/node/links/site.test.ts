import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {AddressRules} from '../../../../src/node/dialects/dialect.js';
import type {SiteArticle} from '../../../../src/node/links/article-addresses.js';
import {Site} from '../../../../src/node/links/site.js';

interface Given {
  readonly locale?: string;
  readonly id?: string;
  readonly markdown?: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

function article(path: string, {locale = 'en', id, markdown = '', values = {}}: Given = {}): SiteArticle {
  return {path, id: id ?? path.replace(/\.mdx?$/, ''), locale, markdown, values};
}

/** The file that a link in another one leads to. */
function target(
  files: readonly SiteArticle[],
  from: string,
  link: string,
  {base, rules}: {base?: string; rules?: AddressRules} = {},
): string | undefined {
  const site = Site.of(files, {defaultLocale: 'en', base, rules});
  const source = files.find(({path}) => path === from);
  return source && site.article(link, source)?.article.path;
}

describe('A path', () => {
  const files = [
    article('index.md'),
    article('a.md'),
    article('sub/index.md'),
    article('sub/b.md'),
    article('sub/deep/c.mdx'),
    article('other/README.md'),
    article('other/_index.md', {id: 'other/_index'}),
    article('Guide/Über uns.md'),
    article('01-start/02-first-steps.md'),
  ];

  it.each([
    ['a.md', 'sub/b', 'sub/b.md'],
    ['a.md', './sub/b', 'sub/b.md'],
    ['a.md', 'sub/', 'sub/index.md'],
    ['a.md', 'sub', 'sub/index.md'],
    ['a.md', 'sub/index', 'sub/index.md'],
    ['sub/b.md', '../a.html', 'a.md'],
    ['sub/b.md', '../', 'index.md'],
    ['sub/b.md', 'deep/c.md', 'sub/deep/c.mdx'],
    ['sub/b.md', '../deep/c/', 'sub/deep/c.mdx'],
    ['sub/b.md', '../../a/', 'a.md'],
    ['sub/deep/c.mdx', '../b.mdx', 'sub/b.md'],
    ['sub/deep/c.mdx', '/a', 'a.md'],
    ['sub/deep/c.mdx', '/a.md', 'a.md'],
    ['sub/deep/c.mdx', '/', 'index.md'],
    ['sub/deep/c.mdx', '@/sub/b', 'sub/b.md'],
    ['sub/deep/c.mdx', '@site/sub/b.md', 'sub/b.md'],
    ['sub/deep/c.mdx', 'sub/b.md', 'sub/b.md'],
    ['a.md', 'other/', 'other/README.md'],
    ['a.md', 'other/readme', 'other/README.md'],
    ['a.md', 'guide/über uns', 'Guide/Über uns.md'],
    ['a.md', '/guide/uber-uns/', 'Guide/Über uns.md'],
    ['a.md', 'start/first-steps', '01-start/02-first-steps.md'],
  ])('in %s: %s is %s', (from, link, path) => {
    expect(target(files, from, link)).toBe(path);
  });

  it.each(['b', '../a', 'sub/c', 'sub/b/x', '/x/a', '+', ''])('that no article has leads nowhere: %s', link => {
    const expected = link === '' ? 'index.md' : undefined;
    expect(target(files, 'index.md', link)).toBe(expected);
  });

  it('leads to the file beside the article before one that its address would lead to', () => {
    const both = [article('a.md'), article('a/b.md'), article('b.md')];
    expect(target(both, 'a.md', 'b')).toBe('b.md');
    expect(target(both, 'a.md', 'a/b')).toBe('a/b.md');
  });

  it('may differ in the case of letters, which is told', () => {
    const site = Site.of(files, {defaultLocale: 'en'});
    const from = {id: 'a', locale: 'en', path: 'a.md'};
    expect(site.article('SUB/B', from)).toMatchObject({differsInCase: true, address: 'sub/b'});
    expect(site.article('sub/b', from)).toMatchObject({differsInCase: false});
    expect(site.article('start/first-steps', from)).toMatchObject({differsInCase: false});
    const hugo = Site.of(files, {defaultLocale: 'en', rules: {lowerCase: true}});
    expect(hugo.article('/guide/über uns/', from)).toMatchObject({differsInCase: false});
    expect(hugo.article('/gUIDE/über uns/', from)).toMatchObject({differsInCase: true});
  });
});

describe('An address of its own', () => {
  const files = [
    article('a.md', {values: {slug: '/start'}}),
    article('sub/b.md', {values: {slug: 'better', aliases: ['/old/b/', 'The other B']}}),
    article('sub/c.md', {values: {permalink: '/c-page.html', redirect_from: '/former'}}),
    article('sub/d.md', {values: {url: '/docs/d/', id: 'dee'}}),
    article('sub/e.md', {values: {permalink: '/:title/', url: 'https://elsewhere.example/a'}}),
    article('_posts/2026-04-08-news.md'),
    article('_guides/f.md'),
  ];

  it.each([
    ['/start', 'a.md'],
    ['/sub/better/', 'sub/b.md'],
    ['/better', 'sub/b.md'],
    ['/old/b', 'sub/b.md'],
    ['/c-page.html', 'sub/c.md'],
    ['/c-page', 'sub/c.md'],
    ['/former/', 'sub/c.md'],
    ['/docs/d', 'sub/d.md'],
    ['/sub/dee', 'sub/d.md'],
    ['/2026/04/08/news.html', '_posts/2026-04-08-news.md'],
    ['/guides/f/', '_guides/f.md'],
  ])('is known: %s', (link, path) => {
    expect(target(files, 'a.md', link)).toBe(path);
  });
});

describe('A path of the site', () => {
  const files = [
    article('intro.md', {markdown: '[a](/docs/guides/a) [b](/docs/guides/b/) <a href="/docs/">x</a> [c](/blog/c)'}),
    article('guides/a.md'),
    article('guides/b.md'),
    article('index.md'),
    article('c.md'),
  ];

  it('may begin with what the site puts before all articles, which the links give away', () => {
    expect(target(files, 'intro.md', '/docs/guides/a')).toBe('guides/a.md');
    expect(target(files, 'intro.md', '/docs/')).toBe('index.md');
    expect(target(files, 'intro.md', '/docs/intro')).toBe('intro.md');
    expect(target(files, 'intro.md', '/blog/c')).toBeUndefined();
  });

  it('begins with what the configuration says', () => {
    expect(target(files, 'intro.md', '/blog/c', {base: '/blog/'})).toBe('c.md');
    expect(target(files, 'intro.md', '/docs/guides/a', {base: '/blog/'})).toBeUndefined();
  });

  it('may lack the folders that the articles lie in', () => {
    const nested = [
      article('docs/a.md', {markdown: '[b](/guides/b/) [c](/guides/c/)'}),
      article('docs/guides/b.md'),
      article('docs/guides/c.md'),
    ];
    expect(target(nested, 'docs/a.md', '/guides/c/')).toBe('docs/guides/c.md');
  });
});

describe('Articles in several languages', () => {
  const files = [
    article('a.md', {id: 'a'}),
    article('b.md', {id: 'b'}),
    article('de/a.md', {id: 'a', locale: 'de'}),
    article('zh-cn/a.md', {id: 'a', locale: 'zh-CN'}),
  ];

  it.each([
    ['de/a.md', '/a', 'de/a.md'],
    ['de/a.md', '/de/a', 'de/a.md'],
    ['de/a.md', 'b', 'b.md'],
    ['de/a.md', '/de/b', 'b.md'],
    ['a.md', '/a', 'a.md'],
    ['a.md', '/de/a/', 'de/a.md'],
    ['zh-cn/a.md', '/zh-cn/b/', 'b.md'],
  ])('link from %s by %s to %s', (from, link, path) => {
    expect(target(files, from, link)).toBe(path);
  });
});

describe('A name', () => {
  const files = [
    article('notes/a.md'),
    article('notes/Getting started.md'),
    article('notes/deep/Same.md'),
    article('other/Same.md', {values: {title: 'The same again', aliases: ['Twin']}}),
    article('other/x.md', {markdown: '# A headline\n\nText\n'}),
  ];
  const site = Site.of(files, {defaultLocale: 'en'});

  it.each([
    ['notes/a.md', 'Getting started', 'notes/Getting started.md'],
    ['notes/a.md', 'getting-started', 'notes/Getting started.md'],
    ['notes/a.md', 'Same', 'notes/deep/Same.md'],
    ['other/x.md', 'Same', 'other/Same.md'],
    ['notes/a.md', 'The same again', 'other/Same.md'],
    ['notes/a.md', 'twin', 'other/Same.md'],
    ['notes/a.md', 'A headline', 'other/x.md'],
  ])('in %s: %s is %s', (path, name, expected) => {
    expect(site.named(name, {id: 'a', locale: 'en', path})?.article.path).toBe(expected);
  });

  it('does for a path where the generator takes it', () => {
    expect(target(files, 'notes/a.md', 'x.md')).toBeUndefined();
    expect(target(files, 'notes/a.md', 'x.md', {rules: {byName: true}})).toBe('other/x.md');
  });
});

describe('A link that leads nowhere', () => {
  it('was meant for the article with the same name, or nearly the same address', () => {
    const site = Site.of([article('guide/install.md'), article('guide/update.md')], {defaultLocale: 'en'});
    const from = {id: 'a', locale: 'en', path: 'a.md'};
    expect(site.similar('old/install.md', from)?.id).toBe('guide/install');
    expect(site.similar('guide/updaet', from)?.id).toBe('guide/update');
    expect(site.similar('pricing', from)).toBeUndefined();
  });
});

describe('Any article', () => {
  const segment = fc
    .string({minLength: 1, maxLength: 8, unit: fc.constantFrom(...'abcxyzäñ-_.0')})
    .filter(name => /^[a-zäñ].*[a-zäñ]$/.test(name));
  const path = fc.uniqueArray(segment, {minLength: 1, maxLength: 4}).map(parts => parts.join('/'));

  it('is found by all of its addresses, from anywhere', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(path, {
          minLength: 2,
          maxLength: 12,
          selector: name => name.normalize('NFKD').replace(/[^a-z/]/g, ''),
        }),
        paths => {
          const files = paths.map(name => article(`${name}.md`));
          const site = Site.of(files, {defaultLocale: 'en'});
          for (const from of files) {
            for (const to of files) {
              const up = '../'.repeat((from.path ?? '').split('/').length - 1);
              const deeper = `${up}../${to.id}/`;
              for (const address of [
                `/${to.id}`,
                `/${to.id}/`,
                `/${to.id}.html`,
                `${up}${to.id}.md`,
                `${up}${to.id}.mdx`,
                deeper,
              ]) {
                expect([address, site.article(address.normalize('NFC'), from)?.article.id]).toEqual([address, to.id]);
              }
            }
          }
        },
      ),
      {numRuns: 60},
    );
  });
});
