import {realpath} from 'node:fs/promises';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';

/** What a path leads to that names nothing: no such file, a loop of links, or characters that no name may have. */
const NOWHERE = ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/** A path as a person in `cwd` would type it, with `/`: relative where that is shorter, else absolute. */
export function displayPath(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  const near = relative(cwd, absolute);
  const shown = near === '' ? '.' : near.startsWith('..') ? absolute : near;
  return shown.split(sep).join('/');
}

/** True for a folder itself and what lies in it. Both paths are absolute and without symbolic links. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The path behind all symbolic links; undefined when nothing is there. */
export async function realPath(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isNowhere(error)) return undefined;
    throw error;
  }
}

/** The same for a path whose end may not exist yet, such as a folder that is to be made. */
export async function futureRealPath(path: string): Promise<string> {
  const real = await realPath(path);
  if (real !== undefined || dirname(path) === path) return real ?? path;
  return join(await futureRealPath(dirname(path)), basename(path));
}

/** File and line of a place that errors and warnings name: `faq/pin.md:12`. */
export function placeOf(where: string | undefined): {readonly file?: string; readonly line?: number} {
  const [, file, line] = /^(.*?)(?::(\d+))?$/s.exec(where ?? '') ?? [];
  return {...(file ? {file} : {}), ...(line ? {line: Number(line)} : {})};
}

/** True for the error of a path that names nothing. */
export function isNowhere(error: unknown): boolean {
  return NOWHERE.includes((error as NodeJS.ErrnoException).code ?? '');
}
