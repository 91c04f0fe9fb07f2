import {pageDocument} from '../page/page-document.js';

/** Calls back once all elements of the page are there. */
export function whenParsed(callback: () => void): void {
  if (pageDocument.readyState !== 'loading') callback();
  else pageDocument.addEventListener('DOMContentLoaded', callback);
}

/** Calls back in an idle moment after everything of the page has loaded. */
export function whenIdle(callback: () => void): void {
  // Safari has no idle callbacks; after everything else has loaded, soon is idle enough.
  const wait = (): unknown => (globalThis.requestIdleCallback ?? setTimeout)(callback);
  if (pageDocument.readyState === 'complete') wait();
  else addEventListener('load', wait);
}
