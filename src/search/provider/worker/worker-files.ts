/**
 * Where the files are that the search worker consists of. Each is published whole, so that nobody has to build it: a bundler
 * copies what it finds in exactly this form, and `no-inline` keeps Vite from writing a small file into the script instead.
 */

/** The worker's script: what it takes to answer from titles. */
export function engineScript(): URL {
  return new URL('./engine-worker.js?no-inline', import.meta.url);
}
