import {safeDecode} from '../../core/article-link.js';

/** The parts of a link's address, as an author wrote it. */
export interface Address {
  /** Decoded, in NFC, with `/`; without query and fragment. */
  readonly path: string;
  /** Decoded; missing where there is none, or none that names a place. */
  readonly anchor?: string;
}

/** What a source file that becomes a page, or the page, ends in. */
const PAGE_ENDING = /\.(?:mdx?|markdown|mdown|mkdn?|html?|php|aspx?)$/i;
const INDEX_NAME = /(?:^|\/)(?:_?index|readme)$/i;
/** Places that browsers know without a heading, and marks in a text instead of a place. */
const NO_PLACE = /^(?:_?top|:~:.*)?$/;

/** True for `https:`, `mailto:` and the like, and for `//host`. A drive letter is no scheme. */
export function hasScheme(href: string): boolean {
  return /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(href);
}

export function readAddress(href: string): Address {
  const [beforeHash = '', ...fragments] = href.split('#');
  const [path = ''] = beforeHash.split('?', 1);
  const anchor = safeDecode(fragments.join('#')).normalize('NFC');
  return {
    path: safeDecode(path).replaceAll('\\', '/').normalize('NFC'),
    ...(NO_PLACE.test(anchor) ? {} : {anchor}),
  };
}

/** Resolves a path against a folder, both with `/`; undefined when it leaves the root. */
export function joinPath(folder: string, path: string): string | undefined {
  const segments = folder.split('/').filter(Boolean);
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join('/');
}

/** The folder of a path, `''` for the root. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path without the ending of a page: `a/b.md` is `a/b`. */
export function withoutEnding(path: string): string {
  return path.replace(PAGE_ENDING, '');
}

/** One spelling for all addresses of a page: `/a/b/`, `a/b.html`, `a/b/index.md` are `a/b`. */
export function pageAddress(path: string): string {
  const bare = withoutEnding(path.split('/').filter(Boolean).join('/'));
  return bare.replace(INDEX_NAME, '').normalize('NFC');
}

/** True for a file that stands for its folder. */
export function isIndex(path: string): boolean {
  return INDEX_NAME.test(withoutEnding(path));
}

/** What addresses have in common that differ in case, accents, numbers for the order, or in how words are joined. */
export function looseAddress(address: string): string {
  return address
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split('/')
    .map(segment => segment.replace(/^\d+(?:\.\d+)*[-_. )]+(?=\D)/, '').replace(/[^\p{L}\p{N}]+/gu, '-'))
    .map(segment => segment.replace(/^-|-$/g, ''))
    .join('/');
}

/**
 * An address with the letter case of another one, whose last parts differ from its own in nothing else.
 * @param written as the author wrote it, with escapes, query and fragment.
 * @param right a path without them; its ending may be missing.
 */
export function withCaseOf(written: string, right: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(written) ?? [];
  const parts = path.split('/');
  const known = right.split('/');
  // A folder's own page and a slash at the end have no part of their own in the other address.
  let at = parts.length - 1;
  if (parts[at] === '' || (isIndex(parts[at] ?? '') && !isIndex(right))) at--;
  for (let other = known.length - 1; at >= 0 && other >= 0; at--, other--) {
    const part = safeDecode(parts[at] ?? '').normalize('NFC');
    const name = known[other] ?? '';
    const ending = part.slice(name.length);
    if (!part.toLowerCase().startsWith(name.toLowerCase()) || (ending !== '' && !PAGE_ENDING.test(ending))) break;
    parts[at] = parts[at] === part ? name + ending : encode(name + ending);
  }
  return parts.join('/') + rest;
}

/** True for a relative path to a page that does not end as the page's file does. Folders stand for their own page. */
export function hasOtherEnding(path: string, file: string | undefined): boolean {
  if (file === undefined || path.endsWith('/') || /(?:^|\/)\.{0,2}$/.test(path) || isIndex(file) !== isIndex(path))
    return false;
  return path.slice(withoutEnding(path).length).toLowerCase() !== file.slice(withoutEnding(file).length).toLowerCase();
}

/** A link from one article to another, as `core/article-link.ts` reads it. */
export function linkToArticle(fromId: string, toId: string, anchor: string | undefined): string {
  const fragment = anchor === undefined ? '' : `#${encode(anchor)}`;
  if (fromId === toId && fragment !== '') return fragment;
  const from = fromId.split('/').slice(0, -1);
  const to = toId.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  const path = [...from.slice(common).map(() => '..'), ...to.slice(common).map(encode)].join('/');
  return `${path}.md${fragment}`;
}

/** Escapes what ends an address in Markdown or HTML, or has a meaning in it. Letters of any script stay readable. */
export function encode(text: string): string {
  return text.replace(
    /[\s%#?()<>"'`\\[\]|{}&:]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
