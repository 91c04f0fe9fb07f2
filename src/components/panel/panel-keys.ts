import {isPressed} from '../../page/openers.js';

export interface PanelKeys {
  readonly view: string;
  /** True for a panel that opens and closes above the page. */
  readonly isOverlay: boolean;
  /** Keys that open and close it. */
  readonly shortcut: string;
  /** Takes the marks of a search off the article; false when there are none. */
  clearMatches(): boolean;
  close(): void;
  /** Puts the cursor into the search box, with what stands there selected. */
  selectSearch(): void;
}

/** What keys do in a panel, where nothing inside of it used them. */
export function onPanelKey(event: KeyboardEvent, panel: PanelKeys): void {
  if (event.defaultPrevented || event.isComposing) return;
  const {view, isOverlay} = panel;
  if (event.key === 'Escape' && view === 'article' && panel.clearMatches()) event.preventDefault();
  else if (isOverlay && (event.key === 'Escape' || isPressed(panel.shortcut, event))) {
    event.preventDefault();
    panel.close();
  } else if (event.key === '/' && view !== 'article' && !isTyping(event)) {
    event.preventDefault();
    panel.selectSearch();
  }
}

/** True where a slash is a letter. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/.test(target.localName))
  );
}
