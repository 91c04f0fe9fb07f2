import {gzipSync} from 'node:zlib';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {crc32, indexChecksum} from '../../../../src/core/checksum.js';
import {articlePath, indexPath} from '../../../../src/core/file-names.js';
import {HttpBundleSource} from '../../../../src/search/bundle/http-bundle-source.js';
import {indexed} from '../../../helpers/articles.js';
import {errorOf} from '../../../helpers/flush.js';
import {buildBundle} from '../../../helpers/memory-bundle.js';

const {manifest} = await buildBundle({en: [indexed('login', 'Sign in.')]});
const BYTES = Uint8Array.from({length: 256}, (_byte, index) => index);
const FILE = {path: indexPath('en-base', indexChecksum(BYTES))};
const TEXT = '{"id":"login"}';
const ARTICLE = {path: articlePath('login', crc32(new TextEncoder().encode(TEXT)))};
const signal = new AbortController().signal;

/** Answers every fetch; gives the calls. */
function stubFetch(answer: (url: URL, init: RequestInit) => Response | Promise<Response>) {
  const fetch = vi.fn(async (url: URL, init: RequestInit) => answer(url, init));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the address of a bundle', () => {
  it.each([
    ['https://x.example/help', 'https://x.example/help/manifest.json'],
    ['https://x.example/help/', 'https://x.example/help/manifest.json'],
    ['https://x.example', 'https://x.example/manifest.json'],
    ['https://x.example/help?v=1#top', 'https://x.example/help/manifest.json'],
    ['https://x.example/v1.2', 'https://x.example/v1.2/manifest.json'],
  ])('%s is its folder', async (base, url) => {
    const fetch = stubFetch(() => Response.json(manifest));
    await new HttpBundleSource(base).manifest(signal);
    expect(fetch.mock.calls.map(([asked]) => String(asked))).toEqual([url]);
  });

  it('is not changed when it comes as an object', () => {
    const base = new URL('https://x.example/help');
    expect(new HttpBundleSource(base).assetUrl('img/a.png')).toBe('https://x.example/help/img/a.png');
    expect(base.href).toBe('https://x.example/help');
  });

  it('must be whole', () => {
    expect(() => new HttpBundleSource('/help')).toThrow(TypeError);
  });

  it('makes those of pictures', () => {
    const source = new HttpBundleSource('https://x.example/help');
    expect(source.assetUrl('assets/a b.1a.png')).toBe('https://x.example/help/assets/a%20b.1a.png');
  });
});

describe('a file', () => {
  it('of the bundle is asked for once, and cached for ever', async () => {
    const fetch = stubFetch(() => new Response(TEXT));
    expect(await new HttpBundleSource('https://x.example/help').text(ARTICLE, signal)).toBe(TEXT);
    expect(fetch).toHaveBeenCalledOnce();
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(String(url)).toBe(`https://x.example/help/${ARTICLE.path}`);
    expect(init).toMatchObject({cache: 'force-cache', credentials: 'same-origin', signal});
    expect(init).not.toHaveProperty('integrity');
  });

  it('may be bytes, which are given as they came', async () => {
    const fetch = stubFetch(() => new Response(BYTES));
    expect(await new HttpBundleSource('https://x.example/help').bytes(FILE, signal)).toEqual(BYTES);
    expect(fetch).toHaveBeenCalledOnce();
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({cache: 'force-cache', signal});
  });

  it('named manifest.json is asked for anew each time', async () => {
    const fetch = stubFetch(() => Response.json(manifest));
    expect(await new HttpBundleSource('https://x.example/help').manifest(signal)).toEqual(manifest);
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({cache: 'no-cache', credentials: 'same-origin', signal});
    expect(fetch.mock.calls[0]?.[1]).not.toHaveProperty('integrity');
  });

  it('named manifest.json may be asked for past every cache', async () => {
    const fetch = stubFetch(() => Response.json(manifest));
    await new HttpBundleSource('https://x.example/help').manifest(signal, {reload: true});
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({cache: 'reload'});
  });

  it('that is cut off may be asked for again', async () => {
    stubFetch(() => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"a":'));
          controller.error(new TypeError('terminated'));
        },
      });
      return new Response(body);
    });
    const source = new HttpBundleSource('https://x.example');
    for (const error of [await errorOf(source.text(FILE, signal)), await errorOf(source.bytes(FILE, signal))]) {
      expect(error).toMatchObject({code: 'network', retryable: true, cause: {message: 'terminated'}});
    }
  });
});

describe('a file with a wrong checksum', () => {
  const load = (): Promise<string> => new HttpBundleSource('https://x.example/help').text(ARTICLE, signal);

  it('is taken from the server itself when only a cached copy was damaged', async () => {
    const fetch = stubFetch((_url, {cache}) => new Response(cache === 'reload' ? TEXT : TEXT.toUpperCase()));
    expect(await load()).toBe(TEXT);
    expect(fetch.mock.calls.map(([, {cache}]) => cache)).toEqual(['force-cache', 'reload']);
    expect(fetch.mock.calls[1]?.[1]).toMatchObject({credentials: 'same-origin', signal});
  });

  it('is the same for bytes', async () => {
    stubFetch((_url, {cache}) => new Response(cache === 'reload' ? BYTES : BYTES.slice(1)));
    expect(await new HttpBundleSource('https://x.example').bytes(FILE, signal)).toEqual(BYTES);
  });

  it.each([
    ['changed', TEXT.replace('login', 'other')],
    ['cut off', TEXT.slice(0, 5)],
    ['empty', ''],
  ])('because it is %s is named, never used, and not asked for again', async (_name, body) => {
    const fetch = stubFetch(() => new Response(body));
    const error = await errorOf(load());
    expect(error).toMatchObject({name: 'SearchError', code: 'corrupt-index', retryable: false});
    expect(String(error)).toContain(`https://x.example/help/${ARTICLE.path}`);
    expect(String(error)).toContain('helplet build');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('is refused on a page without https as well', async () => {
    vi.stubGlobal('crypto', {});
    stubFetch(() => new Response(TEXT.replace('login', 'other')));
    expect(await errorOf(load())).toMatchObject({code: 'corrupt-index', retryable: false});
  });

  it('because the server answers with its start page is told as that', async () => {
    stubFetch(() => new Response('<!doctype html>', {headers: {'content-type': 'text/html; charset=utf-8'}}));
    const error = await errorOf(load());
    expect(error).toMatchObject({code: 'corrupt-index', retryable: false});
    expect(String(error)).toContain('web page');
  });

  it('because it is compressed once more than the server says is told as that', async () => {
    stubFetch(() => new Response(gzipSync(TEXT)));
    const error = await errorOf(load());
    expect(error).toMatchObject({code: 'corrupt-index', retryable: false});
    expect(String(error)).toContain('Content-Encoding: gzip');
  });

  it('because it is gone meanwhile is told as that', async () => {
    stubFetch((_url, {cache}) => new Response('', {status: cache === 'reload' ? 404 : 200}));
    expect(await errorOf(load())).toMatchObject({code: 'not-found'});
  });

  it.each(['articles/login.json', 'articles/login.1a2b.json'])('is every one without a checksum: %s', async path => {
    stubFetch(() => new Response(TEXT));
    const loading = new HttpBundleSource('https://x.example').text({path}, signal);
    expect(await errorOf(loading)).toMatchObject({code: 'corrupt-index'});
  });
});

describe.each([
  ['manifest', (source: HttpBundleSource, stop: AbortSignal) => source.manifest(stop)],
  ['other file', (source: HttpBundleSource, stop: AbortSignal) => source.text(FILE, stop)],
  ['bytes of another file', (source: HttpBundleSource, stop: AbortSignal) => source.bytes(FILE, stop)],
])('without the %s', (_name, read) => {
  const load = (stop = signal): Promise<unknown> => read(new HttpBundleSource('https://x.example/help'), stop);

  it.each([
    [400, 'unavailable', false],
    [401, 'auth', false],
    [403, 'auth', false],
    [404, 'not-found', false],
    [405, 'unavailable', false],
    [410, 'not-found', false],
    [418, 'unavailable', false],
    [429, 'rate-limited', true],
    [500, 'unavailable', true],
    [502, 'unavailable', true],
    [503, 'unavailable', true],
    [504, 'unavailable', true],
  ])('status %i means %s', async (status, code, retryable) => {
    stubFetch(() => new Response('<h1>No</h1>', {status}));
    const error = await errorOf(load());
    expect(error).toMatchObject({name: 'SearchError', code, retryable, retryAfterMs: undefined});
    expect(String(error)).toContain(String(status));
    expect(String(error)).toContain('https://x.example/help/');
  });

  it('a busy server may say how long to wait', async () => {
    stubFetch(() => new Response('', {status: 429, headers: {'retry-after': '7'}}));
    expect(await errorOf(load())).toMatchObject({code: 'rate-limited', retryable: true, retryAfterMs: 7000});
  });

  it.each(['soon', '0', '-5', ''])('a busy server may say nothing useful: "%s"', async value => {
    stubFetch(() => new Response('', {status: 429, headers: {'retry-after': value}}));
    expect(await errorOf(load())).toMatchObject({code: 'rate-limited', retryAfterMs: undefined});
  });

  it('a broken connection may be tried again', async () => {
    const cause = new TypeError('Failed to fetch');
    stubFetch(() => Promise.reject(cause));
    expect(await errorOf(load())).toMatchObject({code: 'network', retryable: true, cause});
  });

  it('a server of another origin that lets no page of this one read it is told apart from a broken connection', async () => {
    vi.stubGlobal('origin', 'https://shop.example');
    const fetch = stubFetch((_url, {mode}) =>
      mode === 'no-cors' ? new Response() : Promise.reject(new TypeError('Failed to fetch')),
    );
    const error = await errorOf(load());
    expect(error).toMatchObject({code: 'auth', retryable: false});
    expect(String(error)).toContain('https://x.example/help/');
    expect(String(error)).toContain('Access-Control-Allow-Origin: https://shop.example');
    expect(fetch.mock.calls.map(([, {mode}]) => mode)).toEqual([undefined, 'no-cors', 'cors']);
  });

  it.each([
    ['a broken connection to another origin', 'https://shop.example', () => false],
    ['one that is back meanwhile', 'https://shop.example', () => true],
    ['one to the own origin', 'https://x.example', (mode?: RequestMode) => mode === 'no-cors'],
  ])('%s may be tried again', async (_what, origin, answers) => {
    vi.stubGlobal('origin', origin);
    stubFetch((_url, {mode}) =>
      mode && answers(mode) ? new Response() : Promise.reject(new TypeError('Failed to fetch')),
    );
    expect(await errorOf(load())).toMatchObject({code: 'network', retryable: true});
  });

  it('nothing is wrong when it was cancelled', async () => {
    const abort = new AbortController();
    stubFetch(() => {
      abort.abort();
      return Promise.reject(abort.signal.reason);
    });
    expect(await errorOf(load(abort.signal))).toMatchObject({name: 'SearchError', code: 'aborted', retryable: false});
  });

  it('nothing is wrong when it was cancelled half-way', async () => {
    const abort = new AbortController();
    stubFetch(() => {
      const body = new ReadableStream({
        pull(controller) {
          abort.abort();
          controller.error(abort.signal.reason);
        },
      });
      return new Response(body);
    });
    expect(await errorOf(load(abort.signal))).toMatchObject({code: 'aborted', retryable: false});
  });
});

describe('what answers in place of a manifest', () => {
  const load = (): Promise<unknown> => errorOf(new HttpBundleSource('https://x.example/help').manifest(signal));

  it.each([
    ['a page', '<!doctype html><title>Home</title>'],
    ['nothing', ''],
    ['half a manifest', JSON.stringify(manifest).slice(0, -2)],
  ])('may be %s, which is not JSON', async (_name, body) => {
    stubFetch(() => new Response(body));
    const error = await load();
    expect(error).toMatchObject({code: 'bad-response', retryable: false});
    expect(String(error)).toContain('https://x.example/help/manifest.json is not JSON');
    expect(String(error)).toContain('folder of a help bundle');
  });

  it.each([
    ['null', null],
    ['a web app manifest', {name: 'Shop', icons: []}],
    ['a list', []],
    ['a manifest without locales', {...manifest, locales: []}],
  ])('may be JSON of another kind: %s', async (_name, body) => {
    stubFetch(() => Response.json(body));
    const error = await load();
    expect(error).toMatchObject({code: 'bad-response', retryable: false, cause: {code: 'bundle/not-a-bundle'}});
    expect(String(error)).toContain('helplet build');
  });

  it('may be damaged', async () => {
    stubFetch(() => Response.json({...manifest, title: 'Another'}));
    const error = await load();
    expect(error).toMatchObject({code: 'bad-response', retryable: false, cause: {code: 'bundle/digest'}});
    expect(String(error)).toContain('helplet build');
  });

  it('may be of another version, and says how to go on', async () => {
    stubFetch(() => Response.json({...manifest, format: 99}));
    const error = await load();
    expect(error).toMatchObject({code: 'version-skew', retryable: false, cause: {code: 'bundle/version'}});
    expect(String(error)).toContain('format 99');
    expect(String(error)).toContain('same version of Helplet');
  });
});
