const UTF8 = new TextEncoder();

/** Grows as it is written to. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** An unsigned integer up to 2^53 − 1 in one to eight bytes, seven bits each, lowest first (LEB128). */
  varint(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is no varint.`);
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  uint32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 0xff);
  }

  bytes(values: Uint8Array): void {
    this.#reserve(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  /** Bytes after their number, so that a reader can skip them. */
  block(values: Uint8Array): void {
    this.varint(values.length);
    this.bytes(values);
  }

  /** UTF-8. Lone surrogates become U+FFFD, as everywhere on the web. Returns the number of bytes. */
  text(value: string): number {
    const encoded = UTF8.encode(value);
    this.bytes(encoded);
    return encoded.length;
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Reads what a {@link ByteWriter} wrote. Throws `RangeError` instead of reading past the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  get done(): boolean {
    return this.position >= this.#bytes.length;
  }

  byte(): number {
    const value = this.#bytes[this.position];
    if (value === undefined) throw new RangeError('The bytes end too early.');
    this.position++;
    return value;
  }

  varint(): number {
    let value = 0;
    let unit = 1;
    for (let length = 0; length < 8; length++) {
      const byte = this.byte();
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) {
        if (value > Number.MAX_SAFE_INTEGER) break;
        return value;
      }
      unit *= 0x80;
    }
    throw new RangeError('A number is too large.');
  }

  uint32(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 8) value += this.byte() * 2 ** shift;
    return value;
  }

  /** What {@link ByteWriter.block} wrote: a view, not a copy. */
  block(): Uint8Array {
    return this.bytes(this.varint());
  }

  /** All that is left: a view, not a copy. */
  rest(): Uint8Array {
    return this.bytes(this.#bytes.length - this.position);
  }

  bytes(count: number): Uint8Array {
    const end = this.position + count;
    if (end > this.#bytes.length) throw new RangeError('The bytes end too early.');
    const part = this.#bytes.subarray(this.position, end);
    this.position = end;
    return part;
  }
}
