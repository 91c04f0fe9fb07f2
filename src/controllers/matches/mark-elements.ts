import type {MatchPainter} from './match-painter.js';
import {partsOf, type TextMatch} from './text-runs.js';

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
