let users = 0;
let rest: (() => void) | undefined;

/**
 * Counts someone who may read articles. Returns a function that ends it: with the last one, the worker of the parser ends. Apart
 * from the parser, whose code comes with the first article.
 */
export function usePageParser(): () => void {
  users++;
  return () => {
    users--;
    if (users === 0) rest?.();
  };
}

/** Calls back whenever nobody reads articles any more. */
export function whenNobodyReads(callback: () => void): void {
  rest = callback;
}
