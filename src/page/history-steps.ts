/** Calls back after each step through the page's history, and each change of its hash. Returns what ends that. */
export function watchHistory(listener: () => void): () => void {
  const abort = new AbortController();
  for (const name of ['popstate', 'hashchange']) addEventListener(name, listener, {signal: abort.signal});
  return () => abort.abort();
}
