import {relative, resolve, sep} from 'node:path';

/** A path as a person in `cwd` would type it, with `/`: relative where that is shorter, else absolute. */
export function displayPath(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  const near = relative(cwd, absolute);
  const shown = near === '' ? '.' : near.startsWith('..') ? absolute : near;
  return shown.split(sep).join('/');
}
