import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {MANIFEST_FILE} from '../../core/bundle.js';
import {isRecord} from '../../core/manifest.js';

/** Names that this compiler gives. Nothing else is ever removed, whatever an old manifest says. */
const OWN_FILE = /^(?:(?:articles|assets)\/[a-z\d-]+|(?:index|catalog)-[A-Za-z\d-]+)\.[\da-f]{12}\.[a-z]+$/;

/** True when a folder's manifest was written by `helplet build`; web apps have a manifest.json of another kind. */
export async function isBundleFolder(folder: string): Promise<boolean> {
  const manifest = await readJson(join(folder, MANIFEST_FILE));
  return isRecord(manifest) && String(manifest.generator).startsWith('helplet ');
}

/**
 * Lists the files that a bundle's manifest names, directly or through its catalogs and articles. Bundles of other
 * versions and half a bundle give what can be read of them.
 */
export async function filesOfBundle(folder: string): Promise<readonly string[]> {
  if (!(await isBundleFolder(folder))) return [];
  const manifest = await readJson(join(folder, MANIFEST_FILE));
  const files = new Set<string>();
  for (const locale of listAt(manifest, 'locales')) {
    for (const key of ['index', 'catalog']) add(files, pathAt(locale, key));
    const catalog = await readOwn(folder, pathAt(locale, 'catalog'));
    for (const entry of listAt(catalog, 'entries')) {
      const path = pathAt(entry, 'file');
      add(files, path);
      const article = await readOwn(folder, path);
      const assets = isRecord(article) ? article.assets : undefined;
      for (const asset of isRecord(assets) ? Object.values(assets) : []) add(files, asset);
    }
  }
  return [...files];
}

function add(files: Set<string>, path: unknown): void {
  if (isOwnFile(path)) files.add(path);
}

function isOwnFile(path: unknown): path is string {
  return typeof path === 'string' && OWN_FILE.test(path);
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}

function pathAt(value: unknown, key: string): unknown {
  const file = isRecord(value) ? value[key] : undefined;
  return isRecord(file) ? file.path : undefined;
}

async function readOwn(folder: string, path: unknown): Promise<unknown> {
  return isOwnFile(path) ? readJson(join(folder, path)) : undefined;
}

/** A file's JSON; undefined when there is no such file or it holds something else. */
async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
