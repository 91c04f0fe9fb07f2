/** How far a character, as people see it, may reach to either side of a place. */
const REACH = 40;

/** Made on first use: browsers without it have to get as far as a long word without spaces. */
let graphemes: Intl.Segmenter | undefined;

/** The nearest bound between characters, as people see them, at or before a place. */
export function graphemeBound(text: string, at: number): number {
  // Below the first combining mark every unit is a character.
  if (text.charCodeAt(at) < 0x300 && text.charCodeAt(at - 1) < 0x300) return at;
  const from = Math.max(0, at - REACH);
  // A window that begins inside a surrogate pair would see two halves.
  const begin = /[\udc00-\udfff]/.test(text.charAt(from)) ? from - 1 : from;
  if (typeof Intl.Segmenter === 'undefined') return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
  graphemes ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  let bound = begin;
  for (const {index, segment} of graphemes.segment(text.slice(begin, at + REACH))) {
    if (begin + index > at) break;
    bound = begin + index;
    if (begin + index + segment.length > at) break;
  }
  return bound;
}
