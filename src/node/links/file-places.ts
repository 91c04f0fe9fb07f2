import {realpath} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import type {SiteFolder} from '../dialects/site-folders.js';
import {isInside, realPath} from '../files/paths.js';
import type {FilePlaces} from './site-files.js';

/** Names of folders that generators publish as they are, and of those that authors put their pictures in. */
const PUBLISHED = [
  'public',
  'static',
  'assets',
  'images',
  'img',
  'media',
  'uploads',
  '.vuepress/public',
  'docs/public',
];
/** What stands in the folder that a site is made from. */
const PROJECT_MARKERS = [
  '.git',
  'package.json',
  'mkdocs.yml',
  'mkdocs.yaml',
  '_config.yml',
  'hugo.toml',
  'hugo.yaml',
  'hugo.json',
  'config.toml',
  'book.json',
  '.gitbook.yaml',
  'docs.json',
  'mint.json',
];
/**
 * Finds the folders whose files the site of a content folder publishes as they are: in it, beside it, and beside the folders
 * that it lies in, up to that of the project.
 * @param siteFolders the content folder, and those above it.
 * @param published relative to the content folder, as the configuration names them: then none but these.
 */
export async function findFilePlaces(
  siteFolders: readonly SiteFolder[],
  published?: readonly string[],
): Promise<FilePlaces> {
  const project = siteFolders.findIndex(({names}) => PROJECT_MARKERS.some(marker => names.includes(marker)));
  // Where nothing looks like a project, only what stands beside the content belongs to it.
  const own = siteFolders.slice(0, project < 0 ? 2 : project + 1);
  const [content = '', ...above] = await Promise.all(own.map(({path}) => realpath(path)));
  const candidates = published
    ? published.map(path => resolve(content, path))
    : [content, ...above].flatMap(place => PUBLISHED.map(name => join(place, name)));
  const existing: string[] = [];
  for (const candidate of candidates) {
    const real = await realPath(candidate);
    if (real !== undefined && !isInside(content, real)) existing.push(real);
  }
  return {content, published: [...new Set(existing)], above};
}
