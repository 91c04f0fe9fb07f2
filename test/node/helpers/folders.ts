import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';
import type {ArticleFile} from '../../../src/core/bundle.js';

/** Makes a folder that is gone when the test is over, with files in it by path. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'helplet-'));
  onTestFinished(() => rm(folder, {recursive: true, force: true}));
  await addFiles(folder, files);
  return folder;
}

export async function addFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), content);
  }
}

/** All files below a folder, by path with `/`, as Base64, so that any difference shows. */
export async function contentsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    paths
      .sort()
      .map(async path => [path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path, 'base64')]),
  );
  return Object.fromEntries(contents);
}

/** The articles' files of a bundle, in order of their ids. */
export async function articlesOf(bundle: string): Promise<readonly BundledFile[]> {
  const paths = Object.keys(await contentsOf(bundle)).filter(path => path.startsWith('articles/'));
  const files = await Promise.all(
    paths.map(async path => ({path, article: await readJson<ArticleFile>(join(bundle, path))})),
  );
  return files.sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

export interface BundledFile {
  readonly path: string;
  readonly article: ArticleFile;
}

/** A bundle's files without the hashes in their names. */
export async function namesOf(bundle: string): Promise<readonly string[]> {
  return Object.keys(await contentsOf(bundle)).map(path => path.replace(/\.(?:[\da-f]{8}|[\da-f]{12})\./, '.'));
}

export async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}
