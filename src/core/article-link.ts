/** A link from one article to another, as the author wrote it: `../security/passkeys.md#on-the-web`. */
export interface ArticleLink {
  readonly id: string;
  readonly anchor?: string;
}

/**
 * Reads a Markdown link's target as a link between articles. Absolute URLs, absolute paths and links to other file
 * types are not, and give undefined; a bare `#anchor` points into the article itself.
 */
export function parseArticleLink(href: string, fromId: string): ArticleLink | undefined {
  const [path = '', fragment] = splitOnce(href, '#');
  const anchor = fragment ? safeDecode(fragment) : undefined;
  if (path === '') return anchor ? {id: fromId, anchor} : undefined;
  if (/^[a-z][a-z\d+.-]*:/i.test(path) || path.startsWith('/') || path.startsWith('\\')) return undefined;
  const [file = ''] = splitOnce(path, '?');
  if (!/\.(md|markdown)$/i.test(file)) return undefined;
  const id = resolveRelative(safeDecode(file), fromId)?.replace(/\.(md|markdown)$/i, '');
  return id ? {id, ...(anchor ? {anchor} : {})} : undefined;
}

/** Resolves a relative path against the folder of an article; undefined when it leaves the content folder. */
export function resolveRelative(path: string, fromId: string): string | undefined {
  const segments = fromId.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join('/');
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Decodes what is percent-encoded; text with a stray percent sign stays as it is. */
export function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the author meant it literally.
    return text;
  }
}
