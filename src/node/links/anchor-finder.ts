import type {CompiledArticle} from '../content/compiled-content.js';
import type {ExplicitAnchor} from './explicit-anchors.js';

/** Finds the heading that an anchor means: `{}` is the beginning of the article, undefined is nowhere. */
export type AnchorFinder = (wanted: string) => {readonly anchor?: string} | undefined;

interface AnchorSource {
  readonly compiled: Pick<CompiledArticle, 'article' | 'headingLines' | 'sourceLine'>;
  readonly places: readonly ExplicitAnchor[];
  readonly sourceLine: ((line: number) => number) | undefined;
}

/** Every generator makes anchors of headings in its own way; what all keep are letters and digits. */
export function anchorFinder({compiled, places, sourceLine = same}: AnchorSource): AnchorFinder {
  const {article, headingLines, sourceLine: lineInFile = same} = compiled;
  const {headings, title} = article;
  const byKey = new Map<string, (string | undefined)[]>();
  const addKey = (key: string, anchor: string | undefined): void => {
    if (key === '') return;
    const known = byKey.get(key);
    if (!known) byKey.set(key, [anchor]);
    else if (!known.includes(anchor)) known.push(anchor);
  };
  for (const {text, anchor} of headings) for (const key of keysOf(text)) addKey(key, anchor);
  for (const {anchor} of headings) addKey(looseKey(anchor), anchor);
  for (const key of keysOf(title)) if (!byKey.has(key)) addKey(key, undefined);
  const named = new Map<string, string | undefined>();
  const namedLoosely = new Map<string, string | undefined>();
  for (const {id, line} of places) {
    const above = headingLines.findLastIndex(heading => lineInFile(heading) <= sourceLine(line));
    const anchor = headings[above]?.anchor;
    named.set(id.toLowerCase(), anchor);
    if (!byKey.has(looseKey(id))) namedLoosely.set(looseKey(id), anchor);
  }

  return wanted => {
    // Footnotes have anchors of their own, which the reader makes.
    if (headings.some(({anchor}) => anchor === wanted) || /^footnote-/.test(wanted)) return {anchor: wanted};
    const lower = wanted.toLowerCase();
    if (named.has(lower)) return found(named.get(lower));
    // Of headings with the same words, the second has a number behind it.
    const [, words = wanted, number = '0'] = /^(.+)[-_](\d+)$/.exec(wanted) ?? [];
    for (const key of keysOf(wanted)) if (byKey.has(key)) return found(byKey.get(key)?.[0]);
    const key = looseKey(wanted);
    if (key !== '' && namedLoosely.has(key)) return found(namedLoosely.get(key));
    for (const key of keysOf(words)) {
      const same = byKey.get(key);
      if (same) return found(same[Math.min(Number(number), same.length - 1)]);
    }
    return undefined;
  };
}

function found(anchor: string | undefined): {readonly anchor?: string} {
  return anchor === undefined ? {} : {anchor};
}

/** Letters and digits of a text, from the strictest spelling to the loosest: Kramdown drops digits at the start, MkDocs all but ASCII. */
function keysOf(text: string): readonly string[] {
  const key = looseKey(text);
  const ascii = key.replace(/[^a-z\d]/g, '');
  return [...new Set([key, key.replace(/^\d+/, ''), ascii.length > 1 ? ascii : ''])].filter(Boolean);
}

function looseKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function same(line: number): number {
  return line;
}
