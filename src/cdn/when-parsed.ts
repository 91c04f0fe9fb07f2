import {pageDocument} from '../core/page-document.js';

/** Calls back once all elements of the page are there. */
export function whenParsed(callback: () => void): void {
  if (pageDocument.readyState !== 'loading') callback();
  else pageDocument.addEventListener('DOMContentLoaded', callback, {once: true});
}
