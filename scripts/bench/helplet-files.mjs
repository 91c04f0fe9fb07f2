// The only place that knows how a help bundle is laid out. To be kept in step with src/node/bundle.

/**
 * What a file of a bundle is for.
 *
 * - `base`: has to be there before the first result
 * - `index`: the rest of the index, whole or in parts
 * - `article`: an article's own file, for reading it and perhaps for excerpts
 * - `other`: manifest and images
 *
 * @param {string} path Relative to the manifest, with `/`.
 * @returns {'base' | 'index' | 'article' | 'other'}
 */
export function roleOf(path) {
  if (path.startsWith('articles/')) return 'article';
  if (!path.startsWith('index/')) return 'other';
  return /-base\.[^/]+$/.test(path) ? 'base' : 'index';
}

/** @param {string} path */
export function isIndexFile(path) {
  return ['base', 'index'].includes(roleOf(path));
}
