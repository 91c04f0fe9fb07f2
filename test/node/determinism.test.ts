import {execFile} from 'node:child_process';
import {mkdir, readdir, readFile, utimes, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {expect, it} from 'vitest';
import {contentsOf, folderWith} from './helpers/folders.js';
import {run} from './helpers/run.js';

const ARTICLES: Readonly<Record<string, string>> = {
  'helplet.config.json': '{"title": "Help", "categories": [{"name": "FAQ"}]}',
  ...Object.fromEntries(
    ['zebra', 'Äpfel', 'apple', 'Zoo', 'i', 'I-2', 'ı', 'öl', 'sub/a', 'sub/b'].map((name, index) => [
      `${name}.md`,
      `---\ncategory: ${index % 2 ? 'FAQ' : 'News'}\ntags: [${name}]\nupdated: 2026-03-29T01:30:00\nz: 1\na: 2\n---\n# ${name}\n\n` +
        `Reset your password ${index}.\n\n## More\n\n![x](img/x.png)\n`,
    ]),
  ),
  'img/x.png': 'png',
  'sub/img/x.png': 'other',
};

it('the same articles give the same bytes, twice and from a copy made in another order', async () => {
  const folder = await folderWith({});
  const names = Object.keys(ARTICLES);
  await copy(names, join(folder, 'one'), new Date(2020, 1, 1));
  await copy(names.reverse(), join(folder, 'two'), new Date(2026, 1, 1));
  for (const [content, out] of [
    ['one', 'out1'],
    ['one', 'out2'],
    ['two', 'out3'],
  ] as const) {
    expect((await run(folder, ['build', content, '--out', out])).exitCode).toBe(0);
  }
  const first = await contentsOf(join(folder, 'out1'));
  // Articles, images, manifest and list, three files of the index.
  expect(Object.keys(first).length).toBe(10 + 2 + 2 + 3);
  expect(await contentsOf(join(folder, 'out2'))).toEqual(first);
  expect(await contentsOf(join(folder, 'out3'))).toEqual(first);
});

it('a build by hand in another language and time zone gives the same bytes', async () => {
  const folder = await folderWith({});
  await copy(Object.keys(ARTICLES), join(folder, 'articles'), new Date());
  expect((await run(folder, ['build', 'articles', '--out', 'here'])).exitCode).toBe(0);
  const root = new URL('../..', import.meta.url);
  const script = `import {buildBundle} from ${JSON.stringify(new URL('src/node/build-bundle.ts', root).href)};
await buildBundle({content: 'articles', out: 'there'});`;
  await writeFile(join(folder, 'build.mts'), script);
  await promisify(execFile)(
    process.execPath,
    [join(root.pathname, 'node_modules/jiti/lib/jiti-cli.mjs'), 'build.mts'],
    {
      cwd: folder,
      env: {...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'},
    },
  );
  expect(await readdir(folder)).toContain('there');
  expect(await contentsOf(join(folder, 'there'))).toEqual(await contentsOf(join(folder, 'here')));
}, 60_000);

it('a build changes only the files of the article that changed', async () => {
  const folder = await folderWith({});
  await copy(Object.keys(ARTICLES), join(folder, 'articles'), new Date());
  await run(folder, ['build', 'articles', '--out', 'out']);
  const before = Object.keys(await contentsOf(join(folder, 'out')));
  const file = join(folder, 'articles/zebra.md');
  await writeFile(file, `${await readFile(file, 'utf8')}\nMore stripes.\n`);
  await run(folder, ['build', 'articles', '--out', 'out']);
  const fresh = Object.keys(await contentsOf(join(folder, 'out'))).filter(path => !before.includes(path));
  expect(fresh.map(path => path.replace(/\.[\da-f]{8}\./, '.'))).toEqual([
    'articles/zebra.json',
    'index/en-base.bin',
    'index/en-postings-0.bin',
    'index/en-spellings.bin',
  ]);
});

async function copy(names: readonly string[], folder: string, date: Date): Promise<void> {
  for (const name of names) {
    const path = join(folder, name);
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, ARTICLES[name] ?? '');
    await utimes(path, date, date);
  }
}
