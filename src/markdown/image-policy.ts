import type {Article} from '../core/article.js';
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
    const asset = assetOf(source, assets);
    if (asset) return asset;
    if (INLINE_IMAGE.test(source)) return source;
    const url = /^https:\/\//i.test(source) && URL.canParse(source) ? new URL(source) : undefined;
    return url && prefixes.some(prefix => isBelow(url, prefix)) ? url.href : undefined;
  };
}

function assetOf(source: string, assets: Readonly<Record<string, string>>): string | undefined {
  if (Object.hasOwn(assets, source)) return assets[source];
  try {
    const decoded = decodeURIComponent(source);
    return Object.hasOwn(assets, decoded) ? assets[decoded] : undefined;
  } catch {
    // A stray percent sign names no file of ours.
    return undefined;
  }
}
