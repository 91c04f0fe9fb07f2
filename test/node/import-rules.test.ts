import {existsSync} from 'node:fs';
import {rm, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {compileContent} from '../../src/node/content/compile-content.js';
import type {ImportResult} from '../../src/node/import/import-content.js';
import {addFiles, contentsOf, folderWith} from './helpers/folders.js';
import {type Answer, buildImported, PICTURE, serve, textsOf} from './helpers/import-fixture.js';
import {type ErrorsJson, run} from './helpers/run.js';

/** An export of Zendesk with these texts, by title. */
function exportOf(bodies: Readonly<Record<string, string>>): string {
  const articles = Object.entries(bodies).map(([title, body], index) => ({
    id: 7000001 + index,
    title,
    body,
    locale: 'en-us',
    section_id: null,
    html_url: `https://help.example.com/hc/en-us/articles/${7000001 + index}`,
    created_at: '2024-01-01T00:00:00Z',
  }));
  return JSON.stringify({articles});
}

async function importBodies(bodies: Readonly<Record<string, string>>, ...flags: string[]) {
  const folder = await folderWith({'export.json': exportOf(bodies)});
  const {json, exitCode, stdout} = await run(folder, [
    'import',
    'export.json',
    '--out',
    'articles',
    '--json',
    ...flags,
  ]);
  expect({exitCode, stdout}).toMatchObject({exitCode: 0});
  return {folder, result: json<ImportResult>(), files: await textsOf(join(folder, 'articles'))};
}

async function errorOf(folder: string, argv: readonly string[]) {
  const before = await contentsOf(folder);
  const {exitCode, json} = await run(folder, ['import', ...argv, '--json']);
  expect(await contentsOf(folder)).toEqual(before);
  return {exitCode, ...json<ErrorsJson>().errors[0]};
}

describe('pictures', () => {
  async function importPicture(answer: Answer, ...flags: string[]) {
    const {address, asked} = await serve({'/a.png': answer});
    const imported = await importBodies({A: `<p>Text</p><img src="${address}/a.png" alt="A picture">`}, ...flags);
    return {...imported, address, asked, text: imported.files['a.md'] ?? ''};
  }

  it.each<[string, Answer]>([
    ['whatever its server says', {type: 'application/octet-stream'}],
    ['by its content, not its name', {type: 'image/jpeg'}],
  ])('are taken %s', async (_name, answer) => {
    const {text, files, result} = await importPicture(answer);
    expect(text).toMatch(/!\[A picture\]\(images\/a-[\da-f]{8}\.png\)/);
    expect(Object.keys(files).filter(path => path.startsWith('images/'))).toHaveLength(1);
    expect(result.findings).toEqual([]);
  });

  it.each<[string, string, Answer]>([
    ['that are gone', 'picture-unreachable', {status: 404, body: 'no'}],
    ['of a server in trouble', 'picture-unreachable', {status: 503, body: 'no'}],
    ['that are pages for signing in', 'picture-refused', {type: 'text/html', body: '<p>Sign in</p>'}],
    ['that only say that they are', 'picture-refused', {body: '<script>alert(1)</script>'}],
    ['that are too large', 'picture-refused', {body: Buffer.alloc(26 * 1024 * 1024)}],
  ])('%s stay links, and the report says so', async (_name, code, answer) => {
    const {text, result, address, folder} = await importPicture(answer);
    expect(text).toContain(`![A picture](${address}/a.png)`);
    expect(result.findings).toMatchObject([{code, count: 1, places: ['a.md']}]);
    expect((await buildImported(folder)).exitCode).toBe(0);
  });

  it('are not asked for with --no-images', async () => {
    const {asked, text, address, result} = await importPicture({}, '--no-images');
    expect(asked).toEqual([]);
    expect(text).toContain(`![A picture](${address}/a.png)`);
    expect(result.findings).toEqual([]);
  });

  it('of a host that does not answer are given up after a few', async () => {
    const images = Array.from({length: 40}, (_item, index) => `<img src="http://127.0.0.1:1/${index}.png">`);
    const {result} = await importBodies({A: `<p>Text</p>${images.join('')}`});
    expect(result.findings).toMatchObject([{code: 'picture-unreachable', count: 40}]);
  });

  it('that stand in the text itself become files', async () => {
    const {files} = await importBodies({
      A: `<p>Text</p><img src="data:image/png;base64,${PICTURE.toString('base64')}" alt="x">`,
    });
    expect(files['a.md']).toMatch(/!\[x\]\(images\/picture-[\da-f]{8}\.png\)/);
  });

  it('are asked for on the web alone', async () => {
    const folder = await folderWith({'secret.png': PICTURE, 'export.json': ''});
    await writeFile(
      join(folder, 'export.json'),
      exportOf({A: `<p>Text</p><img src="file://${folder}/secret.png" alt="Secret">`}),
    );
    const {json} = await run(folder, ['import', 'export.json', '--out', 'articles', '--json']);
    expect(json<ImportResult>().files).toBe(0);
    expect((await textsOf(join(folder, 'articles')))['a.md']).not.toContain('secret.png');
  });

  it('of pages are not taken from outside of the folder', async () => {
    const page =
      '<main><h1>A</h1><p>Text <img src="../secret.png"><img src="%2e%2e/secret.png"><img src="link.png"></p></main>';
    const folder = await folderWith({'secret.png': PICTURE, 'site/a.html': page});
    await symlink(join(folder, 'secret.png'), join(folder, 'site/link.png'));
    const {json} = await run(folder, ['import', 'site', '--out', 'articles', '--json']);
    expect(json<ImportResult>()).toMatchObject({files: 0, findings: [{code: 'picture-missing', count: 3}]});
  });
});

describe('hostile exports', () => {
  it('name no file outside of the folder', async () => {
    const titles = [
      '../../etc/passwd',
      '/etc/passwd',
      '..\\..\\windows',
      'con',
      'a/../../b',
      '.helplet-import',
      'de',
      '\u0000',
    ];
    const {files, folder} = await importBodies(Object.fromEntries(titles.map(title => [title, '<p>x</p>'])));
    const paths = Object.keys(files).filter(path => path.endsWith('.md'));
    expect(paths).toHaveLength(titles.length);
    expect(paths.filter(path => !/^[a-z\d-]+\.md$/.test(path))).toEqual([]);
    expect(existsSync(join(folder, '..', 'etc'))).toBe(false);
    expect((await buildImported(folder)).exitCode).toBe(0);
  });

  it('run nothing and leave nothing that could run', async () => {
    const {files, folder} = await importBodies({
      A: `<p>Text</p><script>globalThis.hacked = true</script><img src=x onerror="globalThis.hacked = true">
<a href="java\nscript:alert(1)">one</a> <a href=" JavaScript:alert(1)">two</a> <a href="data:text/html,<script>">three</a>
<svg onload="alert(1)"><script>alert(1)</script></svg><iframe src="javascript:alert(1)"></iframe><iframe srcdoc="<script>"></iframe>
<p>&lt;img src=x onerror=alert(1)&gt; &amp;lt;b&amp;gt; <code>&lt;script&gt;</code></p>`,
    });
    expect(globalThis).not.toHaveProperty('hacked');
    expect(files['a.md']).not.toMatch(/javascript:|onerror="|(?<![`\\])<(?:script|svg|iframe|img)|data:/i);
    expect(files['a.md']).toContain('one two three');
    expect(files['a.md']).toContain('\\<img src=x onerror=alert(1)>');
    expect((await buildImported(folder)).exitCode).toBe(0);
  });

  it('may nest deeply or be large without stopping the others', async () => {
    const {result, files} = await importBodies({
      Deep: `${'<div>'.repeat(50_000)}x`,
      Wide: '<b>x</b>'.repeat(100_000),
      Long: `<p>${'word '.repeat(1_000_000)}</p>`,
      Fine: '<p>Text</p>',
    });
    expect(files['fine.md']).toContain('Text');
    expect(result.findings).toMatchObject([
      {code: 'article-skipped', count: 2},
      {code: 'article-skipped', count: 1},
    ]);
  });

  it('may have records of any shape', async () => {
    const records = [
      null,
      1,
      'x',
      [],
      {},
      {id: {}, section_id: 1, body: 1, title: []},
      {section_id: 1, body: '', title: 'x', id: 1, locale: 7},
    ];
    const strange = {
      articles: [...records, ...JSON.parse(exportOf({A: '<p>x</p>'})).articles],
      sections: [{id: 1, name: null, category_id: {}}],
    };
    const folder = await folderWith({'export.json': JSON.stringify(strange)});
    const {json} = await run(folder, ['import', 'export.json', '--out', 'articles', '--json']);
    expect(json<ImportResult>().articles).toBe(2);
  });
});

describe('links', () => {
  it('to an article are found under any host of the help desk, and in any language', async () => {
    const {files, result} = await importBodies({
      A: `<p><a href="https://old-name.zendesk.com/hc/de/articles/7000002-b?x=1#top">b</a>,
<a href="https://other.example.org/hc/en-us/articles/1">theirs</a>, <a href="mailto:help@example.com">mail</a></p>`,
      B: '<p>x</p>',
    });
    expect(files['a.md']).toContain(
      '[b](b.md), [theirs](https://other.example.org/hc/en-us/articles/1), [mail](mailto:help@example.com)',
    );
    expect(result.findings).toEqual([]);
  });

  it('do not lead into the page that shows the help when the old address is unknown', async () => {
    const article = {
      id: 100,
      title: 'A',
      description: '<p><a href="/support/home">Home</a></p>',
      folder_id: 1,
      status: 2,
    };
    const folder = await folderWith({'articles.json': JSON.stringify([article])});
    const {json} = await run(folder, ['import', 'articles.json', '--out', 'articles', '--json']);
    expect(json<ImportResult>()).toMatchObject({source: 'freshdesk', findings: [{code: 'link-dropped', count: 1}]});
    expect((await textsOf(join(folder, 'articles')))['a.md']).toMatch(/\nHome\n$/);
  });
});

describe('texts', () => {
  it('that look like the syntax of a generator reach the reader as they were', async () => {
    const texts = [
      '{{ticket.requester.name}}',
      '{% if user %}yes{% endif %}',
      '[[Page]]',
      '![[picture.png]]',
      '==marked==',
      'costs $5 or $6',
      ':smile:',
      ':::note',
      '!!! note',
      '%% hidden %%',
      '{#anchor}',
      '{.class}',
      '<Tabs>',
      '&copy;',
      '--8<-- "x.md"',
      '[^1]',
      '@/x',
    ];
    const asHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const {folder} = await importBodies({A: texts.map(text => `<p>${asHtml(text)}</p>`).join('')});
    expect((await buildImported(folder)).exitCode).toBe(0);
    const {sections} = (await compileContent({content: join(folder, 'articles')})).articles[0] ?? {sections: []};
    expect(
      sections
        .map(({text}) => text)
        .join('\n')
        .split('\n'),
    ).toEqual(texts);
  });
});

describe('the output folder', () => {
  const EXPORT = {'export.json': exportOf({A: '<p>Text</p>', B: '<p>Text</p>'})};
  const argv = ['export.json', '--out', 'articles'];

  it('may not hold what no import wrote', async () => {
    const folder = await folderWith({...EXPORT, 'articles/notes.md': '# Mine'});
    expect(await errorOf(folder, argv)).toMatchObject({
      exitCode: 1,
      code: 'cli/output',
      fix: expect.stringContaining('--force'),
    });
  });

  it('may not be the source, or hold it', async () => {
    const folder = await folderWith({'site/a.html': '<main><h1>A</h1><p>x</p></main>'});
    for (const out of ['site', '.', 'site/articles']) {
      expect(await errorOf(folder, ['site', '--out', out])).toMatchObject({exitCode: 1, code: 'cli/output'});
    }
  });

  it('may be from an earlier import; what is gone from the export goes, other files stay', async () => {
    const folder = await folderWith(EXPORT);
    await run(folder, ['import', ...argv]);
    await addFiles(folder, {'articles/mine.md': '# Mine', 'export.json': exportOf({A: '<p>New</p>'})});
    expect((await run(folder, ['import', ...argv])).exitCode).toBe(0);
    const files = await textsOf(join(folder, 'articles'));
    expect(Object.keys(files).sort()).toEqual(['.helplet-import.json', 'a.md', 'helplet.config.json', 'mine.md']);
    expect(files['a.md']).toContain('New');
  });

  it('is left alone when somebody edited an article since, unless forced', async () => {
    const folder = await folderWith(EXPORT);
    await run(folder, ['import', ...argv]);
    await addFiles(folder, {'articles/a.md': '# Edited'});
    expect(await errorOf(folder, argv)).toMatchObject({code: 'cli/output', message: expect.stringContaining('a.md')});
    expect((await run(folder, ['import', ...argv, '--force'])).exitCode).toBe(0);
    expect((await textsOf(join(folder, 'articles')))['a.md']).toContain('Text');
  });

  it('never gets a file in the place of one that somebody added', async () => {
    const folder = await folderWith(EXPORT);
    await run(folder, ['import', ...argv]);
    await rm(join(folder, 'export.json'));
    await addFiles(folder, {
      'export.json': exportOf({A: '<p>Text</p>', B: '<p>Text</p>', Mine: '<p>x</p>'}),
      'articles/mine.md': '# Mine',
    });
    const {exitCode, json} = await run(folder, ['import', ...argv, '--json']);
    expect({exitCode, ...json<ErrorsJson>().errors[0]}).toMatchObject({
      exitCode: 1,
      code: 'cli/output',
      where: 'articles/mine.md',
    });
    expect((await textsOf(join(folder, 'articles')))['mine.md']).toBe('# Mine');
  });
});

describe('helplet import', () => {
  it.each([
    ['what does not exist', ['nowhere.json'], 1, 'import/source'],
    ['what is no JSON', ['broken.json'], 1, 'import/json'],
    ['lines that are no JSON', ['lines.ndjson'], 1, 'import/json'],
    ['JSON of something else', ['other.json'], 1, 'import/source'],
    ['an empty folder', ['empty'], 1, 'import/no-articles'],
    ['a file of another kind', ['notes.txt'], 1, 'import/source'],
    ['a system that it does not know', ['export.json', '--from', 'confluence'], 2, 'cli/usage'],
    ['an address that is none', ['export.json', '--url', 'help'], 2, 'cli/usage'],
    ['a language that is none', ['export.json', '--locale', '??'], 2, 'cli/usage'],
    ['two folders of pages', ['site', 'site', '--from', 'html'], 2, 'cli/usage'],
  ])('says what is wrong with %s', async (_name, argv, exitCode, code) => {
    const folder = await folderWith({
      'broken.json': '{"articles": [',
      'lines.ndjson': '{"id": 1}\n{"id":',
      'other.json': '{"name": "app"}',
      'empty/readme.txt': 'x',
      'notes.txt': 'x',
      'export.json': exportOf({A: 'x'}),
      'site/a.html': '<h1>A</h1>',
    });
    const error = await errorOf(folder, [...argv, '--out', 'articles']);
    expect(error).toMatchObject({exitCode, code, message: expect.any(String), fix: expect.any(String)});
  });

  it('names the line of JSON lines', async () => {
    const folder = await folderWith({'lines.ndjson': '{"id": 1}\n{"id":'});
    expect(await errorOf(folder, ['lines.ndjson', '--out', 'articles'])).toMatchObject({where: 'lines.ndjson:2'});
  });

  it('says in words what came and what could not be kept', async () => {
    const folder = await folderWith({
      'export.json': exportOf({
        A: '<a href="/hc/en-us/articles/9999999">gone</a>',
        B: '<a href="/hc/en-us/articles/9999998">gone</a>',
        C: '',
      }),
    });
    const {exitCode, stdout} = await run(folder, ['import', 'export.json', '--out', 'articles']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Imported Zendesk Guide into articles: 3 articles, 1 draft, \d/);
    expect(stdout).toContain('note  2 links lead to articles that the export lacks.\n      a.md, b.md\n');
    expect(stdout).toContain('note  1 article has no text and becomes a draft.\n      c.md\n');
    expect(stdout).toMatch(/\nNext: helplet build articles --out public\/help\n$/);
  });

  it('takes pages of responses, lists and JSON lines alike', async () => {
    const {articles} = JSON.parse(exportOf({A: '<p>x</p>', B: '<p>x</p>', C: '<p>x</p>', D: '<p>x</p>'})) as {
      articles: object[];
    };
    const [a, b, c, d] = articles;
    const folder = await folderWith({
      '1.json': JSON.stringify({articles: [a], next_page: 'x'}),
      '2.json': JSON.stringify([{articles: [b]}, {articles: []}]),
      'more/3.ndjson': `${JSON.stringify(c)}\n${JSON.stringify({article: d})}\n`,
    });
    const {json} = await run(folder, ['import', '1.json', '2.json', 'more', '--out', 'articles', '--json']);
    expect(json<ImportResult>().articles).toBe(4);
  });
});
