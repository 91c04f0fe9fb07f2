import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {SearchError, type SearchRequest} from '../../../../src/core/search-provider.js';
import {InlineBundleSource} from '../../../../src/search/bundle/inline-bundle-source.js';
import {KNOWN_BUNDLE} from '../../../../src/search/provider/known-bundle.js';
import {WorkerProvider} from '../../../../src/search/provider/worker-provider.js';
import {WorkerUnavailableError} from '../../../../src/workers/worker-or-thread.js';
import {article, centre, idsOf, response} from '../../../helpers/articles.js';
import {errorOf, flush, until} from '../../../helpers/flush.js';
import {embeddedProvider} from '../../../helpers/open-articles.js';
import {ChannelWorker, deafWorker, ManualWorker} from './worker/channel-worker.js';

const SILENCE_MS = 10_000;
const submit = (query: string): SearchRequest => ({query, intent: 'submit'});

/** Every worker that was started, in order. */
let started: ChannelWorker[];
/** What the next start gives; by default a worker whose engine answers when told to. */
let next: () => ChannelWorker | Promise<ChannelWorker>;
let provider: WorkerProvider;

beforeEach(() => {
  // The bundle is nowhere: the worker is told so, or answers without it.
  vi.stubGlobal('fetch', async () => new Response('', {status: 404}));
  started = [];
  next = () => new ManualWorker();
  provider = new WorkerProvider({
    base: 'https://x.example/help/',
    locale: 'de',
    silenceMs: SILENCE_MS,
    start: async () => {
      const worker = await next();
      started.push(worker);
      return worker;
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  provider.dispose();
});

describe('a page with its worker', () => {
  it('is told the same of itself as by the engine in its own thread', () => {
    const embedded = embeddedProvider(new InlineBundleSource(KNOWN_BUNDLE));
    expect(provider.capabilities).toEqual(embedded.capabilities);
    expect(provider.name).toBe(embedded.name);
  });

  it('gets answers of every kind', async () => {
    const {signal} = new AbortController();
    const found = provider.search(submit('reset'), {signal});
    const read = provider.article({id: 'a'}, {signal});
    const {engine, opened} = await workerOf(0);
    (await engine.searched('reset')).answer(response(['a']));
    (await engine.asked('a')).answer(article('a'));
    expect(await found).toEqual(response(['a']));
    expect(await read).toEqual(article('a'));
    expect(opened).toEqual([{base: 'https://x.example/help/', locale: 'de'}]);
    expect(started).toHaveLength(1);
  });

  it('is described by the worker where the page cannot read the manifest', async () => {
    vi.stubGlobal('fetch', async () => Response.json({format: 'changed'}));
    const described = provider.describe({signal: new AbortController().signal, locale: 'de'});
    const call = await (await workerOf(0)).engine.described();
    call.answer(centre());
    expect(await described).toEqual(centre());
    expect(started[0]?.sent).toMatchObject([{type: 'open'}, {type: 'describe', locale: 'de'}]);
  });

  it('starts the worker with the first wish only', async () => {
    await flush();
    expect(started).toHaveLength(0);
    await provider.warm(new AbortController());
    expect((await workerOf(0)).engine.warmed).toBe(1);
  });

  it('gets the error that the engine gave', async () => {
    const found = errorOf(search('reset'));
    const error = new SearchError('rate-limited', 'Later.', {retryable: true, retryAfterMs: 5});
    (await (await workerOf(0)).engine.searched('reset')).fail(error);
    expect(await found).toEqual(error);
  });

  it('gets rough answers until the search has settled', async () => {
    const partials: string[][] = [];
    const worker = new ChannelWorker(() => {});
    next = () => worker;
    const found = provider.search(submit('reset'), {
      signal: new AbortController().signal,
      onPartial: rough => partials.push(idsOf(rough)),
    });
    await expect.poll(() => worker.typesSent()).toEqual(['open', 'search']);
    const {id} = worker.sent[1] ?? {};
    worker.say({type: 'partial', id, value: response(['rough'])});
    worker.say({type: 'result', id, value: response(['a'])});
    worker.say({type: 'partial', id, value: response(['late'])});
    worker.say({type: 'alive'});
    expect(idsOf(await found)).toEqual(['a']);
    await flush();
    expect(partials).toEqual([['rough']]);
  });

  it('cannot ask what no message can carry', async () => {
    const odd = {...submit('reset'), filters: {tags: [(() => 1) as never]}};
    expect(await errorOf(provider.search(odd, new AbortController()))).toMatchObject({code: 'bad-request'});
    const found = search('other');
    (await (await workerOf(0)).engine.searched('other')).answer(response(['a']));
    expect(idsOf(await found)).toEqual(['a']);
  });
});

describe('a request that is aborted', () => {
  it('stops in the worker', async () => {
    const controller = new AbortController();
    const found = errorOf(provider.search(submit('reset'), controller));
    const call = await (await workerOf(0)).engine.searched('reset');
    controller.abort();
    expect(await found).toMatchObject({code: 'aborted'});
    await until(() => call.signal.aborted);
  });

  it('is never sent while the worker is still to come', async () => {
    let arrive = (_worker: ChannelWorker): void => {};
    next = () => new Promise(resolve => (arrive = resolve));
    const controller = new AbortController();
    const dropped = errorOf(provider.search(submit('r'), controller));
    const kept = search('re');
    controller.abort();
    expect(await dropped).toMatchObject({code: 'aborted'});
    const worker = new ManualWorker();
    arrive(worker);
    (await worker.engine.searched('re')).answer(response(['a']));
    await kept;
    expect(worker.engine.searches.map(({question}) => question.query)).toEqual(['re']);
    expect(worker.typesSent()).toEqual(['open', 'search']);
  });

  it('before it began starts nothing', async () => {
    expect(await errorOf(provider.search(submit('r'), {signal: AbortSignal.abort()}))).toMatchObject({code: 'aborted'});
    expect(started).toHaveLength(0);
  });
});

describe('a worker that dies', () => {
  it('fails everything that waits for it, and the next request gets another', async () => {
    const [first, second] = [errorOf(search('a')), errorOf(search('b'))];
    const dead = await workerOf(0);
    await dead.engine.searched('b');
    dead.fail('out of memory');
    for (const error of [await first, await second]) {
      expect(error).toBeInstanceOf(SearchError);
      expect(error).toMatchObject({
        code: 'unavailable',
        retryable: true,
        message: expect.stringContaining('out of memory'),
      });
    }
    expect(dead.terminated).toBe(true);
    const found = search('c');
    (await (await workerOf(1)).engine.searched('c')).answer(response(['c']));
    expect(idsOf(await found)).toEqual(['c']);
  });

  it.each([
    ['says what is no reply', (worker: ChannelWorker) => worker.say({type: 'result', id: 'x'})],
    ['sends what cannot be read', (worker: ChannelWorker) => worker.onmessageerror?.({} as MessageEvent)],
  ])('is one that %s', async (_what, harm) => {
    const found = errorOf(search('a'));
    const worker = await workerOf(0);
    await worker.engine.searched('a');
    harm(worker);
    expect(await found).toMatchObject({code: 'unavailable', retryable: true});
    expect(worker.terminated).toBe(true);
  });

  it('twice before it ever answered is given up', async () => {
    next = deafWorker;
    expect(await dieAt(0)).toMatchObject({code: 'unavailable', retryable: true});
    expect(await dieAt(1)).toBeInstanceOf(WorkerUnavailableError);
  });

  it('any number of times is started again once it has answered', async () => {
    const found = search('a');
    (await (await workerOf(0)).engine.searched('a')).answer(response(['a']));
    await found;
    for (const number of [0, 1, 2]) expect(await dieAt(number)).toMatchObject({retryable: true});
  });

  it('on the way to its first word gives up at once', async () => {
    next = () => Promise.reject(new WorkerUnavailableError('No workers here.'));
    const errors = await Promise.all([errorOf(search('a')), errorOf(search('b'))]);
    for (const error of errors) expect(error).toBeInstanceOf(WorkerUnavailableError);
  });
});

describe('a worker that is silent', () => {
  beforeEach(() => {
    vi.useFakeTimers({toFake: ['setInterval', 'clearInterval']});
  });

  it('is killed, and what it hung on does not move to the page', async () => {
    next = deafWorker;
    for (const number of [0, 1, 2]) {
      const found = errorOf(search('hang'));
      await until(() => started[number]?.typesSent().includes('search'));
      vi.advanceTimersByTime(SILENCE_MS);
      expect(started[number]?.terminated).toBe(false);
      vi.advanceTimersByTime(SILENCE_MS / 4);
      expect(started[number]?.terminated).toBe(true);
      expect(await found).toMatchObject({code: 'unavailable', retryable: true});
      expect(await found).not.toBeInstanceOf(WorkerUnavailableError);
    }
  });

  it('leaves nothing behind for which the next one would be watched', async () => {
    next = deafWorker;
    const hung = errorOf(search('hang'));
    await until(() => started[0]?.typesSent().includes('search'));
    vi.advanceTimersByTime(2 * SILENCE_MS);
    await hung;
    next = () => new ManualWorker();
    const found = search('a');
    const worker = await workerOf(1);
    (await worker.engine.searched('a')).answer(response(['a']));
    await found;
    vi.advanceTimersByTime(2 * SILENCE_MS);
    expect(worker.terminated).toBe(false);
    expect(worker.typesSent()).not.toContain('ping');
  });

  it('but answers when it is asked how it is lives on', async () => {
    const found = search('slow');
    const worker = await workerOf(0);
    const call = await worker.engine.searched('slow');
    for (let quarter = 0; quarter < 12; quarter++) {
      const pings = worker.typesSent().filter(type => type === 'ping').length;
      const {received} = worker;
      vi.advanceTimersByTime(SILENCE_MS / 4);
      expect(worker.typesSent().filter(type => type === 'ping')).toHaveLength(pings + 1);
      await until(() => worker.received > received);
    }
    expect(worker.terminated).toBe(false);
    call.answer(response(['a']));
    expect(idsOf(await found)).toEqual(['a']);
  });

  it('while nothing is asked of it is left alone', async () => {
    const found = search('a');
    const worker = await workerOf(0);
    (await worker.engine.searched('a')).answer(response(['a']));
    await found;
    vi.advanceTimersByTime(5 * SILENCE_MS);
    expect(worker.terminated).toBe(false);
    expect(worker.typesSent()).not.toContain('ping');
  });
});

describe('an engine that is disposed of', () => {
  it('ends its worker and what waits for it', async () => {
    const found = errorOf(search('a'));
    const worker = await workerOf(0);
    await worker.engine.searched('a');
    provider.dispose();
    expect(worker.terminated).toBe(true);
    expect(await found).toMatchObject({code: 'aborted'});
    expect(await errorOf(search('b'))).toMatchObject({code: 'aborted'});
    expect(started).toHaveLength(1);
  });

  it('ends a worker that comes too late', async () => {
    let arrive = (_worker: ChannelWorker): void => {};
    next = () => new Promise(resolve => (arrive = resolve));
    const found = errorOf(search('a'));
    provider.dispose();
    const worker = new ManualWorker();
    arrive(worker);
    await until(() => worker.terminated);
    expect(await found).toMatchObject({code: 'aborted'});
    expect(worker.sent).toEqual([]);
  });
});

function search(query: string) {
  return provider.search(submit(query), new AbortController());
}

async function workerOf(number: number): Promise<ManualWorker> {
  await until(() => started[number]);
  return started[number] as ManualWorker;
}

/** Lets the worker of that number die while a search waits; gives the search's error. */
async function dieAt(number: number): Promise<unknown> {
  const found = errorOf(search(`die ${number}`));
  await until(() => started[number]?.typesSent().includes('search'));
  started[number]?.fail('crashed');
  return found;
}
