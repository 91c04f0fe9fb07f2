import type {Dirent} from 'node:fs';
import {readdir, realpath, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {HelpletError} from '../../core/errors.js';
import {displayPath} from '../files/display-path.js';

const ARTICLE_FILE = /\.(?:md|markdown)$/i;

export interface ArticleListing {
  /** Relative to the content folder, with `/`, in an order that no file system or language setting changes. */
  readonly paths: readonly string[];
  /** Names that look like articles but lead nowhere, and folders that cannot be read. */
  readonly errors: readonly HelpletError[];
}

/**
 * Lists the Markdown files below a folder. Names that start with a dot and `node_modules` are left out; symbolic links
 * are followed, except into a folder that they lie in themselves.
 *
 * tinyglobby was tried and is not used: it leaves out dangling links without a word and lists the files of a loop twice.
 */
export async function listArticles(folder: string, cwd: string): Promise<ArticleListing> {
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
    const target = await follow(entry, join(folder, path));
    if (target.kind === 'folder') {
      if (!ancestors.includes(target.path)) await visitFolder(path, [...ancestors, target.path]);
    } else if (ARTICLE_FILE.test(entry.name)) {
      if (target.kind === 'file') paths.push(path);
      else errors.push(unreadable(displayPath(join(folder, path), cwd), target.cause));
    }
  };

  await visitFolder('', [await realpath(folder)]);
  return {paths: paths.sort(), errors};
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
  | {readonly kind: 'none'; readonly cause?: unknown};

async function follow(entry: Dirent, path: string): Promise<Target> {
  try {
    const target = entry.isSymbolicLink() ? await stat(path) : entry;
    if (target.isDirectory()) return {kind: 'folder', path: await realpath(path)};
    return {kind: target.isFile() ? 'file' : 'none'};
  } catch (cause) {
    return {kind: 'none', cause};
  }
}

function unreadable(where: string, cause: unknown): HelpletError {
  return new HelpletError('content/unreadable', 'This is not a file, or a link to a file that does not exist.', {
    where,
    fix: 'Put the article here, or delete the name.',
    cause,
  });
}
