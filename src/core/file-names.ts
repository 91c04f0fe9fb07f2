import {checksumToHex} from './checksum.js';

/** Where the bundle keeps an article. The checksum is that of the whole file. */
export function articlePath(id: string, checksum: number): string {
  return `articles/${safeName(id)}.${checksumToHex(checksum)}.json`;
}

/** Where the bundle keeps a file of the search index. The checksum is the one in the file's header. */
export function indexPath(name: string, checksum: number): string {
  return `index/${name}.${checksumToHex(checksum)}.bin`;
}

/** The checksum in the name that {@link articlePath} or {@link indexPath} gave; not a number in any other name. */
export function checksumIn(path: string): number {
  const [, hex = ''] = /\.([\da-f]{8})\.[a-z]+$/.exec(path) ?? [];
  return Number.parseInt(hex, 16);
}

/** Names of devices on Windows, which no file may have there, whatever its ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A part of a file name that every file system, server and URL takes as it is. */
export function safeName(text: string): string {
  const ascii = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  const name = ascii
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return RESERVED.test(name) ? `${name}-file` : name.slice(0, 60) || 'file';
}
