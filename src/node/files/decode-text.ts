import {HelpletError} from '../../core/errors.js';

const LINE_FEED = 0x0a;
const SAVE_AS_UTF8 = 'Open it in an editor and save it as UTF-8.';

/**
 * Decodes a text file as UTF-8 without its byte order mark; lines end with `\n`.
 * @param where the file, for errors.
 * @param firstLine the line that the bytes begin with.
 * @throws {HelpletError} `content/not-utf8` naming the line, or `content/binary` when it is no text at all.
 */
export function decodeText(bytes: Uint8Array, where: string, firstLine = 1): string {
  if (isUtf16(bytes)) {
    throw new HelpletError('content/not-utf8', 'This file is UTF-16, not UTF-8.', {where, fix: SAVE_AS_UTF8});
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new HelpletError('content/binary', 'This is a binary file: it holds NUL bytes, which no text has.', {
      where: `${where}:${firstLine + linesBefore(bytes, nul)}`,
      fix: 'Move it out of the content folder, or give it an ending other than .md.',
    });
  }
  try {
    return decodeUtf8(bytes).replace(/\r\n?/g, '\n');
  } catch (cause) {
    throw new HelpletError('content/not-utf8', 'This line holds bytes that are not UTF-8.', {
      where: `${where}:${firstLine + linesBeforeBadOne(bytes)}`,
      fix: SAVE_AS_UTF8,
      cause,
    });
  }
}

function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** No character of UTF-8 has a line feed among its bytes, so lines can be tried one by one. */
function linesBeforeBadOne(bytes: Uint8Array): number {
  let line = 0;
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
    line++;
  }
  return line;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    decodeUtf8(bytes);
    return true;
  } catch {
    // That it fails is the answer.
    return false;
  }
}

function linesBefore(bytes: Uint8Array, position: number): number {
  return bytes.subarray(0, position).filter(byte => byte === LINE_FEED).length;
}
