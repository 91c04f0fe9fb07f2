import {isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument} from 'yaml';

/**
 * The line (from 1) of a key or list item in YAML or JSON text, or of the nearest thing around it that exists.
 * Undefined when the text holds nothing at all.
 */
export function lineOfPath(source: string, path: readonly PropertyKey[]): number | undefined {
  const lines = new LineCounter();
  const document = parseDocument(source, {lineCounter: lines, logLevel: 'silent'});
  let node: unknown = document.contents;
  let start = startOf(node);
  for (const segment of path) {
    const child = childOf(node, segment);
    if (!child) break;
    start = startOf(child.at) ?? start;
    node = child.value;
  }
  return start === undefined ? undefined : lines.linePos(start).line;
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
