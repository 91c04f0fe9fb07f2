/** The address of the page that the help stands on, which changes without a new page in single-page apps. */
export interface PageAddress {
  /** Empty where there is no page. */
  readonly href: string;
  /** Calls back after each change. Returns what ends that. */
  watch(listener: () => void): () => void;
}

/** Not in every browser, nor in the library of the compiler. */
interface WithNavigation {
  readonly navigation?: EventTarget;
}

/**
 * The address of this page. Without the Navigation API only steps through the history are heard of, not those that a router
 * makes: whoever shows something asks again then.
 */
export const pageAddress: PageAddress = {
  get href() {
    return globalThis.location?.href ?? '';
  },
  watch(listener) {
    // Elements may be imported where there is no page, to be drawn on a server.
    if (typeof window === 'undefined') return () => undefined;
    const {navigation} = globalThis as WithNavigation;
    if (!navigation) return watchHistory(listener);
    navigation.addEventListener('currententrychange', listener);
    return () => navigation.removeEventListener('currententrychange', listener);
  },
};

/** Calls back after each step through the page's history, and each change of its hash. Returns what ends that. */
export function watchHistory(listener: () => void): () => void {
  const abort = new AbortController();
  for (const name of ['popstate', 'hashchange']) addEventListener(name, listener, {signal: abort.signal});
  return () => abort.abort();
}
