import type {Fragment} from '../core/fragment.js';
import {markMatches, type QueryMatcher} from './highlight.js';

export interface ExcerptOptions {
  /** Longest excerpt, in UTF-16 units. Default 220. */
  readonly maxLength?: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = /[.!?…。！？؟।]+["'”’»)\]]*(?=\s)|\n+/gu;
/** How much of a long sentence may stand before the first match. */
const LEAD = 48;

/** The part of a text that covers most of the query, cut at sentence bounds, with its matches marked. */
export function excerptOf(text: string, matcher: QueryMatcher, {maxLength = 220}: ExcerptOptions = {}): Fragment[] {
  const sentences = splitSentences(text);
  if (!sentences.length) return [];
  const matches = matcher.analyzer.words(text).flatMap(word => {
    const term = matcher.match(word);
    return term ? [{term, start: word.start, end: word.end}] : [];
  });
  let best: {span: Span; score: number} | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const holdsMatch = matches.some(({start, end}) => start < sentence.end && end > sentence.start);
    if (matches.length && !holdsMatch) continue;
    const span = windowFrom(sentences, index, matches, text, maxLength);
    const inside = matches.filter(({start, end}) => start >= span.start && end <= span.end);
    // Distinct terms decide, repetitions break ties, and an earlier window wins among equals.
    const score = new Set(inside.map(({term}) => term)).size * 100 + Math.min(inside.length, 9);
    if (!best || score > best.score) best = {span, score};
    if (!matches.length) break;
  }
  return best ? cut(text, best.span, matcher) : [];
}

function windowFrom(
  sentences: readonly Span[],
  index: number,
  matches: readonly Span[],
  text: string,
  maxLength: number,
): Span {
  const {start, end} = sentences[index] as Span;
  if (end - start > maxLength) {
    const first = matches.find(match => match.start >= start && match.start < end);
    const from =
      first && first.end - start > maxLength - LEAD ? wordBound(text, Math.max(start, first.start - LEAD)) : start;
    return {start: from, end: Math.min(end, lastWordEnd(text, from, from + maxLength))};
  }
  let last = end;
  for (let next = index + 1; next < sentences.length; next++) {
    const sentence = sentences[next] as Span;
    if (sentence.end - start > maxLength) {
      // A short opening alone says too little: fill up with the beginning of the next sentence.
      if (last - start < maxLength * 0.6) last = lastWordEnd(text, start, start + maxLength);
      break;
    }
    last = sentence.end;
  }
  return {start, end: last};
}

function cut(text: string, {start, end}: Span, matcher: QueryMatcher): Fragment[] {
  const startsInside = start > 0 && !/[\n.!?…。！？؟।]["'”’»)\]]*\s*$/u.test(text.slice(Math.max(0, start - 4), start));
  const body = text.slice(start, end).replace(/\s+/g, ' ').trim();
  const endsInside = end < text.length && !/[.!?…。！？؟।:;]["'”’»)\]]*$/u.test(body) && text[end] !== '\n';
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

function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    const lead = text.slice(start, end).search(/\S/);
    if (lead >= 0) spans.push({start: start + lead, end: start + text.slice(start, end).trimEnd().length});
    start = end;
  };
  for (const match of text.matchAll(SENTENCE_END)) add(match.index + match[0].length);
  add(text.length);
  return spans;
}

function wordBound(text: string, from: number): number {
  const space = text.slice(from, from + LEAD).search(/\s\S/);
  return space < 0 ? from : from + space + 1;
}

function lastWordEnd(text: string, start: number, limit: number): number {
  if (limit >= text.length) return text.length;
  const space = text.slice(start, limit + 1).search(/\s+\S*$/);
  return space > 0 ? start + space : limit;
}
