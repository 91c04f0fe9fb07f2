import {pageDocument} from './page-document.js';

/**
 * The nearest `lang` around an element, also beyond the shadow root that it stands in; else that of the page. For an element
 * beside the body, that of the body counts.
 */
export function languageAround(element: Element | undefined): string {
  // Elements may be imported where there is no page, to be drawn on a server.
  if (typeof document === 'undefined') return '';
  for (let at = element; at; ) {
    const found = at.closest('[lang]');
    if (found && found !== pageDocument.documentElement) return found.getAttribute('lang') ?? '';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return pageDocument.body?.lang || pageDocument.documentElement.lang;
}

/** Calls back after the page's own language changed. Returns a function that ends it. */
export function watchPageLanguage(listener: () => void): () => void {
  if (typeof MutationObserver === 'undefined') return () => undefined;
  const observer = new MutationObserver(listener);
  observer.observe(pageDocument.documentElement, {attributes: true, attributeFilter: ['lang']});
  return () => observer.disconnect();
}
