const PREFIX = '#helplet=';

/** The hash of a link that opens an article, also from outside: `#helplet=article/<id>` or `…#<anchor>`. */
export function articleHash(id: string, anchor?: string): string {
  return `${PREFIX}article/${id.split('/').map(encode).join('/')}${anchor ? `#${encode(anchor)}` : ''}`;
}

/** Lone surrogates have no encoding; they become U+FFFD, as everywhere on the web. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** Reads such a hash; undefined for any other. */
export function parseArticleHash(hash: string): {id: string; anchor?: string} | undefined {
  const match = /^#helplet=article\/([^#]+)(?:#(.+))?$/.exec(hash);
  if (!match?.[1]) return undefined;
  try {
    const anchor = match[2] && decodeURIComponent(match[2]);
    return {id: decodeURIComponent(match[1]), ...(anchor ? {anchor} : {})};
  } catch {
    // Broken percent-encoding: not a link of ours.
    return undefined;
  }
}
