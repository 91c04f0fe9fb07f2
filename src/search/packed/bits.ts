import {ByteWriter} from './bytes.js';

/** Writes bits, the lowest of each byte first. */
export class BitWriter {
  readonly #bytes = new ByteWriter();
  #byte = 0;
  #used = 0;

  /**
   * A number from 0 in Rice's code: as many ones as its higher bits say, a zero, and its lower bits, the highest first.
   * Source: R. F. Rice, Some Practical Universal Noiseless Coding Techniques, 1979.
   */
  rice(value: number, lowBits: number): void {
    for (let ones = value >>> lowBits; ones > 0; ones--) this.#bit(1);
    this.#bit(0);
    for (let shift = lowBits - 1; shift >= 0; shift--) this.#bit((value >>> shift) & 1);
  }

  /** The last byte is filled up with zeros. */
  finish(): Uint8Array<ArrayBuffer> {
    if (this.#used > 0) this.#bytes.byte(this.#byte);
    return this.#bytes.finish();
  }

  #bit(bit: number): void {
    this.#byte |= bit << this.#used;
    if (++this.#used < 8) return;
    this.#bytes.byte(this.#byte);
    this.#byte = this.#used = 0;
  }
}

/** Reads what a {@link BitWriter} wrote. Throws `RangeError` instead of reading past the end. */
export class BitReader {
  readonly #bytes: Uint8Array;
  /** In bits. */
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  rice(lowBits: number): number {
    let value = 0;
    while (this.#bit() === 1) value++;
    for (let count = 0; count < lowBits; count++) value = value * 2 + this.#bit();
    return value;
  }

  #bit(): number {
    const byte = this.#bytes[this.position >>> 3];
    if (byte === undefined) throw new RangeError('The bits end too early.');
    return (byte >>> (this.position++ & 7)) & 1;
  }
}
