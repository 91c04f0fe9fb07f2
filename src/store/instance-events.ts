import {pageDocument} from '../page/page-document.js';
import {DEFAULT_INSTANCE} from '../page/panel-link.js';

/**
 * Calls the listener for every event of that name that an element of the instance dispatches, wherever it stands.
 * Returns what ends that.
 */
export function onInstanceEvent<Name extends keyof GlobalEventHandlersEventMap>(
  instance: string,
  name: Name,
  listener: (event: GlobalEventHandlersEventMap[Name]) => void,
): () => void {
  const abort = new AbortController();
  const hear = (event: GlobalEventHandlersEventMap[Name]): void => {
    // The innermost element of ours: a panel and what it is made of belong to one instance.
    const [source] = event.composedPath() as readonly {readonly instance?: string}[];
    if ((source?.instance || DEFAULT_INSTANCE) === instance) listener(event);
  };
  pageDocument.addEventListener(name, hear as (event: Event) => void, {signal: abort.signal});
  return () => abort.abort();
}
