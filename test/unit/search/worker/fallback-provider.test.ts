import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {SearchError} from '../../../../src/core/search-provider.js';
import {createPageProvider} from '../../../../src/search/worker/fallback-provider.js';
import {LazyProvider} from '../../../../src/search/worker/lazy-provider.js';
import {article, idsOf, indexed, response} from '../../../helpers/articles.js';
import {errorOf} from '../../../helpers/flush.js';
import {ManualProvider} from '../../../helpers/manual-provider.js';
import {buildBundle} from '../../../helpers/memory-bundle.js';
import {deafWorker, ManualWorker} from './channel-worker.js';

const BASE = 'https://x.example/help/';
const bundle = await buildBundle({en: [indexed('login', 'Sign in.')]});
const fetchFile = vi.fn(async (url: URL) => {
  const path = url.href.replace(BASE, '');
  const file = bundle.files[path];
  if (path === 'manifest.json') return Response.json(bundle.manifest);
  return new Response(typeof file === 'object' ? Buffer.from(file.base64, 'base64') : file);
});
const sign = {query: 'sign', intent: 'submit'} as const;
const {signal} = new AbortController();

beforeEach(() => {
  fetchFile.mockClear();
  vi.stubGlobal('fetch', fetchFile);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a page where workers are forbidden', () => {
  const start = () => Promise.reject(new DOMException('Refused by worker-src', 'SecurityError'));

  it('is answered by its own thread, whatever it asks', async () => {
    const provider = createPageProvider({base: BASE, start});
    const [found, read, described] = await Promise.all([
      provider.search(sign, {signal}),
      provider.article({id: 'login'}, {signal}),
      provider.describe?.({signal}),
      provider.warm?.({signal}),
    ]);
    expect(idsOf(found)).toEqual(['login']);
    expect(read.markdown).toBe('Sign in.');
    expect(described?.title).toBe('Northwind Help');
  });

  it('tries for a worker once, and opens the bundle once', async () => {
    const tries = vi.fn(start);
    const provider = createPageProvider({base: BASE, start: tries});
    await Promise.all([provider.search(sign, {signal}), provider.search({...sign, query: 'in'}, {signal})]);
    await provider.search(sign, {signal});
    expect(tries).toHaveBeenCalledTimes(1);
    expect(fetchFile.mock.calls.filter(([url]) => url.href.endsWith('manifest.json'))).toHaveLength(1);
  });

  it('is not answered once the engine is disposed of', async () => {
    const provider = createPageProvider({base: BASE, start});
    await provider.search(sign, {signal});
    provider.dispose?.();
    expect(await errorOf(provider.search(sign, {signal}))).toMatchObject({code: 'aborted'});
  });
});

describe('a page with a worker', () => {
  it('loads nothing into its own thread', async () => {
    const worker = new ManualWorker();
    const provider = createPageProvider({base: BASE, locale: 'de', start: async () => worker});
    const found = provider.search(sign, {signal});
    (await worker.engine.searched('sign')).answer(response(['by worker']));
    expect(idsOf(await found)).toEqual(['by worker']);
    expect(worker.opened).toEqual([{base: BASE, locale: 'de'}]);
    expect(fetchFile).not.toHaveBeenCalled();
    provider.dispose?.();
    expect(worker.terminated).toBe(true);
  });

  it('keeps it when an answer is an error', async () => {
    const worker = new ManualWorker();
    const provider = createPageProvider({base: BASE, start: async () => worker});
    const found = errorOf(provider.search(sign, {signal}));
    (await worker.engine.searched('sign')).fail(new SearchError('network', 'Offline.', {retryable: true}));
    expect(await found).toMatchObject({code: 'network', retryable: true});
    expect(fetchFile).not.toHaveBeenCalled();
    provider.dispose?.();
  });

  it('that dies twice before its first answer is answered by its own thread', async () => {
    const workers = [deafWorker(), deafWorker()];
    const start = vi.fn(async () => workers[start.mock.calls.length - 1] ?? expect.fail('a third worker'));
    const provider = createPageProvider({base: BASE, start});
    const first = errorOf(provider.search(sign, {signal}));
    await expect.poll(() => workers[0]?.typesSent()).toContain('search');
    workers[0]?.fail('crashed');
    expect(await first).toMatchObject({code: 'unavailable', retryable: true});
    const second = provider.search(sign, {signal});
    await expect.poll(() => workers[1]?.typesSent()).toContain('search');
    workers[1]?.fail('crashed');
    expect(idsOf(await second)).toEqual(['login']);
  });
});

describe('an engine whose code comes with the first request', () => {
  it('is loaded again where that failed', async () => {
    const engine = new ManualProvider();
    const load = vi.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue(engine);
    const provider = new LazyProvider(load);
    expect(load).not.toHaveBeenCalled();
    expect(await errorOf(provider.article({id: 'a'}, {signal}))).toMatchObject({code: 'network', retryable: true});
    const [read] = [provider.article({id: 'a'}, {signal}), provider.warm({signal})];
    (await engine.asked('a')).answer(article('a'));
    expect((await read).id).toBe('a');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('is not asked what was aborted while it loaded', async () => {
    const engine = new ManualProvider();
    const controller = new AbortController();
    const found = errorOf(new LazyProvider(async () => engine).search(sign, controller));
    controller.abort();
    expect(await found).toMatchObject({code: 'aborted'});
    expect(engine.searches).toHaveLength(0);
  });
});
