import {realpath, symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {crc32} from '../../src/core/checksum.js';
import {buildBundle} from '../../src/node/index.js';
import {addFiles, contentsOf, folderWith} from './helpers/folders.js';
import {type ErrorsJson, run} from './helpers/run.js';

/** Builds `articles` and gives the errors as `code where`. */
async function errorsOf(files: Readonly<Record<string, string | Uint8Array>>, ...flags: string[]) {
  const folder = await folderWith(files);
  return errorsIn(folder, ...flags);
}

async function errorsIn(folder: string, ...flags: string[]) {
  const {exitCode, json} = await run(folder, ['build', 'articles', '--out', 'out', '--json', ...flags]);
  expect(exitCode).toBe(1);
  const {errors} = json<ErrorsJson>();
  for (const {fix} of errors) expect(fix).toMatch(/\S.+/);
  return {errors, places: errors.map(({code, where}) => `${code} ${where}`)};
}

describe('broken articles', () => {
  it('are all reported together, with file, line and fix, and nothing is written', async () => {
    const folder = await folderWith({
      'articles/good.md': '# Good',
      'articles/binary.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
      'articles/latin1.md': Buffer.from('# Fran\u00e7ais', 'latin1'),
      'articles/yaml.md': '---\ntitle: a: b\n---\n',
      'articles/toml.md': '+++\ntitle = "A"\nviews = many\n+++\n',
      'articles/big.md': 'x'.repeat(4 * 1024 * 1024 + 1),
    });
    const {places} = await errorsIn(folder);
    expect(places).toEqual([
      'content/too-large articles/big.md',
      'content/binary articles/binary.md:1',
      'content/not-utf8 articles/latin1.md:1',
      'content/front-matter articles/toml.md:3',
      'content/front-matter articles/yaml.md:2',
    ]);
    expect(Object.keys(await contentsOf(folder)).filter(path => path.startsWith('out/'))).toEqual([]);
  });

  it('are explained to a person', async () => {
    const folder = await folderWith({
      'articles/a.md': '----\nviews: 3\n---\n',
      'articles/b.md': '---\n- a\n---\n',
    });
    const {exitCode, stdout, stderr} = await run(folder, ['build', 'articles', '--out', 'out']);
    expect({exitCode, stdout}).toEqual({exitCode: 1, stdout: ''});
    expect(stderr).toBe(`articles/a.md:1
error The front matter starts here, but its first or last line is not exactly three dashes. (content/front-matter)
fix   Put a line of exactly three dashes, without spaces, before and after the front matter (+++ for TOML).

articles/b.md:2
error The front matter must be a set of keys, but is a list. (content/front-matter)
fix   Write one key a line, like this: title: Reset your password

2 errors
`);
  });

  it('of 5 MB name the limit and how to raise it', async () => {
    const {errors} = await errorsOf({'articles/big.md': 'x'.repeat(5_000_000)});
    expect(errors[0]?.message).toBe('The article has 5000000 bytes; the limit is 4194304.');
    expect(errors[0]?.fix).toContain('{"limits": {"articleBytes": 5000000}}');
  });

  it('with the same id name both files', async () => {
    const {errors, places} = await errorsOf({
      'articles/a.md': 'A',
      'articles/a.markdown': 'A',
      'articles/faq/Pin.md': 'B',
      'articles/faq/pin.md': 'B',
      'articles/c.md': 'C',
      'articles/c.de.md': 'C',
    });
    expect(places).toEqual(['content/duplicate-id articles/a.md', 'content/duplicate-id articles/faq/pin.md']);
    expect(errors[0]?.message).toContain('articles/a.markdown');
    expect(errors[1]?.message).toContain('articles/faq/Pin.md');
  });

  it('that are links to nowhere are not passed over', async () => {
    const folder = await folderWith({'articles/a.md': 'A'});
    await symlink('gone.md', join(folder, 'articles/dangling.md'));
    await symlink('self.md', join(folder, 'articles/self.md'));
    const {places} = await errorsIn(folder);
    expect(places).toEqual(['content/unreadable articles/dangling.md', 'content/unreadable articles/self.md']);
  });

  it('that are links out of the content folder are refused, and nothing of them is published', async () => {
    const folder = await folderWith({
      'articles/a.md': 'A',
      'secret/passwords.md': 'Secret',
      'secret/key.txt': 'Secret',
      'articles-of-others/b.md': 'Secret',
    });
    const links = {
      'file.md': '../secret/passwords.md',
      'text.md': '../secret/key.txt',
      'absolute.md': join(folder, 'secret/passwords.md'),
      folder: '../secret',
      neighbour: '../articles-of-others',
      'chain.md': 'file.md',
    };
    for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, 'articles', name));
    const {errors, places} = await errorsIn(folder);
    expect(places).toEqual(
      Object.keys(links)
        .toSorted()
        .map(name => `content/outside-folder articles/${name}`),
    );
    expect(errors[0]?.message).toContain(join(await realpath(folder), 'secret/passwords.md'));
    expect(Object.keys(await contentsOf(folder)).filter(path => path.startsWith('out/'))).toEqual([]);
  });

  it('nested too deeply for any reader are an error, not a crash', async () => {
    const {places} = await errorsOf({'articles/a.md': `${'>'.repeat(20_000)} x`});
    expect(places).toEqual(['content/unreadable articles/a.md']);
  });
});

describe('two articles whose files would have the same name', () => {
  const articleOf = (text: string): string => `---\ntitle: Mill\n---\n\n${text}\n`;

  /** What an article's file may say instead of a text, by the checksum that this gives. */
  function byChecksum(file: string, text: string): Map<number, string> {
    const others = Array.from({length: 200_000}, (_item, index) =>
      (Math.imul(index, 0x9e37_79b1) >>> 0).toString(16).padStart(8, '0'),
    );
    return new Map(others.map(other => [crc32(Buffer.from(file.replaceAll(text, other))), other]));
  }

  it('are refused, however rare that is', async () => {
    const texts = ['0bad5eed', '1bad5eed'] as const;
    const folder = await folderWith({'articles/a-b.md': articleOf(texts[0]), 'articles/a/b.md': articleOf(texts[1])});
    await buildBundle({content: 'articles', out: 'out', cwd: folder});
    const files = Object.values(await contentsOf(join(folder, 'out'))).map(file =>
      Buffer.from(file, 'base64').toString(),
    );
    const [one, other] = texts.map(text => byChecksum(files.find(file => file.includes(`"${text}`)) ?? '', text));
    const same = [...(one?.keys() ?? [])].find(checksum => other?.has(checksum)) ?? 0;
    await addFiles(folder, {
      'articles/a-b.md': articleOf(one?.get(same) ?? ''),
      'articles/a/b.md': articleOf(other?.get(same) ?? ''),
    });
    await expect(buildBundle({content: 'articles', out: 'out', cwd: folder})).rejects.toMatchObject({
      code: 'bundle/same-name',
      message: expect.stringContaining('articles/a-b.'),
      fix: expect.stringContaining('Change a word'),
    });
  });
});

describe('a folder without articles', () => {
  it.each([
    ['that does not exist', {'x.txt': ''}, 'content/folder-not-found'],
    ['that is a file', {articles: 'x'}, 'content/folder-not-found'],
    ['that holds other files only', {'articles/x.txt': 'x'}, 'content/no-articles'],
    ['that holds drafts only', {'articles/x.md': '---\ndraft: true\n---\n'}, 'content/no-articles'],
  ] as const)('%s is an error', async (_name, files, code) => {
    const {places} = await errorsOf(files);
    expect(places).toEqual([`${code} articles`]);
  });
});

describe('a wrong config', () => {
  const article = {'articles/a.md': 'A'};

  it('names line and nearest key', async () => {
    const config = '{\n  "title": "Help",\n  "catagories": [],\n  "contact": {"url": "http://a.b", "lable": "x"}\n}';
    const {errors, places} = await errorsOf({...article, 'articles/helplet.config.json': config});
    expect(places.sort()).toEqual([
      'config/value articles/helplet.config.json:3',
      'config/value articles/helplet.config.json:4',
      'config/value articles/helplet.config.json:4',
    ]);
    expect(errors.map(({fix}) => fix).sort()).toEqual([
      'Did you mean "categories"?',
      'Did you mean "label"?',
      'Write it like this: "contact": {"url": "https://example.com/contact"}',
    ]);
  });

  it('does not hide broken articles, nor blame good ones', async () => {
    const {places} = await errorsOf({
      'articles/a.md': '---\n- x\n---\n',
      'articles/big.md': 'x'.repeat(4 * 1024 * 1024 + 1),
      'articles/helplet.config.json': '{"limits": {"articleBytes": "5 MB"}}',
    });
    expect(places).toEqual(['config/value articles/helplet.config.json:1', 'content/front-matter articles/a.md:2']);
  });

  it('that is no JSON names the line', async () => {
    const {places} = await errorsOf({
      ...article,
      'articles/helplet.config.json': '{\n  "title": "A"\n  "locale": "en"\n}',
    });
    expect(places).toEqual(['config/unreadable articles/helplet.config.json:3']);
  });

  it('may not be there twice', async () => {
    const {places, errors} = await errorsOf({
      ...article,
      'articles/helplet.config.json': '{}',
      'articles/helplet.config.ts': 'export default {};',
    });
    expect(places).toEqual(['config/duplicate articles/helplet.config.json']);
    expect(errors[0]?.message).toContain('articles/helplet.config.ts');
  });

  it('that throws says what', async () => {
    const {errors} = await errorsOf({...article, 'articles/helplet.config.mjs': 'throw new Error("no network");'});
    expect(errors[0]).toMatchObject({code: 'config/unreadable', where: 'articles/helplet.config.mjs'});
    expect(errors[0]?.message).toContain('no network');
  });

  it.each([
    ['a locale that is none', '{"locale": "english!"}'],
    ['an image prefix without https', '{"imagePrefixes": ["http://a.b/"]}'],
    ['an image prefix with a user', '{"imagePrefixes": ["https://img.example@evil.example/"]}'],
    ['an image prefix with a query', '{"imagePrefixes": ["https://img.example/?src="]}'],
    ['an image prefix with a hash', '{"imagePrefixes": ["https://img.example/#"]}'],
    ['a media host with its path', '{"mediaHosts": ["video.example.com/embed"]}'],
    ['a media host with https', '{"mediaHosts": ["https://video.example.com"]}'],
    ['a media host for all there are', '{"mediaHosts": ["*.example.com"]}'],
    ['a media host that is none', '{"mediaHosts": [""]}'],
    ['a list instead of keys', '[]'],
    ['an impossible limit', '{"limits": {"articleBytes": 0}}'],
    ['script as contact', '{"contact": {"url": "javascript:alert(1)"}}'],
  ])('is refused: %s', async (_name, config) => {
    const {places} = await errorsOf({...article, 'articles/helplet.config.json': config});
    expect(places).toEqual(['config/value articles/helplet.config.json:1']);
  });

  it('whose locale has no articles is refused', async () => {
    const {errors} = await errorsOf({
      'articles/en/a.md': 'A',
      'articles/helplet.config.json': '{"locale": "fr", "locales": ["en"]}',
    });
    expect(errors[0]).toMatchObject({code: 'bundle/locale', fix: 'Choose one that has articles: en.'});
  });
});

describe('other files', () => {
  it('--stats with wrong numbers names id and line', async () => {
    const {places, errors} = await errorsOf(
      {'articles/a.md': 'A', 'v.json': '{\n"a": "1",\n"b": -2}'},
      '--stats',
      'v.json',
    );
    expect(places).toEqual(['content/stats v.json:2', 'content/stats v.json:3']);
    expect(errors[0]?.message).toBe('The views of "a" must be a number of 0 or more, but are the text "1".');
  });

  it('--stats that is missing or no JSON is an error', async () => {
    expect((await errorsOf({'articles/a.md': 'A'}, '--stats', 'v.json')).places).toEqual(['content/stats v.json']);
    expect((await errorsOf({'articles/a.md': 'A', 'v.json': '[1]'}, '--stats', 'v.json')).places).toEqual([
      'content/stats v.json',
    ]);
  });

  it('--jsonl names each bad line', async () => {
    const lines = [
      '{"id": "a", "body": "A"}',
      'oops',
      '[]',
      '{"body": "x"}',
      '{"id": "b", "body": 1}',
      '{"id": "A", "body": ""}',
    ];
    const folder = await folderWith({'docs.jsonl': lines.join('\n')});
    const {exitCode, json} = await run(folder, ['build', '--jsonl', 'docs.jsonl', '--out', 'out', '--json']);
    expect(exitCode).toBe(1);
    expect(
      json<ErrorsJson>()
        .errors.map(({code, where}) => `${code} ${where}`)
        .sort(),
    ).toEqual([
      'content/duplicate-id docs.jsonl:6',
      'content/jsonl docs.jsonl:2',
      'content/jsonl docs.jsonl:3',
      'content/jsonl docs.jsonl:4',
      'content/jsonl docs.jsonl:5',
    ]);
  });
});
