import type {SearchProvider} from '../../../core/search-provider.js';
import type {CompiledContent} from '../../content/compiled-content.js';
import type {ContentWarning} from '../../content/content-warning.js';
import {searchHits} from '../../paged-search.js';

/** Further down, an article is as good as not found. */
const FOUND_WITHIN = 3;

/**
 * Articles that a search for their own titles does not show at its top.
 * @param openLocale gives the search of a locale.
 */
export async function checkFindableTitles(
  {articles}: Pick<CompiledContent, 'articles'>,
  provider: SearchProvider,
  onProgress: (done: number, total: number) => void,
): Promise<readonly ContentWarning[]> {
  const warnings: ContentWarning[] = [];
  for (const [done, {article, file, whereIsKey, titleFrom}] of articles.entries()) {
    onProgress(done, articles.length);
    const {id, title, locale} = article;
    const request = {query: title, intent: 'submit', locale, excerpts: false} as const;
    const {hits} = await searchHits(provider, request, FOUND_WITHIN);
    if (hits.some(hit => hit.article.id === id)) continue;
    const [first] = hits;
    const instead = first ? `; "${first.article.title}" (${first.article.id}) comes first` : '';
    warnings.push({
      code: 'title-not-found',
      message: `A search for "${title}" does not show this article among the first ${FOUND_WITHIN}${instead}.`,
      where: titleFrom === 'front matter' ? whereIsKey(['title']) : file,
    });
  }
  return warnings;
}
