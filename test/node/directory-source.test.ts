import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import type {BundleFile, FileReference} from '../../src/core/bundle.js';
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
  return {folder, source, index, article: {path}};
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
    expect((await source.bytes(index)).byteLength).toBe(index.bytes);
  });

  it('refuses a file that was altered', async () => {
    const {folder, source, article, index} = await bundle();
    await addFiles(folder, {[`out/${article.path}`]: '{}', [`out/${index.path}`]: 'x'});
    const refusal = ({path}: FileReference) => ({
      name: 'SearchError',
      code: 'corrupt-index',
      message: expect.stringContaining(path),
    });
    await expect(source.text(article)).rejects.toMatchObject(refusal(article));
    await expect(source.bytes(index)).rejects.toMatchObject(refusal(index));
  });

  it('refuses a manifest that was altered', async () => {
    const {folder, source} = await bundle();
    const manifest = await readFile(join(folder, 'out/manifest.json'), 'utf8');
    await addFiles(folder, {'out/manifest.json': manifest.replace('"articles":1', '"articles":2')});
    await expect(source.manifest()).rejects.toMatchObject({code: 'bundle/digest'});
    await expect(openBundle(join(folder, 'out'))).rejects.toMatchObject({code: 'bundle/digest'});
  });

  it('says which file is missing', async () => {
    const {source} = await bundle();
    const missing = {path: 'articles/gone.1a2b3c4d.json'};
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
