import type {Fragment} from '../../core/search-provider.js';
import type {AnalyzedText} from '../analysis/analyzed-text.js';
import {type BlockKind, rowInWords} from './blocks.js';
import {markMatches, type QueryMatcher} from './highlight.js';
import {bestRuns, isInside, type Run} from './runs.js';
import {type TextUnit, wordEnd} from './sentences.js';
import {type HeatedText, heatOf} from './unit-heat.js';

export interface ExcerptOptions {
  /** Longest excerpt, in UTF-16 units; ellipses at its ends come on top. Default 220. */
  readonly maxLength?: number;
}

/** What is shown of an article's texts. */
export interface Passage {
  readonly excerpt: Fragment[];
  /** The text that it is taken from. */
  readonly from: AnalyzedText;
  readonly kind: BlockKind;
  /** False where the texts answer nothing, so that it is only how they begin. */
  readonly answers: boolean;
}

const ENDS_SENTENCE = /[.!?…。！？؟।:]["'”’»)\]」』）]{0,3}$/u;
/** What looks lost before an ellipsis. */
const OPEN_END = /[\s,;:–—،؛，；：、]+$/u;
const BETWEEN_BLOCKS = ' · ';
const BETWEEN_PIECES = ' … ';

/** The part of a text that most likely answers, with its matches marked. */
export function excerptOf(analyzed: AnalyzedText, matcher: QueryMatcher, options: ExcerptOptions = {}): Fragment[] {
  return bestPassage([analyzed], matcher, options)?.excerpt ?? [];
}

/**
 * The part of an article's texts that most likely answers a query: prose, in one piece or two. A table or code only where no
 * prose answers; and code only where no prose stands beside it.
 * @returns undefined where nothing answers and there is no prose.
 */
export function bestPassage(
  texts: readonly AnalyzedText[],
  matcher: QueryMatcher,
  {maxLength = 220}: ExcerptOptions = {},
): Passage | undefined {
  const heated = heatOf(texts, matcher);
  return (
    bestProse(heated, matcher, maxLength) ??
    bestOther(heated, matcher, maxLength) ??
    beginning(heated, matcher, maxLength)
  );
}

function bestProse(heated: readonly HeatedText[], matcher: QueryMatcher, maxLength: number): Passage | undefined {
  if (!heated.some(({units, coverage}) => units.some(({kind}, unit) => kind === 'prose' && coverage[unit]))) {
    return undefined;
  }
  const best = bestRuns(heated, maxLength);
  return best && prosePassage(best.text, best.runs, matcher, maxLength, true);
}

/** A row, or lines of code; in place of code the prose before it, else behind it. */
function bestOther(heated: readonly HeatedText[], matcher: QueryMatcher, maxLength: number): Passage | undefined {
  let best: {readonly text: HeatedText; readonly unit: number; readonly coverage: number} | undefined;
  for (const text of heated) {
    for (const [unit, coverage] of text.coverage.entries()) {
      if (coverage > (best?.coverage ?? 0)) best = {text, unit, coverage};
    }
  }
  if (!best) return undefined;
  const {text, unit} = best;
  if (text.units[unit]?.kind === 'table') return tablePassage(text, unit, matcher, maxLength);
  const beside = proseBeside(text.units, unit);
  if (beside !== undefined) return prosePassage(text, [wholeFrom(text, beside, maxLength)], matcher, maxLength, true);
  return codePassage(text, unit, matcher, maxLength);
}

function beginning(heated: readonly HeatedText[], matcher: QueryMatcher, maxLength: number): Passage | undefined {
  for (const text of heated) {
    const unit = text.units.findIndex(({kind}) => kind === 'prose');
    if (unit >= 0) return prosePassage(text, [wholeFrom(text, unit, maxLength)], matcher, maxLength, false);
  }
  return undefined;
}

/** The first unit of the block of prose that stands before a unit, else of the one behind it. */
function proseBeside(units: readonly TextUnit[], unit: number): number | undefined {
  const before = units.slice(0, unit).findLast(({kind}) => kind === 'prose');
  const beside = before ?? units.slice(unit).find(({kind}) => kind === 'prose');
  return beside && units.findIndex(({block}) => block === beside.block);
}

/** As many units of one kind as there is room for. */
function wholeFrom({units}: HeatedText, first: number, maxLength: number): Run {
  const {start, kind} = units[first] as TextUnit;
  let last = first;
  while (units[last + 1]?.kind === kind && (units[last + 1] as TextUnit).end - start <= maxLength) last++;
  return {first, last};
}

function prosePassage(
  {analyzed, units}: HeatedText,
  runs: readonly Run[],
  matcher: QueryMatcher,
  maxLength: number,
  answers: boolean,
): Passage {
  const {text} = analyzed;
  let shown = isInside(units, (runs[0] as Run).first - 1) ? '… ' : '';
  for (const [index, {first, last}] of runs.entries()) {
    const {start} = units[first] as TextUnit;
    const {end} = units[last] as TextUnit;
    // A piece of two fits; a sentence alone may be longer than an excerpt.
    const piece = text.slice(start, Math.min(end, wordEnd(text, start, start + maxLength)));
    const isLast = index === runs.length - 1;
    const isCut = piece.length < end - start || isInside(units, last);
    shown += isCut || !isLast ? (ENDS_SENTENCE.test(piece) ? piece : piece.replace(OPEN_END, '')) : piece;
    if (!isLast) shown += BETWEEN_PIECES;
    else if (isCut && !shown.endsWith('…')) shown += ' …';
  }
  const excerpt = markMatches(shown.replaceAll('\n', BETWEEN_BLOCKS).replace(/\s+/g, ' '), matcher);
  return {excerpt, from: analyzed, kind: 'prose', answers};
}

function tablePassage({analyzed, units}: HeatedText, unit: number, matcher: QueryMatcher, maxLength: number): Passage {
  const lineOf = (index: number): string => {
    const {start, end} = units[index] as TextUnit;
    return analyzed.text.slice(start, end);
  };
  let header = unit;
  while (units[header - 1]?.kind === 'table') header--;
  const row = rowInWords(lineOf(unit), lineOf(header));
  const fits = row.length <= maxLength ? row : rowInWords(lineOf(unit), lineOf(unit));
  return {excerpt: markMatches(shortened(fits, maxLength), matcher), from: analyzed, kind: 'table', answers: true};
}

function codePassage(heated: HeatedText, unit: number, matcher: QueryMatcher, maxLength: number): Passage {
  const {analyzed, units} = heated;
  const {first, last} = wholeFrom(heated, unit, maxLength);
  const {start} = units[first] as TextUnit;
  const {end} = units[last] as TextUnit;
  const lines = shortened(analyzed.text.slice(start, end), maxLength).replaceAll('\f', '');
  return {excerpt: markMatches(lines, matcher), from: analyzed, kind: 'code', answers: true};
}

function shortened(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : `${text.slice(0, wordEnd(text, 0, maxLength))} …`;
}
