import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {SharedLoads} from '../../../../src/search/bundle/shared-loads.js';
import {errorOf} from '../../../helpers/flush.js';

/** A load that ends when the test says so. */
class Pending {
  readonly signal: AbortSignal;
  resolve: (value: string) => void = () => {};
  reject: (error: unknown) => void = () => {};
  readonly promise: Promise<string>;

  constructor(signal: AbortSignal) {
    this.signal = signal;
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  }
}

let loads: SharedLoads<string>;
let started: {readonly key: string; readonly pending: Pending}[];
const start = (key: string, signal: AbortSignal): Promise<string> => {
  const pending = new Pending(signal);
  started.push({key, pending});
  return pending.promise;
};
const ask = (key: string, signal = new AbortController().signal): Promise<string> =>
  loads.load(key, signal, own => start(key, own));
const pending = (index: number): Pending => {
  const load = started[index];
  if (!load) throw new Error(`Only ${started.length} loads were started.`);
  return load.pending;
};
/** Loads at once. */
const put = (key: string): Promise<string> => loads.load(key, new AbortController().signal, async () => key);

beforeEach(() => {
  vi.useFakeTimers();
  loads = new SharedLoads();
  started = [];
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a load', () => {
  it('is shared by all who ask while it runs', async () => {
    const asking = [ask('a'), ask('a'), ask('b')];
    expect(started.map(({key}) => key)).toEqual(['a', 'b']);
    pending(0).resolve('A');
    pending(1).resolve('B');
    expect(await Promise.all(asking)).toEqual(['A', 'A', 'B']);
  });

  it('is kept when it is done', async () => {
    expect(loads.get('a')).toBeUndefined();
    const asking = ask('a');
    expect(loads.get('a')).toBeUndefined();
    pending(0).resolve('A');
    await asking;
    expect(loads.get('a')).toBe('A');
    expect(await ask('a')).toBe('A');
    expect(started).toHaveLength(1);
  });

  it('may give nothing, which is kept as well', async () => {
    const nothing = new SharedLoads<string | undefined>();
    let times = 0;
    const load = async (): Promise<undefined> => void times++;
    const {signal} = new AbortController();
    await nothing.load('a', signal, load);
    await nothing.load('a', signal, load);
    expect(times).toBe(1);
  });

  it('is forgotten when it failed, and told to all who asked', async () => {
    const error = new Error('lost');
    const asking = [errorOf(ask('a')), errorOf(ask('a'))];
    pending(0).reject(error);
    expect(await Promise.all(asking)).toEqual([error, error]);
    expect(loads.get('a')).toBeUndefined();
    const again = ask('a');
    expect(started).toHaveLength(2);
    pending(1).resolve('A');
    expect(await again).toBe('A');
  });

  it('is unknown by the names of object properties', () => {
    for (const key of ['constructor', '__proto__', 'toString']) expect(loads.get(key)).toBeUndefined();
  });
});

describe('whoever leaves', () => {
  it('aborts the load when nobody else waits, after a moment', async () => {
    const abort = new AbortController();
    const asking = errorOf(ask('a', abort.signal));
    abort.abort();
    await vi.advanceTimersByTimeAsync(199);
    expect(pending(0).signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(pending(0).signal.aborted).toBe(true);
    expect(await asking).toMatchObject({name: 'AbortError'});
    expect(loads.get('a')).toBeUndefined();
  });

  it('leaves it to the others', async () => {
    const [first, second] = [new AbortController(), new AbortController()];
    const asking = [ask('a', first.signal), ask('a', second.signal), ask('a')];
    first.abort();
    second.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(pending(0).signal.aborted).toBe(false);
    pending(0).resolve('A');
    expect(await asking[2]).toBe('A');
  });

  it('leaves it to whoever comes within that moment', async () => {
    const abort = new AbortController();
    void errorOf(ask('a', abort.signal));
    abort.abort();
    await vi.advanceTimersByTimeAsync(150);
    const second = ask('a');
    await vi.advanceTimersByTimeAsync(1000);
    expect(pending(0).signal.aborted).toBe(false);
    expect(started).toHaveLength(1);
    pending(0).resolve('A');
    expect(await second).toBe('A');
  });

  it('gives a full moment again to the one who left later', async () => {
    const [first, second] = [new AbortController(), new AbortController()];
    void errorOf(ask('a', first.signal));
    first.abort();
    await vi.advanceTimersByTimeAsync(150);
    void errorOf(ask('a', second.signal));
    second.abort();
    await vi.advanceTimersByTimeAsync(199);
    expect(pending(0).signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(pending(0).signal.aborted).toBe(true);
  });

  it('leaves those who come later a new load', async () => {
    const abort = new AbortController();
    void errorOf(ask('a', abort.signal));
    abort.abort();
    await vi.advanceTimersByTimeAsync(200);
    const again = ask('a');
    expect(started).toHaveLength(2);
    expect(pending(1).signal.aborted).toBe(false);
    pending(1).resolve('A');
    expect(await again).toBe('A');
    expect(loads.get('a')).toBe('A');
  });

  it('does not keep a load from being kept that ends in that moment', async () => {
    const abort = new AbortController();
    const asking = ask('a', abort.signal);
    abort.abort();
    pending(0).resolve('A');
    await asking;
    await vi.advanceTimersByTimeAsync(1000);
    expect(pending(0).signal.aborted).toBe(false);
    expect(loads.get('a')).toBe('A');
  });

  it('before asking starts nothing', async () => {
    const abort = new AbortController();
    abort.abort();
    expect(await errorOf(ask('a', abort.signal))).toMatchObject({name: 'SearchError', code: 'aborted'});
    expect(started).toEqual([]);
    void ask('a');
    expect(await errorOf(ask('a', abort.signal))).toMatchObject({code: 'aborted'});
  });

  it('after the answer changes nothing', async () => {
    const abort = new AbortController();
    const asking = ask('a', abort.signal);
    pending(0).resolve('A');
    await asking;
    abort.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(pending(0).signal.aborted).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('several loads', () => {
  it('may each fail by themselves', async () => {
    const {signal} = new AbortController();
    const asking = loads.loadAll(['a', 'b', 'c'], signal, start);
    const error = new Error('lost');
    pending(2).resolve('C');
    pending(1).reject(error);
    pending(0).resolve('A');
    expect(await asking).toEqual([
      {status: 'fulfilled', value: 'A'},
      {status: 'rejected', reason: error},
      {status: 'fulfilled', value: 'C'},
    ]);
  });

  it('are left together', async () => {
    const abort = new AbortController();
    const other = ask('b');
    void loads.loadAll(['a', 'b', 'c'], abort.signal, start);
    expect(started.map(({key}) => key)).toEqual(['b', 'a', 'c']);
    abort.abort();
    await vi.advanceTimersByTimeAsync(200);
    expect(started.map(({pending: {signal}}) => signal.aborted)).toEqual([false, true, true]);
    pending(0).resolve('B');
    expect(await other).toBe('B');
  });

  it('of none are none', async () => {
    expect(await loads.loadAll([], new AbortController().signal, start)).toEqual([]);
  });

  it('add one listener to a signal, however many they are', async () => {
    const {signal} = new AbortController();
    const listen = vi.spyOn(signal, 'addEventListener');
    const asking = Array.from({length: 30}, (_item, index) => ask(String(index), signal));
    expect(listen).toHaveBeenCalledTimes(1);
    for (const {pending: each} of started) each.resolve('done');
    await Promise.all(asking);
  });
});

describe('a limit', () => {
  beforeEach(() => {
    loads = new SharedLoads(2);
  });

  it('drops the one unused for longest', async () => {
    await put('a');
    await put('b');
    await put('a');
    await put('c');
    expect(['a', 'b', 'c'].map(key => loads.get(key))).toEqual(['a', undefined, 'c']);
  });

  it('does not count what is still running', async () => {
    await put('a');
    await put('b');
    const asking = [ask('c'), ask('d')];
    expect(['a', 'b'].map(key => loads.get(key))).toEqual(['a', 'b']);
    pending(0).resolve('c');
    pending(1).resolve('d');
    await Promise.all(asking);
    expect(['a', 'b', 'c', 'd'].map(key => loads.get(key))).toEqual([undefined, undefined, 'c', 'd']);
  });

  it('gives every one of a larger request all the same', async () => {
    const results = await loads.loadAll(['a', 'b', 'c'], new AbortController().signal, async key => key);
    expect(results.map(result => (result.status === 'fulfilled' ? result.value : result.reason))).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(loads.get('a')).toBeUndefined();
  });
});

describe('clearing', () => {
  it('aborts what runs and forgets what was loaded', async () => {
    await put('a');
    const asking = errorOf(ask('b'));
    loads.clear();
    expect(pending(0).signal.aborted).toBe(true);
    expect(await asking).toMatchObject({name: 'AbortError'});
    expect(loads.get('a')).toBeUndefined();
  });

  it('leaves nothing of a load that ends all the same', async () => {
    let finish: (value: string) => void = () => {};
    const asking = loads.load('a', new AbortController().signal, () => new Promise(resolve => (finish = resolve)));
    loads.clear();
    finish('A');
    expect(await asking).toBe('A');
    expect(loads.get('a')).toBeUndefined();
  });
});
