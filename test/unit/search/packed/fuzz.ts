import fc from 'fast-check';
import {expect} from 'vitest';
import {HelpletError} from '../../../../src/core/errors.js';
import {SearchError} from '../../../../src/core/search-provider.js';

/** To look for more: FUZZ_RUNS=20000 FUZZ_SEED=random npx vitest run test/unit/search/packed/fuzz --testTimeout=3600000 */
export function fuzzing(runs: number): fc.Parameters<unknown> {
  return {numRuns: Number(process.env.FUZZ_RUNS ?? runs)};
}

interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: readonly number[];
}

/** Bytes that end or continue a varint, and those around them. */
const telling = fc.constantFrom(0, 1, 2, 0x0f, 0x10, 0x7f, 0x80, 0x81, 0xfe, 0xff);
const anyByte = fc.oneof(telling, fc.nat(255));
const at = fc.nat();
/** A number far beyond what there is. */
const hugeNumber = [0xff, 0xff, 0xff, 0xff, 0xff, 0x0f];

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {weight: 5, arbitrary: fc.record({at, removed: fc.constant(1), inserted: fc.tuple(anyByte)})},
  {weight: 2, arbitrary: fc.record({at, removed: fc.constant(0), inserted: fc.array(anyByte, {minLength: 1})})},
  {weight: 2, arbitrary: fc.record({at, removed: fc.integer({min: 1, max: 8}), inserted: fc.constant([])})},
  {weight: 1, arbitrary: fc.record({at, removed: fc.constant(1), inserted: fc.constant(hugeNumber)})},
  // All that follows.
  {weight: 1, arbitrary: fc.record({at, removed: fc.constant(Number.MAX_SAFE_INTEGER), inserted: fc.constant([])})},
);

/** Damage: bytes changed, inserted, removed, cut off. */
export const damage = fc.array(edit, {minLength: 1, maxLength: 3});

export function damaged(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array<ArrayBuffer> {
  let result = [...bytes];
  for (const {at, removed, inserted} of edits) {
    const start = at % (result.length + 1);
    result = [...result.slice(0, start), ...inserted, ...result.slice(start + removed)];
  }
  return Uint8Array.from(result);
}

/** A character that JSON cares about, or any other. */
const character = fc.oneof(
  fc.constantFrom(...'{}[]",:\\0123456789.-eE+tfn ua/<\u0000é'),
  fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
);

export const textDamage = fc.array(
  fc.record({at, removed: fc.nat(3), inserted: fc.string({unit: character, maxLength: 3})}),
  {
    minLength: 1,
    maxLength: 2,
  },
);

export function damagedText(
  text: string,
  edits: readonly {readonly at: number; readonly removed: number; readonly inserted: string}[],
): string {
  let result = text;
  for (const {at, removed, inserted} of edits) {
    const start = at % (result.length + 1);
    result = result.slice(0, start) + inserted + result.slice(start + removed);
  }
  return result;
}

/** Accepts an answer, or an error that says by its code what is wrong; anything else fails the test. */
export async function answerOrNamedError<T>(answer: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof SearchError) && !(error instanceof HelpletError)) throw error;
    expect(error.code).toMatch(/^[a-z/-]+$/);
    return undefined;
  }
}
