import type {Dirent} from 'node:fs';
import {readdir, realpath, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {HelpletError} from '../../core/errors.js';
import {compareText} from '../compare-text.js';
import {displayPath, isInside} from '../files/paths.js';

const ARTICLE_FILE = /\.(?:mdx?|markdown)$/i;

export interface ArticleListing {
  /** Relative to the content folder, with `/`, in an order that no file system or language setting changes. */
  readonly paths: readonly string[];
  /** Names that look like articles but lead nowhere or elsewhere, and folders that cannot be read. */
  readonly errors: readonly HelpletError[];
}

/**
 * Lists the Markdown files below a folder. Names that start with a dot and `node_modules` are left out; symbolic links
 * are followed within the folder, except into a folder that they lie in themselves. Links that lead out of it are errors:
 * whoever may add an article could publish any file of the machine with them.
 *
 * tinyglobby was tried and is not used: it leaves out dangling links without a word and lists the files of a loop twice.
 */
export async function listArticles(folder: string, cwd: string): Promise<ArticleListing> {
  const root = await realpath(folder);
  const paths: string[] = [];
  const errors: HelpletError[] = [];

  const visitFolder = async (path: string, ancestors: readonly string[]): Promise<void> => {
    const entries = await readFolder(join(folder, path), cwd, errors);
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      await visit(entry, path === '' ? entry.name : `${path}/${entry.name}`, ancestors);
    }
  };
  const visit = async (entry: Dirent, path: string, ancestors: readonly string[]): Promise<void> => {
    const target = await follow(entry, join(folder, path), root);
    const where = displayPath(join(folder, path), cwd);
    const isArticle = ARTICLE_FILE.test(entry.name);
    if (target.kind === 'folder') {
      if (!ancestors.includes(target.path)) await visitFolder(path, [...ancestors, target.path]);
    } else if (target.kind === 'outside') {
      if (isArticle || target.isFolder) errors.push(leadsOutside(where, target.path));
    } else if (isArticle) {
      if (target.kind === 'file') paths.push(path);
      else errors.push(unreadable(where, target.cause));
    }
  };

  await visitFolder('', [root]);
  return {
    paths: paths.sort(),
    errors: errors.sort((first, second) => compareText(first.where ?? '', second.where ?? '')),
  };
}

async function readFolder(path: string, cwd: string, errors: HelpletError[]): Promise<readonly Dirent[]> {
  try {
    return await readdir(path, {withFileTypes: true});
  } catch (cause) {
    const message = `The folder cannot be read: ${(cause as Error).message}.`;
    const fix = 'Check that you may read it, or move it out of the content folder.';
    errors.push(new HelpletError('content/unreadable', message, {where: displayPath(path, cwd), fix, cause}));
    return [];
  }
}

type Target =
  | {readonly kind: 'file'}
  | {readonly kind: 'folder'; readonly path: string}
  | {readonly kind: 'outside'; readonly path: string; readonly isFolder: boolean}
  | {readonly kind: 'none'; readonly cause?: unknown};

/** @param root the content folder without symbolic links. */
async function follow(entry: Dirent, path: string, root: string): Promise<Target> {
  try {
    if (entry.isFile()) return {kind: 'file'};
    const real = await realpath(path);
    const target = await stat(real);
    if (!isInside(real, root)) return {kind: 'outside', path: real, isFolder: target.isDirectory()};
    if (target.isDirectory()) return {kind: 'folder', path: real};
    return {kind: target.isFile() ? 'file' : 'none'};
  } catch (cause) {
    return {kind: 'none', cause};
  }
}

function leadsOutside(where: string, target: string): HelpletError {
  return new HelpletError('content/outside-folder', `This is a link to ${target}, outside of the content folder.`, {
    where,
    fix: 'Copy what it leads to into the content folder, or delete the link.',
  });
}

function unreadable(where: string, cause: unknown): HelpletError {
  return new HelpletError('content/unreadable', 'This is not a file, or a link to a file that does not exist.', {
    where,
    fix: 'Put the article here, or delete the name.',
    cause,
  });
}
