/**
 * `Array.from` of the language. The build of the script tag puts it in the place of the page's own, which Prototype.js and
 * MooTools replace by one that knows no iterators: a search would find nothing there, without any error.
 */
export function arrayFrom<T, U = T>(source: Iterable<T> | ArrayLike<T>, map?: (value: T, index: number) => U): U[] {
  const values = isIterable(source) ? [...source] : listOf(source);
  if (!map) return values as unknown as U[];
  const mapped: U[] = [];
  for (let index = 0; index < values.length; index++) mapped.push(map(values[index] as T, index));
  return mapped;
}

function isIterable<T>(source: Iterable<T> | ArrayLike<T>): source is Iterable<T> {
  // Of texts, which are no objects, as well.
  return typeof (source as Iterable<T>)[Symbol.iterator] === 'function';
}

function listOf<T>(source: ArrayLike<T>): T[] {
  const values: T[] = [];
  for (let index = 0; index < source.length; index++) values.push(source[index] as T);
  return values;
}
