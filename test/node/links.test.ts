import {mkdir, readFile, symlink} from 'node:fs/promises';
import {join} from 'node:path';
import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import type {ContentWarning} from '../../src/node/index.js';
import {articlesOf, contentsOf, folderWith} from './helpers/folders.js';
import {run} from './helpers/run.js';

/** A PNG file's beginning: all that tells its size. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** Builds `docs` in a folder, and reads the bundle. */
async function build(files: Readonly<Record<string, string | Uint8Array>>) {
  return buildIn(await folderWith(files));
}

async function buildIn(folder: string) {
  const {json, exitCode, stderr} = await run(folder, ['build', 'docs', '--out', 'out', '--json']);
  expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
  const articles = (await articlesOf(join(folder, 'out'))).map(({article}) => article);
  const files = Object.keys(await contentsOf(join(folder, 'out'))).filter(path => path.startsWith('assets/'));
  const {warnings} = json<{warnings: readonly ContentWarning[]}>();
  return {articles, files, warnings, markdown: (id: string) => articles.find(article => article.id === id)?.markdown};
}

describe('Links', () => {
  it('to articles are written as the reader opens them', async () => {
    const {markdown, warnings} = await build({
      'docs/a.md':
        '# A\n\n[1](sub/b) [2](/sub/b/#set-up) [3]( b.html ) [4][ref] <a href="/sub/b#set-up">5</a> [6](#details)\n\n' +
        '## Details\n\n[ref]: ./sub/ "Title"\n',
      'docs/b.md': '# B\n\n> - [a](./a)\n',
      'docs/sub/index.md': '# Sub\n\n[a](../a.md?x=1#details) [self](#sub) [home](/a.md)\n',
      'docs/sub/b.md': '# Sub B\n\n## Set up\n\n[b](../../b/) [c](b)\n',
    });
    expect(warnings).toEqual([]);
    expect(markdown('a')).toBe(
      '[1](sub/b.md) [2](sub/b.md#set-up) [3](b.md) [4](sub/index.md "Title") <a href="sub/b.md#set-up">5</a> ' +
        '[6](#details)\n\n## Details\n\n[ref]: ./sub/ "Title"\n',
    );
    expect(markdown('b')).toBe('> - [a](a.md)\n');
    expect(markdown('sub/index')).toBe('[a](../a.md?x=1#details) [self](index.md) [home](../a.md)\n');
    expect(markdown('sub/b')).toBe('## Set up\n\n[b](../b.md) [c](b.md)\n');
  });

  it('in code stay as they are', async () => {
    const {markdown} = await build({
      'docs/a.md': '# A\n\n`[b](/b)`\n\n```html\n<a href="/b">b</a>\n```\n\n    [b](/b)\n',
      'docs/b.md': '# B\n',
    });
    expect(markdown('a')).toBe('`[b](/b)`\n\n```html\n<a href="/b">b</a>\n```\n\n    [b](/b)\n');
  });

  it('that lead nowhere leave their words, and are reported with what they were meant for', async () => {
    const {markdown, warnings} = await build({
      'docs/helplet.config.json': '{"dialect": "vitepress"}',
      'docs/a.md':
        '# A\n\n[1](guide/instal) [2](/blog/x) [3](/blog/y) [4](./nowhere) [5](draft.md) [6](javascript:alert(1)) [7](?q=x)\n',
      'docs/guide/install.md': '# Install\n',
      'docs/draft.md': '---\ndraft: true\n---\n# Draft\n',
    });
    expect(markdown('a')).toBe('1 2 3 4 5 6 7\n');
    expect(warnings.map(({code, cause, fix}) => [code, cause, fix?.replace(/\. .*/, '')])).toEqual([
      ['link-broken', undefined, 'Did you mean guide/install.md?'],
      ['link-broken', '/blog/', 'No article lies below /blog/'],
      ['link-broken', '/blog/', 'No article lies below /blog/'],
      ['link-broken', undefined, undefined],
      ['link-draft', 'draft', undefined],
      ['link-broken', 'javascript:', 'Link to a page with https:, mailto: or tel:.'],
      ['link-broken', undefined, undefined],
    ]);
  });

  it('to one address that no article has are one group when they are many', async () => {
    const {warnings} = await build({'docs/a.md': `# A\n\n${'[word](g) '.repeat(5)} [x](other)\n`});
    expect(warnings.map(({cause}) => cause)).toEqual(['g', 'g', 'g', 'g', 'g', undefined]);
  });

  it('into the site lead there, where the configuration knows it', async () => {
    const {markdown, warnings} = await build({
      'docs/helplet.config.json':
        '{"site": {"url": "https://docs.example.com/docs", "pages": ["/pricing", "/account/**"]}}',
      'docs/a.md':
        '# A\n\n[1](https://docs.example.com/docs/b/) [2](/docs/b) [3](/docs/c) [4](/pricing) [5](/account/me) ' +
        '[6](https://docs.example.com/docs/c) [7](https://example.com/docs/b)\n',
      'docs/b.md': '# B\n',
    });
    expect(markdown('a')).toBe(
      '[1](b.md) [2](b.md) [3](https://docs.example.com/docs/c) [4](/pricing) [5](/account/me) ' +
        '[6](https://docs.example.com/docs/c) [7](https://example.com/docs/b)\n',
    );
    expect(warnings.map(({message}) => message)).toEqual(['The link to /docs/c leads to no article.']);
  });

  it('in another letter case than their files work, and are one group', async () => {
    const {markdown, warnings} = await build({
      'docs/a.md': '# A\n\n[1](guide/one) [2](/GUIDE/Two.md)\n',
      'docs/Guide/One.md': '# One\n',
      'docs/Guide/Two.md': '# Two\n',
    });
    expect(markdown('a')).toBe('[1](Guide/One.md) [2](Guide/Two.md)\n');
    expect(warnings.map(({code, cause}) => [code, cause])).toEqual([
      ['link-case', 'letter case'],
      ['link-case', 'letter case'],
    ]);
  });
});

describe('The site', () => {
  it.each([
    ['mkdocs.yml', 'site_url: https://docs.acme.dev/help/\n'],
    ['_config.yml', 'title: x\nurl: "https://docs.acme.dev"\nbaseurl: /help\n'],
    ['hugo.toml', "baseURL = 'https://docs.acme.dev/help/'\n"],
    ['docusaurus.config.js', "module.exports = {\n  url: 'https://docs.acme.dev',\n  baseUrl: '/help/',\n}"],
  ])('has the address that %s tells', async (name, config) => {
    const {markdown} = await build({
      [name]: config,
      'package.json': '{}',
      'docs/a.md': '# A\n\n[1](https://docs.acme.dev/help/b/) [2](/help/b) [3](/help/c)\n',
      'docs/b.md': '# B\n',
    });
    expect(markdown('a')).toBe('[1](b.md) [2](b.md) [3](https://docs.acme.dev/help/c)\n');
  });

  it('has articles that readers of another language cannot open', async () => {
    const {markdown, warnings} = await build({
      'docs/en/a.md': '# A\n\n[1](/de/b) [2](../de/c.md)\n',
      'docs/en/c.md': '# C\n',
      'docs/de/b.md': '# B\n',
      'docs/de/c.md': '# C\n\n[3](/a) [4](/en/a)\n',
    });
    expect(markdown('a')).toBe('1 [2](c.md)\n');
    expect(warnings.map(({code, cause}) => [code, cause])).toEqual([['link-broken', 'de']]);
  });
});

describe('Anchors', () => {
  it('of the author are those of the headings', async () => {
    const {articles, markdown, warnings} = await build({
      'docs/a.md':
        '# A {#top-of-a}\n\n[1](#setup) [2](#use) [3](b.md#old-name) [4](#there) [5](#in-text) [6](#top-of-a)\n\n## Set up {#setup}\n\n' +
        'Using\n===\n\n> ### Quoted {#quoted}\n\n<a id="there"></a>\n\n## How to use it { #use .wide }\n\nText <span id="in-text">here</span>.\n\n## Setup\n',
      'docs/b.md': '# B\n\n## New name ##\n\n<a name="old-name"></a>Text\n\n```md\n## Code {#code}\n```\n',
    });
    expect(warnings).toEqual([]);
    expect(articles[0]?.headings.map(({text, anchor}) => [text, anchor])).toEqual([
      ['Set up', 'setup'],
      ['Using', 'using'],
      ['Quoted', 'quoted'],
      ['How to use it', 'use'],
      ['Setup', 'setup-1'],
    ]);
    expect(markdown('a')).toBe(
      '[1](#setup) [2](#use) [3](b.md#new-name) [4](#use) [5](#use) [6](a.md)\n\n## Set up\n\n' +
        'Using\n===\n\n> ### Quoted\n\n<a id="there"></a>\n\n## How to use it\n\nText <span id="in-text">here</span>.\n\n## Setup\n',
    );
    expect(markdown('b')).toContain('## Code {#code}');
  });

  it.each([
    ['MkDocs', '#fees_1', 'fees-1'],
    ['Kramdown, which drops digits at the start', '#step-one', '1-step-one'],
    ['VitePress, which drops accents', '#uber-uns', 'über-uns'],
    ['markdown-it', '#%C3%BCber-uns', 'über-uns'],
    ['VitePress, before a digit', '#_1-step-one', '1-step-one'],
    ['Obsidian', '#What%20it%20costs?', 'what-it-costs'],
  ])('of %s mean our headings', async (_generator, anchor, ours) => {
    const {markdown, warnings} = await build({
      'docs/a.md': `# A\n\n[x](b.md${anchor})\n`,
      'docs/b.md': '# B\n\n## Fees\n\n## Fees\n\n## 1. Step one\n\n## Über uns\n\n## What it costs?\n',
    });
    expect(warnings).toEqual([]);
    expect(decodeURIComponent(markdown('a') ?? '')).toBe(`[x](b.md#${ours})\n`);
  });

  it('of terms that are defined lead to the section', async () => {
    const {markdown, warnings} = await build({
      'docs/a.md': '# A\n\n[1](b.md#rendererunsafe) [2](b.md#tab-width)\n',
      'docs/b.md': '# B\n\n## Settings\n\n`renderer.unsafe`\n: Whether it is.\n\nTab width\n\n: How wide it is.\n',
    });
    expect(warnings).toEqual([]);
    expect(markdown('a')).toBe('[1](b.md#settings) [2](b.md#settings)\n');
  });

  it('that no heading has are reported with the nearest one', async () => {
    const {markdown, warnings} = await build({
      'docs/a.md': '# A\n\n[1](b.md#instal) [2](#nowhere)\n',
      'docs/b.md': '# B\n\n## Install\n',
    });
    expect(markdown('a')).toBe('[1](b.md) 2\n');
    expect(warnings.map(({code, message, where, fix}) => [code, message, where, fix])).toEqual([
      ['anchor-unknown', '"B" has no heading #instal.', 'docs/a.md:3', 'Did you mean #install?'],
      ['anchor-unknown', 'This article has no heading #nowhere.', 'docs/a.md:3', undefined],
    ]);
  });
});

describe('Pictures', () => {
  it('are found in HTML, below the site and beside the content, with their sizes', async () => {
    const {articles, files, warnings} = await build({
      'package.json': '{}',
      'docs/a/b.md':
        '# B\n\n![](img/1.png) ![](/img/2.png) <img src="/3.png">\n\n![](../../src/assets/4.png) ![](@site/static/5.png)\n\n' +
        '<picture><source srcset="/img/2.png 2x"><img src="img/1.png"></picture>\n\n<video src="/film.mp4"></video>\n',
      'docs/a/img/1.png': png(10, 20),
      'docs/public/img/2.png': png(30, 40),
      'static/3.png': png(50, 60),
      'static/5.png': png(51, 61),
      'static/film.mp4': 'film',
      'src/assets/4.png': png(70, 80),
    });
    expect(warnings.map(({message}) => message)).toEqual([
      'The image ../../src/assets/4.png lies outside of the content folder and is left out.',
    ]);
    expect(articles[0]?.imageSizes).toEqual({
      'img/1.png': [10, 20],
      '/img/2.png': [30, 40],
      '/3.png': [50, 60],
      '@site/static/5.png': [51, 61],
    });
    expect(Object.keys(articles[0]?.assets ?? {})).toEqual([
      'img/1.png',
      '/img/2.png',
      '/3.png',
      '@site/static/5.png',
      '/film.mp4',
    ]);
    expect(files).toHaveLength(5);
    expect(articles[0]?.markdown).toContain('<p><img src="/film.mp4" alt=""></p>');
  });

  it('with one wrong prefix are one group, which says where they are', async () => {
    const {warnings} = await build({
      'docs/a.md': '# A\n\n![](/assets/img/1.png) ![](/assets/img/sub/2.png) ![](gone/3.png)\n',
      'docs/sub/b.md': '# B\n\n![](../gone/4.png) ![](1.PNG)\n',
      'docs/pictures/1.png': png(1, 1),
      'docs/pictures/sub/2.png': png(1, 1),
      'docs/sub/1.png': png(1, 1),
    });
    expect(warnings.map(({code, cause, fix}) => [code, cause, fix])).toEqual([
      [
        'image-missing',
        'they lie in pictures/ rather than /assets/img/',
        'Write the way from the article to pictures/ of the content folder instead of /assets/img/.',
      ],
      [
        'image-missing',
        'they lie in pictures/ rather than /assets/img/',
        'Write the way from the article to pictures/ of the content folder instead of /assets/img/.',
      ],
      ['image-missing', 'gone/', undefined],
      ['image-missing', 'gone/', undefined],
      ['image-case', 'letter case', expect.any(String)],
    ]);
  });

  it('outside of the content and of what the site publishes stay where they are', async () => {
    const folder = await folderWith({
      'private/1.png': png(1, 1),
      'static/2.png': png(1, 1),
      'docs/a.md': '# A\n\n![](../private/1.png) ![](/2.png) ![](/link.png) ![](/private/1.png)\n',
    });
    await mkdir(join(folder, 'docs/public'));
    await symlink('../../private/1.png', join(folder, 'docs/public/link.png'));
    const {warnings, files} = await buildIn(folder);
    expect(warnings.map(({code}) => code)).toEqual(['image-outside', 'image-outside', 'image-outside']);
    expect(files).toHaveLength(1);
  });
});

describe('Large pictures', () => {
  it('are made as small as the configuration says, in their own format', async () => {
    const large = await sharp({create: {width: 300, height: 150, channels: 3, background: 'teal'}})
      .png()
      .toBuffer();
    const small = await sharp({create: {width: 40, height: 20, channels: 3, background: 'teal'}})
      .jpeg()
      .toBuffer();
    const folder = await folderWith({
      'docs/helplet.config.json': '{"images": {"maxWidth": 100}}',
      'docs/a.md': '# A\n\n![](large.png) ![](small.jpg)\n',
      'docs/large.png': large,
      'docs/small.jpg': small,
    });
    const {articles} = await buildIn(folder);
    const [{assets = {}, imageSizes} = {}] = articles;
    expect(imageSizes).toEqual({'large.png': [100, 50], 'small.jpg': [40, 20]});
    const {width, height, format} = await sharp(join(folder, 'out', assets['large.png'] ?? '')).metadata();
    expect({width, height, format}).toEqual({width: 100, height: 50, format: 'png'});
    expect(await readFile(join(folder, 'out', assets['small.jpg'] ?? ''))).toEqual(small);
  });
});

describe('Files', () => {
  it('that links lead to are copied when they are of a kind for downloads', async () => {
    const {articles, files, warnings, markdown} = await build({
      'docs/a.md':
        '# A\n\n[PDF](files/a%20b.pdf) <a href="/data.csv">CSV</a> [page](files/page.html) [gone](files/gone.zip) [picture](files/p.png)\n',
      'docs/files/a b.pdf': '%PDF',
      'docs/files/page.html': '<script>',
      'docs/files/p.png': png(1, 1),
      'docs/public/data.csv': 'a,b',
    });
    expect(markdown('a')).toBe('[PDF](files/a%20b.pdf) <a href="/data.csv">CSV</a> page gone [picture](files/p.png)\n');
    expect(Object.keys(articles[0]?.assets ?? {})).toEqual(['files/a%20b.pdf', '/data.csv', 'files/p.png']);
    expect(files.map(path => path.replace(/\.(?:[\da-f]{12}|[\da-f]{8})/, ''))).toEqual([
      'assets/a-b.pdf',
      'assets/data.csv',
      'assets/p.png',
    ]);
    expect(warnings.map(({code, message}) => [code, message])).toEqual([
      ['file-type', 'The link to files/page.html leads to a file of a kind that is not published.'],
      ['file-missing', 'The file files/gone.zip does not exist.'],
    ]);
  });
});
