import type {Highlight} from '../markdown-to-html.js';
import {hasKnownLanguage} from './languages.js';

/** How long an article waits for colours, in milliseconds. */
const PATIENCE_MS = 1500;

/**
 * What highlights the code of an article; undefined when it has none, or when that does not come in time.
 * @param load Loads the highlighter: a worker finds it elsewhere than a page does.
 */
export async function loadHighlight(
  markdown: string,
  load: () => Promise<typeof import('./highlighter.js')>,
): Promise<Highlight | undefined> {
  if (!hasKnownLanguage(markdown)) return undefined;
  const patience = new Promise<undefined>(resolve => {
    setTimeout(resolve, PATIENCE_MS);
  });
  // Code without colours is as right as with them.
  const loading = load().then(
    ({highlight}) => highlight,
    () => undefined,
  );
  return Promise.race([loading, patience]);
}
