import {type Lexer, Marked, type Token} from 'marked';
import type {Construct, Syntax} from './syntax/syntax.js';

/** A token that one of the syntaxes has made. */
export interface ForeignToken {
  readonly type: 'foreign';
  readonly raw: string;
  readonly construct: Construct;
}

export function isForeign(token: Token): token is Token & ForeignToken {
  return token.type === 'foreign';
}

export interface LexedMarkdown {
  readonly tokens: readonly Token[];
  /** True where no syntax was looked for. */
  readonly isPlain: boolean;
}

/** Splits Markdown into tokens, those of the syntaxes among them. */
export function lexWithSyntaxes(markdown: string, syntaxes: readonly Syntax[]): LexedMarkdown {
  const marked = new Marked({gfm: true});
  const likely = syntaxes.filter(({hint}) => hint.test(markdown));
  // marked tries first what was added last.
  for (const syntax of likely.reverse()) marked.use({extensions: [extensionOf(syntax)]});
  return {tokens: marked.lexer(markdown), isPlain: likely.length === 0};
}

/** A syntax as marked takes it. */
function extensionOf(syntax: Syntax) {
  return {
    name: syntax.name,
    level: syntax.level,
    start: (text: string) => (syntax.level === 'block' ? lineStart(syntax, text) : syntax.start(text)),
    tokenizer(this: {lexer: Lexer}, text: string) {
      const construct = syntax.read(text, this.lexer);
      return construct && {type: 'foreign', raw: construct.raw, construct};
    },
    // marked takes either both or none; nothing is rendered here.
    renderer: () => '',
  };
}

/** Where the next block may begin in a paragraph; to look through the rest of the article each time would take too long. */
function lineStart(syntax: Syntax, text: string): number | undefined {
  if (text !== lookedAt.text) lookedAt = {text, paragraph: paragraphOf(text)};
  const at = syntax.start(lookedAt.paragraph);
  return at === undefined ? undefined : at - 1;
}

/** marked asks one syntax after another about the same text. */
let lookedAt = {text: '', paragraph: ''};

/** marked gives all but the first character, so that the first line is none. */
function paragraphOf(text: string): string {
  const end = /\n[ \t]*\n/.exec(text);
  return `x${end ? text.slice(0, end.index + 1) : text}`;
}
