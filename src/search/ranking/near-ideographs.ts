import type {PackedIndex} from '../packed/packed-index.js';
import type {PostingList} from '../packed/posting-list.js';
import {intersectLists} from './combine-lists.js';
import type {QuotedWord} from './read-query.js';

/** Terms that have to be there together, and where they are. */
export interface FoundTerms {
  readonly terms: readonly string[];
  readonly list: PostingList;
}

const TWO = /^(\p{Script=Han})(\p{Script=Han})$/u;

/**
 * What two ideographs may be meant for that no article has side by side: one of them is too many, another one, or swapped with
 * its neighbour, or one is missing between them.
 */
export function nearIdeographs({term, around: [before, behind]}: QuotedWord, index: PackedIndex): FoundTerms[] {
  const [, first = '', second = ''] = term.match(TWO) ?? [];
  if (!first) return [];
  const pairs = [second + first, before && before + second, behind && first + behind].flatMap((pair): FoundTerms[] => {
    const list = pair && index.knows(pair) ? index.find(pair) : undefined;
    return list ? [{terms: [pair], list}] : [];
  });
  const bridges = [[first, second], behind && [first, behind], before && [before, second]].flatMap(
    (ends): FoundTerms[] => {
      const bridge = ends ? bridgeBetween(ends[0] as string, ends[1] as string, index) : undefined;
      return bridge ? [bridge] : [];
    },
  );
  return [...pairs, ...bridges];
}

/** The ideograph that most articles have between two others, by the two pairs that it makes. */
function bridgeBetween(first: string, last: string, index: PackedIndex): FoundTerms | undefined {
  let best: FoundTerms | undefined;
  for (const start of index.termsByPrefix(first)) {
    const end = start.slice(first.length) + last;
    if (!TWO.test(start) || !index.knows(end)) continue;
    const lists = [start, end].map(term => index.find(term));
    if (!lists.every(list => list !== undefined)) continue;
    const list = intersectLists(lists);
    if (list.articles.length > (best?.list.articles.length ?? 0)) best = {terms: [start, end], list};
  }
  return best;
}
