/** Where the files are that the Markdown worker consists of, in the form in which bundlers copy them: see the search's. */

/** The worker's script. */
export function markdownScript(): URL {
  return new URL('./markdown-worker.js?no-inline', import.meta.url);
}

/** What gives code its colours, for the worker to load when it is needed. */
export function highlighterFile(): string {
  return new URL('../highlight/highlighter.js?no-inline', import.meta.url).href;
}
