import type {Article} from '../core/article.js';
import {safeDecode} from '../core/article-link.js';
import {isBelow} from './url-prefix.js';

const INLINE_IMAGE = /^data:image\/(?:png|gif|jpe?g|webp|avif);base64,/i;

/**
 * Decides where an article's images may come from: its own assets, inline pictures, and prefixes that the author set.
 * Everything else could tell a stranger who reads what.
 */
export function imagePolicy(
  assets: Article['assets'] = {},
  prefixes: readonly string[] = [],
): (source: string) => string | undefined {
  return source => {
    const asset = byAddress(source, assets);
    if (asset) return asset;
    if (INLINE_IMAGE.test(source)) return source;
    const url = /^https:\/\//i.test(source) && URL.canParse(source) ? new URL(source) : undefined;
    return url && prefixes.some(prefix => isBelow(url, prefix)) ? url.href : undefined;
  };
}

/**
 * What a table has for an address of an article's HTML. Its keys are addresses as the Markdown has them, of which the parser
 * encodes some characters.
 */
export function byAddress<T>(address: string, table: Readonly<Record<string, T>> = {}): T | undefined {
  if (Object.hasOwn(table, address)) return table[address];
  const wanted = safeDecode(address);
  return Object.entries(table).find(([key]) => safeDecode(key) === wanted)?.[1];
}
