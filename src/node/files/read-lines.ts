const LINE_FEED = 0x0a;

/** A line of a file, without its end. */
export interface RawLine {
  /** From 1. */
  readonly number: number;
  /** Undefined for a line that is longer than allowed. */
  readonly bytes: Buffer | undefined;
}

/**
 * Splits a stream into lines, so that a file may be larger than the memory.
 * @param mostBytes the longest line that is kept.
 */
export async function* readLines(
  input: AsyncIterable<string | Uint8Array>,
  mostBytes: number,
): AsyncGenerator<RawLine, void> {
  let number = 1;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const take = (): RawLine => {
    const line = {number, bytes: length <= mostBytes ? Buffer.concat(pieces) : undefined};
    number++;
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      add(bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(bytes.subarray(start));
  }
  if (length > 0) yield take();

  function add(piece: Uint8Array): void {
    length += piece.length;
    if (length <= mostBytes) pieces.push(piece);
    else pieces = [];
  }
}
