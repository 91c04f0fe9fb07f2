import {emptyList, type PostingList} from '../packed/posting-list.js';

/** Articles that hold any of the terms; of each field the largest frequency counts. */
export function uniteLists(lists: readonly PostingList[]): PostingList {
  const [first = emptyList(0), ...others] = lists;
  return others.reduce(uniteTwo, first);
}

/** How many articles hold any of the terms. */
export function countUnited(lists: readonly PostingList[]): number {
  const [first = new Uint32Array(), ...others] = lists.map(({articles}) => articles);
  return others.reduce(mergeNumbers, first).length;
}

function uniteTwo(a: PostingList, b: PostingList): PostingList {
  const articles = mergeNumbers(a.articles, b.articles);
  const united = {...emptyList(articles.length), articles};
  for (const list of [a, b]) {
    let place = 0;
    for (let index = 0; index < list.articles.length; index++) {
      while (articles[place] !== list.articles[index]) place++;
      for (const field of ['body', 'headings', 'keywords'] as const) {
        united[field][place] = Math.max(united[field][place] as number, list[field][index] as number);
      }
      united.title[place] ||= list.title[index] as number;
    }
  }
  return united;
}

/** Ascending numbers of two lists, those in both once. */
function mergeNumbers(a: Uint32Array, b: Uint32Array): Uint32Array {
  const merged = new Uint32Array(a.length + b.length);
  let count = 0;
  let nextA = 0;
  let nextB = 0;
  while (nextA < a.length || nextB < b.length) {
    const fromA = a[nextA] ?? Number.POSITIVE_INFINITY;
    const fromB = b[nextB] ?? Number.POSITIVE_INFINITY;
    if (fromA <= fromB) nextA++;
    if (fromB <= fromA) nextB++;
    merged[count++] = Math.min(fromA, fromB);
  }
  return merged.subarray(0, count);
}

/** Articles that hold all of the terms, as often as the rarest of them; a field without one of them has none. */
export function intersectLists(lists: readonly PostingList[]): PostingList {
  const [first, ...others] = lists;
  if (!first) return emptyList(0);
  return others.reduce(intersectTwo, first);
}

function intersectTwo(a: PostingList, b: PostingList): PostingList {
  const inA: number[] = [];
  const inB: number[] = [];
  let next = 0;
  for (let index = 0; index < a.articles.length; index++) {
    const article = a.articles[index] as number;
    while (next < b.articles.length && (b.articles[next] as number) < article) next++;
    if (b.articles[next] !== article) continue;
    inA.push(index);
    inB.push(next);
  }
  const found = emptyList(inA.length);
  for (let place = 0; place < inA.length; place++) {
    const [atA, atB] = [inA[place] as number, inB[place] as number];
    found.articles[place] = a.articles[atA] as number;
    for (const field of FIELDS) found[field][place] = Math.min(a[field][atA] as number, b[field][atB] as number);
  }
  return found;
}

const FIELDS = ['body', 'headings', 'keywords', 'title'] as const;
