import type {TextUnit} from './sentences.js';
import type {HeatedText} from './unit-heat.js';

/** Units that follow each other, by their places in a text; `last` inclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

interface RatedRun extends Run {
  readonly length: number;
  readonly value: number;
  /** True where a word of the query stands in it. */
  readonly matches: boolean;
}

/** Runs are looked for around so many of the hottest units. */
const MAX_SEEDS = 10;
/** What is lost, as a share of the whole heat: by a cut inside a sentence, by a second piece, by each character of a long piece. */
const CUT = 0.01;
const SECOND_PIECE = 0.02;
const CHARACTER = 0.0003;
/** Up to here the length of a piece costs nothing. */
const SHORT_PIECE = 80;
/** Between two pieces, and between two blocks. */
const JOINT = 3;

/** The stretch of prose of one text, or the two of it, that hold most of the heat within a length. */
export function bestRuns(
  texts: readonly HeatedText[],
  maxLength: number,
): {readonly text: HeatedText; readonly runs: readonly Run[]} | undefined {
  const seeds = hottest(texts);
  const whole = seeds.reduce((sum, {text, unit}) => sum + (text.heat[unit] as number), 0);
  let best: {readonly text: HeatedText; readonly runs: readonly Run[]; readonly value: number} | undefined;
  for (const text of texts) {
    const own = seeds.filter(seed => seed.text === text).map(({unit}) => unit);
    const runs = runsAround(text, own, whole, maxLength);
    for (const run of runs) {
      if (run.matches && (!best || run.value > best.value)) best = {text, runs: [run], value: run.value};
    }
    for (const [index, run] of runs.entries()) {
      for (const other of runs.slice(index + 1)) {
        const value = run.value + other.value - SECOND_PIECE * whole;
        if (best && value <= best.value) break;
        const isApart = other.first > run.last + 1 || other.last < run.first - 1;
        if (!isApart || !(run.matches || other.matches) || run.length + JOINT + other.length > maxLength) continue;
        best = {text, runs: run.first < other.first ? [run, other] : [other, run], value};
      }
    }
  }
  return best;
}

function hottest(texts: readonly HeatedText[]): {readonly text: HeatedText; readonly unit: number}[] {
  const all = texts.flatMap(text =>
    text.units.flatMap(({kind}, unit) => (kind === 'prose' && (text.heat[unit] as number) > 0 ? [{text, unit}] : [])),
  );
  const heatOf = ({text, unit}: (typeof all)[number]): number => text.heat[unit] as number;
  all.sort((a, b) => heatOf(b) - heatOf(a));
  const matching = all.find(({text, unit}) => (text.coverage[unit] as number) > 0);
  const seeds = all.slice(0, MAX_SEEDS);
  // What is hot may stand between the words of the query, one of which has to be shown.
  return matching && !seeds.includes(matching) ? [...seeds, matching] : seeds;
}

/** Every run that holds one of some units, best first, earlier ones first among equals. */
function runsAround(
  {units, heat, coverage}: HeatedText,
  seeds: readonly number[],
  whole: number,
  maxLength: number,
): RatedRun[] {
  const runs = new Map<string, RatedRun>();
  for (const seed of seeds) {
    for (let first = seed; first >= 0 && reach(units, first, seed) <= maxLength; first--) {
      if (units[first]?.kind !== 'prose') break;
      let sum = 0;
      let matches = 0;
      for (let last = first; last < units.length && units[last]?.kind === 'prose'; last++) {
        const length = reach(units, first, last);
        // A word alone may be too long; it is cut.
        if (length > maxLength && last > first) break;
        sum += heat[last] as number;
        matches += coverage[last] as number;
        if (last < seed) continue;
        const cuts = Number(isInside(units, first - 1)) + Number(isInside(units, last));
        const value = sum - (CUT * cuts + CHARACTER * Math.max(0, length - SHORT_PIECE)) * whole;
        runs.set(`${first}-${last}`, {first, last, length, value, matches: matches > 0});
      }
    }
  }
  return [...runs.values()].sort((a, b) => b.value - a.value || a.first - b.first);
}

/** The length of a run as it is shown. */
function reach(units: readonly TextUnit[], first: number, last: number): number {
  const from = units[first] as TextUnit;
  const to = units[last] as TextUnit;
  return to.end - from.start + (to.block - from.block) * (JOINT - 1);
}

/** True where the sentence of a unit goes on behind it. */
export function isInside(units: readonly TextUnit[], unit: number): boolean {
  return units[unit] !== undefined && units[unit]?.sentence === units[unit + 1]?.sentence;
}
