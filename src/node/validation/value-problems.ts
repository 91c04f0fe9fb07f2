import {z} from 'zod';
import {didYouMean} from '../../core/did-you-mean.js';

/** A value that is not what its schema wants, in words. */
export interface ValueProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly fix: string;
}

/**
 * Puts what zod found into words. Schemas say in their messages what they want, as a noun phrase: `a text`, so that
 * every problem reads "X must be a text, but is the number 404."
 * @param examples how to write each top-level key, for the fix.
 */
export function findValueProblems(
  schema: z.ZodType,
  value: unknown,
  examples: Readonly<Record<string, string>>,
): readonly ValueProblem[] {
  const {error} = schema.safeParse(value);
  return (error?.issues ?? []).flatMap(issue => {
    if (issue.code !== 'unrecognized_keys') return [wrongValue(issue.path, issue.message, value, examples)];
    const known = knownKeysAt(schema, issue.path);
    return issue.keys.map(key => unknownKey([...issue.path, key], known));
  });
}

function wrongValue(
  path: readonly PropertyKey[],
  expected: string,
  root: unknown,
  examples: Readonly<Record<string, string>>,
): ValueProblem {
  const found = describeValue(path.reduce<unknown>(childOf, root));
  const example = Object.hasOwn(examples, String(path[0])) ? examples[String(path[0])] : undefined;
  return {
    path,
    message: `${nameOf(path)} must be ${expected}, but is ${found}.`,
    fix: example ? `Write it like this: ${example}` : `Replace it with ${expected}.`,
  };
}

function unknownKey(path: readonly PropertyKey[], known: readonly string[]): ValueProblem {
  const guess = didYouMean(String(path.at(-1)), known);
  return {
    path,
    message: `${nameOf(path)} is not a key that Helplet knows.`,
    fix: guess ? `Did you mean "${guess}"?` : `Remove it. The keys here are ${known.join(', ')}.`,
  };
}

/** `"categories[1].name"`, counting from 1 as people do. */
function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'This';
  const [first, ...rest] = path;
  const steps = rest.map(segment => (typeof segment === 'number' ? `[${segment + 1}]` : `.${String(segment)}`));
  return `"${String(first)}${steps.join('')}"`;
}

function childOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function knownKeysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let current: unknown = schema;
  for (const segment of path) {
    const inner = unwrap(current);
    if (inner instanceof z.ZodArray) current = inner.element;
    else if (inner instanceof z.ZodObject) current = inner.shape[String(segment)];
  }
  const target = unwrap(current);
  return target instanceof z.ZodObject ? Object.keys(target.shape) : [];
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

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
