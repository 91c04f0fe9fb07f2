import type {AnalyzedText} from '../analysis/analyzed-text.js';
import {type BlockKind, kindOfLine} from './blocks.js';

/** How far a character, as people see it, may reach to either side of a place. */
const REACH = 40;

/** Made on first use: browsers without it have to get as far as a long word without spaces. */
let graphemes: Intl.Segmenter | undefined;

/** The smallest piece of a text that an excerpt shows or leaves out: a sentence, or a clause of a long one. */
export interface TextUnit {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Numbers of its sentence and block within the text, from 0. */
  readonly sentence: number;
  readonly block: number;
  readonly kind: BlockKind;
}

/** A stop, with what closes behind it. Ideographic stops need no space. */
const STOP = /(?:[.!?…؟।](?:["'”’»)\]]{0,3})(?=\s)|[。！？](?:["'”’»）」』\]]{0,3}))/gu;
/** "8. Februar", "J. Smith": the stop of a number or an initial ends no sentence. */
const ABBREVIATED = /(?:^|[\s(])(?:\p{N}{1,2}|\p{L})$/u;
const CLAUSE_END = /[,;:–—،؛](?=\s)|[，；：、]/gu;
/** Sentences up to here are shown whole or not at all. */
const WHOLE = 140;
const LONGEST_CLAUSE = 80;
const SHORTEST_CLAUSE = 20;

/** Texts are kept for many queries, each of which asks for the units of the same ones. */
const known = new WeakMap<AnalyzedText, readonly TextUnit[]>();

/** All units of a text, in order. */
export function unitsOf(analyzed: AnalyzedText): readonly TextUnit[] {
  let units = known.get(analyzed);
  if (!units) {
    units = readUnits(analyzed.text);
    known.set(analyzed, units);
  }
  return units;
}

function readUnits(text: string): TextUnit[] {
  const units: TextUnit[] = [];
  let sentence = 0;
  let block = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const kind = kindOfLine(text.slice(at, end));
    const before = units.length;
    for (const [from, to] of kind === 'prose' ? sentencesIn(text, at, end) : [[at, end] as const]) {
      const first = skipSpace(text, from, to);
      const last = trimEnd(text, first, to);
      if (last <= first) continue;
      for (const [start, stop] of kind === 'table' ? [[first, last] as const] : clausesIn(text, first, last)) {
        units.push({start, end: stop, sentence, block, kind});
      }
      sentence++;
    }
    if (units.length > before) block++;
    at = end + 1;
  }
  return units;
}

function* sentencesIn(text: string, start: number, end: number): Generator<readonly [number, number]> {
  const line = text.slice(start, end);
  let from = 0;
  for (const {0: stop, index} of line.matchAll(STOP)) {
    if (stop.startsWith('.') && ABBREVIATED.test(line.slice(Math.max(0, index - 3), index))) continue;
    yield [start + from, start + index + stop.length];
    from = index + stop.length;
  }
  yield [start + from, end];
}

/** A short sentence as a whole; a long one by its clauses, and long clauses by their words. */
function* clausesIn(text: string, start: number, end: number): Generator<readonly [number, number]> {
  if (end - start <= WHOLE) {
    yield [start, end];
    return;
  }
  let from = start;
  for (const {0: stop, index} of text.slice(start, end).matchAll(CLAUSE_END)) {
    const to = start + index + stop.length;
    if (to - from < SHORTEST_CLAUSE || end - to < SHORTEST_CLAUSE) continue;
    yield* stretchesIn(text, from, to);
    from = skipSpace(text, to, end);
  }
  yield* stretchesIn(text, from, end);
}

/** Stretches of about the same length. */
function* stretchesIn(text: string, start: number, end: number): Generator<readonly [number, number]> {
  let from = start;
  while (end - from > LONGEST_CLAUSE) {
    const length = Math.ceil((end - from) / Math.ceil((end - from) / LONGEST_CLAUSE));
    const to = wordEnd(text, from, from + length);
    yield [from, to];
    from = skipSpace(text, to, end);
  }
  if (from < end) yield [from, end];
}

/** The last end of a word up to a limit; where there is none, the limit itself, but never inside a character. */
export function wordEnd(text: string, start: number, limit: number): number {
  if (limit >= text.length) return text.length;
  for (let end = limit; end > start; end--) if (/\s/.test(text.charAt(end))) return trimEnd(text, start, end);
  const bound = graphemeBound(text, limit);
  return bound > start ? bound : limit;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}

function trimEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** The nearest bound between characters, as people see them, at or before a place. */
function graphemeBound(text: string, at: number): number {
  // Below the first combining mark every unit is a character.
  if (text.charCodeAt(at) < 0x300 && text.charCodeAt(at - 1) < 0x300) return at;
  const from = Math.max(0, at - REACH);
  // A window that begins inside a surrogate pair would see two halves.
  const begin = /[\udc00-\udfff]/.test(text.charAt(from)) ? from - 1 : from;
  if (typeof Intl.Segmenter === 'undefined') return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
  graphemes ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  let bound = begin;
  for (const {index, segment} of graphemes.segment(text.slice(begin, at + REACH))) {
    if (begin + index > at) break;
    bound = begin + index;
    if (begin + index + segment.length > at) break;
  }
  return bound;
}
