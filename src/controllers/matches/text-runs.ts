import type {MatchRange} from '../../core/search-provider.js';

/** Text that is read as one, over however many elements it is spread. */
export interface TextRun {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

interface TextPiece {
  readonly node: Text;
  /** Where it begins in the run. */
  readonly start: number;
}

/** A part of a run. */
export interface TextMatch extends MatchRange {
  readonly run: TextRun;
}

/** A part of one text node. */
export interface NodePart {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** They stand within a line, and may even stand within a word. A footnote's number ends one. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub time tt u var wbr'.split(' '),
);

/** Words of ours, not of the author's. */
const NOT_TEXT = 'button, svg, .anchor, .visually-hidden, [aria-hidden="true"]';

/** The texts of an element, each up to where a reader would pause. */
export function textRunsOf(root: Element): TextRun[] {
  const runs: TextRun[] = [];
  let text = '';
  let pieces: TextPiece[] = [];
  const finish = (): void => {
    if (text.trim()) runs.push({text, pieces});
    text = '';
    pieces = [];
  };
  const read = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        pieces.push({node, start: text.length});
        text += node.data;
      } else if (node instanceof Element) {
        const isInline = INLINE.has(node.localName);
        if (!isInline) finish();
        if (!node.matches(NOT_TEXT)) read(node);
        if (!isInline) finish();
      }
    }
  };
  read(root);
  finish();
  return runs;
}

/** The parts of text nodes that a match covers, in order. */
export function partsOf({run, start, end}: TextMatch): NodePart[] {
  return run.pieces.flatMap(({node, start: offset}): NodePart[] => {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, node.length);
    return from < to ? [{node, start: from, end: to}] : [];
  });
}
