import {open, readdir} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {HelpletError} from '../../core/errors.js';
import {displayPath, futureRealPath, isInside} from '../files/paths.js';
import {INLINE_BANNER, INLINE_FILE} from './inline-script.js';
import {isBundleFolder, isOwnLeftover} from './old-files.js';

export interface OutputRules {
  /** Folder to write to. */
  readonly out: string;
  /** Folder of the articles, if there is one. */
  readonly content?: string;
  /** True when only `help.js` will be written. */
  readonly inline: boolean;
  readonly cwd: string;
}

/**
 * Makes sure that writing to the output folder destroys nothing that Helplet did not write.
 * @returns its absolute path.
 * @throws {HelpletError} `cli/output`
 */
export async function checkOutputFolder({out, content, inline, cwd}: OutputRules): Promise<string> {
  const folder = resolve(cwd, out);
  const where = displayPath(folder, cwd);
  const names = await namesIn(folder, where);
  if (content !== undefined) await keepOutOfContent(folder, resolve(cwd, content), where);
  const isOwnScript = await hasOwnScript(folder, names);
  const foreign = names.filter(name => !isOwnLeftover(name) && !(isOwnScript && name === INLINE_FILE));
  if (inline) {
    if (!foreign.includes(INLINE_FILE)) return folder;
    throw new HelpletError('cli/output', `There is a ${INLINE_FILE} that Helplet did not write.`, {
      where,
      fix: 'Choose another --out folder, or delete that file.',
    });
  }
  if (foreign.length === 0 || (await isBundleFolder(folder))) return folder;
  throw new HelpletError('cli/output', 'The output folder holds other files, and no help bundle.', {
    where,
    fix: 'Choose a new or empty folder for --out, such as a `help` folder inside this one.',
  });
}

/**
 * Lists what an output folder holds; nothing when there is none yet.
 * @throws {HelpletError} `cli/output` when it cannot be read.
 */
export async function namesIn(folder: string, where: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new HelpletError('cli/output', `The output folder cannot be used: ${(cause as Error).message}.`, {
      where,
      fix: 'Choose another --out folder.',
      cause,
    });
  }
}

async function keepOutOfContent(folder: string, content: string, where: string): Promise<void> {
  if (!isInside(await futureRealPath(content), await futureRealPath(folder))) return;
  throw new HelpletError('cli/output', 'The output folder is the content folder, or holds it.', {
    where,
    fix: 'Choose an --out folder of its own, for example dist/help.',
  });
}

async function hasOwnScript(folder: string, names: readonly string[]): Promise<boolean> {
  if (!names.includes(INLINE_FILE)) return false;
  const file = await open(join(folder, INLINE_FILE));
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(INLINE_BANNER.length), 0, INLINE_BANNER.length, 0);
    // Less than the banner is what a build left that could not write more.
    return INLINE_BANNER.startsWith(buffer.subarray(0, bytesRead).toString('latin1'));
  } finally {
    await file.close();
  }
}
