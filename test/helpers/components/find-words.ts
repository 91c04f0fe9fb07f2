import type {HighlightRequest, MatchRange} from '../../../src/core/search-provider.js';

/** Finds what begins with the words of a query, as a simple engine would. */
export async function findWords({texts, query}: HighlightRequest): Promise<MatchRange[][]> {
  const words = query.trim().split(/\s+/).join('|');
  return texts.map(text =>
    [...text.matchAll(new RegExp(`\\b(?:${words})[\\w-]*`, 'giu'))].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
