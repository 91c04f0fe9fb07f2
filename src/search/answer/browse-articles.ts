import type {SearchContext, SearchRequest, SearchResponse} from '../../core/search-provider.js';
import {browse} from './browse.js';
import type {LocaleIndex} from './locale-index.js';

/** Answers a request without a query: from the base alone, but for the descriptions of the articles shown. */
export async function browseArticles(
  {directory, texts, selections}: LocaleIndex,
  request: SearchRequest,
  {signal}: SearchContext,
): Promise<SearchResponse> {
  await directory.loadValues(signal);
  const selection = await selections.of(request, signal);
  const about = selection?.articles ?? Array.from({length: directory.size}, (_unused, number) => number);
  const numbers = new Map(Array.from(about, number => [directory.summary(number), number] as const));
  const {isWhole} = directory;
  const response = browse([...numbers.keys()], request, {byTitle: isWhole, ordered: selection?.ordered ?? false});
  const shown = response.hits.map(({article}) => numbers.get(article) as number);
  const {excerpts = true} = request;
  const [loaded] = await Promise.all([
    excerpts ? texts.loadAll(shown, signal) : undefined,
    directory.loadRecords(shown, signal),
  ]);
  return {
    ...response,
    hits: response.hits.map((hit, index) => {
      const number = shown[index] as number;
      const article = directory.summary(number);
      const description = loaded?.get(number)?.file.description;
      return {
        ...hit,
        article: {...article, ...(description === undefined ? {} : {description})},
        title: [{text: article.title}],
        excerpt: description ? [{text: description}] : [],
      };
    }),
    ...(excerpts && shown.some(number => !loaded?.has(number)) ? {incomplete: true} : {}),
  };
}
