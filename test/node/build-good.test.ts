import {symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {ArticleFile, Catalog, Manifest} from '../../src/core/bundle.js';
import {addFiles, contentsOf, folderWith, readJson} from './helpers/folders.js';
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

/** Builds `articles` in a folder and reads the English part of the bundle. */
async function build(folder: string, ...flags: string[]) {
  const {exitCode, stderr, stdout} = await run(folder, ['build', 'articles', '--out', 'out', ...flags]);
  expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
  const manifest = await readJson<Manifest>(join(folder, 'out/manifest.json'));
  const catalogs = await Promise.all(
    manifest.locales.map(({catalog}) => readJson<Catalog>(join(folder, 'out', catalog.path))),
  );
  const entries = catalogs.flatMap(catalog => catalog.entries);
  const article = async (id: string): Promise<ArticleFile> =>
    readJson<ArticleFile>(join(folder, 'out', entries.find(entry => entry.id === id)?.file.path ?? ''));
  return {manifest, entries, article, stdout};
}

describe('an article', () => {
  it('keeps what its front matter says, each in its place', async () => {
    const folder = await folderWith({
      'articles/password.md': ARTICLE,
      'articles/pin.md': '---\ncategory: FAQ\n---\n# Forgotten PIN\n',
      'articles/img/reset button.png': 'png',
    });
    const {entries, article} = await build(folder);
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
    expect(entries[0]).toEqual({
      ...summary,
      file: {
        path: expect.stringMatching(/^articles\/password\.[\da-f]{12}\.json$/),
        bytes: expect.any(Number),
        digest: expect.stringMatching(/^sha256-[A-Za-z\d+/]{43}=$/),
      },
      routes: ['/account/**'],
      audience: ['customer'],
      redirects: ['old/password'],
    });
    expect(await article('password')).toEqual({
      ...summary,
      locale: 'en',
      markdown: 'Choose **Reset**.\n\n## By email\n\n![Button](img/reset%20button.png) and [PIN](pin.md)\n',
      headings: [{depth: 2, text: 'By email', anchor: 'by-email'}],
      related: [{id: 'pin', title: 'Forgotten PIN', category: 'FAQ'}],
      assets: {'img/reset%20button.png': expect.stringMatching(/^assets\/reset-button\.[\da-f]{12}\.png$/)},
      meta: {subtitle: 'ours', summary: null},
    });
  });

  it('needs no front matter: the heading, else the file name, is its title', async () => {
    const folder = await folderWith({
      'articles/a.md': '# First heading\n\nText',
      'articles/b.md': '![Logo](https://a.b/logo.png)\n\n# Behind a picture',
      'articles/faq/lost_and-found.md': 'Text',
    });
    const {entries} = await build(folder);
    expect(entries.map(({id, title}) => [id, title])).toEqual([
      ['a', 'First heading'],
      ['b', 'Behind a picture'],
      ['faq/lost_and-found', 'Lost and found'],
    ]);
  });

  it('may have spaces and any letters in its path', async () => {
    const folder = await folderWith({'articles/häufige Fragen/ÄPFEL & 日本.md': 'Text', 'articles/日本.md': 'x'});
    const {entries} = await build(folder);
    expect(entries.map(({id}) => id)).toEqual(['häufige Fragen/ÄPFEL & 日本', '日本']);
    expect(Object.keys(await contentsOf(join(folder, 'out'))).join()).toMatch(/^[\w./,-]+$/);
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
    const {entries, stdout} = await build(folder);
    expect(entries.map(({id}) => id)).toEqual(['a']);
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
    expect((await build(folder)).entries.map(({id}) => id)).toEqual(['a']);
  });

  it('may hold links, even in a loop: each article is there once', async () => {
    const folder = await folderWith({'articles/sub/a.md': 'A', 'shared/b.md': 'B'});
    await symlink('..', join(folder, 'articles/sub/loop'));
    await symlink('.', join(folder, 'articles/self'));
    await symlink('../shared', join(folder, 'articles/shared'));
    expect((await build(folder)).entries.map(({id}) => id)).toEqual(['shared/b', 'sub/a']);
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
      }),
    });
    const {manifest} = await build(folder);
    expect(manifest).toMatchObject({
      title: 'Northwind Help',
      contact: {url: 'mailto:help@example.com', label: 'Write to us'},
      imagePrefixes: ['https://cdn.example.com/'],
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
    const {entries, stdout} = await build(folder, '--stats', 'views.json');
    expect(entries.map(({views}) => views)).toEqual([500, 2]);
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
      images: 0,
      size: {raw: expect.any(Number), gzip: expect.any(Number), brotli: expect.any(Number)},
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
      /^Built out: 1 article, 1 section, \S+ kB \(gzip \S+ kB, Brotli \S+ k?B\), \S+ s\n1 warning; --verbose/,
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
    ]);
    const assets = Object.keys(await contentsOf(join(folder, 'out'))).filter(path => path.startsWith('assets/'));
    expect(assets).toEqual([expect.stringMatching(/^assets\/a\.[\da-f]{12}\.png$/)]);
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
    const {manifest, entries} = await build(folder);
    const files = Object.keys(await contentsOf(join(folder, 'out')));
    expect(files.sort()).toEqual(
      [
        '.htaccess',
        'articles/mine.json',
        'manifest.json',
        ...entries.map(({file}) => file.path),
        ...manifest.locales.flatMap(({index, catalog}) => [index.path, catalog.path]),
      ].sort(),
    );
    expect(manifest.locales[0]?.index.path).not.toBe(before.locales[0]?.index.path);
  });

  it('never removes a file that an altered manifest names', async () => {
    const folder = await folderWith({'articles/a.md': 'A', 'out/keep.json': '{}', 'keep.json': '{}'});
    await addFiles(folder, {
      'out/manifest.json': JSON.stringify({
        format: 1,
        generator: 'helplet 0.0.1',
        locales: [{index: {path: 'keep.json'}, catalog: {path: '../keep.json'}}],
      }),
    });
    await build(folder);
    expect(await readJson(join(folder, 'keep.json'))).toEqual({});
    expect(await readJson(join(folder, 'out/keep.json'))).toEqual({});
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
