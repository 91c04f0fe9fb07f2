/** A place that an author named, other than by a heading's own anchor. */
export interface ExplicitAnchor {
  /** As written; of a term that is defined, its words. */
  readonly id: string;
  /** Line of the Markdown, from 1: that of the heading below, where nothing stands between. */
  readonly line: number;
}

const FENCE = /^[ \t>]*(`{3,}|~{3,})/;
const HEADING = /^[ \t>]*#{1,6}[ \t]|^[ \t]*<h[1-6]\b/;
/** `<a id="x">`, `<a name="x">`, `<div id="x">`; `{#x}`, `{: #x}`, `{ #x .y }`, and comments of MDX with one. */
const PLACES = [
  /<[a-z][\w-]*(?=[\s/])[^<>]*?\sid\s*=\s*["']?([^"'\s<>]+)/gi,
  /<a(?=[\s/])[^<>]*?\sname\s*=\s*["']?([^"'\s<>]+)/gi,
  /\{:?[^{}\n]*?#([\p{L}\p{N}_:.-]+)[^{}\n]*\}/gu,
];
/** What may stand in a line that is there for an anchor only. */
const EMPTY = /<\/?[a-z][^<>]*>|\[\]\(\)|\{[^{}\n]*\}|[\s>]/gi;

/** A line that explains the one above, which Hugo gives an anchor. */
const DEFINITION = /^[ \t]{0,3}:[ \t]/;

/** Finds the anchors that an article's source names outside of code, and the terms that it defines. */
export function explicitAnchors(markdown: string): readonly ExplicitAnchor[] {
  if (!/\{[^}\n]*#|\s(?:id|name)\s*=|^[ \t]{0,3}:[ \t]/im.test(markdown)) return [];
  const lines = markdown.split('\n');
  const anchors: ExplicitAnchor[] = [];
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || (mark.startsWith(fence) && line.trimEnd().endsWith(mark)))) {
      fence = fence === undefined ? mark : undefined;
    } else if (fence === undefined) {
      const ids = PLACES.flatMap(place => [...line.matchAll(place)].map(([, id = '']) => id));
      const term = line.trim();
      if (term !== '' && !DEFINITION.test(line) && DEFINITION.test(lines[index + 1] || (lines[index + 2] ?? ''))) {
        anchors.push({id: term, line: index + 1});
      }
      if (ids.length > 0) anchors.push(...ids.map(id => ({id, line: 1 + headingBelow(lines, index)})));
    }
  }
  return anchors;
}

/** The index of the next line that is not blank, where it is a heading and the given one holds nothing to read. */
function headingBelow(lines: readonly string[], index: number): number {
  if (lines[index]?.replace(EMPTY, '') !== '') return index;
  const below = lines.findIndex((line, at) => at > index && line.replace(EMPTY, '') !== '');
  return HEADING.test(lines[below] ?? '') ? below : index;
}
