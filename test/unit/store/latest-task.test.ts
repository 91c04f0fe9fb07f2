import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {SearchError} from '../../../src/core/search-provider.js';
import {LatestTask} from '../../../src/store/latest-task.js';
import {flush} from '../../helpers/flush.js';
import {PendingCall} from '../../helpers/manual-provider.js';

let task: LatestTask<string>;
let outcome: {
  done: ReturnType<typeof vi.fn<(value: string) => void>>;
  failed: ReturnType<typeof vi.fn<(error: unknown) => void>>;
};

beforeEach(() => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  task = new LatestTask();
  outcome = {done: vi.fn<(value: string) => void>(), failed: vi.fn<(error: unknown) => void>()};
});

afterEach(() => {
  vi.useRealTimers();
});

/** Starts a task that ends when the test says so. */
function start(name: string, delayMs?: number): {calls: PendingCall<string, string>[]} {
  const calls: PendingCall<string, string>[] = [];
  task.run(
    signal => {
      const call = new PendingCall<string, string>(name, signal);
      calls.push(call);
      return call.promise;
    },
    outcome,
    delayMs,
  );
  return {calls};
}

describe('one task at a time', () => {
  it('gives its value', async () => {
    const {calls} = start('a');
    calls[0]?.answer('A');
    await flush();
    expect(outcome.done.mock.calls).toEqual([['A']]);
    expect(outcome.failed).not.toHaveBeenCalled();
  });

  it('gives its error', async () => {
    const error = new SearchError('network', 'Lost.');
    start('a').calls[0]?.fail(error);
    await flush();
    expect(outcome.failed.mock.calls).toEqual([[error]]);
    expect(outcome.done).not.toHaveBeenCalled();
  });

  it('starts at once', () => {
    expect(start('a').calls).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is stopped by a newer one, whose answer alone counts', async () => {
    const older = start('a').calls[0];
    const newer = start('b').calls[0];
    expect([older?.signal.aborted, newer?.signal.aborted]).toEqual([true, false]);
    newer?.answer('B');
    await flush();
    older?.answer('A');
    await flush();
    expect(outcome.done.mock.calls).toEqual([['B']]);
  });

  it('that is stopped keeps its error to itself', async () => {
    const older = start('a').calls[0];
    start('b');
    older?.fail(new Error('late'));
    await flush();
    expect(outcome.failed).not.toHaveBeenCalled();
  });

  it('that says it was cancelled has not failed', async () => {
    start('a').calls[0]?.fail(new SearchError('aborted', 'The request was cancelled.'));
    await flush();
    expect(outcome.failed).not.toHaveBeenCalled();
    expect(outcome.done).not.toHaveBeenCalled();
  });

  it('may be cancelled', async () => {
    const call = start('a').calls[0];
    task.cancel();
    expect(call?.signal.aborted).toBe(true);
    call?.answer('A');
    await flush();
    expect(outcome.done).not.toHaveBeenCalled();
  });

  it('may run again after it ended', async () => {
    start('a').calls[0]?.answer('A');
    await flush();
    start('b').calls[0]?.answer('B');
    await flush();
    expect(outcome.done.mock.calls).toEqual([['A'], ['B']]);
  });
});

describe('quiet time', () => {
  it('passes before it starts', async () => {
    const {calls} = start('a', 50);
    await vi.advanceTimersByTimeAsync(49);
    expect(calls).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(calls).toHaveLength(1);
  });

  it('begins anew with each newer task, and only the last starts', async () => {
    const first = start('a', 50).calls;
    await vi.advanceTimersByTimeAsync(40);
    const second = start('b', 50).calls;
    await vi.advanceTimersByTimeAsync(40);
    expect([first, second]).toEqual([[], []]);
    await vi.advanceTimersByTimeAsync(10);
    expect(first).toHaveLength(0);
    expect(second).toHaveLength(1);
  });

  it('is cut short by a task without any', async () => {
    const first = start('a', 50).calls;
    const second = start('b').calls;
    await vi.advanceTimersByTimeAsync(100);
    expect(first).toHaveLength(0);
    expect(second).toHaveLength(1);
  });

  it('ends for good when cancelled', async () => {
    const {calls} = start('a', 50);
    task.cancel();
    await vi.advanceTimersByTimeAsync(100);
    expect(calls).toHaveLength(0);
  });
});
