import type {Token, Tokens} from 'marked';
import type {MarkdownWriter} from './syntax.js';
import {type TitledBlock, writeSteps} from './write-blocks.js';

interface HeadedParts {
  /** What stands before the first heading. */
  readonly before: string;
  readonly parts: readonly TitledBlock[];
}

/** Blocks apart by their headings of the highest level. */
export function partsByHeading(tokens: readonly Token[], writer: MarkdownWriter): HeadedParts {
  const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading');
  const depth = Math.min(...headings.map(heading => heading.depth));
  let before = '';
  const parts: {title: string; content: string}[] = [];
  for (const token of tokens) {
    const part = parts.at(-1);
    if (token.type === 'heading' && (token as Tokens.Heading).depth === depth) {
      parts.push({title: writer.write(token.tokens ?? []), content: ''});
    } else if (part) part.content += writer.write([token]);
    else before += writer.write([token]);
  }
  return {before, parts};
}

/** Steps that begin with headings, or blocks as they are when they have none. */
export function stepsByHeading(tokens: readonly Token[], writer: MarkdownWriter): string {
  const {before, parts} = partsByHeading(tokens, writer);
  return `${before.trim() ? `${before.trimEnd()}\n\n` : ''}${writeSteps(parts)}`;
}
