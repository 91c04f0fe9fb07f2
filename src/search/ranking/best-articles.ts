import type {ScoredArticles} from './score-articles.js';

/** An article and its score. */
export interface ScoredArticle {
  readonly article: number;
  readonly score: number;
}

/**
 * The best of scored articles, best first; equal scores by article number, so that the same index always gives the same order.
 * Without sorting all of them: the beginning of a word may be in most articles, and a list shows ten.
 */
export function bestArticles({articles, scores}: ScoredArticles, most: number): ScoredArticle[] {
  const isBetter = (a: number, b: number): boolean => {
    const difference = (scores[a] as number) - (scores[b] as number);
    return difference === 0 ? (articles[a] as number) < (articles[b] as number) : difference > 0;
  };
  /** Places of the best so far: a binary heap with the worst of them on top. */
  const heap: number[] = [];
  for (let place = 0; place < articles.length; place++) {
    if (heap.length < most) {
      heap.push(place);
      rise(heap, isBetter);
    } else if (most > 0 && isBetter(place, heap[0] as number)) {
      heap[0] = place;
      sink(heap, isBetter);
    }
  }
  return heap
    .sort((a, b) => (isBetter(a, b) ? -1 : 1))
    .map(place => ({article: articles[place] as number, score: scores[place] as number}));
}

/** Moves the last entry up, to where none above it is better. */
function rise(heap: number[], isBetter: (a: number, b: number) => boolean): void {
  let at = heap.length - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isBetter(heap[above] as number, heap[at] as number)) return;
    swap(heap, at, above);
    at = above;
  }
}

/** Moves the first entry down, to where none below it is worse. */
function sink(heap: number[], isBetter: (a: number, b: number) => boolean): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    let worst = at;
    if (left < heap.length && isBetter(heap[worst] as number, heap[left] as number)) worst = left;
    if (right < heap.length && isBetter(heap[worst] as number, heap[right] as number)) worst = right;
    if (worst === at) return;
    swap(heap, at, worst);
    at = worst;
  }
}

function swap(heap: number[], a: number, b: number): void {
  const kept = heap[a] as number;
  heap[a] = heap[b] as number;
  heap[b] = kept;
}
