import {ByteReader, ByteWriter} from './bytes.js';
import {decodeUtf8} from './container.js';

/** How the values of a column are written; the first byte of each column of values. */
const AS_NUMBERS = 0;
const AS_TEXTS = 1;

/** Characters of sorted texts in full: a few bytes can stand for each, however long it is. */
const MAX_SORTED_LENGTH = 2 ** 24;

const PLAIN_DATE = /^\d{4}-\d\d-\d\d$/;
const DAY_MS = 86_400_000;

/** Texts: their lengths, then all of them. */
export function encodeTexts(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  const lengths = new ByteWriter();
  const all = new ByteWriter();
  for (const text of texts) lengths.varint(all.text(text));
  const column = new ByteWriter();
  column.block(lengths.finish());
  column.bytes(all.finish());
  return column.finish();
}

/** @throws RangeError unless the bytes hold exactly so many texts. */
export function decodeTexts(bytes: Uint8Array, count: number): string[] {
  const reader = new ByteReader(bytes);
  const lengths = new ByteReader(reader.block());
  const texts: string[] = [];
  for (let index = 0; index < count; index++) texts.push(decodeUtf8(reader.bytes(lengths.varint())));
  expectEnd(reader);
  expectEnd(lengths);
  return texts;
}

/** Sorted texts: what each shares with the one before, then the rest. */
export function encodeSortedTexts(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  const shared = new ByteWriter();
  const rest: string[] = [];
  let previous = '';
  for (const text of texts) {
    let common = 0;
    while (common < text.length && common < previous.length && text[common] === previous[common]) common++;
    // Half a surrogate pair would not survive UTF-8.
    if (common > 0 && /[\ud800-\udbff]/.test(text.charAt(common - 1))) common--;
    shared.varint(common);
    rest.push(text.slice(common));
    previous = text;
  }
  const column = new ByteWriter();
  column.block(shared.finish());
  column.bytes(encodeTexts(rest));
  return column.finish();
}

/** @throws RangeError unless the bytes hold exactly so many texts. */
export function decodeSortedTexts(bytes: Uint8Array, count: number): string[] {
  const reader = new ByteReader(bytes);
  const shared = new ByteReader(reader.block());
  const rest = decodeTexts(bytes.subarray(reader.position), count);
  const texts: string[] = [];
  let previous = '';
  let length = 0;
  for (const end of rest) {
    const common = shared.varint();
    if (common > previous.length) throw new RangeError('A text shares more than there is.');
    previous = previous.slice(0, common) + end;
    length += previous.length;
    if (length > MAX_SORTED_LENGTH) throw new RangeError('Texts are longer than any that are written.');
    texts.push(previous);
  }
  expectEnd(shared);
  return texts;
}

/** ISO dates, where a value may be missing. Days since 1970 where that loses nothing, else the texts themselves. */
export function encodeDates(dates: readonly (string | undefined)[]): Uint8Array<ArrayBuffer> {
  const days = dates.map(date => (date === undefined ? undefined : dayOf(date)));
  if (days.some(day => day === null)) return encodeAsTexts(dates);
  const column = new ByteWriter();
  column.byte(AS_NUMBERS);
  for (const day of days) column.varint(day === undefined ? 0 : (day as number) + 1);
  return column.finish();
}

/** @throws RangeError unless the bytes hold exactly so many dates. */
export function decodeDates(bytes: Uint8Array, count: number): (string | undefined)[] {
  return decodeValues(bytes, count, day => new Date(day * DAY_MS).toISOString().slice(0, 10), String);
}

/** Numbers, where a value may be missing: as integers where all are, else as texts. */
export function encodeNumbers(numbers: readonly (number | undefined)[]): Uint8Array<ArrayBuffer> {
  const areIntegers = numbers.every(
    number => number === undefined || (number >= 0 && number < Number.MAX_SAFE_INTEGER && Number.isInteger(number)),
  );
  if (!areIntegers) return encodeAsTexts(numbers.map(number => (number === undefined ? undefined : String(number))));
  const column = new ByteWriter();
  column.byte(AS_NUMBERS);
  for (const number of numbers) column.varint(number === undefined ? 0 : number + 1);
  return column.finish();
}

/** @throws RangeError unless the bytes hold exactly so many numbers. */
export function decodeNumbers(bytes: Uint8Array, count: number): (number | undefined)[] {
  return decodeValues(bytes, count, number => number, Number);
}

/** A small number for each entry. */
export function encodeNumberColumn(numbers: Iterable<number>): Uint8Array<ArrayBuffer> {
  const column = new ByteWriter();
  for (const number of numbers) column.varint(number);
  return column.finish();
}

/** @throws RangeError unless the bytes hold exactly so many numbers. */
export function decodeNumberColumn(bytes: Uint8Array, count: number): Uint32Array {
  // Each takes at least a byte; a count that cannot be is not worth allocating for.
  if (count > bytes.length) throw new RangeError('A column is shorter than it should be.');
  const reader = new ByteReader(bytes);
  const numbers = new Uint32Array(count);
  for (let index = 0; index < count; index++) numbers[index] = reader.varint();
  expectEnd(reader);
  return numbers;
}

/** For each entry one of a few names, or none. */
export function encodeNames(names: readonly (string | undefined)[]): Uint8Array<ArrayBuffer> {
  const distinct = [...new Set(names.filter(name => name !== undefined))];
  const column = new ByteWriter();
  column.varint(distinct.length);
  column.block(encodeTexts(distinct));
  for (const name of names) column.varint(name === undefined ? 0 : distinct.indexOf(name) + 1);
  return column.finish();
}

/** @throws RangeError unless the bytes hold exactly so many names. */
export function decodeNames(bytes: Uint8Array, count: number): {distinct: string[]; indexes: Uint32Array} {
  const reader = new ByteReader(bytes);
  const distinct = decodeNameTable(reader);
  const indexes = new Uint32Array(count);
  for (let entry = 0; entry < count; entry++) indexes[entry] = nameIndex(reader, distinct);
  expectEnd(reader);
  return {distinct, indexes};
}

/** For each entry any of a few names. */
export function encodeNameLists(lists: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const distinct = [...new Set(lists.flat())];
  const column = new ByteWriter();
  column.varint(distinct.length);
  column.block(encodeTexts(distinct));
  for (const list of lists) {
    for (const name of list) column.varint(distinct.indexOf(name) + 1);
    column.varint(0);
  }
  return column.finish();
}

/** @throws RangeError unless the bytes hold exactly so many lists. */
export function decodeNameLists(bytes: Uint8Array, count: number): string[][] {
  const reader = new ByteReader(bytes);
  const distinct = decodeNameTable(reader);
  const lists: string[][] = [];
  for (let entry = 0; entry < count; entry++) {
    const list: string[] = [];
    for (let index = nameIndex(reader, distinct); index > 0; index = nameIndex(reader, distinct)) {
      list.push(distinct[index - 1] as string);
    }
    lists.push(list);
  }
  expectEnd(reader);
  return lists;
}

function decodeNameTable(reader: ByteReader): string[] {
  const count = reader.varint();
  const texts = reader.block();
  // Each name takes at least one byte for its length; a number that cannot be is not worth allocating for.
  if (count > texts.length) throw new RangeError('There are fewer names than it says.');
  return decodeTexts(texts, count);
}

function nameIndex(reader: ByteReader, distinct: readonly string[]): number {
  const index = reader.varint();
  if (index > distinct.length) throw new RangeError('There is no such name.');
  return index;
}

/** Days since 1970 of a plain date from then on; null for every other text. */
function dayOf(date: string): number | null {
  const time = PLAIN_DATE.test(date) ? Date.parse(date) : Number.NaN;
  if (!(time >= 0) || new Date(time).toISOString().slice(0, 10) !== date) return null;
  return time / DAY_MS;
}

function encodeAsTexts(values: readonly (string | undefined)[]): Uint8Array<ArrayBuffer> {
  const column = new ByteWriter();
  column.byte(AS_TEXTS);
  column.bytes(encodeTexts(values.map(value => value ?? '')));
  return column.finish();
}

function decodeValues<T>(
  bytes: Uint8Array,
  count: number,
  fromNumber: (value: number) => T,
  fromText: (text: string) => T,
): (T | undefined)[] {
  const reader = new ByteReader(bytes);
  const values: (T | undefined)[] = [];
  const kind = reader.byte();
  if (kind === AS_TEXTS) {
    return decodeTexts(bytes.subarray(1), count).map(text => (text === '' ? undefined : fromText(text)));
  }
  if (kind !== AS_NUMBERS) throw new RangeError('There is no such kind of column.');
  for (let index = 0; index < count; index++) {
    const value = reader.varint();
    values.push(value === 0 ? undefined : fromNumber(value - 1));
  }
  expectEnd(reader);
  return values;
}

function expectEnd(reader: ByteReader): void {
  if (!reader.done) throw new RangeError('A column is longer than it should be.');
}
