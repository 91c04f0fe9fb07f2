import type {MatchPainter} from './match-painter.js';
import {partsOf, type TextMatch} from './text-runs.js';

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
