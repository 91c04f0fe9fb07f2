import {isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml';

/** In longer texts it would take too long to find a line. */
const MOST_CHARACTERS = 2_000_000;

export type LineFinder = (path: readonly PropertyKey[]) => number | undefined;

/**
 * Finds the line (from 1) of a key or list item in YAML or JSON text, or of the nearest thing around it that exists.
 * Undefined when the text holds nothing at all, or very much.
 */
export function lineFinder(source: string): LineFinder {
  const lines = new LineCounter();
  let root: unknown;
  return path => {
    if (source.length > MOST_CHARACTERS) return undefined;
    // Most texts are right, and nobody asks.
    root ??= parseDocument(source, {lineCounter: lines, logLevel: 'silent'}).contents;
    const start = positionOf(root, path);
    return start === undefined ? undefined : lines.linePos(start).line;
  };
}

function positionOf(root: unknown, path: readonly PropertyKey[]): number | undefined {
  let node = root;
  let start = startOf(node);
  for (const segment of path) {
    const child = childOf(node, segment);
    if (!child) break;
    start = startOf(child.at) ?? start;
    node = child.value;
  }
  return start;
}

function childOf(node: unknown, segment: PropertyKey): {at: unknown; value: unknown} | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(segment)];
    return item === undefined ? undefined : {at: item, value: item};
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({key}) => (isScalar(key) ? String(key.value) : String(key)) === String(segment));
  return isPair(pair) ? {at: pair.key, value: pair.value} : undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
