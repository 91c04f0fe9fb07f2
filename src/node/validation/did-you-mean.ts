import {boundedLevenshtein} from '@orama/orama/internals';

/** More wrong letters than this, and a guess is more likely to mislead than to help. */
const MAX_DISTANCE = 2;

/** The known word that a misspelt one most likely stands for, or undefined when none is near. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const near = known
    .map(candidate => ({
      candidate,
      ...boundedLevenshtein(word.toLowerCase(), candidate.toLowerCase(), MAX_DISTANCE),
    }))
    .filter(({isBounded}) => isBounded)
    .sort((first, second) => first.distance - second.distance);
  return near[0]?.candidate;
}
