/** What a launcher needs to know of a panel. Kept apart from the panel, so that a launcher costs almost nothing. */
export interface PanelLink {
  readonly open: boolean;
  show(): void;
  close(): void;
  /** Someone seems about to open it: fetch what that takes. */
  prepare(): void;
}

const links = new Map<string, PanelLink>();
const listeners = new Map<string, Set<() => void>>();

/** The floating panel of an instance, or what stands in for it until it is loaded. */
export function panelLink(instance: string): PanelLink | undefined {
  return links.get(instance);
}

/** Makes a panel known to its launchers; the last one counts. Returns what ends that. */
export function linkPanel(instance: string, link: PanelLink): () => void {
  links.set(instance, link);
  notifyPanelLink(instance);
  return () => {
    if (links.get(instance) !== link) return;
    links.delete(instance);
    notifyPanelLink(instance);
  };
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
