/**
 * Makes the text of a Lit `css` template smaller: comments go, white space shrinks to what CSS needs.
 *
 * It works on the template's pieces, because what stands between them (`${…}`) may be anything from a value to a whole
 * rule, which no CSS parser could read. Nothing is reordered, and nothing rewritten but
 * `[a='b']` to `[a=b]`, `0.5` to `.5` and `@media (` to `@media(`.
 */
export function minifyCssPieces(pieces: readonly string[]): string[] {
  const minifier = new CssMinifier();
  return pieces.map((piece, i) => minifier.next(piece, i === 0, i === pieces.length - 1));
}

/** White space beside these means nothing. Not so `:`, `+`, `-`, `*`, `(` and `)`: selectors or `calc()` need it there. */
const TIGHT = new Set(['{', '}', ';', ',', '>']);
/** Before these it means nothing, either. */
const TIGHT_BEFORE = new Set([...TIGHT, ')', '!']);
/** Nor after these. */
const TIGHT_AFTER = new Set([...TIGHT, '(']);

/** How a comment or string that has begun goes on to its end. */
const REST: Readonly<Record<string, RegExp>> = {
  '/*': /[\s\S]*?\*\//y,
  '"': /(?:[^"\\]|\\[\s\S])*"/y,
  "'": /(?:[^'\\]|\\[\s\S])*'/y,
};

/** The value of an attribute in a selector that needs no quotes. */
const QUOTED_NAME = /(?<==)(?:"([a-z][\w-]*)"|'([a-z][\w-]*)')$/i;
/** A nought that a point is about to follow. */
const NOUGHT = /(?<=[\s:,(*+/])0$/;

class CssMinifier {
  /** What opened the comment or string that is still open; it may go on beyond an expression. */
  #open = '';
  #isCommentKept = false;
  #out = '';
  #space = false;

  next(piece: string, isFirst: boolean, isLast: boolean): string {
    this.#out = '';
    this.#space = false;
    for (let i = 0; i < piece.length; ) i = this.#open ? this.#copyRest(piece, i) : this.#step(piece, i, isFirst);
    // The expression that follows may be a word, so a space before it stays.
    const last = this.#out.at(-1) ?? (isFirst ? ';' : '');
    return this.#space && !isLast && !TIGHT.has(last) ? `${this.#out} ` : this.#out;
  }

  #copyRest(piece: string, from: number): number {
    const rest = REST[this.#open];
    if (!rest) throw new Error(`No rule for what ${this.#open} opened`);
    rest.lastIndex = from;
    const isClosed = rest.test(piece);
    const end = isClosed ? rest.lastIndex : piece.length;
    if (this.#open === '/*') this.#copyCommentBounds(isClosed);
    else this.#out = (this.#out + piece.slice(from, end)).replace(QUOTED_NAME, '$1$2');
    if (isClosed) this.#open = '';
    return end;
  }

  /** An expression cannot be taken away, so a comment around one stays, empty but for that. */
  #copyCommentBounds(isClosed: boolean): void {
    if (isClosed && this.#isCommentKept) this.#out += '*/';
    if (!isClosed && !this.#isCommentKept) this.#out += '/*';
    this.#isCommentKept = !isClosed;
  }

  #step(piece: string, at: number, isFirst: boolean): number {
    const char = piece.charAt(at);
    if (/\s/.test(char)) {
      this.#space = true;
      return at + 1;
    }
    if (piece.startsWith('/*', at)) {
      this.#space = true; // a comment parts two words just as a space does
      this.#open = '/*';
      return at + 2;
    }
    const token = char === '\\' ? piece.slice(at, at + 2) : char;
    this.#append(token, isFirst);
    if (char === '"' || char === "'") this.#open = char;
    return at + token.length;
  }

  #append(token: string, isFirst: boolean): void {
    // At the start of the first piece there is nothing to keep apart; at the start of a later one an expression.
    const last = this.#out.at(-1) ?? (isFirst ? ';' : '');
    if (this.#space && !TIGHT_AFTER.has(last) && !TIGHT_BEFORE.has(token) && !this.#isAfterPropertyName())
      this.#out += ' ';
    if (token === '}' && last === ';') this.#out = this.#out.slice(0, -1);
    if (token === '(') this.#out = this.#out.replace(/(?<=@media) $/, '');
    if (token === '.') this.#out = this.#out.replace(NOUGHT, '');
    this.#out += token;
    this.#space = false;
  }

  /** `color: red`; in a selector no space can follow the colon. */
  #isAfterPropertyName(): boolean {
    return /[^\\]:$/.test(this.#out);
  }
}
