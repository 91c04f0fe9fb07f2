import {partsOf, type TextMatch} from './text-runs.js';

/** Makes matches visible. */
export interface MatchPainter {
  /** Marks all of them, in place of what was marked before. */
  show(matches: readonly TextMatch[]): void;
  /** Marks one of them as the current one. */
  setCurrent(index: number): void;
  /** What stands where a match is. */
  placeOf(index: number): Range | Element | undefined;
  hide(): void;
}

/** Without touching the text, where the browser can; else by elements. */
export function createMatchPainter(): MatchPainter {
  return CssHighlights.areSupported ? new CssHighlights() : new MarkElements();
}

const MATCH = 'helplet-match';
const CURRENT = 'helplet-current';

/**
 * Marks matches by the CSS Custom Highlight API, which leaves the text as it is. The registry belongs to the whole page, so
 * all viewers add to the same two highlights, and each takes away only what is its own.
 */
export class CssHighlights implements MatchPainter {
  #ranges: readonly Range[] = [];
  #current?: Range;

  static get areSupported(): boolean {
    return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
  }

  show(matches: readonly TextMatch[]): void {
    this.hide();
    this.#ranges = matches.flatMap(match => rangeOf(match) ?? []);
    for (const range of this.#ranges) add(MATCH, range);
  }

  setCurrent(index: number): void {
    if (this.#current) remove(CURRENT, this.#current);
    this.#current = this.#ranges[index];
    if (this.#current) add(CURRENT, this.#current);
  }

  placeOf(index: number): Range | undefined {
    return this.#ranges[index];
  }

  hide(): void {
    this.setCurrent(-1);
    for (const range of this.#ranges) remove(MATCH, range);
    this.#ranges = [];
  }
}

function rangeOf(match: TextMatch): Range | undefined {
  const parts = partsOf(match);
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}

function add(name: string, range: Range): void {
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = name === CURRENT ? 1 : 0;
    CSS.highlights.set(name, highlight);
  }
  highlight.add(range);
}

function remove(name: string, range: Range): void {
  const highlight = CSS.highlights.get(name);
  highlight?.delete(range);
  if (highlight?.size === 0) CSS.highlights.delete(name);
}

/** Marks matches by `<mark>` elements, one for each part of a match that stands in another element. */
export class MarkElements implements MatchPainter {
  /** By match. */
  #marks: readonly (readonly HTMLElement[])[] = [];
  #current = -1;

  show(matches: readonly TextMatch[]): void {
    this.hide();
    const marks: HTMLElement[][] = [];
    // From the end: what stands before a mark keeps its place in its text node.
    for (const match of [...matches].reverse()) {
      const parts = partsOf(match).reverse();
      marks.push(parts.map(({node, start, end}) => wrap(node, start, end)).reverse());
    }
    this.#marks = marks.reverse();
  }

  setCurrent(index: number): void {
    for (const mark of this.#marks[this.#current] ?? []) mark.removeAttribute('aria-current');
    this.#current = index;
    for (const mark of this.#marks[index] ?? []) mark.setAttribute('aria-current', 'true');
  }

  placeOf(index: number): Element | undefined {
    return this.#marks[index]?.[0];
  }

  hide(): void {
    for (const mark of this.#marks.flat()) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    this.#marks = [];
    this.#current = -1;
  }
}

function wrap(node: Text, start: number, end: number): HTMLElement {
  if (end < node.length) node.splitText(end);
  const text = start > 0 ? node.splitText(start) : node;
  const mark = document.createElement('mark');
  text.replaceWith(mark);
  mark.append(text);
  return mark;
}
