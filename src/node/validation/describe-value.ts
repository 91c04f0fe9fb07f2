/** Puts a value that a person wrote into words: `the text "many"`, `the number 404`, `a list`. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (value === '') return 'an empty text';
  if (typeof value === 'string') return `the text ${JSON.stringify(shorten(value))}`;
  if (typeof value === 'number' || typeof value === 'bigint') return `the number ${value}`;
  if (typeof value === 'boolean') return `the value ${value}`;
  if (value instanceof Date)
    return `the date ${Number.isNaN(value.getTime()) ? 'that does not exist' : value.toISOString()}`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a set of keys' : `a ${typeof value}`;
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}
