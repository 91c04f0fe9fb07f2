import {readdir, readFile} from 'node:fs/promises';
import {join, relative, resolve, sep} from 'node:path';
import {compareText} from '../../compare-text.js';
import type {CompiledContent} from '../../content/compiled-content.js';
import type {ContentWarning} from '../../content/content-warning.js';
import {isMedia} from '../../files/media-types.js';
import {displayPath} from '../../files/paths.js';

/** What articles offer for download. Others belong to the tools of whoever keeps the folder. */
const DOWNLOAD = /\.(?:csv|docx?|epub|key|odp|ods|odt|pages|pdf|pptx?|rtf|txt|xlsx?|zip)$/i;
/** The last word of a file's name, as it may stand in Markdown, HTML, front matter or a shortcode. */
const FILE_NAME = /[^/\\\s"'`()<>|=[\]{}:,]+\.[a-z\d]{2,5}(?![a-z\d])/gi;

/** Pictures and downloads below a folder, as paths relative to it with `/`, in an order that no file system changes. */
export async function listAttachments(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter(entry => entry.isFile() && (isMedia(entry.name) || DOWNLOAD.test(entry.name)))
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(path => !path.split('/').some(name => name.startsWith('.') || name === 'node_modules'))
    .sort(compareText);
}

/**
 * Pictures and downloads that no article names, not even in its front matter, and no draft.
 * @param folder absolute path of the content folder.
 */
export async function checkUnusedFiles(
  {articles, omitted}: Pick<CompiledContent, 'articles' | 'omitted'>,
  attachments: readonly string[],
  {folder, cwd}: {readonly folder: string; readonly cwd: string},
): Promise<readonly ContentWarning[]> {
  if (attachments.length === 0) return [];
  const named = new Set<string>();
  const add = (text: string): void => {
    for (const [name] of text.matchAll(FILE_NAME)) named.add(lastWordOf(name));
  };
  for (const {article, assetFiles} of articles) {
    add(article.markdown);
    add(JSON.stringify(article.meta ?? {}));
    for (const file of Object.values(assetFiles)) named.add(lastWordOf(file));
  }
  for (const {file} of omitted) add(await textOf(resolve(cwd, file)));
  return attachments
    .filter(path => !named.has(lastWordOf(path)))
    .map(path => ({
      code: isMedia(path) ? ('image-unused' as const) : ('file-unused' as const),
      message: `No article names ${path}.`,
      where: displayPath(join(folder, path), cwd),
    }));
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    // The compiler has reported that it cannot be read.
    return '';
  }
}

/**
 * What names of files are compared by. File systems differ in whether the case of letters matters; a misspelt name is for another
 * check to tell.
 */
function lastWordOf(path: string): string {
  const words = decoded(path)
    .normalize('NFC')
    .toLowerCase()
    .split(/[/\\\s]/);
  return words.at(-1) ?? '';
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign: the author meant it literally.
    return path;
  }
}
