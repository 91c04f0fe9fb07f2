/**
 * Brings an element to the start of the nearest box that scrolls. Only that box moves: `scrollIntoView()` would move every
 * box around it, the host page included.
 * @param always Also move the page, when no box scrolls; otherwise only if the element is out of sight.
 */
export function scrollToStart(element: Element, always: boolean): void {
  const box = scrollingBox(element);
  if (box) {
    const margin = Number.parseFloat(getComputedStyle(element).scrollMarginBlockStart) || 0;
    box.scrollTop += element.getBoundingClientRect().top - box.getBoundingClientRect().top - margin;
    return;
  }
  const {top} = element.getBoundingClientRect();
  if (always || top < 0 || top > innerHeight) element.scrollIntoView({block: 'start'});
}

function scrollingBox(element: Element): Element | undefined {
  for (let box = parentOf(element); box && box !== document.documentElement; box = parentOf(box)) {
    if (box !== document.body && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return undefined;
}

/** The parent as drawn: through slots and out of shadow roots. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
