import {expect, it} from 'vitest';
import {waitUntilReady} from '../../../src/workers/start-script.js';
import {WorkerUnavailableError} from '../../../src/workers/worker-or-thread.js';
import {errorOf} from '../../helpers/flush.js';
import {ChannelWorker, deafWorker, ManualWorker} from '../search/provider/worker/channel-worker.js';

it('a worker is there when it has said so', async () => {
  const worker = new ManualWorker();
  expect(await waitUntilReady(worker)).toBe(worker);
  expect(worker.terminated).toBe(false);
  worker.terminate();
});

it.each([
  ['that never speaks', () => deafWorker(), 'nothing heard for 20 ms'],
  [
    'whose script does not load',
    () => {
      const worker = deafWorker();
      queueMicrotask(() => worker.fail(''));
      return worker;
    },
    'could not be loaded',
  ],
  ['whose script is another one', () => new ChannelWorker(port => port.postMessage({type: 'replaced'})), 'did not say'],
])('a worker %s is ended, and not waited for', async (_what, start, reason) => {
  const worker = start();
  const error = await errorOf(waitUntilReady(worker, {deadlineMs: 20}));
  expect(error).toBeInstanceOf(WorkerUnavailableError);
  expect(String(error)).toContain(reason);
  expect(worker.terminated).toBe(true);
});

it('a worker that nobody waits for any more is ended at once', async () => {
  const controller = new AbortController();
  const late = deafWorker();
  const waiting = errorOf(waitUntilReady(late, {signal: controller.signal}));
  controller.abort();
  expect(await waiting).toMatchObject({name: 'AbortError'});
  expect(late.terminated).toBe(true);
  const unwanted = deafWorker();
  expect(await errorOf(waitUntilReady(unwanted, {signal: AbortSignal.abort()}))).toMatchObject({name: 'AbortError'});
  expect(unwanted.terminated).toBe(true);
});
