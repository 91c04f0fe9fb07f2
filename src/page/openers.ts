import {pageDocument} from './page-document.js';
import {DEFAULT_INSTANCE, type PanelLink, togglePanel} from './panel-link.js';

type Links = ReadonlyMap<string, PanelLink>;

/** What stands before a place in the hash of an address; written here as well, so that the loader needs not know places. */
const HASH = '#helplet=';
const MOD = /Mac|iP/.test(globalThis.navigator?.platform) ? 'meta' : 'ctrl';

/**
 * Lets the page open panels: by elements with `data-helplet-open`, by links to `#helplet=…` and by keys. Returns what ends
 * that.
 */
export function listenToPage(links: Links): () => void {
  const abort = new AbortController();
  pageDocument.addEventListener('click', event => onClick(event, links), abort);
  addEventListener('keydown', event => onKeydown(event, links), abort);
  addEventListener('hashchange', () => openByHash(links), abort);
  return () => abort.abort();
}

/** Opens the panel at the place that the address names now: that of the default instance, where there are several. */
export function openByHash(links: Links): void {
  const [before, place] = location.hash.split(HASH);
  const [first] = links.values();
  if (!before && place) (links.get(DEFAULT_INSTANCE) ?? first)?.show(place);
}

function onClick(event: MouseEvent, links: Links): void {
  const [target] = event.composedPath() as Partial<Element>[];
  const element = target?.closest?.<HTMLElement>('[data-helplet-open]');
  // Anything but a plain click means to open a link elsewhere.
  if (!element || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const {helpletOpen, helpletInstance = DEFAULT_INSTANCE} = element.dataset;
  const link = links.get(helpletInstance);
  if (link) event.preventDefault();
  link?.show(helpletOpen);
}

function onKeydown(event: KeyboardEvent, links: Links): void {
  // The host's own shortcuts come first; it has had the event before the window gets it.
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  for (const link of links.values()) {
    if (!isPressed(link.shortcut, event)) continue;
    event.preventDefault();
    togglePanel(link);
  }
}

/** True for the keys of a shortcut such as `mod+k /`. */
export function isPressed(shortcut: string, event: KeyboardEvent): boolean {
  return shortcut.replace(/mod/g, MOD).split(' ').includes(keysOf(event));
}

/** What is pressed, as shortcuts are written: `ctrl+shift+k`, `/`. Nothing for a bare key where someone writes: it is a letter there. */
function keysOf({ctrlKey, metaKey, altKey, shiftKey, key, target}: KeyboardEvent): string {
  const held = (ctrlKey ? 'ctrl+' : '') + (metaKey ? 'meta+' : '') + (altKey ? 'alt+' : '');
  const isText = (target as Partial<Element>)?.closest?.('input,textarea,select,[contenteditable]');
  if (!held) return isText ? '' : key;
  return held + (shiftKey ? 'shift+' : '') + key.toLowerCase();
}
