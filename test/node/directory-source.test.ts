import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import type {BundleFile, FileReference} from '../../src/core/bundle.js';
import {digestOf} from '../../src/node/bundle/bundle-output.js';
import {buildBundle, DirectorySource, openBundle} from '../../src/node/index.js';
import {addFiles, contentsOf, folderWith} from './helpers/folders.js';

const {signal} = new AbortController();

async function bundle(): Promise<{folder: string; source: DirectorySource; index: BundleFile; article: FileReference}> {
  const folder = await folderWith({'articles/a.md': '# Password\n\n![x](x.png)', 'articles/x.png': 'png'});
  await buildBundle({content: 'articles', out: 'out', cwd: folder});
  const source = new DirectorySource(join(folder, 'out'));
  const index = (await source.manifest()).locales[0]?.index;
  const [path = ''] = Object.keys(await contentsOf(join(folder, 'out'))).filter(name => name.startsWith('articles/'));
  if (!index) throw new Error('The bundle has no index.');
  return {folder, source, index, article: {path, digest: digestOf(await readFile(join(folder, 'out', path)))}};
}

describe('a bundle in a folder', () => {
  it('gives articles with addresses of images that exist', async () => {
    const {folder} = await bundle();
    const provider = await openBundle(join(folder, 'out'));
    const article = await provider.article({id: 'a'}, {signal});
    const image = fileURLToPath(article.assets?.['x.png'] ?? '');
    expect(image.startsWith(join(folder, 'out/assets/x.'))).toBe(true);
  });

  it('gives files as text and as bytes', async () => {
    const {source, article, index} = await bundle();
    const text = await source.text(article);
    expect(JSON.parse(text)).toMatchObject({id: 'a', title: 'Password'});
    expect(Buffer.from(await source.bytes(article)).toString()).toBe(text);
    expect((await source.bytes(index)).byteLength).toBe(index.bytes);
  });

  it('refuses a file that was altered', async () => {
    const {folder, source, article, index} = await bundle();
    await addFiles(folder, {[`out/${article.path}`]: '{}', [`out/${index.path}`]: 'x'});
    for (const file of [article, index]) {
      const refusal = {name: 'SearchError', code: 'corrupt-index', message: expect.stringContaining(file.path)};
      await expect(source.text(file)).rejects.toMatchObject(refusal);
      await expect(source.bytes(file)).rejects.toMatchObject(refusal);
    }
  });

  it('refuses a manifest that was altered', async () => {
    const {folder, source} = await bundle();
    const manifest = await readFile(join(folder, 'out/manifest.json'), 'utf8');
    await addFiles(folder, {'out/manifest.json': manifest.replace('"articles":1', '"articles":2')});
    await expect(source.manifest()).rejects.toMatchObject({code: 'bundle/digest'});
    await expect(openBundle(join(folder, 'out'))).rejects.toMatchObject({code: 'bundle/digest'});
  });

  it('says which file is missing', async () => {
    const {source, article} = await bundle();
    const missing = {...article, path: 'articles/gone.json'};
    await expect(source.text(missing)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('gone'),
    });
  });

  it('that does not exist fails at once, with a fix', async () => {
    await expect(openBundle('/nowhere/help')).rejects.toMatchObject({
      code: 'bundle/not-found',
      where: expect.stringContaining('nowhere'),
      fix: expect.stringContaining('helplet build'),
    });
  });
});
