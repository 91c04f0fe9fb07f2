/** Names of devices on Windows, which no file may have there, whatever its ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const MOST_CHARACTERS = 60;
const MOST_BYTES = 180;

/**
 * A readable part of a path, made of a title: lower case, letters and digits of any script with `-` between them. It holds no dot
 * and no slash, so it cannot lead out of a folder, and names no language or file type.
 * @param fallback for titles without letters and digits.
 */
export function slugOf(title: string, fallback: string): string {
  const words = title
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    // Accents of Latin letters; marks of other scripts are part of the letter.
    .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  let slug = '';
  for (const word of words ?? []) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (Array.from(longer).length > MOST_CHARACTERS || Buffer.byteLength(longer) > MOST_BYTES) {
      slug ||= Array.from(word)
        .slice(0, MOST_BYTES / 4)
        .join('');
      break;
    }
    slug = longer;
  }
  if (slug === '') return fallback === '' ? 'article' : slugOf(fallback, '');
  return RESERVED.test(slug) ? `${slug}-article` : slug;
}
