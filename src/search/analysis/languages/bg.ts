import {stopwords} from '@orama/stopwords/bulgarian';
import {without, wordList} from '../word-list.js';

/** Endings, from how many letters on they are cut, and what takes their place. The first that fits counts. */
type Rules = readonly (readonly [ending: RegExp, longerThan: number, replacement?: string])[];

const ARTICLES: Rules = [
  [/ият$/, 6],
  [/(?:ът|то|те|та|ия)$/, 5],
  [/ят$/, 4],
];
const PLURALS: Rules = [
  [/овци$/, 6, 'о'],
  [/ове$/, 6],
  [/еве$/, 6, 'й'],
  [/ища$/, 5],
  [/та$/, 5],
  [/ци$/, 5, 'к'],
  [/зи$/, 5, 'г'],
  [/е(.)и$/, 5, 'я$1'],
  [/си$/, 4, 'х'],
  [/и$/, 4],
];
const LAST: readonly Rules[] = [[[/я$/, 3]], [[/[аое]$/, 3]], [[/ен$/, 4, 'н']], [[/ъ(.)$/, 5, '$1']]];

/**
 * Source: Nakov, "BulStem"; Savoy, "Searching strategies for the Bulgarian language", 2007, as Lucene has it. The one of
 * `@orama/stemmers` throws at words such as "забравена".
 */
export function stemmer(word: string): string {
  if (word.length < 4) return word;
  if (word.length > 5 && word.endsWith('ища')) return word.slice(0, -3);
  return [ARTICLES, PLURALS, ...LAST].reduce(cutOne, word);
}

function cutOne(word: string, rules: Rules): string {
  for (const [ending, longerThan, replacement = ''] of rules) {
    if (word.length > longerThan && ending.test(word)) return word.replace(ending, replacement);
  }
  return word;
}

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...without(stopwords, 'т.н.'),
  ...wordList(`
    как какво какъв каква какви защо кога къде кой коя кое кои колко мога може можем искам трябва нужно имам има правя
    направя моля благодаря помощ възможно
  `),
];
