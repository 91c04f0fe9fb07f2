import {createHash} from 'node:crypto';
import {stat, symlink, utimes} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {ArticleFile, Manifest} from '../../src/core/bundle.js';
import {crc32, indexChecksum} from '../../src/core/checksum.js';
import {checksumIn} from '../../src/core/file-names.js';
import {openBundle} from '../../src/node/index.js';
import {addFiles, articlesOf, contentsOf, folderWith, namesOf, readJson} from './helpers/folders.js';
import {run} from './helpers/run.js';

const ARTICLE = `---
title: Reset your password
description: What to do when you cannot sign in.
category: FAQ
topic: Security
tags: [password, sign-in, password]
published: 2026-01-02
updated: 2026-04-08T23:30:00-05:00
views: 120
order: 3
keywords: [login]
routes: ["/account/**"]
related: [pin, gone]
audience: [customer]
redirects: [old/password]
draft: false
subtitle: ours
summary:
---
# Reset your password

Choose **Reset**.

## By email

![Button](img/reset%20button.png) and [PIN](pin.md)
`;

const {signal} = new AbortController();

/** Builds `articles` in a folder and reads the bundle. */
async function build(folder: string, ...flags: string[]) {
  const {exitCode, stderr, stdout} = await run(folder, ['build', 'articles', '--out', 'out', ...flags]);
  expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
  const manifest = await readJson<Manifest>(join(folder, 'out/manifest.json'));
  const files = await articlesOf(join(folder, 'out'));
  const articles: readonly ArticleFile[] = files.map(({article}) => article);
  return {manifest, articles, stdout};
}

describe('an article', () => {
  it('keeps what its front matter says, each in its place', async () => {
    const folder = await folderWith({
      'articles/password.md': ARTICLE,
      'articles/pin.md': '---\ncategory: FAQ\n---\n# Forgotten PIN\n',
      'articles/img/reset button.png': 'png',
    });
    const {articles} = await build(folder);
    expect(articles.map(({id}) => id)).toEqual(['password', 'pin']);
    const summary = {
      id: 'password',
      title: 'Reset your password',
      description: 'What to do when you cannot sign in.',
      category: 'FAQ',
      topic: 'Security',
      tags: ['password', 'sign-in'],
      published: '2026-01-02',
      updated: '2026-04-08',
      views: 120,
      order: 3,
    };
    expect(articles[0]).toEqual({
      ...summary,
      locale: 'en',
      markdown: 'Choose **Reset**.\n\n## By email\n\n![Button](img/reset%20button.png) and [PIN](pin.md)\n',
      headings: [{depth: 2, text: 'By email', anchor: 'by-email'}],
      related: [{id: 'pin', title: 'Forgotten PIN', category: 'FAQ'}],
      next: {id: 'pin', title: 'Forgotten PIN'},
      assets: {'img/reset%20button.png': expect.stringMatching(/^assets\/reset-button\.[\da-f]{12}\.png$/)},
      meta: {subtitle: 'ours', summary: null},
      sections: [{text: 'Choose Reset.'}, {heading: 'By email', anchor: 'by-email', text: 'Button and PIN'}],
    });
  });

  it('is listed with what its front matter says, and found by what only the search knows', async () => {
    const folder = await folderWith({
      'articles/password.md': ARTICLE,
      'articles/pin.md': '---\ncategory: FAQ\n---\n# Forgotten PIN\n',
      'articles/img/reset button.png': 'png',
    });
    await build(folder);
    const provider = await openBundle(join(folder, 'out'));
    const {hits} = await provider.search({query: 'login', intent: 'submit'}, {signal});
    expect(hits.map(({article}) => article)).toEqual([
      {
        id: 'password',
        title: 'Reset your password',
        description: 'What to do when you cannot sign in.',
        category: 'FAQ',
        topic: 'Security',
        tags: ['password', 'sign-in'],
        published: '2026-01-02',
        updated: '2026-04-08',
        views: 120,
        order: 3,
      },
    ]);
    expect((await provider.article({id: 'old/password'}, {signal})).id).toBe('password');
  });

  it('needs no front matter: the heading, else the file name, is its title', async () => {
    const folder = await folderWith({
      'articles/a.md': '# First heading\n\nText',
      'articles/b.md': '![Logo](https://a.b/logo.png)\n\n# Behind a picture',
      'articles/faq/lost_and-found.md': 'Text',
    });
    const {articles} = await build(folder);
    expect(articles.map(({id, title}) => [id, title])).toEqual([
      ['a', 'First heading'],
      ['b', 'Behind a picture'],
      ['faq/lost_and-found', 'Lost and found'],
    ]);
  });

  it('may have spaces and any letters in its path', async () => {
    const folder = await folderWith({'articles/häufige Fragen/ÄPFEL & 日本.md': 'Text', 'articles/日本.md': 'x'});
    const {articles} = await build(folder);
    expect(articles.map(({id}) => id)).toEqual(['häufige Fragen/ÄPFEL & 日本', '日本']);
    expect(Object.keys(await contentsOf(join(folder, 'out'))).join()).toMatch(/^[\w./,-]+$/);
  });

  it('may have an id that no file may have as its name, on any system', async () => {
    const ids = [
      'con',
      'CON.txt',
      'aux.',
      'nul ',
      'lpt1',
      'a',
      'a.',
      'b ',
      'a/../b',
      '..',
      '/etc/passwd',
      'a:b',
      '\u0000',
      '?*|<>"',
    ];
    const lines = ids.map(id => JSON.stringify({id, title: id, body: `About ${id}.`}));
    const folder = await folderWith({'docs.jsonl': lines.join('\n')});
    expect((await run(folder, ['build', '--jsonl', 'docs.jsonl', '--out', 'out'])).exitCode).toBe(0);
    const paths = Object.keys(await contentsOf(join(folder, 'out')));
    for (const path of paths)
      expect(path).toMatch(
        /^(?!.*\/(?:con|prn|aux|nul|com\d|lpt\d)\.)[\w/-]+(?:\.(?:[\da-f]{8}|[\da-f]{12}))?\.[a-z]+$/,
      );
    expect(new Set(paths.map(path => path.toLowerCase())).size).toBe(paths.length);
    const articles = await articlesOf(join(folder, 'out'));
    expect(articles.map(({article}) => article.id).toSorted()).toEqual(ids.map(id => id.trim()).toSorted());
    const provider = await openBundle(join(folder, 'out'));
    for (const id of ids) expect((await provider.article({id: id.trim()}, {signal})).id).toBe(id.trim());
  });

  it('may be larger than the limit when the config raises it', async () => {
    const folder = await folderWith({
      'articles/big.md': `# Big\n\n${'A line of text that is repeated. '.repeat(160_000)}`,
      'articles/helplet.config.json': '{"limits": {"articleBytes": 6000000}}',
    });
    const {manifest} = await build(folder);
    expect(manifest.locales[0]).toMatchObject({articles: 1, sections: 1});
  }, 60_000);

  it('that is a draft is left out and counted', async () => {
    const folder = await folderWith({'articles/a.md': 'A', 'articles/b.md': '---\ndraft: true\n---\nB'});
    const {articles, stdout} = await build(folder);
    expect(articles.map(({id}) => id)).toEqual(['a']);
    expect(stdout).toContain('1 draft left out');
  });
});

describe('a content folder', () => {
  it('is read without dot-folders and node_modules', async () => {
    const folder = await folderWith({
      'articles/a.md': 'A',
      'articles/.git/b.md': 'B',
      'articles/node_modules/x/c.md': 'C',
      'articles/sub/.d.md': 'D',
      'articles/notes.txt': 'E',
    });
    expect((await build(folder)).articles.map(({id}) => id)).toEqual(['a']);
  });

  it('may hold links within, even in a loop: each article is there once', async () => {
    const folder = await folderWith({'articles/sub/a.md': 'A', 'articles/_shared/b.md': 'B'});
    await symlink('..', join(folder, 'articles/sub/loop'));
    await symlink('.', join(folder, 'articles/self'));
    await symlink('_shared', join(folder, 'articles/shared'));
    await symlink('_shared/b.md', join(folder, 'articles/c.md'));
    expect((await build(folder)).articles.map(({id}) => id)).toEqual(['_shared/b', 'c', 'shared/b', 'sub/a']);
  });

  it('may be a link itself', async () => {
    const folder = await folderWith({'elsewhere/a.md': 'A'});
    await symlink('elsewhere', join(folder, 'articles'));
    expect((await build(folder)).articles.map(({id}) => id)).toEqual(['a']);
  });

  it('has locales by folder, each with its own index and direction', async () => {
    const folder = await folderWith({'articles/en/a.md': '# A', 'articles/ar/a.md': '# B', 'articles/en/b.md': 'B'});
    const {manifest} = await build(folder);
    expect(manifest.defaultLocale).toBe('en');
    expect(manifest.locales.map(({locale, direction, articles}) => [locale, direction, articles])).toEqual([
      ['en', 'ltr', 2],
      ['ar', 'rtl', 1],
    ]);
  });

  it('has locales by suffix, and a default that the config chooses', async () => {
    const folder = await folderWith({
      'articles/a.md': 'A',
      'articles/a.en.md': 'A',
      'articles/helplet.config.json': '{"locale": "de", "locales": ["en", "de"]}',
    });
    const {manifest} = await build(folder);
    expect(manifest.defaultLocale).toBe('de');
    expect(manifest.locales.map(({locale}) => locale)).toEqual(['en', 'de']);
  });

  it('takes its first locale as default when none is English', async () => {
    const folder = await folderWith({'articles/fr/a.md': 'A', 'articles/de/a.md': 'A'});
    expect((await build(folder)).manifest.defaultLocale).toBe('de');
  });

  it('has its categories in the configured order, with icons', async () => {
    const article = (category: string): string => `---\ncategory: ${category}\ntopic: T\n---\nx`;
    const folder = await folderWith({
      'articles/a.md': article('B'),
      'articles/b.md': article('B'),
      'articles/c.md': article('A'),
      'articles/d.md': article('News'),
      'articles/helplet.config.json': JSON.stringify({
        title: 'Northwind Help',
        categories: [{name: 'News', icon: 'bell'}, {name: 'Unused'}],
        contact: {url: 'mailto:help@example.com', label: 'Write to us'},
        imagePrefixes: ['https://cdn.example.com'],
        mediaHosts: ['Video.example.com', 'b\u00fccher.example:8443'],
      }),
    });
    const {manifest} = await build(folder);
    expect(manifest).toMatchObject({
      title: 'Northwind Help',
      contact: {url: 'mailto:help@example.com', label: 'Write to us'},
      imagePrefixes: ['https://cdn.example.com/'],
      mediaHosts: ['video.example.com', 'xn--bcher-kva.example:8443'],
    });
    expect(manifest.locales[0]).toMatchObject({
      categories: [
        {name: 'News', icon: 'bell', count: 1},
        {name: 'B', count: 2},
        {name: 'A', count: 1},
      ],
      topics: [{name: 'T', count: 4}],
    });
  });
});

describe('where an article leads', () => {
  const article = (title: string, body: string, front = ''): string =>
    `---\ncategory: FAQ\n${front}---\n# ${title}\n\n${body}\n`;
  const WORDS: readonly string[] = [
    'Passkeys replace passwords on this device.',
    'Export your invoices as a spreadsheet for the accountant.',
    'The courier rings twice; parcels wait at the depot.',
    'Refunds arrive on the card within five days.',
  ];
  const others = Object.fromEntries(
    WORDS.map((words, index) => [`articles/other-${index}.md`, `# Other ${index}\n\n${words}\n`]),
  );

  it('are articles on the same subject, when its author names none', async () => {
    const folder = await folderWith({
      ...others,
      'articles/courier.md': article('The courier', 'Which depot a parcel waits at, and when the courier rings.'),
    });
    const {articles} = await build(folder);
    expect(articles.find(({id}) => id === 'courier')?.related).toEqual([{id: 'other-2', title: 'Other 2'}]);
  });

  it('is where its author says, and nowhere when the author says so', async () => {
    const folder = await folderWith({
      ...others,
      'articles/courier.md': article('The courier', 'The courier rings at the depot.', 'related: [other-0]\n'),
      'articles/parcel.md': article('The parcel', 'The courier rings at the depot.', 'related: []\n'),
    });
    const {articles} = await build(folder);
    expect(articles.find(({id}) => id === 'courier')?.related).toEqual([{id: 'other-0', title: 'Other 0'}]);
    expect(articles.find(({id}) => id === 'parcel')).not.toHaveProperty('related');
  });

  it('is to its neighbours in the category, in the author\u2019s order', async () => {
    const folder = await folderWith({
      'articles/a.md': article('Third', 'x', 'order: 3\n'),
      'articles/b.md': article('First', 'y', 'order: 1\n'),
      'articles/c.md': article('Second', 'z', 'order: 2\n'),
      'articles/d.md': '# Alone\n\nWithout a category.\n',
    });
    const {articles} = await build(folder);
    const ways = articles.map(({title, previous, next}) => [title, previous?.title, next?.title]);
    expect(ways).toEqual([
      ['Third', 'Second', undefined],
      ['First', undefined, 'Second'],
      ['Second', 'First', 'Third'],
      ['Alone', undefined, undefined],
    ]);
    expect(articles[0]?.previous).toEqual({id: 'c', title: 'Second'});
  });

  it('is never to a draft, nor to an article in another language', async () => {
    const body = 'Which depot a parcel waits at, and when the courier rings.';
    const folder = await folderWith({
      ...others,
      'articles/courier.md': article('The courier', body),
      'articles/draft.md': article('The courier, new', body, 'draft: true\n'),
      'articles/fr/coursier.md': article('Le coursier', body),
      'articles/helplet.config.json': '{"locales": ["en", "fr"]}',
    });
    const {articles} = await build(folder);
    const courier = articles.find(({id}) => id === 'courier');
    expect(courier?.related?.map(({id}) => id)).toEqual(['other-2']);
    expect(courier).not.toHaveProperty('next');
  });
});

describe('options of build', () => {
  it('--title and --locale override the config', async () => {
    const folder = await folderWith({
      'articles/a.md': 'A',
      'articles/helplet.config.json': '{"title": "Old", "locale": "en"}',
    });
    const {manifest} = await build(folder, '--title', 'New', '--locale', 'de');
    expect(manifest).toMatchObject({title: 'New', defaultLocale: 'de'});
  });

  it('--stats overrides views, and tells of ids that do not exist', async () => {
    const folder = await folderWith({
      'articles/a.md': '---\nviews: 1\n---\nA',
      'articles/b.md': '---\nviews: 2\n---\nB',
      'views.json': '{"a": 500, "gone": 3}',
    });
    const {articles, stdout} = await build(folder, '--stats', 'views.json');
    expect(articles.map(({views}) => views)).toEqual([500, 2]);
    expect(stdout).toContain('1 warning');
  });

  it('--jsonl takes articles from one file', async () => {
    const lines = [
      {
        id: 'faq/pin',
        title: 'Forgotten PIN',
        body: 'Choose **Reset**.\n\n## Then\n\nWait.',
        category: 'FAQ',
        color: 'red',
      },
      {id: 'b', body: '# From the body\n\nText', locale: 'de'},
    ];
    const folder = await folderWith({'docs.jsonl': `${lines.map(line => JSON.stringify(line)).join('\n\n')}\n`});
    const {exitCode} = await run(folder, ['build', '--jsonl', 'docs.jsonl', '--out', 'out']);
    expect(exitCode).toBe(0);
    const manifest = await readJson<Manifest>(join(folder, 'out/manifest.json'));
    expect(manifest.locales.map(({locale, articles, sections}) => [locale, articles, sections])).toEqual([
      ['en', 1, 2],
      ['de', 1, 1],
    ]);
    const files = Object.entries(await contentsOf(join(folder, 'out'))).filter(([path]) => path.includes('faq-pin'));
    expect(JSON.parse(Buffer.from(files[0]?.[1] ?? '', 'base64').toString())).toMatchObject({
      id: 'faq/pin',
      category: 'FAQ',
      meta: {color: 'red'},
    });
  });

  it('gives a title to articles of one file that have none, and says so', async () => {
    const lines = [
      {id: 'faq/pin-lost', title: '', body: 'Choose **Reset**.'},
      {id: 'b', title: '  ', body: '# From the body\n\nText'},
    ];
    const folder = await folderWith({'docs.jsonl': lines.map(line => JSON.stringify(line)).join('\n')});
    const {exitCode, stdout, stderr} = await run(folder, [
      'build',
      '--jsonl',
      'docs.jsonl',
      '--out',
      'out',
      '--verbose',
    ]);
    expect(exitCode).toBe(0);
    expect(stdout + stderr).toContain('The title is empty; "Pin lost" takes its place.');
    expect(stdout + stderr).toContain('The title is empty; "From the body" takes its place.');
  });

  it.each([
    ['no title', '{"id": "faq/pin-lost", "body": "Choose Reset."}'],
    ['null for a title', '{"id": "faq/pin-lost", "title": null, "body": "Choose Reset."}'],
    ['an empty title', '{"id": "faq/pin-lost", "title": "", "body": "Choose Reset."}'],
    ['spaces behind it', '{"id": "faq/pin-lost", "title": "", "body": "Choose Reset."}  \r'],
  ])('takes a line with %s', async (_name, line) => {
    const folder = await folderWith({'docs.jsonl': `${line}\n{"id": "b", "title": "B", "body": "B"}\n`});
    expect((await run(folder, ['build', '--jsonl', 'docs.jsonl', '--out', 'out'])).exitCode).toBe(0);
    const {json} = await run(folder, ['search', 'out', 'reset', '--json']);
    expect(json<{hits: {id: string; title: string}[]}>().hits.map(({id, title}) => `${id}: ${title}`)).toEqual([
      'faq/pin-lost: Pin lost',
    ]);
  });

  it('--json prints figures and warnings that programs can read', async () => {
    const folder = await folderWith({'articles/a.md': '![x](no.png)\n\n[y](no.md)\n\n[z](../../out.md)\n'});
    const {json, exitCode} = await run(folder, ['build', 'articles', '--out', 'out', '--json']);
    expect(exitCode).toBe(0);
    expect(json()).toEqual({
      out: join(folder, 'out'),
      locales: ['en'],
      articles: 1,
      sections: 1,
      drafts: 0,
      partials: 0,
      images: 0,
      size: {raw: expect.any(Number), gzip: expect.any(Number), brotli: expect.any(Number), estimated: false},
      seconds: expect.any(Number),
      warnings: [
        {code: 'image-missing', message: expect.any(String), where: 'articles/a.md:1'},
        {code: 'link-broken', message: expect.any(String), where: 'articles/a.md:3'},
        {code: 'link-broken', message: expect.any(String), where: 'articles/a.md:5'},
      ],
    });
  });

  it('--verbose shows each warning with file and line', async () => {
    const folder = await folderWith({'articles/a.md': '---\ntitle: A\n---\n\n[y](no.md)\n'});
    const quiet = await run(folder, ['build', 'articles', '--out', 'out']);
    expect(quiet.stdout).toMatch(
      /^Built out: 1 article, 1 section, \S+ k?B \(gzip \S+ k?B, Brotli \S+ k?B\), \S+ s\n1 warning; --verbose/,
    );
    const verbose = await run(folder, ['build', 'articles', '--out', 'out', '--verbose']);
    expect(verbose.stderr).toBe('articles/a.md:5\nwarning The link to no.md leads to no article.\n');
  });
});

describe('images', () => {
  it('are copied once, and only from inside the content folder', async () => {
    const folder = await folderWith({
      'secret.png': 'secret',
      'articles/img/a.png': 'a',
      'articles/img/key.pem': 'key',
      'articles/faq/x.md':
        '![](../img/a.png) ![](../../secret.png) ![](../img/link.png) ![](../img/key.pem) ![](../img)',
      'articles/y.md':
        '![](img/a.png?raw=1) ![](https://a.b/c.png) ![](/host.png) ![](data:image/png;base64,AA) ![](#x)',
    });
    await symlink('../../secret.png', join(folder, 'articles/img/link.png'));
    const {json} = await run(folder, ['build', 'articles', '--out', 'out', '--json']);
    expect(json<{warnings: {code: string}[]}>().warnings.map(({code}) => code)).toEqual([
      'image-outside',
      'image-outside',
      'image-type',
      'image-missing',
      'image-missing',
    ]);
    const assets = Object.keys(await contentsOf(join(folder, 'out'))).filter(path => path.startsWith('assets/'));
    expect(assets).toEqual([expect.stringMatching(/^assets\/a\.[\da-f]{12}\.png$/)]);
  });
});

describe('SVG images', () => {
  const EVIL =
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(document.domain)</script><rect/></svg>';
  const FILES = {
    'articles/a.md': '![](x.svg) ![](plain.svg)\n\n![](broken.svg)\n',
    'articles/b.md': '![](y.SVG) ![](x.svg)\n',
    'articles/x.svg': EVIL,
    'articles/y.SVG': EVIL.replace('<rect/>', '<circle/>'),
    'articles/plain.svg': '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>',
    'articles/broken.svg': '<svg><script>alert(1)</script>',
  };
  const textOf = (base64 = ''): string => Buffer.from(base64, 'base64').toString();

  it('are published without what could run on the site, and the author is told once for each', async () => {
    const folder = await folderWith(FILES);
    const {json} = await run(folder, ['build', 'articles', '--out', 'out', '--json']);
    const {warnings, images} = json<{warnings: {code: string; message: string; where: string}[]; images: number}>();
    expect(images).toBe(3);
    expect(warnings.map(({code, where}) => `${code} ${where}`)).toEqual([
      'image-cleaned articles/a.md:1',
      'image-unreadable articles/a.md:3',
      'image-cleaned articles/b.md:1',
    ]);
    expect(warnings[0]?.message).toBe('The image x.svg is published without its event handlers (onload), scripts.');
    expect(warnings[1]?.message).toMatch(
      /^The image broken\.svg cannot be read as SVG, and is left out: 1:\d+: unclosed tag/,
    );
    const contents = await contentsOf(join(folder, 'out'));
    const assets = Object.entries(contents).filter(([path]) => path.startsWith('assets/'));
    expect(assets.map(([path]) => path.replace(/\.[\da-f]{12}\./, '.')).toSorted()).toEqual([
      'assets/plain.svg',
      'assets/x.svg',
      'assets/y.svg',
    ]);
    for (const [path, base64] of assets) {
      expect(textOf(base64)).toMatch(/^<svg [^>]+><(?:rect|circle)\/><\/svg>\n$/);
      expect(path).toContain(createHash('sha256').update(textOf(base64)).digest('hex').slice(0, 12));
    }
    const {articles} = await build(folder);
    expect(Object.keys(articles[0]?.assets ?? {})).toEqual(['x.svg', 'plain.svg']);
  });

  it('are the same inside the one-file script', async () => {
    const folder = await folderWith({...FILES, 'runtime.js': ''});
    const options = {inlineRuntime: join(folder, 'runtime.js')};
    expect((await run(folder, ['build', 'articles', '--out', 'out', '--inline'], options)).exitCode).toBe(0);
    const {'help.js': script} = await contentsOf(join(folder, 'out'));
    const pictures = [...textOf(script).matchAll(/data:image\/svg\+xml;base64,([\w+/=]+)/g)].map(([, data]) =>
      textOf(data),
    );
    expect(pictures).toHaveLength(4);
    for (const picture of pictures) expect(picture).toMatch(/^<svg [^>]+><(?:rect|circle)\/><\/svg>\n$/);
  });
});

describe('the files of a bundle', () => {
  it('are listed, each named by its content', async () => {
    const folder = await folderWith({'articles/a.md': 'A ![](a.png)', 'articles/a.png': 'a', 'articles/de/x.md': 'X'});
    const {manifest} = await build(folder);
    const contents = await contentsOf(join(folder, 'out'));
    const listed = await readJson<string[]>(join(folder, 'out/files.json'));
    expect(Object.keys(contents).toSorted()).toEqual([...listed, 'files.json', 'manifest.json'].toSorted());
    const kinds = new Set<string>();
    for (const path of listed) {
      const bytes = Buffer.from(contents[path] ?? '', 'base64');
      const [kind = ''] = path.split('/');
      kinds.add(kind);
      if (kind === 'assets') {
        expect(path).toContain(`.${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.`);
      } else {
        expect(checksumIn(path)).toBe(kind === 'index' ? indexChecksum(bytes) : crc32(bytes));
      }
    }
    expect([...kinds].toSorted()).toEqual(['articles', 'assets', 'index']);
    for (const {locale, index} of manifest.locales) {
      expect(index.path).toMatch(new RegExp(`^index/${locale}-base\\.[\\da-f]{8}\\.bin$`));
      const bytes = Buffer.from(contents[index.path] ?? '', 'base64');
      expect(index.bytes).toBe(bytes.length);
    }
  });
});

describe('building again', () => {
  it('removes what only the old bundle had, and nothing else', async () => {
    const folder = await folderWith({
      'articles/a.md': 'A ![](a.png)',
      'articles/a.png': 'a',
      'articles/b.md': 'B',
      'articles/de/x.md': 'X',
    });
    const {manifest: before} = await build(folder);
    await addFiles(folder, {
      'out/articles/mine.json': '{}',
      'out/.htaccess': 'x',
      'articles/a.md': 'A, better',
    });
    const {manifest} = await build(folder);
    expect(await namesOf(join(folder, 'out'))).toEqual([
      '.htaccess',
      'articles/a.json',
      'articles/b.json',
      'articles/de-x.json',
      'articles/mine.json',
      'files.json',
      ...['base', 'postings-0', 'spellings'].map(kind => `index/en-${kind}.bin`),
      'manifest.json',
    ]);
    expect(manifest.locales[0]?.index.path).not.toBe(before.locales[0]?.index.path);
  });

  it.each([
    ['no list', undefined],
    ['a list that is no JSON', 'oops'],
    ['a list that is none', '{"files": ["articles/mine.json"]}'],
    [
      'a list of other files',
      JSON.stringify([
        'keep.json',
        '../keep.json',
        'articles/mine.json',
        'articles/../../keep.012345678901.json',
        'articles/sub/deep.012345678901.json',
        '/etc/keep.012345678901.json',
        'index.html',
        'manifest.json',
        42,
        null,
      ]),
    ],
  ])('never removes a file of somebody else: %s', async (_name, list) => {
    const folder = await folderWith({
      'articles/a.md': 'A',
      'keep.json': '{}',
      'keep.012345678901.json': '{}',
      'out/keep.json': '{}',
      'out/index.html': '<p>',
      'out/articles/mine.json': '{}',
      'out/articles/sub/deep.012345678901.json': '{}',
      'out/manifest.json': JSON.stringify({format: 1, generator: 'helplet 0.0.1', locales: []}),
      ...(list === undefined ? {} : {'out/files.json': list}),
    });
    const before = await contentsOf(folder);
    await build(folder);
    const after = await contentsOf(folder);
    const changed = Object.keys(before).filter(path => after[path] !== before[path]);
    expect(changed.filter(path => path !== 'out/files.json')).toEqual(['out/manifest.json']);
  });

  it('removes nothing at all where the manifest is not its own', async () => {
    const folder = await folderWith({'articles/a.md': 'A'});
    await build(folder);
    const [old = ''] = (await readJson<string[]>(join(folder, 'out/files.json'))).filter(path =>
      path.startsWith('articles/'),
    );
    await addFiles(folder, {'articles/a.md': 'B', 'out/manifest.json': '{"name": "App"}'});
    expect((await run(folder, ['build', 'articles', '--out', 'out'])).exitCode).toBe(1);
    expect(Object.keys(await contentsOf(join(folder, 'out')))).toContain(old);
  });

  it('removes what a build left behind that broke off', async () => {
    const folder = await folderWith({'articles/a.md': 'First text.'});
    await build(folder);
    const {'manifest.json': manifest = '', 'files.json': list = ''} = await contentsOf(join(folder, 'out'));
    await addFiles(folder, {'articles/a.md': 'Second version.'});
    await build(folder);
    const second = await contentsOf(join(folder, 'out'));
    // As if the second build had been stopped after its files: the list names both, the manifest is the old one.
    const both = [
      ...JSON.parse(Buffer.from(list, 'base64').toString()),
      ...(await readJson<string[]>(join(folder, 'out/files.json'))),
    ];
    await addFiles(folder, {
      'articles/a.md': 'Another one.',
      'out/manifest.json': Buffer.from(manifest, 'base64'),
      'out/files.json': JSON.stringify(both),
      'out/.manifest.json.tmp': '{',
    });
    await build(folder);
    const third = Object.keys(await contentsOf(join(folder, 'out')));
    const left = Object.keys(second).filter(path => /^(articles|index)\//.test(path) && third.includes(path));
    expect(left).toEqual([]);
    expect((await namesOf(join(folder, 'out'))).filter(path => path.startsWith('articles/'))).toEqual([
      'articles/a.json',
    ]);
    expect(third).not.toContain('.manifest.json.tmp');
  });

  it('keeps files that it shares with the old bundle as they are', async () => {
    const folder = await folderWith({'articles/a.md': 'A', 'articles/b.md': 'B'});
    await build(folder);
    const [first] = await articlesOf(join(folder, 'out'));
    const file = join(folder, 'out', first?.path ?? '');
    const longAgo = new Date(2020, 1, 1);
    await utimes(file, longAgo, longAgo);
    await addFiles(folder, {'articles/b.md': 'C'});
    await build(folder);
    expect((await stat(file)).mtime).toEqual(longAgo);
  });

  it('replaces a file that was damaged', async () => {
    const folder = await folderWith({'articles/a.md': 'A'});
    const {manifest} = await build(folder);
    const before = await contentsOf(join(folder, 'out'));
    await addFiles(folder, {[`out/${manifest.locales[0]?.index.path}`]: 'damaged'});
    await build(folder);
    expect(await contentsOf(join(folder, 'out'))).toEqual(before);
  });
});
