import type {Article, RelatedArticle} from '../core/article.js';

/** More than anyone looks through, and fewer than an engine keeps: each of them can be read without a network. */
const MAX_READ = 5;

/** The articles read last, newest first, with one more. */
export function withRead(read: readonly RelatedArticle[], {id, title, category}: Article): readonly RelatedArticle[] {
  const entry = {id, title, ...(category ? {category} : {})};
  return [entry, ...read.filter(other => other.id !== id)].slice(0, MAX_READ);
}
