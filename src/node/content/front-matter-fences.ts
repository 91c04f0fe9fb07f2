import {HelpletError} from '../../core/errors.js';

/** A line that front matter begins with: `title: x`, `title = "x"`, `"title": "x"`. */
const KEY = /^\s*"?[A-Za-z_][\w-]*"?\s*[:=](?:\s|$)/;
/** What may stand in front matter besides keys: items, continued and blank lines, comments, brackets. */
const OTHER = /^(?:\s*$|\s*[-#\]}[{"']|\s+\S)/;
/** Three dashes, or what people type for them. */
const NEARLY_FENCE = /^\s*(?:-{2,}|[\u2013\u2014]+|\+{2,}|;{3,}|---\w+)\s*$/;

/**
 * Refuses front matter whose fences are not quite right, because people would be shown it as part of the article.
 * @param text an article in which no front matter was found.
 * @throws {HelpletError} `content/front-matter`
 */
export function checkFences(text: string, file: string): void {
  const lines = text.split('\n');
  const start = firstLineOfContent(lines);
  const first = lines[start] ?? '';
  if (!NEARLY_FENCE.test(first) || !KEY.test(lines[start + 1] ?? '')) return;
  const length = lines.slice(start + 1).findIndex(line => NEARLY_FENCE.test(line));
  const inner = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  const isRight = /^(?:---|\+\+\+|;;;)$/.test(first.trimEnd());
  if (length < 0) {
    // Without an end, anything else that begins with a rule would do: only a fence as it should be is surely one.
    if (isRight && start === 0) fail('The front matter starts here but does not end.', start);
    return;
  }
  if (!inner.every(line => KEY.test(line) || OTHER.test(line))) {
    if (isRight && start === 0) fail('The front matter starts here but does not end.', start);
    return;
  }
  if (start > 0) fail('The front matter is not at the start of the file.', start, 'Delete the lines above it.');
  fail('The front matter starts here, but its first or last line is not exactly three dashes.', start);

  function fail(message: string, line: number, fix?: string): never {
    throw new HelpletError('content/front-matter', message, {
      where: `${file}:${line + 1}`,
      fix:
        fix ?? 'Put a line of exactly three dashes, without spaces, before and after the front matter (+++ for TOML).',
    });
  }
}

/** The number of the first line that is neither blank nor part of an HTML comment. */
function firstLineOfContent(lines: readonly string[]): number {
  let isComment = false;
  return lines.findIndex(line => {
    if (!isComment && line.trim() === '') return false;
    const wasComment = isComment;
    if (line.trimStart().startsWith('<!--')) isComment = true;
    const isInComment = isComment || wasComment;
    if (line.includes('-->')) isComment = false;
    return !isInComment;
  });
}
