import type {Fragment} from '../../core/search-provider.js';
import type {AnalyzedText} from '../analysis/analyzed-text.js';
import {markMatches, type QueryMatcher, type WordMatch} from './highlight.js';
import {type Sentences, sentencesOf} from './sentences.js';

export interface ExcerptOptions {
  /** Longest excerpt, in UTF-16 units; ellipses come on top. Default 220. */
  readonly maxLength?: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const ENDS_SENTENCE = /[\n.!?…。！？؟।]["'”’»)\]]{0,3}\s*$/u;
const ENDS_CLAUSE = /[.!?…。！？؟।:;]["'”’»)\]]{0,3}$/u;
/** How much of a long sentence may stand before the first match. */
const LEAD = 48;
/** Windows that are cut to sentences, of those that hold most of the query. */
const MAX_WINDOWS = 4;
/** What distinct words count beside repetitions, of which at most {@link MAX_REPETITIONS} count 1 each. */
const WEIGHT = 100;
const MAX_REPETITIONS = 9;
/** Sums of the same weights in another order may differ by this share. */
const ROUNDING = 1e-9;

/** A part of a text, and how much of the query it holds. */
interface ScoredSpan extends Span {
  readonly score: number;
}

/** The part of a text that covers most of the query, cut at sentence bounds, with its matches marked. */
export function excerptOf(analyzed: AnalyzedText, matcher: QueryMatcher, options: ExcerptOptions = {}): Fragment[] {
  return bestExcerpt([analyzed], matcher, options);
}

/** The same of the text that covers most; the first one where none covers anything. Excerpts never reach over two texts. */
export function bestExcerpt(
  texts: readonly AnalyzedText[],
  matcher: QueryMatcher,
  options: ExcerptOptions = {},
): Fragment[] {
  return bestPassage(texts, matcher, options)?.excerpt ?? [];
}

/** The same, and which of the texts it is from; undefined where all are empty. */
export function bestPassage(
  texts: readonly AnalyzedText[],
  matcher: QueryMatcher,
  {maxLength = 220}: ExcerptOptions = {},
): {readonly excerpt: Fragment[]; readonly from: AnalyzedText} | undefined {
  let best: {readonly from: AnalyzedText; readonly span: ScoredSpan} | undefined;
  for (const analyzed of texts) {
    const matches = matcher.matchesIn(analyzed);
    // Most texts cannot do better, whatever is cut out of them.
    if (best && mostOf(matches, matcher) <= best.span.score) continue;
    if (!analyzed.text.trim()) continue;
    const span = bestSpan(analyzed, matches, matcher, maxLength);
    if (!best || span.score > best.span.score) best = {from: analyzed, span};
  }
  return best && {excerpt: cut(best.from.text, best.span, matcher), from: best.from};
}

/** No part of a text scores more than this. */
function mostOf(matches: readonly WordMatch[], matcher: QueryMatcher): number {
  const keys = new Set<string>();
  let weight = 0;
  for (const {key} of matches) {
    if (keys.has(key)) continue;
    keys.add(key);
    weight += matcher.weight(key);
  }
  return (weight * WEIGHT + Math.min(matches.length, MAX_REPETITIONS)) * (1 + ROUNDING);
}

function bestSpan(
  analyzed: AnalyzedText,
  matches: readonly WordMatch[],
  matcher: QueryMatcher,
  maxLength: number,
): ScoredSpan {
  const {text} = analyzed;
  const sentences = sentencesOf(analyzed);
  let best: ScoredSpan | undefined;
  let sentence: Span | undefined;
  for (const start of promisingStarts(matches, matcher, maxLength)) {
    // Several matches in one sentence share its window.
    if (sentence && start >= sentence.start && start < sentence.end) continue;
    sentence = {start: skipSpace(text, sentences.startBefore(start)), end: sentences.endFrom(start)};
    const span = windowFrom(text, sentences, sentence, start, maxLength);
    const score = scoreOf(matches, span, matcher);
    if (!best || score > best.score) best = {...span, score};
  }
  return best as ScoredSpan;
}

/** Where windows that hold most of the query begin, best first, earlier ones first among equals. */
function promisingStarts(matches: readonly WordMatch[], matcher: QueryMatcher, maxLength: number): number[] {
  if (!matches.length) return [0];
  const counts = new Map<string, number>();
  const scored: {readonly start: number; readonly value: number}[] = [];
  let last = 0;
  let value = 0;
  for (const first of matches) {
    for (let next = matches[last]; next && next.end <= first.start + maxLength; next = matches[last]) {
      const count = counts.get(next.key) ?? 0;
      if (count === 0) value += matcher.weight(next.key);
      counts.set(next.key, count + 1);
      last++;
    }
    scored.push({start: first.start, value});
    const count = (counts.get(first.key) ?? 1) - 1;
    if (count === 0) value -= matcher.weight(first.key);
    counts.set(first.key, count);
  }
  return scored
    .sort((a, b) => b.value - a.value || a.start - b.start)
    .slice(0, MAX_WINDOWS)
    .map(({start}) => start);
}

/** The weight of distinct words decides, repetitions break ties, and an earlier window wins among equals. */
function scoreOf(matches: readonly WordMatch[], {start, end}: Span, matcher: QueryMatcher): number {
  const keys = new Set<string>();
  let inside = 0;
  let weight = 0;
  for (const match of matches) {
    if (match.start < start || match.end > end) continue;
    inside++;
    if (!keys.has(match.key)) weight += matcher.weight(match.key);
    keys.add(match.key);
  }
  return weight * WEIGHT + Math.min(inside, MAX_REPETITIONS);
}

function windowFrom(text: string, sentences: Sentences, {start, end}: Span, match: number, maxLength: number): Span {
  if (end - start > maxLength) {
    const far = match - start > maxLength - LEAD;
    const from = far ? wordStart(text, Math.max(start, match - LEAD)) : start;
    return {start: from, end: Math.min(end, wordEnd(text, from, from + maxLength))};
  }
  let last = end;
  while (last < text.length) {
    const next = skipSpace(text, last);
    const nextEnd = sentences.endFrom(next);
    if (next >= text.length) break;
    if (nextEnd - start > maxLength) {
      // A short opening alone says too little: fill up with the beginning of the next sentence.
      if (last - start < maxLength * 0.6) last = wordEnd(text, start, start + maxLength);
      break;
    }
    last = Math.max(nextEnd, next + 1);
  }
  return {start, end: last};
}

function cut(text: string, {start, end}: Span, matcher: QueryMatcher): Fragment[] {
  const body = text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (!body) return [];
  const before = text.slice(Math.max(0, start - 5), start);
  const startsInside = start > 0 && before.trim() !== '' && !ENDS_SENTENCE.test(before);
  const endsInside = end < text.length && !ENDS_CLAUSE.test(body) && text[end] !== '\n';
  const fragments = markMatches(body, matcher);
  if (startsInside) fragments.unshift({text: '… '});
  if (endsInside) fragments.push({text: ' …'});
  return mergePlain(fragments);
}

function mergePlain(fragments: readonly Fragment[]): Fragment[] {
  const merged: Fragment[] = [];
  for (const fragment of fragments) {
    const last = merged.at(-1);
    if (last && !last.mark && !fragment.mark) merged[merged.length - 1] = {text: last.text + fragment.text};
    else merged.push(fragment);
  }
  return merged;
}

function skipSpace(text: string, from: number): number {
  const pattern = /\S/g;
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/** The next beginning of a word, if one is near; else the place itself, but never inside a character. */
function wordStart(text: string, from: number): number {
  const space = text.slice(from, from + LEAD).search(/\s\S/);
  return space < 0 ? graphemeBound(text, from) : from + space + 1;
}

/** The last end of a word before a limit; in text without spaces the limit itself, but never inside a character. */
function wordEnd(text: string, start: number, limit: number): number {
  if (limit >= text.length) return text.length;
  const piece = text.slice(start, limit + 1);
  for (let end = piece.length - 1; end > 0; end--) {
    if (/\s/.test(piece.charAt(end))) return start + end;
  }
  return graphemeBound(text, limit);
}

/** Made on first use: browsers without it have to get as far as a long word without spaces. */
let graphemes: Intl.Segmenter | undefined;

/** The nearest bound between characters, as people see them, at or before a place. */
function graphemeBound(text: string, at: number): number {
  const from = Math.max(0, at - 40);
  // A window that begins inside a surrogate pair would see two halves.
  const begin = /[\udc00-\udfff]/.test(text.charAt(from)) ? from - 1 : from;
  if (typeof Intl.Segmenter === 'undefined') return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
  graphemes ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  let bound = begin;
  for (const {index, segment} of graphemes.segment(text.slice(begin, at + 40))) {
    if (begin + index > at) break;
    bound = begin + index;
    if (begin + index + segment.length > at) break;
  }
  return bound;
}
