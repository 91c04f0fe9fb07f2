import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {SearchError} from '../../../../src/core/search-provider.js';
import {PageProvider} from '../../../../src/search/provider/page-provider.js';
import {headStart} from '../../../../src/workers/head-start.js';
import {configureHelplet, WorkerUnavailableError} from '../../../../src/workers/worker-or-thread.js';
import {idsOf, indexed, response} from '../../../helpers/articles.js';
import {errorOf} from '../../../helpers/flush.js';
import {buildBundle} from '../../../helpers/memory-bundle.js';
import {type ChannelWorker, deafWorker, ManualWorker} from './worker/channel-worker.js';

const BASE = 'https://x.example/help/';
const bundle = await buildBundle({en: [indexed('login', 'Sign in.')], ar: [indexed('login', 'الدخول')]});
const fetchFile = vi.fn(async (url: URL) => {
  const path = url.href.replace(BASE, '');
  const file = bundle.files[path];
  if (path === 'manifest.json') return Response.json(bundle.manifest);
  return new Response(typeof file === 'object' ? Buffer.from(file.base64, 'base64') : file);
});
const baseOf = (locale: string) => BASE + bundle.manifest.locales.find(each => each.locale === locale)?.index.path;
const sign = {query: 'sign', intent: 'submit'} as const;
const {signal} = new AbortController();

beforeEach(() => {
  fetchFile.mockClear();
  vi.stubGlobal('fetch', fetchFile);
  vi.stubGlobal('Worker', class {});
  vi.spyOn(console, 'info').mockReset().mockReturnValue();
});

afterEach(() => {
  for (const url of Object.keys(headStart.files)) delete headStart.files[url];
  vi.unstubAllGlobals();
  configureHelplet({workers: true});
});

describe('a page where workers are forbidden', () => {
  const start = () => Promise.reject(new WorkerUnavailableError('Refused by worker-src.'));

  it('is answered by its own thread, whatever it asks', async () => {
    const provider = new PageProvider({bundle: BASE, start});
    const [found, read, described] = await Promise.all([
      provider.search(sign, {signal}),
      provider.article({id: 'login'}, {signal}),
      provider.describe({signal}),
      provider.warm({signal}),
    ]);
    expect(idsOf(found)).toEqual(['login']);
    expect(read.markdown).toBe('Sign in.');
    expect(described.title).toBe('Northwind Help');
  });

  it('tries for a worker once, and opens the bundle once', async () => {
    const tries = vi.fn(start);
    const provider = new PageProvider({bundle: BASE, start: tries});
    await Promise.all([provider.search(sign, {signal}), provider.search({...sign, query: 'in'}, {signal})]);
    await provider.search(sign, {signal});
    expect(tries).toHaveBeenCalledTimes(1);
    const asked = fetchFile.mock.calls.map(([url]) => url.href);
    expect(asked.filter(url => /manifest|-base/.test(url))).toHaveLength(2);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('is not answered once the engine is disposed of', async () => {
    const provider = new PageProvider({bundle: BASE, start});
    await provider.search(sign, {signal});
    provider.dispose();
    expect(await errorOf(provider.search(sign, {signal}))).toMatchObject({code: 'aborted'});
  });
});

describe('a page that wants no worker', () => {
  const start = vi.fn(async () => new ManualWorker());

  it.each([
    ['for anything', () => configureHelplet({workers: false}), {}],
    ['for this engine', () => {}, {workers: false}],
  ])('is answered by its own thread: %s', async (_name, configure, options) => {
    const provider = new PageProvider({bundle: BASE, start, ...options});
    // After the engine was made, and before it is asked: the order of imports does not matter.
    configure();
    expect(idsOf(await provider.search(sign, {signal}))).toEqual(['login']);
    expect(start).not.toHaveBeenCalled();
    expect(console.info).not.toHaveBeenCalled();
  });

  it('gets one for the engine that shall have one', async () => {
    configureHelplet({workers: false});
    const worker = new ManualWorker();
    const provider = new PageProvider({bundle: BASE, workers: true, start: async () => worker});
    const found = provider.search(sign, {signal});
    (await worker.engine.searched('sign')).answer(response(['by worker']));
    expect(idsOf(await found)).toEqual(['by worker']);
    provider.dispose();
  });
});

describe('a page with a worker', () => {
  it('loads nothing into its own thread but what the worker is given when it is there', async () => {
    const worker = new ManualWorker();
    const provider = new PageProvider({bundle: BASE, locale: 'de', start: async () => worker});
    const found = provider.search(sign, {signal});
    (await worker.engine.searched('sign')).answer(response(['by worker']));
    expect(idsOf(await found)).toEqual(['by worker']);
    expect(worker.opened).toEqual([{base: BASE, locale: 'de'}]);
    expect(fetchFile.mock.calls.map(([url]) => url.href)).toEqual([`${BASE}manifest.json`, baseOf(bundle.manifest.defaultLocale)]);
    provider.dispose();
    await vi.waitFor(() => expect(worker.terminated).toBe(true));
  });

  it('gives it the base of its language, fetched while it was starting', async () => {
    const worker = new ManualWorker();
    const provider = new PageProvider({bundle: BASE, locale: 'ar', start: async () => worker});
    const found = provider.search(sign, {signal});
    (await worker.engine.searched('sign')).answer(response(['by worker']));
    await found;
    await vi.waitFor(() => expect(worker.typesSent()).toContain('file'));
    const [opened, ...rest] = worker.sent;
    expect(opened).toMatchObject({type: 'open', files: [baseOf('ar')], manifest: bundle.manifest});
    const file = rest.find(({type}) => type === 'file') as {bytes?: ArrayBuffer} | undefined;
    const {base64} = bundle.files[bundle.manifest.locales[1]?.index.path ?? ''] as {base64: string};
    expect(Buffer.from(file?.bytes ?? new ArrayBuffer()).toString('base64')).toBe(base64);
    provider.dispose();
  });

  it('describes the help centre without it, in any language', async () => {
    const start = vi.fn(async () => new ManualWorker());
    const provider = new PageProvider({bundle: BASE, locale: 'en', start});
    const locales = [
      {locale: 'en', direction: 'ltr'},
      {locale: 'ar', direction: 'rtl'},
    ];
    expect(await provider.describe({signal})).toMatchObject({locale: 'en', direction: 'ltr', locales});
    expect(await provider.describe({signal, locale: 'ar-EG'})).toMatchObject({locale: 'ar', direction: 'rtl', locales});
    expect(start).not.toHaveBeenCalled();
    expect(fetchFile).toHaveBeenCalledTimes(1);
  });

  it('keeps it when an answer is an error', async () => {
    const worker = new ManualWorker();
    const provider = new PageProvider({bundle: BASE, start: async () => worker});
    const found = errorOf(provider.search(sign, {signal}));
    (await worker.engine.searched('sign')).fail(new SearchError('network', 'Offline.', {retryable: true}));
    expect(await found).toMatchObject({code: 'network', retryable: true});
    expect(worker.terminated).toBe(false);
    provider.dispose();
  });

  it('that dies twice before its first answer is answered by its own thread', async () => {
    const workers = [deafWorker(), deafWorker()];
    const start = vi.fn(async () => workers[start.mock.calls.length - 1] ?? expect.fail('a third worker'));
    const provider = new PageProvider({bundle: BASE, start});
    const first = errorOf(provider.search(sign, {signal}));
    await vi.waitFor(() => expect(workers[0]?.typesSent()).toContain('search'));
    workers[0]?.fail('crashed');
    expect(await first).toMatchObject({code: 'unavailable', retryable: true});
    const second = provider.search(sign, {signal});
    await vi.waitFor(() => expect(workers[1]?.typesSent()).toContain('search'));
    workers[1]?.fail('crashed');
    expect(idsOf(await second)).toEqual(['login']);
  });
});

describe('a page whose bundle is replaced while it is open', () => {
  it('hears of it from the worker, and asks for the manifest anew', async () => {
    const worker = new ManualWorker();
    const provider = new PageProvider({bundle: BASE, start: async () => worker});
    const found = provider.search(sign, {signal});
    await provider.describe({signal});
    const call = await worker.engine.searched('sign');
    worker.say({type: 'replaced'});
    call.answer(response(['new']));
    expect(idsOf(await found)).toEqual(['new']);
    expect(provider.version).toBe(1);
    await provider.describe({signal});
    const manifests = fetchFile.mock.calls.filter(([url]) => url.href.endsWith('manifest.json'));
    expect(manifests).toHaveLength(2);
    provider.dispose();
  });

  it('hears of it from its own thread', async () => {
    let current = bundle;
    vi.stubGlobal('fetch', async (url: URL) => {
      const path = url.href.replace(BASE, '');
      if (path === 'manifest.json') return Response.json(current.manifest);
      const file = current.files[path];
      return new Response(typeof file === 'object' ? Buffer.from(file.base64, 'base64') : file, {
        status: file === undefined ? 403 : 200,
      });
    });
    const provider = new PageProvider({bundle: BASE, workers: false});
    await provider.describe({signal});
    expect(provider.version).toBe(0);
    current = await buildBundle({en: [indexed('login', 'Sign in with a passkey.')]});
    expect(idsOf(await provider.search(sign, {signal}))).toEqual(['login']);
    expect(provider.version).toBe(1);
  });
});

describe('an engine that is disposed of', () => {
  it('ends its worker and what waits for it', async () => {
    const worker = new ManualWorker();
    const provider = new PageProvider({bundle: BASE, start: async () => worker});
    const found = errorOf(provider.search(sign, {signal}));
    await worker.engine.searched('sign');
    provider.dispose();
    expect(await found).toMatchObject({code: 'aborted'});
    await vi.waitFor(() => expect(worker.terminated).toBe(true));
    expect(await errorOf(provider.describe({signal}))).toMatchObject({code: 'aborted'});
  });

  it('ends a worker that is still to come', async () => {
    let arrive = (_worker: ChannelWorker): void => {};
    const start = vi.fn(() => new Promise<ChannelWorker>(resolve => (arrive = resolve)));
    const provider = new PageProvider({bundle: BASE, start});
    const found = errorOf(provider.search(sign, {signal}));
    await vi.waitFor(() => expect(start).toHaveBeenCalled());
    provider.dispose();
    const worker = new ManualWorker();
    arrive(worker);
    expect(await found).toMatchObject({code: 'aborted'});
    await vi.waitFor(() => expect(worker.terminated).toBe(true));
    expect(worker.sent).toEqual([]);
  });

  it('starts no worker when its code comes too late', async () => {
    const start = vi.fn(async () => new ManualWorker());
    const provider = new PageProvider({bundle: BASE, start});
    const found = errorOf(provider.search(sign, {signal}));
    provider.dispose();
    expect(await found).toMatchObject({code: 'aborted'});
    expect(start).not.toHaveBeenCalled();
  });

  it('is asked nothing that was aborted while its code was loading', async () => {
    const start = vi.fn(async () => new ManualWorker());
    const controller = new AbortController();
    const found = errorOf(new PageProvider({bundle: BASE, start}).search(sign, controller));
    controller.abort();
    expect(await found).toMatchObject({code: 'aborted'});
    expect(start).not.toHaveBeenCalled();
  });
});
