import {isPressed} from './keys.js';
import {pageDocument} from './page-document.js';
import {DEFAULT_INSTANCE, type PanelLink, togglePanel} from './panel-link.js';

/** The panels of the page, by the name of their instance. */
type Panels = ReadonlyMap<string, {readonly panel?: PanelLink}>;

/** What stands before a place in the hash of an address; written here as well, so that the loader needs not know places. */
const HASH = '#helplet=';

/**
 * Lets the page open panels: by elements with `data-helplet-open`, by links to `#helplet=…` and by keys. Returns what ends
 * that.
 */
export function listenToPage(panels: Panels): () => void {
  const abort = new AbortController();
  pageDocument.addEventListener('click', event => onClick(event, panels), abort);
  // A page may stop a click on its way up, as dialogs of Headless UI do; it has then not cancelled it.
  addEventListener('click', event => setTimeout(onClick, 0, event, panels), {capture: true, signal: abort.signal});
  addEventListener(
    'keydown',
    event => {
      // The host's own shortcuts come first; it has had the event before the window gets it.
      if (event.defaultPrevented || event.repeat) return;
      for (const {panel} of panels.values()) {
        if (!panel || !isPressed(panel.shortcut, event)) continue;
        event.preventDefault();
        togglePanel(panel);
      }
    },
    abort,
  );
  addEventListener('hashchange', () => openByHash(panels), abort);
  return () => abort.abort();
}

/** Opens the panel at the place that the address names now: that of the default instance, where there are several. */
export function openByHash(panels: Panels): void {
  const [before, place] = location.hash.split(HASH);
  if (before || !place) return;
  const inOrder = [panels.get(DEFAULT_INSTANCE), ...panels.values()];
  inOrder.find(instance => instance?.panel)?.panel?.show(place);
}

function onClick(event: MouseEvent, panels: Panels): void {
  const [target = event.target] = event.composedPath();
  const element = (target as Partial<Element>).closest?.<HTMLElement>('[data-helplet-open]');
  // Anything but a plain click means to open a link elsewhere.
  if (!element || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const {helpletOpen, helpletInstance = DEFAULT_INSTANCE} = element.dataset;
  const panel = panels.get(helpletInstance)?.panel;
  if (!panel) return;
  event.preventDefault();
  panel.show(helpletOpen);
}
