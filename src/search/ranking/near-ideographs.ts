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
 * its neighbour, or one is missing between them. One that makes a known two with its other neighbour is right.
 */
export function nearIdeographs({term, around}: QuotedWord, index: PackedIndex): FoundTerms[] {
  const [, first = '', second = ''] = term.match(TWO) ?? [];
  if (!first) return [];
  const before = isKnown(around[0] + first, index) ? '' : around[0];
  const behind = isKnown(second + around[1], index) ? '' : around[1];
  const pairs = [second + first, before && before + second, behind && first + behind].flatMap((pair): FoundTerms[] => {
    const list = index.knows(pair) ? index.find(pair) : undefined;
    return list ? [{terms: [pair], list}] : [];
  });
  const bridges = [bridge(first, second, index), bridge(first, behind, index), bridge(before, second, index)];
  return [...pairs, ...bridges.filter(found => found !== undefined)];
}

function isKnown(pair: string, index: PackedIndex): boolean {
  return TWO.test(pair) && index.knows(pair) && index.find(pair) !== undefined;
}

/** The ideograph that most articles have between two others, by the two pairs that it makes. */
function bridge(first: string, last: string, index: PackedIndex): FoundTerms | undefined {
  let best: FoundTerms | undefined;
  if (!first || !last) return best;
  for (const start of index.termsByPrefix(first)) {
    const end = start.slice(first.length) + last;
    if (!TWO.test(start) || !index.knows(end)) continue;
    const ending = index.find(end);
    const starting = ending && index.find(start);
    if (!starting) continue;
    const list = intersectLists([starting, ending]);
    if (list.articles.length > (best?.list.articles.length ?? 0)) best = {terms: [start, end], list};
  }
  return best;
}
