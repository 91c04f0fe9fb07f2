import type {Slips, TermLookup} from './language.js';
import type {QueryWord} from './words.js';

const TWO = /^\p{Script=Han}{2}$/u;
/** A single Latin letter directly behind an ideograph or kana. */
const STRAY_LETTER = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[a-z](?![\p{Script=Latin}\p{N}])/giu;
/** Of a letter that may be a slip. */
const STRAY_WEIGHT = 0.4;
const KATAKANA = /[\p{Script=Katakana}ー]{4,}/gu;
/** Of words that were not typed so; below 1, so that nobody has to have them. */
const MENDED_WEIGHT = 0.9;
/** Two ideographs that a kana may have got between. */
const PARTED_BY_KANA = /(\p{Script=Han})(?=\p{Script=Hiragana}(\p{Script=Han}))/gu;

/** Slips in ideographs and kana, for languages that are written with them. */
export const slips: Slips = {
  mend(query, queryWords) {
    const words = queryWords(query);
    for (const {index: at} of query.matchAll(STRAY_LETTER)) {
      const letter = words.findIndex(({start}) => start === at);
      if (letter >= 0) words[letter] = {...(words[letter] as QueryWord), weight: STRAY_WEIGHT};
      // What a letter parts is read as one as well.
      const mended = queryWords(query.slice(0, at) + query.slice(at + 1));
      const parted = mended.filter(({start, end}) => start < at && end > at);
      const whole = parted.map(word => ({...word, weight: word.weight * MENDED_WEIGHT, end: word.end + 1}));
      words.splice(letter + 1, 0, ...whole);
    }
    // The segmenter parts a name that it does not know, and one that is misspelt.
    for (const {0: term, index: start} of query.matchAll(KATAKANA)) {
      const end = start + term.length;
      const first = words.findIndex(word => word.start >= start && word.end < end);
      if (first >= 0) words.splice(first, 0, {term, start, end, weight: MENDED_WEIGHT});
    }
    return words;
  },

  parted: query => [...query.matchAll(PARTED_BY_KANA)].map(([, first = '', second = '']) => [first, second]),

  near(term, [before, behind], lookup) {
    if (!TWO.test(term)) return [];
    const [first = '', second = ''] = term;
    const isKnown = (pair: string): boolean => TWO.test(pair) && lookup.count([pair]) > 0;
    // One that makes a known two with its other neighbour is right.
    const left = isKnown(before + first) ? '' : before;
    const right = isKnown(second + behind) ? '' : behind;
    const pairs = [second + first, left + second, first + right].filter(isKnown).map(pair => [pair]);
    const bridges = [bridge(first, second, lookup), bridge(first, right, lookup), bridge(left, second, lookup)];
    return [...pairs, ...bridges.filter(({length}) => length > 0)];
  },
};

/** The ideograph that most articles have between two others, by the two pairs that it makes. */
function bridge(first: string, last: string, {count, startingWith}: TermLookup): readonly string[] {
  let best: readonly string[] = [];
  let most = 0;
  if (!TWO.test(first + last)) return best;
  for (const start of startingWith(first)) {
    const pairs = [start, start.slice(first.length) + last];
    const articles = TWO.test(start) ? count(pairs) : 0;
    if (articles <= most) continue;
    best = pairs;
    most = articles;
  }
  return best;
}
