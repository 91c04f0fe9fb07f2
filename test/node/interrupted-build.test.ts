import {readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {buildBundle} from '../../src/node/index.js';
import {addFiles, contentsOf, folderWith} from './helpers/folders.js';
import {killBuild} from './helpers/killed-build.js';
import {type ErrorsJson, run} from './helpers/run.js';

const ARTICLES = {
  'articles/a.md': '# A\n\nOne ![](a.png) ![](a.mp4) ![](a.mp3)',
  'articles/a.png': 'png',
  'articles/a.mp4': 'film',
  'articles/a.mp3': 'sound',
  'articles/b.md': '# B\n\nTwo',
};
/** The same articles, all of them changed. */
const CHANGED = {
  'articles/a.md': '# A\n\nOther ![](a.png) ![](a.mp4) ![](a.mp3)',
  'articles/a.png': 'png 2',
  'articles/a.mp4': 'film 2',
  'articles/a.mp3': 'sound 2',
  'articles/b.md': '# B\n\nWords',
};

/** Stops the build before it writes the file with this number, as a full disk does. */
async function breakOff(folder: string, fileNumber: number): Promise<void> {
  const building = buildBundle({
    cwd: folder,
    content: 'articles',
    out: 'out',
    onProgress: ({stage, done}) => {
      if (stage === 'writing' && done === fileNumber) throw new Error('ENOSPC: no space left on device');
    },
  });
  await expect(building).rejects.toMatchObject({code: 'cli/output', message: expect.stringContaining('ENOSPC')});
}

/** What a build into a new folder writes. */
async function freshBundle(folder: string) {
  await rm(join(folder, 'fresh'), {recursive: true, force: true});
  expect((await run(folder, ['build', 'articles', '--out', 'fresh'])).exitCode).toBe(0);
  return contentsOf(join(folder, 'fresh'));
}

async function build(folder: string) {
  return run(folder, ['build', 'articles', '--out', 'out', '--json']);
}

/** As many as the articles above have files in a bundle. */
const FILES = Array.from({length: 2 + 3 + 3}, (_item, index) => index);

describe('a first build that breaks off', () => {
  it.each(FILES)('before file %i can be repeated', async fileNumber => {
    const folder = await folderWith(ARTICLES);
    await breakOff(folder, fileNumber);
    await addFiles(folder, CHANGED);
    expect(await build(folder)).toMatchObject({exitCode: 0});
    expect(await contentsOf(join(folder, 'out'))).toEqual(await freshBundle(folder));
  });

  it('can be repeated after its process was killed', async () => {
    const folder = await folderWith(ARTICLES);
    await killBuild(folder, 4);
    expect(await build(folder)).toMatchObject({exitCode: 0});
    expect(await contentsOf(join(folder, 'out'))).toEqual(await freshBundle(folder));
  });

  it.each([
    ['a list', '.files.json.tmp', []],
    ['a script', '.help.js.tmp', []],
    ['a script, which is none yet', 'help.js', ['--inline']],
  ])('within %s can be repeated', async (_name, left, flags) => {
    const folder = await folderWith({...ARTICLES, [`out/${left}`]: '', 'runtime.js': ''});
    const options = {inlineRuntime: join(folder, 'runtime.js')};
    const {exitCode} = await run(folder, ['build', 'articles', '--out', 'out', ...flags], options);
    expect(exitCode).toBe(0);
  });

  it('leaves the folder to others once they have written there', async () => {
    const folder = await folderWith(ARTICLES);
    await breakOff(folder, 3);
    await addFiles(folder, {'out/index.html': '<p>'});
    const {exitCode, json} = await build(folder);
    expect({exitCode, code: json<ErrorsJson>().errors[0]?.code}).toEqual({exitCode: 1, code: 'cli/output'});
  });

  it('is no bundle for the word of a list alone', async () => {
    for (const list of ['[]', '["index.html"]', '["articles/a.0123456789ab.json"]', '{}']) {
      const folder = await folderWith({...ARTICLES, 'out/files.json': list, 'out/index.html': '<p>'});
      const before = await contentsOf(folder);
      expect(await build(folder)).toMatchObject({exitCode: 1});
      expect(await contentsOf(folder)).toEqual(before);
    }
  });
});

describe('a later build that breaks off', () => {
  it.each(FILES)('before file %i leaves nothing that the next ones do not remove', async fileNumber => {
    const folder = await folderWith(ARTICLES);
    expect(await build(folder)).toMatchObject({exitCode: 0});
    await addFiles(folder, CHANGED);
    await breakOff(folder, fileNumber);
    await addFiles(folder, {'articles/a.md': '# A\n\nThird', 'articles/b.md': '# B\n\nThird'});
    expect(await build(folder)).toMatchObject({exitCode: 0});
    expect(await contentsOf(join(folder, 'out'))).toEqual(await freshBundle(folder));
    expect((await readdir(join(folder, 'out'))).toSorted()).toEqual([
      'articles',
      'files.json',
      'index',
      'manifest.json',
    ]);
  });

  it('leaves nothing after its process was killed', async () => {
    const folder = await folderWith(ARTICLES);
    expect(await build(folder)).toMatchObject({exitCode: 0});
    await addFiles(folder, CHANGED);
    await killBuild(folder, 6);
    await addFiles(folder, ARTICLES);
    for (let time = 0; time < 2; time++) expect(await build(folder)).toMatchObject({exitCode: 0});
    expect(await contentsOf(join(folder, 'out'))).toEqual(await freshBundle(folder));
  });

  it('keeps the old bundle whole until the new one is', async () => {
    const folder = await folderWith(ARTICLES);
    await build(folder);
    const before = await contentsOf(join(folder, 'out'));
    await addFiles(folder, CHANGED);
    await breakOff(folder, 5);
    const after = await contentsOf(join(folder, 'out'));
    for (const path of Object.keys(before)) if (path !== 'files.json') expect(after[path]).toBe(before[path]);
  });
});

it('sounds and films of the old bundle are removed like all its files', async () => {
  const folder = await folderWith(ARTICLES);
  await build(folder);
  await addFiles(folder, CHANGED);
  await build(folder);
  expect(await contentsOf(join(folder, 'out'))).toEqual(await freshBundle(folder));
});

describe('builds into one folder at the same time', () => {
  /** Four builds of two help centres. */
  async function buildTogether(folder: string, options: object = {}) {
    await Promise.all(
      ['articles', 'others', 'articles', 'others'].map(content =>
        buildBundle({cwd: folder, content, out: 'out', ...options}),
      ),
    );
  }

  const OTHERS = Object.fromEntries(
    Array.from({length: 30}, (_item, index) => [`others/${index}.md`, `# Other ${index}\n\nWords ${index}.`]),
  );

  it('leave the whole bundle of one of them', async () => {
    const folder = await folderWith({...ARTICLES, ...OTHERS});
    for (const content of ['articles', 'others']) await run(folder, ['build', content, '--out', `only-${content}`]);
    const bundles = [await contentsOf(join(folder, 'only-articles')), await contentsOf(join(folder, 'only-others'))];
    for (let time = 0; time < 3; time++) {
      await buildTogether(folder);
      expect(bundles).toContainEqual(await contentsOf(join(folder, 'out')));
    }
  });

  it('leave the whole script of one of them', async () => {
    const folder = await folderWith({...ARTICLES, ...OTHERS, 'runtime.js': 'run();'});
    await buildTogether(folder, {inline: true, inlineRuntime: join(folder, 'runtime.js')});
    expect(await readdir(join(folder, 'out'))).toEqual(['help.js']);
    const {'help.js': script = ''} = await contentsOf(join(folder, 'out'));
    expect(Buffer.from(script, 'base64').toString()).toMatch(/^\/\*! helplet --inline \*\/\n.+\nrun\(\);$/s);
  });

  it('take over the folder of a build whose process was killed', async () => {
    const folder = await folderWith(ARTICLES);
    await killBuild(folder, 4);
    expect(await readdir(join(folder, 'out'))).toContain('.helplet.lock');
    const started = performance.now();
    expect(await build(folder)).toMatchObject({exitCode: 0});
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await readdir(join(folder, 'out'))).not.toContain('.helplet.lock');
  });
});
