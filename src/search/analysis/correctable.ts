/** Letters of the shortest word that may have a typo. */
export const SHORTEST_CORRECTABLE = 3;

/** True for words that may be written wrong, or be meant by one that is; numbers and codes are as they are. */
export function isCorrectable(spelling: string): boolean {
  return spelling.length >= SHORTEST_CORRECTABLE && !/\p{N}/u.test(spelling);
}
