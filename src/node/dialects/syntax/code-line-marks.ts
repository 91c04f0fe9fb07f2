/** Code without the comments that only a generator reads. */
export interface MarkedCode {
  readonly text: string;
  /** The lines that the comments mark, from 1. */
  readonly lines: readonly number[];
}

const SHIKI =
  /[ \t]*(?:\/\/|#|--|;+|%+|<!--|\/\*|\{\s*\/\*|"|')[ \t]*\[!code ([^\]\n]+)\][ \t]*(?:-->|\*\/\s*\}?)?[ \t]*$/;
const MAGIC =
  /^[ \t]*(?:\/\/|#|--|;+|%+|<!--|\/\*|\{\s*\/\*)[ \t]*highlight-(next-line|start|end)[ \t]*(?:-->|\*\/\s*\}?)?[ \t]*$/;

/**
 * Takes comments like `// [!code highlight]` (Shiki) and `// highlight-next-line` (Docusaurus) out of code.
 * @returns undefined when there are none.
 */
export function takeLineMarks(code: string, {hasMagicComments = false}): MarkedCode | undefined {
  if (!code.includes('[!code ') && !(hasMagicComments && code.includes('highlight-'))) return undefined;
  const kept: string[] = [];
  const marked = new Set<number>();
  let isMarking = false;
  let isFound = false;
  for (const line of code.split('\n')) {
    const magic = hasMagicComments ? MAGIC.exec(line)?.[1] : undefined;
    if (magic !== undefined) {
      isFound = true;
      isMarking = magic === 'start';
      if (magic === 'next-line') marked.add(kept.length + 1);
      continue;
    }
    const [comment, mark = ''] = SHIKI.exec(line) ?? [];
    if (isMarking) marked.add(kept.length + 1);
    if (comment === undefined) {
      kept.push(line);
      continue;
    }
    isFound = true;
    const [, name = '', count = '1'] = /^([^:]+)(?::(\d+))?/.exec(mark) ?? [];
    if (name !== 'word') for (let next = 1; next <= Number(count); next++) marked.add(kept.length + next);
    const left = line.slice(0, line.length - comment.length);
    // A comment of a line of its own is about the next one.
    if (left.trim() !== '') kept.push(left);
  }
  return isFound ? {text: kept.join('\n'), lines: [...marked].sort((first, second) => first - second)} : undefined;
}
