/** Hex digits of a file's SHA-256 in its name. 48 bits: two versions of one file never meet by chance. */
const HASH_LENGTH = 12;

/**
 * The path of a file that is named by its content.
 * @param stem folder and name before the hash, e.g. `articles/faq-pin`.
 * @param extension with its dot.
 * @param digest `sha256-` and the Base64 digest.
 */
export function pathByDigest(stem: string, extension: string, digest: string): string {
  let hash = '';
  for (const character of atob(digest.slice(digest.indexOf('-') + 1))) {
    if (hash.length === HASH_LENGTH) break;
    hash += character.charCodeAt(0).toString(16).padStart(2, '0');
  }
  return `${stem}.${hash}${extension}`;
}

/** Where the bundle keeps an article. */
export function articlePath(id: string, digest: string): string {
  return pathByDigest(`articles/${safeName(id)}`, '.json', digest);
}

/** Where the bundle keeps a file of the search index. */
export function indexPath(name: string, digest: string): string {
  return pathByDigest(`index/${name}`, '.bin', digest);
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
