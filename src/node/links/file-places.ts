import {realpath} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
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
/** A content folder lies this deep in its project at most: `website/src/content/docs`. */
const MOST_ABOVE = 4;

/**
 * Finds the folders whose files the site of a content folder publishes as they are: in it, beside it, and beside the folders
 * that it lies in, up to that of the project.
 * @param published relative to the content folder, as the configuration names them: then none but these.
 */
export async function findFilePlaces(folder: string, published?: readonly string[]): Promise<FilePlaces> {
  const content = await realpath(folder);
  const above = (await isProject(content)) ? [] : await foldersAbove(content);
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

/** From the one that the content lies in to that of the project; only the first where none looks like a project. */
async function foldersAbove(content: string): Promise<readonly string[]> {
  const above: string[] = [];
  for (let place = dirname(content); above.length < MOST_ABOVE && place !== dirname(place); place = dirname(place)) {
    above.push(place);
    if (await isProject(place)) return above;
  }
  return above.slice(0, 1);
}

async function isProject(place: string): Promise<boolean> {
  const found = await Promise.all(PROJECT_MARKERS.map(name => realPath(join(place, name))));
  return found.some(path => path !== undefined);
}
