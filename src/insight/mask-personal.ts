/** A question of more characters is a text that somebody pasted. */
const MAX_LENGTH = 200;
const MASK = '•';

/** A word with an at sign inside, as people or addresses of pages write it. */
const EMAIL = /\S(?:@|%40)\S/i;
/** An address with spaces around its at sign. */
const SPACED_EMAIL = /(?<!\S)\S{1,64}\s{0,2}@\s{0,2}[^\s@]{1,250}?\.\p{L}{2,}\S*/gu;

/** Keys of well-known services, by how they begin; some look like words after that. */
const SERVICE_KEY =
  /(?:(?:[sprk]k_(?:live|test)|whsec|gh[oprsu]|github_pat)_|xox[a-z]-|xapp-|AIza|(?:AKIA|ASIA)(?=[A-Z\d]{12}))[\w.+/=-]{6,}|(?:sk-|pypi-|glpat-|npm_|hf_|shp[a-z]{2}_|ya29\.|SG\.)(?=[\w.-]*\d)[\w.-]{16,}/g;
/** A JSON Web Token begins with `{"` in Base64. */
const JWT = /eyJ[\w-]{10,}(?:\.[\w-]*){0,4}/g;
/** It names a person, or something of theirs, more often than anything else. */
const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;
/** Address of a device: IPv6 or MAC. */
const DEVICE = /(?<![\p{L}\p{N}])(?:[\da-f]{1,4}:{1,2}){3,}[\da-f]{0,4}(?![\p{L}\p{N}])/giu;
/** Account number with its country, together or in groups of four. */
const IBAN =
  /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[\s\p{Pd}._]?(?=[A-Z\d]{4}|[a-z]{0,3}\d)[A-Za-z\d]{4}){2,7}(?:[\s\p{Pd}._]?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu;
/** What other keys, digests and session ids are made of. */
const TOKEN = /[\w+/=-]{16,}/g;

/**
 * Five digits or more of any script, with spaces, dashes, dots, slashes or invisible marks between them; thousands with commas;
 * or groups of four with anything between them.
 */
const NUMBER =
  /\+?\p{N}(?:[\s\p{Pd}\p{Pc}\p{Cf}\p{M}−()./\\·•*~|]{0,3}\p{N}){4,}|\p{N}{1,4}(?:,\p{N}{3,4})+|\p{N}{4,}(?:[^\p{L}\p{N}]{1,3}\p{N}{4,})+/gu;
const YEARS = /^(?:19|20)\d\d(?:[^\p{L}\p{N}]{1,3}(?:19|20)\d\d){1,2}$|^(?:19|20)\d\d[\p{Pd}/]\d\d$/u;
const VERSION = /^\d{1,2}\.\d{1,2}\.\d{1,3}$/;
const DATE = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.\d\d$/;

/**
 * A text without what may tell who wrote it: addresses of mail, numbers of five digits or more, account numbers, keys and
 * tokens. At most 200 characters; masking comes first, so that nothing is cut to what no pattern knows. To mask it again
 * changes nothing.
 */
export function maskPersonal(text: string): string {
  let masked = text;
  for (let before = ''; masked !== before; ) {
    before = masked;
    masked = cut(maskOnce(before));
  }
  return masked;
}

/** The path of a page, each name in it masked by itself. */
export function maskPath(path: string): string {
  return cut(path.split('/').map(maskName).join('/'));
}

function maskName(name: string): string {
  const text = decoded(name);
  const masked = maskPersonal(text);
  return masked === text ? name : masked;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A path may hold a percent sign that encodes nothing: it is read as it stands.
    return name;
  }
}

function cut(text: string): string {
  // No half of a character that takes two.
  return text.slice(0, MAX_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
}

function maskOnce(text: string): string {
  // Full-width letters, digits and signs are the same to whoever reads them.
  const plain = text.normalize('NFKC');
  const masked = plain
    .replace(/\S+/g, word => (EMAIL.test(word) ? MASK : word))
    .replace(SPACED_EMAIL, MASK)
    .replace(SERVICE_KEY, MASK)
    .replace(JWT, MASK)
    .replace(UUID, MASK)
    .replace(IBAN, iban => (digitsIn(iban) < 8 ? iban : MASK))
    .replace(DEVICE, MASK)
    .replace(TOKEN, maskToken)
    .replace(NUMBER, number => (isOrdinaryNumber(number) ? number : MASK));
  return masked === plain ? text : masked;
}

/** A token as a whole, or those of its parts that are one: an address of a page has words as well. */
function maskToken(text: string): string {
  if (isOpaque(text)) return MASK;
  return text
    .split(/([/=])/)
    .map(part => (isOpaque(part) ? MASK : part))
    .join('');
}

/**
 * True for what nobody could have thought up: digits, capitals and small letters change too often for words, however these are
 * put together (`how-to-reset-2fa`, `getElementById`, `ERR_SSL_1234`).
 */
function isOpaque(text: string): boolean {
  const parts = text.match(/[A-Za-z\d]+/g) ?? [];
  const hasDigit = /\d/.test(text);
  if (hasDigit && /^(?=.*[a-f])[\da-f]{16,}$/i.test(text)) return true;
  const runs = text.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? [];
  // No words in the articles and the documentation of 400 packages come near. Of random keys in mixed case one in 200 stays
  // below, of those in one case a few in 100.
  const leastChanges = parts.join('').length * (hasDigit ? 0.17 : 0.3);
  return text.length >= 20 && runs.length - parts.length >= leastChanges;
}

/** Years, versions and numbers of few digits tell nothing about anybody; a date may be that of a birth. */
function isOrdinaryNumber(text: string): boolean {
  return digitsIn(text) < 5 || YEARS.test(text) || (VERSION.test(text) && !DATE.test(text));
}

function digitsIn(text: string): number {
  return text.match(/\p{N}/gu)?.length ?? 0;
}
