/** Finds the lines that pieces of a Markdown document stand on, given in the document's order. */
export class LineFinder {
  #block = '';
  /** Position in the block up to which pieces were found, and its line. */
  #at = 0;
  #line = 1;

  /** Goes on to the next block of the document; blocks follow each other without gaps. */
  enter(block: string): void {
    this.#advance(this.#block.length);
    this.#block = block;
    this.#at = 0;
  }

  /** The line (from 1) where a piece of the current block starts, or the last known one when its text was rewritten. */
  lineOf(piece: string): number {
    const start = this.#block.indexOf(piece, this.#at);
    if (start >= 0) this.#advance(start);
    return this.#line;
  }

  #advance(to: number): void {
    for (let at = this.#block.indexOf('\n', this.#at); at >= 0 && at < to; at = this.#block.indexOf('\n', at + 1)) {
      this.#line++;
    }
    this.#at = Math.max(this.#at, to);
  }
}
