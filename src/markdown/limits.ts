/** Why an article is shown as plain text instead. */
export type RefusalReason =
  /** More characters, elements or nesting than are worth anyone's time. */
  | 'too-large'
  /** Made, or so unlucky, that parsing it takes for ever. */
  | 'too-slow'
  /** The parser gave up. */
  | 'failed';

/** Thrown for Markdown that is not drawn as such. It never reaches the reader: the article is shown as plain text. */
export class RefusedMarkdownError extends Error {
  override readonly name = 'RefusedMarkdownError';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : {cause});
    this.reason = reason;
  }
}

/** The largest article of a thousand real ones has 97,000 characters, which become 2,100 elements. */
export const LIMITS = {
  /** Characters of Markdown that a worker is given, which can be killed. */
  workerCharacters: 500_000,
  /** The same for the page's own thread, which cannot. */
  threadCharacters: 200_000,
  /** Characters of HTML that are parsed. */
  htmlCharacters: 600_000,
  /** Elements that are put on the page. */
  elements: 6000,
  /** Elements within elements. */
  depth: 100,
  /** Elements within one line of text, cells within one row, characters in a piece: browsers lay out these at once. */
  inlineElements: 1000,
  rowCells: 200,
  textCharacters: 20_000,
  codeCharacters: 50_000,
} as const;

/** @throws RefusedMarkdownError when there is more of something than the limit. */
export function refuseOver(limit: number, count: number, what: string): void {
  if (count > limit)
    throw new RefusedMarkdownError('too-large', `The article has ${count} ${what}; ${limit} are drawn.`);
}
