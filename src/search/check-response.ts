import type {Article} from '../core/article.js';
import {isRecord} from '../core/is-record.js';
import {type MatchRange, SearchError, type SearchResponse} from '../core/search-provider.js';

/** @throws SearchError `bad-response` when an answer has not the shape of one. */
export function checkResponse(value: SearchResponse, provider: string): SearchResponse {
  const sound =
    isRecord(value) &&
    Number.isInteger(value.total) &&
    isRecord(value.facets) &&
    Array.isArray(value.hits) &&
    value.hits.every(
      hit =>
        isRecord(hit) &&
        isRecord(hit.article) &&
        typeof hit.article.id === 'string' &&
        [hit.title, hit.excerpt, hit.sections].every(Array.isArray),
    );
  if (!sound) throw wrongShape(provider);
  return value;
}

/** @throws SearchError `bad-response` when it is no article. */
export function checkArticle(value: Article, provider: string): Article {
  const sound =
    isRecord(value) &&
    [value.id, value.title, value.markdown, value.locale].every(text => typeof text === 'string') &&
    Array.isArray(value.headings);
  if (!sound) throw wrongShape(provider);
  return value;
}

/**
 * Ranges have to lie in their texts, in order and apart: they become marks without another look.
 * @throws SearchError `bad-response`
 */
export function checkRanges(
  value: readonly (readonly MatchRange[])[],
  texts: readonly string[],
  provider: string,
): readonly (readonly MatchRange[])[] {
  const sound =
    Array.isArray(value) &&
    value.length === texts.length &&
    value.every((ranges, index) => {
      let from = 0;
      return (
        Array.isArray(ranges) &&
        ranges.every(range => {
          if (!isRecord(range)) return false;
          const {start, end} = range as unknown as MatchRange;
          const begins = Number.isInteger(start) && start >= from;
          from = end;
          return begins && Number.isInteger(end) && end > start && end <= (texts[index] as string).length;
        })
      );
    });
  if (!sound) throw wrongShape(provider);
  return value;
}

function wrongShape(provider: string): SearchError {
  return new SearchError('bad-response', `The search provider "${provider}" gave an answer of the wrong shape.`);
}
