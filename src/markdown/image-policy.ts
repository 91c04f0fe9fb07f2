import type {Article} from '../core/article.js';

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
    if (!/^https:\/\//i.test(source)) return undefined;
    const url = URL.canParse(source) ? new URL(source).href : undefined;
    return url && prefixes.some(prefix => url.startsWith(prefix)) ? url : undefined;
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
