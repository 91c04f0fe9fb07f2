import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import type {BundleFile} from '../../src/core/bundle.js';
import {buildBundle, DirectorySource, openBundle} from '../../src/node/index.js';
import {addFiles, folderWith} from './helpers/folders.js';

const {signal} = new AbortController();

async function bundle(): Promise<{folder: string; source: DirectorySource; article: BundleFile}> {
  const folder = await folderWith({'articles/a.md': '# Password\n\n![x](x.png)', 'articles/x.png': 'png'});
  await buildBundle({content: 'articles', out: 'out', cwd: folder});
  const source = new DirectorySource(join(folder, 'out'));
  const catalog = (await source.manifest()).locales[0]?.catalog;
  if (!catalog) throw new Error('The bundle has no catalog.');
  return {folder, source, article: JSON.parse(await source.text(catalog)).entries[0].file};
}

describe('a bundle in a folder', () => {
  it('gives articles with addresses of images that exist', async () => {
    const {folder} = await bundle();
    const provider = await openBundle(join(folder, 'out'));
    const article = await provider.article({id: 'a'}, {signal});
    const image = fileURLToPath(article.assets?.['x.png'] ?? '');
    expect(image.startsWith(join(folder, 'out/assets/x.'))).toBe(true);
  });

  it('refuses a file that was altered', async () => {
    const {folder, source, article} = await bundle();
    await addFiles(folder, {[`out/${article.path}`]: '{}'});
    await expect(source.text(article)).rejects.toMatchObject({name: 'SearchError', code: 'corrupt-index'});
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
