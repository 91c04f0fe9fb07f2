import type {Token} from 'marked';
import {LineFinder, lexMarkdown, type MarkdownToken} from '../../markdown/outline/markdown-tokens.js';
import {type CompiledArticle, whereInArticle} from '../content/compiled-content.js';
import type {ContentWarning} from '../content/content-warning.js';

/** A token of an article's Markdown, of any depth. */
export interface Piece {
  readonly token: MarkdownToken;
  /** Line of `article.markdown`, from 1, as near as it is known. */
  readonly line: number;
  /** True for what stands in a footnote. */
  readonly inNote: boolean;
}

/** An article with its Markdown read once more, for the checks that need more than the outline has. */
export class CheckedArticle {
  readonly compiled: CompiledArticle;
  #pieces: readonly Piece[] | undefined;

  constructor(compiled: CompiledArticle) {
    this.compiled = compiled;
  }

  /** All tokens in document order, those with children before them. */
  get pieces(): readonly Piece[] {
    this.#pieces ??= readPieces(this.compiled.article.markdown);
    return this.#pieces;
  }

  /** `file:line` of a heading, by its number in `article.headings`. */
  whereIsHeading(index: number): string {
    return whereInArticle(this.compiled, this.compiled.headingLines[index] ?? 1);
  }

  /** `file:line` of a line of `article.markdown`. */
  where(line: number): string {
    return whereInArticle(this.compiled, line + this.compiled.titleLines);
  }
}

/** A check of one article. */
export type ArticleCheck = (article: CheckedArticle) => readonly ContentWarning[];

/** All tokens of Markdown in document order, those with children before them. */
export function readPieces(markdown: string): readonly Piece[] {
  const lines = new LineFinder();
  const pieces: Piece[] = [];
  const visit = (token: MarkdownToken, inNote: boolean): void => {
    const isNote = inNote || token.type === 'footnote';
    pieces.push({token, line: lines.lineOf(firstLine(token.raw)), inNote: isNote});
    for (const child of childrenOf(token)) visit(child as MarkdownToken, isNote);
  };
  for (const token of lexMarkdown(markdown)) {
    lines.enter(token.raw);
    visit(token, false);
  }
  return pieces;
}

function childrenOf(token: MarkdownToken): readonly Token[] {
  switch (token.type) {
    case 'list':
      return token.items;
    case 'table':
      return [token.header, ...token.rows].flatMap(cells => cells.flatMap(cell => cell.tokens));
    case 'footnote':
      return token.content;
    case 'code':
    case 'codespan':
      return [];
    default:
      return 'tokens' in token ? (token.tokens ?? []) : [];
  }
}

/** Nested lines lack the marks of the lists and quotes around them, so only the first can be found again. */
function firstLine(raw: string): string {
  return raw.trimStart().split('\n', 1)[0] ?? '';
}
