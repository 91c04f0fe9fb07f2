import type {AnalyzedText} from '../analysis/analyzed-text.js';
import type {QueryMatcher, WordMatch} from './highlight.js';
import {type TextUnit, unitsOf} from './sentences.js';

/** A text of an article, its units, and how likely each of them is to hold the answer to a query. */
export interface HeatedText {
  readonly analyzed: AnalyzedText;
  readonly units: readonly TextUnit[];
  /** By unit; relative to each other within an article. All 0 where nothing answers. */
  readonly heat: Float64Array;
  /** By unit: the share of the query that stands in it. */
  readonly coverage: Float64Array;
}

/**
 * A log-linear model of where the answer stands, fitted to 5,300 questions in German, Arabic, Turkish, Vietnamese and Chinese
 * (XQuAD) and about as good for each of them when fitted to the other four.
 */
const MODEL = {
  /** The share of the query in the sentence, and in the best sentence of the article. */
  sentence: 3.2,
  ofBest: 1.7,
  /** In the unit itself, and in those beside it in the sentence. */
  unit: 4.5,
  beside: 2.4,
  /** In the sentences before and after. */
  before: 2.1,
  after: 1.7,
  /** What is said that was not asked: words, names, and a number where one is asked for. */
  words: 0.3,
  names: 0.6,
  number: 1.7,
  /** A long sentence holds many words by chance. */
  length: -1.7,
} as const;
/** In words. */
const LONG_SENTENCE = 40;
/** Between counting words and weighing them: rare words are often names that stand everywhere in their article. */
const WEIGHT_POWER = 0.7;
/** A word that stands in every article still answers. */
const LEAST_WEIGHT = 1e-6;

/** What of a query stands in a stretch of text. */
class Stretch {
  readonly keys = new Set<string>();
  words = 0;
  /** Of the words that answer nothing. */
  others = 0;
  hasNumber = false;
  names = 0;
}

interface ReadText {
  readonly analyzed: AnalyzedText;
  readonly units: readonly TextUnit[];
  readonly byUnit: readonly Stretch[];
  readonly bySentence: readonly Stretch[];
}

/** Rates the units of an article's texts together. */
export function heatOf(texts: readonly AnalyzedText[], matcher: QueryMatcher): HeatedText[] {
  const read = texts.map(analyzed => readText(analyzed, matcher.matchesIn(analyzed)));
  const coverageOf = articleCoverage(read, matcher);
  const sentenceCoverage = read.map(({bySentence}) => Float64Array.from(bySentence, coverageOf));
  let most = 0;
  for (const shares of sentenceCoverage) for (const share of shares) if (share > most) most = share;
  return read.map(({analyzed, units, byUnit, bySentence}, text) => {
    const coverage = Float64Array.from(byUnit, coverageOf);
    const sentences = sentenceCoverage[text] as Float64Array;
    const heat = new Float64Array(units.length);
    if (most === 0) return {analyzed, units, heat, coverage};
    const sameSentence = (a: number, b: number): boolean => units[a]?.sentence === units[b]?.sentence;
    for (const [index, {sentence}] of units.entries()) {
      const own = sentences[sentence] as number;
      const before = sentences[sentence - 1] ?? 0;
      const after = sentences[sentence + 1] ?? 0;
      const beside =
        (sameSentence(index, index - 1) ? (coverage[index - 1] as number) : 0) +
        (sameSentence(index, index + 1) ? (coverage[index + 1] as number) : 0);
      const {others, hasNumber, names} = byUnit[index] as Stretch;
      heat[index] = Math.exp(
        MODEL.sentence * own +
          MODEL.ofBest * (own / most) +
          MODEL.unit * (coverage[index] as number) +
          MODEL.beside * beside +
          MODEL.before * before +
          MODEL.after * after +
          MODEL.words * Math.log1p(others) +
          MODEL.names * Math.log1p(names) +
          (hasNumber && matcher.asksNumber ? MODEL.number : 0) +
          MODEL.length * Math.min(1, (bySentence[sentence] as Stretch).words / LONG_SENTENCE),
      );
    }
    return {analyzed, units, heat, coverage};
  });
}

function readText(analyzed: AnalyzedText, matches: readonly WordMatch[]): ReadText {
  const {text, starts, ends} = analyzed;
  const units = unitsOf(analyzed);
  const byUnit = units.map(() => new Stretch());
  const bySentence = Array.from({length: (units.at(-1)?.sentence ?? -1) + 1}, () => new Stretch());
  let unit = 0;
  let match = 0;
  for (let word = 0; word < starts.length; word++) {
    const start = starts[word] as number;
    while (unit < units.length && (units[unit] as TextUnit).end <= start) unit++;
    const around = units[unit];
    if (!around) break;
    if (start < around.start) continue;
    const own = byUnit[unit] as Stretch;
    const sentence = bySentence[around.sentence] as Stretch;
    sentence.words++;
    while ((matches[match]?.start ?? Number.POSITIVE_INFINITY) < start) match++;
    const answer = matches[match];
    if (answer?.start === start) {
      // A word that a bound of units cuts in two stands in neither.
      if ((ends[word] as number) > around.end) continue;
      own.keys.add(answer.key);
      sentence.keys.add(answer.key);
      continue;
    }
    own.others++;
    const first = text.charAt(start);
    if (/\p{N}/u.test(first)) own.hasNumber = true;
    else if (start > around.start && first !== first.toLowerCase()) own.names++;
  }
  return {analyzed, units, byUnit, bySentence};
}

/** How much of a query stands in a stretch: words that stand in few sentences of the article count more. */
function articleCoverage(read: readonly ReadText[], matcher: QueryMatcher): (stretch: Stretch) => number {
  const occurrences = new Map<string, number>();
  let sentences = 0;
  for (const {bySentence} of read) {
    sentences += bySentence.length;
    for (const {keys} of bySentence) for (const key of keys) occurrences.set(key, (occurrences.get(key) ?? 0) + 1);
  }
  const worth = new Map<string, number>();
  let all = 0;
  for (const [key, weight] of matcher.weights) {
    const power = Math.max(weight, LEAST_WEIGHT) ** WEIGHT_POWER;
    all += power;
    worth.set(key, power * Math.log1p(sentences / (occurrences.get(key) ?? 1)));
  }
  const whole = all * Math.log1p(sentences) || 1;
  return ({keys}) => {
    let sum = 0;
    for (const key of keys) sum += worth.get(key) ?? 0;
    return sum / whole;
  };
}
