/** What floats over the text at the lower edge of a reader, and the air that a match shall have at the upper one. */
const REACH = {start: 24, end: 76} as const;
/** Code and tables scroll by themselves, but only along their lines. */
const SIDEWAYS = 'pre, .table';
/** Where in the height of a box someone looks first. */
const EYE_LEVEL = 0.3;

/**
 * Brings an element to the start of the nearest box that scrolls. Only that box moves: `scrollIntoView()` would move every
 * box around it, the host page included.
 * @param always Also move the page, when no box scrolls; otherwise only if the element is out of sight.
 */
export function scrollToStart(element: Element, always: boolean): void {
  reveal(element);
  const box = scrollingBox(element);
  if (box) {
    const margin = Number.parseFloat(getComputedStyle(element).scrollMarginBlockStart) || 0;
    box.scrollTop += element.getBoundingClientRect().top - viewOf(box).top - margin;
    return;
  }
  const {top} = element.getBoundingClientRect();
  if (always || top < 0 || top > innerHeight) element.scrollIntoView({block: 'start'});
}

/** Brings a place to where it can be read, in the nearest box that scrolls or else on the page; moves nothing when it is. */
export function scrollIntoReach(place: Range | Element): void {
  const element = elementAt(place);
  if (!element) return;
  reveal(element);
  if (element.matches(SIDEWAYS)) scrollAlong(element, place);
  if (isInReach(place)) return;
  const box = scrollingBox(element);
  const view = viewOf(box);
  const by = place.getBoundingClientRect().top - view.top - (view.bottom - view.top) * EYE_LEVEL;
  (box ?? window).scrollBy({top: by, behavior: 'instant'});
}

/** Whether a place can be read without scrolling. */
export function isInReach(place: Range | Element): boolean {
  const element = elementAt(place);
  const {top, bottom, height} = place.getBoundingClientRect();
  const view = viewOf(element && scrollingBox(element));
  return height > 0 && top >= view.top + REACH.start && bottom <= view.bottom - REACH.end;
}

/** How far what an element stands in is scrolled: the nearest box, else the page. */
export function scrollTopAround(element: Element): number {
  return scrollingBox(element)?.scrollTop ?? scrollY;
}

export function setScrollTopAround(element: Element, top: number): void {
  (scrollingBox(element) ?? window).scrollTo({top, behavior: 'instant'});
}

/** The nearest box around an element that scrolls; undefined where only the page does. */
export function scrollingBox(element: Element): Element | undefined {
  for (let box = parentOf(element); box && box !== document.documentElement; box = parentOf(box)) {
    if (box !== document.body && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return undefined;
}

function scrollAlong(box: Element, place: Range | Element): void {
  const {left, right} = place.getBoundingClientRect();
  const view = box.getBoundingClientRect();
  if (left < view.left || right > view.right) box.scrollLeft += (left + right - view.left - view.right) / 2;
}

/** What is seen of a box: its scroll padding is where something sticks to its edge. */
function viewOf(box: Element | undefined): {readonly top: number; readonly bottom: number} {
  if (!box) return {top: 0, bottom: innerHeight};
  const {top, bottom} = box.getBoundingClientRect();
  return {top: top + (Number.parseFloat(getComputedStyle(box).scrollPaddingBlockStart) || 0), bottom};
}

/** The element at a place; what scrolls only sideways counts as one. */
function elementAt(place: Range | Element): Element | undefined {
  const element = place instanceof Element ? place : place.startContainer.parentElement;
  return element?.closest(SIDEWAYS) ?? element ?? undefined;
}

/** The parent as drawn: through slots and out of shadow roots. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Opens what hides an element of an article, so that one can go there: closed disclosures, tabs that are not chosen. */
export function reveal(target: Element): void {
  for (let node: Element | null = target; node; node = node.parentElement) {
    if (node instanceof HTMLDetailsElement) node.open = true;
    if (node.getAttribute('role') !== 'tabpanel' || !(node as HTMLElement).hidden) continue;
    const tab = node.getAttribute('aria-labelledby');
    if (tab) (node.getRootNode() as ShadowRoot).getElementById(tab)?.click();
  }
}
