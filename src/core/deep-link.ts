import {formatPlace, PLACE_PREFIX, placeInHash} from './place.js';

/** The hash of a link that opens an article, also from outside: `#helplet=article/<id>` or `…#<anchor>`. */
export function articleHash(id: string, anchor?: string): string {
  return PLACE_PREFIX + formatPlace({view: 'article', articleId: id, ...(anchor ? {anchor} : {})});
}

/** Reads such a hash; undefined for any other. */
export function parseArticleHash(hash: string): {id: string; anchor?: string} | undefined {
  const place = placeInHash(hash);
  if (place?.view !== 'article') return undefined;
  const {articleId, anchor} = place;
  return {id: articleId, ...(anchor ? {anchor} : {})};
}

/** The address of the full help centre as the host page gave it; empty where it could be a script. */
export function safePageUrl(url: string): string {
  return /^(https?:|\/|\.|[\w-]+[./]|[\w-]+$)/i.test(url) ? url : '';
}
