import type {ArticleSummary} from '../../core/article.js';
import type {Group, HomeArticle, HomeArticles} from '../../core/bundle.js';
import type {SearchRequest} from '../../core/search-provider.js';
import {browse} from '../../search/answer/browse.js';

const LIST_LENGTH = 5;

/**
 * What the home view lists, so that it can be drawn before the search is there: the same as a search gives.
 * @param articles those that are for everyone
 */
export function homeArticles(articles: readonly ArticleSummary[], categories: readonly Group[]): HomeArticles {
  const list = (request: Partial<SearchRequest>): readonly ArticleSummary[] =>
    browse(articles, {query: '', intent: 'submit', pageSize: LIST_LENGTH, ...request}).hits.map(({article}) => article);
  const category = categories.find(({icon}) => icon === 'news')?.name;
  const popular = list({sort: 'views'}).filter(({views}) => views);
  const recent = popular.length > 0 ? [] : list({sort: 'updated'});
  const news = category ? list({sort: 'published', filters: {category: [category]}}) : [];
  return {popular: popular.map(homeArticle), recent: recent.map(homeArticle), news: news.map(homeArticle)};
}

function homeArticle({id, title, category, published, updated}: ArticleSummary): HomeArticle {
  return {
    id,
    title,
    ...(category ? {category} : {}),
    ...(published ? {published} : {}),
    ...(updated ? {updated} : {}),
  };
}
