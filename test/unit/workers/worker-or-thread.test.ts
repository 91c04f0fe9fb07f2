import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {errorOf} from '../../helpers/flush.js';

let workers: typeof import('../../../src/workers/worker-or-thread.js');
let unavailable: () => Error;

beforeEach(async () => {
  // What holds for a page: each test is one of its own.
  vi.resetModules();
  workers = await import('../../../src/workers/worker-or-thread.js');
  const {WorkerUnavailableError} = workers;
  unavailable = () => new WorkerUnavailableError('A worker did not start.');
  vi.stubGlobal('Worker', class {});
  vi.spyOn(console, 'info').mockReturnValue();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Names the place that runs a task. */
const where = async (place: string): Promise<string> => place;
const inWorker = async () => 'worker';
const inThread = async () => 'thread';

describe('work', () => {
  it('is done in a worker', async () => {
    const thread = vi.fn(inThread);
    expect(await new workers.WorkerOrThread({worker: inWorker, thread}).run(where)).toBe('worker');
    expect(thread).not.toHaveBeenCalled();
  });

  it('is done in the thread where there is no worker, from then on', async () => {
    const places = new workers.WorkerOrThread({worker: inWorker, thread: inThread});
    const tried: string[] = [];
    const task = async (place: string): Promise<string> => {
      tried.push(place);
      if (place === 'worker') throw unavailable();
      return place;
    };
    expect(await Promise.all([places.run(task), places.run(task)])).toEqual(['thread', 'thread']);
    expect(await places.run(task)).toBe('thread');
    expect(tried).toEqual(['worker', 'worker', 'thread', 'thread', 'thread']);
  });

  it('that fails is not done again elsewhere', async () => {
    const thread = vi.fn(inThread);
    const places = new workers.WorkerOrThread({worker: inWorker, thread});
    expect(await errorOf(places.run(() => Promise.reject(new Error('odd'))))).toMatchObject({message: 'odd'});
    expect(thread).not.toHaveBeenCalled();
  });

  it('is done in the thread of a browser without workers, which is told nothing', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(await new workers.WorkerOrThread({worker: inWorker, thread: inThread}).run(where)).toBe('thread');
    expect(console.info).not.toHaveBeenCalled();
  });

  it('loads its code once, and again where that failed', async () => {
    const worker = vi.fn(inWorker).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const places = new workers.WorkerOrThread({worker, thread: inThread});
    expect(await errorOf(places.run(where))).toMatchObject({message: 'Failed to fetch'});
    expect(await Promise.all([places.run(where), places.run(where)])).toEqual(['worker', 'worker']);
    expect(worker).toHaveBeenCalledTimes(2);
  });
});

describe('the page', () => {
  it('can ask for no workers as long as nothing has begun', async () => {
    const places = new workers.WorkerOrThread({worker: inWorker, thread: inThread});
    const begun = new workers.WorkerOrThread({worker: inWorker, thread: inThread});
    await begun.run(where);
    workers.configureHelplet({workers: false});
    expect(await places.run(where)).toBe('thread');
    expect(await begun.run(where)).toBe('worker');
    workers.configureHelplet({});
    expect(await new workers.WorkerOrThread({worker: inWorker, thread: inThread}).run(where)).toBe('thread');
  });

  it('is told once why there is no worker, and where to read on', async () => {
    const task = (place: string): Promise<string> =>
      place === 'worker' ? Promise.reject(unavailable()) : where(place);
    for (let count = 0; count < 3; count++) {
      await new workers.WorkerOrThread({worker: inWorker, thread: inThread}).run(task);
    }
    expect(vi.mocked(console.info).mock.calls).toEqual([
      [expect.stringMatching(/^Helplet works without a worker\. A worker did not start\. See docs/)],
    ]);
  });
});

describe('an end', () => {
  it('comes to what is loaded, and to what still loads', async () => {
    const ended: string[] = [];
    let arrive = (_place: string): void => {};
    const places = new workers.WorkerOrThread({
      worker: () => new Promise<string>(resolve => (arrive = resolve)),
      thread: inThread,
    });
    const running = places.run(where);
    places.end(place => ended.push(place));
    expect(ended).toEqual([]);
    arrive('worker');
    await running;
    expect(ended).toEqual(['worker']);
  });
});
