import {listenToPage, openByHash} from '../page/openers.js';
import type {PanelLink} from '../page/panel-link.js';

export type {PanelLink} from '../page/panel-link.js';

const links = new Map<string, PanelLink>();
const listeners = new Map<string, Set<() => void>>();
let stopListening: (() => void) | undefined;

/** The panel of an instance, or what stands in for it until it is loaded. */
export function panelLink(instance: string): PanelLink | undefined {
  return links.get(instance);
}

/** Makes a panel known to its launchers, and to the page's own ways to open it; the last one counts. Returns what ends that. */
export function linkPanel(instance: string, link: PanelLink): () => void {
  links.set(instance, link);
  stopListening ??= listenToPage(links);
  notifyPanelLink(instance);
  return () => {
    if (links.get(instance) !== link) return;
    links.delete(instance);
    notifyPanelLink(instance);
    if (links.size > 0) return;
    stopListening?.();
    stopListening = undefined;
  };
}

/** Opens a panel if the page's address names a place in it. */
export function openLinkedPlace(): void {
  openByHash(links);
}

/** Tells launchers that a panel opened, closed, came or went. */
export function notifyPanelLink(instance: string): void {
  for (const listener of listeners.get(instance) ?? []) listener();
}

export function subscribeToPanelLink(instance: string, listener: () => void): () => void {
  const set = listeners.get(instance) ?? new Set();
  listeners.set(instance, set.add(listener));
  return () => set.delete(listener);
}
