/** A guess at fewer letters would mislead more often than help. */
const FEWEST_LETTERS = 3;
/** How much of a word may be wrong, and how many letters at most. */
const WRONG_SHARE = 0.4;
const MOST_WRONG = 3;

/**
 * The known name that a misspelt one most likely stands for; undefined when none is near. Near are names that differ in
 * case only, by a few wrong letters, or in how they go on.
 */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const distance = distanceOf(wanted, name.toLowerCase());
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}

/** How far a word is from a name; infinite when it stands for something else. */
function distanceOf(word: string, name: string): number {
  if (word === name) return 0;
  if (word.length < FEWEST_LETTERS) return Number.POSITIVE_INFINITY;
  const difference = Math.abs(word.length - name.length);
  const most = Math.min(MOST_WRONG, Math.floor(word.length * WRONG_SHARE));
  const edits = difference > most ? Number.POSITIVE_INFINITY : editDistance(word, name, most);
  if (edits <= most) return edits;
  // Behind all that are misspelt: `categry` is nearer to `category` than `cat` is.
  return name.startsWith(word) || word.startsWith(name) ? MOST_WRONG + difference : Number.POSITIVE_INFINITY;
}

/**
 * Letters that have to be inserted, removed, replaced or swapped with their neighbour to make one word of another
 * (optimal string alignment: Damerau, 1964; Wagner and Fischer, 1974). Infinite, and soon known, where they are more than `most`.
 */
function editDistance(from: string, to: string, most: number): number {
  let beforeLast: readonly number[] = [];
  let last = Array.from({length: to.length + 1}, (_unused, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...current) > most) return Number.POSITIVE_INFINITY;
    [beforeLast, last] = [last, current];
  }
  return last[to.length] as number;
}
