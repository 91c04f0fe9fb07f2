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
  const rows: number[][] = [];
  const next = others.map(() => 0);
  for (let index = 0; index < first.articles.length; index++) {
    const article = first.articles[index] as number;
    const row = [index];
    for (const [number, {articles}] of others.entries()) {
      let at = next[number] as number;
      while (at < articles.length && (articles[at] as number) < article) at++;
      next[number] = at;
      if (articles[at] === article) row.push(at);
    }
    if (row.length === lists.length) rows.push(row);
  }
  const found = emptyList(rows.length);
  for (const [place, row] of rows.entries()) {
    found.articles[place] = first.articles[row[0] as number] as number;
    for (const field of ['body', 'headings', 'keywords', 'title'] as const) {
      let least = Number.POSITIVE_INFINITY;
      for (const [number, index] of row.entries()) least = Math.min(least, lists[number]?.[field][index] ?? 0);
      found[field][place] = least;
    }
  }
  return found;
}
