/** Digits and letters that nobody takes for one another: https://www.crockford.com/base32.html */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number that people can read out, for an answer or a message: `H-7Q2K-9M`. */
export function newReference(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(6)), byte => ALPHABET[byte % ALPHABET.length]);
  return `H-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
