import {describe, expect, it} from 'vitest';
import {LruCache} from '../../../src/core/lru-cache.js';

describe('a cache', () => {
  it('keeps what was used last', () => {
    const cache = new LruCache<number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    expect(cache.get('a')).toBe(1);
    cache.set('c', 3);
    expect(['a', 'b', 'c'].map(key => cache.get(key))).toEqual([1, undefined, 3]);
  });

  it('takes what is set again for used', () => {
    const cache = new LruCache<number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.set('a', 3);
    cache.set('c', 4);
    expect(['a', 'b', 'c'].map(key => cache.get(key))).toEqual([3, undefined, 4]);
  });

  it('may keep nothing, everything, and values that are nothing', () => {
    const none = new LruCache<number>(0);
    none.set('a', 1);
    expect(none.has('a')).toBe(false);
    const all = new LruCache<number | undefined>();
    for (let key = 0; key < 1000; key++) all.set(String(key), undefined);
    expect([all.has('0'), all.get('0'), all.has('__proto__')]).toEqual([true, undefined, false]);
    all.clear();
    expect(all.has('0')).toBe(false);
  });
});
