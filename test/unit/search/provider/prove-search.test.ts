import {afterEach, describe, expect, it} from 'vitest';
import {changedBuiltIns, proveSearch} from '../../../../src/search/provider/prove-search.js';
import {errorOf} from '../../../helpers/flush.js';

let repair = (): void => {};

afterEach(() => {
  repair();
});

describe('the proof of the search', () => {
  it('succeeds on a page that is as it should be', async () => {
    expect(changedBuiltIns()).toEqual([]);
    await expect(proveSearch()).resolves.toBeUndefined();
  });

  it.each([
    ['Array.from', Array, 'from', (list: ArrayLike<unknown>) => [].slice.call(list)],
    ['JSON.parse', JSON, 'parse', () => ({})],
    ['Map.prototype.get', Map.prototype, 'get', () => undefined],
    ['Array.prototype.map', Array.prototype, 'map', () => []],
  ] as const)('fails where a script replaced %s, and names it', async (name, owner, method, replacement) => {
    const error = await withReplaced(owner, method, replacement, () => errorOf(proveSearch()));
    expect(error).toMatchObject({code: 'unavailable', retryable: false, message: expect.stringContaining(`(${name})`)});
  });
});

/** The test's own tools need what is replaced, so it is put back before anything is looked at. */
async function withReplaced<T>(owner: object, name: string, value: unknown, task: () => Promise<T>): Promise<T> {
  const original = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
  repair = () => Object.defineProperty(owner, name, original);
  Object.defineProperty(owner, name, {...original, value});
  try {
    return await task();
  } finally {
    repair();
  }
}
