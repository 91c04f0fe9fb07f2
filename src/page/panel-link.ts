/** What launchers, keys and links need to know of a panel. Kept apart from the panel, so that they cost almost nothing. */
export interface PanelLink {
  readonly open?: boolean;
  /** What is read aloud of a launcher, where that is another than its own. */
  readonly label?: string;
  /**
   * Keys that open and close it, several apart by a space: `mod+k` (Ctrl, on Apple's systems Cmd), `ctrl+alt+shift+h`, in that
   * order of `ctrl`, `meta`, `alt` and `shift`, or `/`. Anything else for none.
   */
  readonly shortcut: string;
  /** Opens it, at a place if one is given as text; see `formatPlace`. */
  show(to?: string): void;
  close(): void;
  /** Someone seems about to open it: fetch what that takes. */
  prepare(): void;
}

/** Opens a panel, or closes it. */
export function togglePanel(link: Pick<PanelLink, 'open' | 'show' | 'close'> | undefined): void {
  if (link?.open) link.close();
  else link?.show();
}

/** Name of the instance that elements and openers belong to unless they name another. */
export const DEFAULT_INSTANCE = 'default';
