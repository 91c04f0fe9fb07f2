/** Built-in functions of the language that the search is made of, by where they stand. */
const NEEDED: readonly (readonly [where: string, owner: object, names: string])[] = [
  ['Array', Array, 'from isArray'],
  [
    'Array.prototype',
    Array.prototype,
    'at entries every fill filter find findIndex flatMap forEach includes indexOf join keys map push reduce reverse slice some sort splice values',
  ],
  ['Object', Object, 'assign entries fromEntries hasOwn keys values'],
  ['JSON', JSON, 'parse'],
  ['Map.prototype', Map.prototype, 'get has set entries keys values'],
  ['Set.prototype', Set.prototype, 'add has values'],
  [
    'String.prototype',
    String.prototype,
    'charCodeAt codePointAt endsWith includes indexOf match matchAll normalize replace replaceAll slice split startsWith toLowerCase trim',
  ],
];

/** Those that are not the browser's own any more, as far as one can see: code that hides is not found. */
export function changedBuiltIns(): string[] {
  const changed: string[] = [];
  for (const [where, owner, names] of NEEDED) {
    for (const name of names.split(' ')) {
      const value: unknown = Reflect.get(owner, name);
      if (typeof value !== 'function' || !/\[native code\]\s*\}$/.test(`${value}`)) changed.push(`${where}.${name}`);
    }
  }
  return changed;
}
