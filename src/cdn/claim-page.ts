/** The version of the package that the script belongs to; the build puts it in place of this name. */
declare const HELPLET_VERSION: string;

/** What a script of Helplet leaves for the next one to find. */
const KEY = Symbol.for('helplet');

/**
 * True for the first script of Helplet on the page. Two would fight over the tags, so any other, whatever its version,
 * says so and leaves the page to the first.
 */
export function claimPage(): boolean {
  const page = globalThis as {[KEY]?: {version: string}};
  const first = page[KEY];
  if (first) console.warn(`Helplet ${HELPLET_VERSION} yields to ${first.version}`);
  else page[KEY] = {version: HELPLET_VERSION};
  return !first;
}
