import {pageDocument} from './page-document.js';

/** Whether someone can see the page. */
export const pageVisibility = {
  get isVisible(): boolean {
    return pageDocument.visibilityState === 'visible';
  },
  /** Calls back when the page is hidden or seen again, and when it is left. Returns what ends that. */
  watch(listener: (event: Event) => void): () => void {
    const abort = new AbortController();
    pageDocument.addEventListener('visibilitychange', listener, {signal: abort.signal});
    // Pages that are left while they are hidden, or by a browser that says no more than this.
    addEventListener('pagehide', listener, {signal: abort.signal});
    return () => abort.abort();
  },
} as const;
