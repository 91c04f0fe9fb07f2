import type {Fragment} from '../core/fragment.js';
import {markMatches, type QueryMatcher} from './highlight.js';

export interface ExcerptOptions {
  /** Longest excerpt, in UTF-16 units; ellipses come on top. Default 220. */
  readonly maxLength?: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Match extends Span {
  readonly term: string;
}

const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]{0,3}(?=\s)|\n/gu;
const ENDS_SENTENCE = /[\n.!?…。！？؟।]["'”’»)\]]{0,3}\s*$/u;
const ENDS_CLAUSE = /[.!?…。！？؟।:;]["'”’»)\]]{0,3}$/u;
/** How much of a long sentence may stand before the first match. */
const LEAD = 48;
/** Later matches of a long article do not make a better excerpt than these. */
const MAX_MATCHES = 500;

/** The part of a text that covers most of the query, cut at sentence bounds, with its matches marked. */
export function excerptOf(text: string, matcher: QueryMatcher, {maxLength = 220}: ExcerptOptions = {}): Fragment[] {
  const matches = findMatches(text, matcher);
  let best: {span: Span; score: number} | undefined;
  let sentence: Span | undefined;
  for (const {start} of matches.length ? matches : [{start: 0}]) {
    // Several matches in one sentence share its window.
    if (sentence && start < sentence.end) continue;
    sentence = sentenceAt(text, start);
    const span = windowFrom(text, sentence, start, maxLength);
    const score = scoreOf(matches, span);
    if (!best || score > best.score) best = {span, score};
  }
  return best ? cut(text, best.span, matcher) : [];
}

function findMatches(text: string, matcher: QueryMatcher): Match[] {
  const matches: Match[] = [];
  for (const word of matcher.analyzer.words(text)) {
    const term = matcher.match(word, text);
    if (term) matches.push({term, start: word.start, end: word.end});
    if (matches.length === MAX_MATCHES) break;
  }
  return matches;
}

/** Distinct terms decide, repetitions break ties, and an earlier window wins among equals. */
function scoreOf(matches: readonly Match[], {start, end}: Span): number {
  const inside = matches.filter(match => match.start >= start && match.end <= end);
  return new Set(inside.map(({term}) => term)).size * 100 + Math.min(inside.length, 9);
}

/** The sentence around a place; it ends at a stop, or where a line does. */
function sentenceAt(text: string, at: number): Span {
  // Looking back is bounded: what stands further away is cut off anyway.
  const from = Math.max(0, at - 2000);
  let start = from;
  for (const match of text.slice(from, at).matchAll(SENTENCE_END)) start = from + match.index + match[0].length;
  return {start: skipSpace(text, start), end: sentenceEnd(text, at)};
}

function sentenceEnd(text: string, from: number): number {
  const pattern = new RegExp(SENTENCE_END);
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? match.index + match[0].trimEnd().length : text.length;
}

function windowFrom(text: string, {start, end}: Span, match: number, maxLength: number): Span {
  if (end - start > maxLength) {
    const far = match - start > maxLength - LEAD;
    const from = far ? wordStart(text, Math.max(start, match - LEAD)) : start;
    return {start: from, end: Math.min(end, wordEnd(text, from, from + maxLength))};
  }
  let last = end;
  while (last < text.length) {
    const next = skipSpace(text, last);
    const nextEnd = sentenceEnd(text, next);
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

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** The nearest bound between characters, as people see them, at or before a place. */
function graphemeBound(text: string, at: number): number {
  const from = Math.max(0, at - 40);
  // A window that begins inside a surrogate pair would see two halves.
  const begin = /[\udc00-\udfff]/.test(text.charAt(from)) ? from - 1 : from;
  let bound = begin;
  for (const {index, segment} of graphemes.segment(text.slice(begin, at + 40))) {
    if (begin + index > at) break;
    bound = begin + index;
    if (begin + index + segment.length > at) break;
  }
  return bound;
}
