import {beforeEach, describe, expect, it} from 'vitest';
import type {InlineBundle, Manifest} from '../../../../src/core/bundle.js';
import {SearchError} from '../../../../src/core/search-provider.js';
import type {BundleSource} from '../../../../src/search/bundle/bundle-source.js';
import {idsOf, indexed} from '../../../helpers/articles.js';
import {errorOf} from '../../../helpers/flush.js';
import {buildBundle, MemoryBundleSource} from '../../../helpers/memory-bundle.js';
import {embeddedProvider} from '../../../helpers/open-articles.js';

const older = await buildBundle({en: [indexed('login', 'Sign in with a password.')]});
const newer = await buildBundle({
  en: [indexed('login', 'Sign in with a passkey, no password.'), indexed('send', 'Send money from your wallet.')],
});
const context = {signal: new AbortController().signal};
const ask = (query: string) => ({query, intent: 'submit'}) as const;

/** A web server on which a deploy replaces one bundle by another: the old files are gone at once. */
class Server implements BundleSource {
  readonly asked: ('manifest' | 'reloaded manifest')[] = [];
  #current: MemoryBundleSource;
  manifestFails: unknown;
  /** What is answered for a file that is gone. Default: that there is none. */
  missing?: SearchError;

  constructor(bundle: InlineBundle) {
    this.#current = new MemoryBundleSource(bundle);
  }

  deploy(bundle: InlineBundle): void {
    this.#current = new MemoryBundleSource(bundle);
  }

  async manifest(signal: AbortSignal, {reload = false} = {}): Promise<Manifest> {
    this.asked.push(reload ? 'reloaded manifest' : 'manifest');
    if (reload && this.manifestFails) throw this.manifestFails;
    return this.#current.manifest(signal);
  }

  async text(...args: Parameters<BundleSource['text']>): Promise<string> {
    return this.#current.text(...args).catch(error => this.#fail(error));
  }

  async bytes(...args: Parameters<BundleSource['bytes']>): Promise<Uint8Array<ArrayBuffer>> {
    return this.#current.bytes(...args).catch(error => this.#fail(error));
  }

  #fail(error: unknown): never {
    throw this.missing ?? error;
  }

  assetUrl(path: string): string {
    return this.#current.assetUrl(path);
  }
}

let server: Server;

beforeEach(() => {
  server = new Server(older);
});

describe('a bundle that is replaced while a page is open', () => {
  it('is opened again without a word when its files are gone', async () => {
    const provider = embeddedProvider(server);
    await provider.describe?.(context);
    server.deploy(newer);
    expect(idsOf(await provider.search(ask('wallet'), context))).toEqual(['send']);
    expect(server.asked).toEqual(['manifest', 'reloaded manifest']);
    expect((await provider.describe?.(context))?.articles).toBe(2);
  });

  it('gives the article that was asked for, in its new version', async () => {
    const provider = embeddedProvider(server);
    await provider.search({...ask(''), excerpts: false}, context);
    server.deploy(newer);
    const {markdown} = await provider.article({id: 'login'}, context);
    expect(markdown).toContain('passkey');
  });

  it.each([
    ['that nobody may read it, as S3 does', new SearchError('auth', 'It answered 403.')],
    ['with a page instead', new SearchError('corrupt-index', 'It is a web page.')],
    ['with a status of its own', new SearchError('unavailable', 'It answered 400.')],
  ])('is opened again where the server answers for a file that is gone %s', async (_how, missing) => {
    server.missing = missing;
    const provider = embeddedProvider(server);
    await provider.search({...ask('password'), excerpts: false}, context);
    server.deploy(newer);
    expect((await provider.article({id: 'login'}, context)).markdown).toContain('passkey');
    expect(server.asked).toEqual(['manifest', 'reloaded manifest']);
  });

  it('is not looked for on a server that fails', async () => {
    server.missing = new SearchError('unavailable', 'It answered 503.', {retryable: true});
    const provider = embeddedProvider(server);
    await provider.describe?.(context);
    server.deploy(newer);
    expect(await errorOf(provider.search(ask('wallet'), context))).toBe(server.missing);
    expect(server.asked).toEqual(['manifest']);
  });

  it('has the articles that came with the deploy', async () => {
    const provider = embeddedProvider(server);
    await provider.warm?.(context);
    server.deploy(newer);
    expect((await provider.article({id: 'send'}, context)).id).toBe('send');
  });

  it('is asked for once by all who notice at the same time', async () => {
    const provider = embeddedProvider(server);
    await provider.describe?.(context);
    server.deploy(newer);
    const answers = await Promise.all(['wallet', 'password', ''].map(query => provider.search(ask(query), context)));
    expect(answers.map(({total}) => total)).toEqual([1, 1, 2]);
    expect(server.asked).toEqual(['manifest', 'reloaded manifest']);
  });

  it('may be replaced again', async () => {
    const provider = embeddedProvider(server);
    await provider.describe?.(context);
    server.deploy(newer);
    await provider.search(ask('wallet'), context);
    server.deploy(older);
    expect(idsOf(await provider.search(ask('sign'), context))).toEqual(['login']);
  });

  it('by one of another format says so, and not that a file is missing', async () => {
    const provider = embeddedProvider(server);
    await provider.describe?.(context);
    server.deploy({manifest: newer.manifest, files: {}});
    server.manifestFails = new SearchError('version-skew', 'Format 3, this reads 2.');
    expect(await errorOf(provider.search(ask('wallet'), context))).toBe(server.manifestFails);
  });
});

describe('a bundle that is only broken', () => {
  it('tells what is missing, after one look whether it was replaced', async () => {
    const provider = embeddedProvider(server);
    await provider.describe?.(context);
    server.deploy({manifest: older.manifest, files: {}});
    const error = await errorOf(provider.search(ask('wallet'), context));
    expect(error).toMatchObject({code: 'not-found'});
    expect(String(error)).toContain(older.manifest.locales[0]?.index.path);
    expect(server.asked).toEqual(['manifest', 'reloaded manifest']);
  });

  it('lacks an article that it lists: that is its fault, and not the reader\u2019s', async () => {
    const provider = embeddedProvider(server);
    await provider.warm?.(context);
    const files = Object.fromEntries(Object.entries(older.files).filter(([path]) => !path.startsWith('articles/')));
    server.deploy({manifest: older.manifest, files});
    const error = await errorOf(provider.article({id: 'login'}, context));
    expect(error).toMatchObject({code: 'corrupt-index'});
    expect(String(error)).toContain('articles/login');
    expect(await errorOf(provider.article({id: 'nowhere'}, context))).toMatchObject({code: 'not-found'});
  });

  it('tells what is missing even when nobody can say whether it was replaced', async () => {
    const provider = embeddedProvider(server);
    await provider.describe?.(context);
    server.deploy({manifest: older.manifest, files: {}});
    server.manifestFails = new SearchError('network', 'No line.', {retryable: true});
    expect(await errorOf(provider.search(ask('wallet'), context))).toMatchObject({code: 'not-found'});
  });

  it('without a manifest is not asked for twice', async () => {
    const error = new SearchError('not-found', 'No manifest.');
    const source = {...new MemoryBundleSource(older), manifest: () => Promise.reject(error)} as unknown as BundleSource;
    expect(await errorOf(embeddedProvider(source).search(ask('wallet'), context))).toBe(error);
  });

  it('on a dead line is not compared with anything', async () => {
    const source = new MemoryBundleSource(older);
    const lost = new SearchError('network', 'No line.', {retryable: true});
    source.failNext(older.manifest.locales[0]?.index.path ?? '', lost);
    expect(await errorOf(embeddedProvider(source).search(ask('wallet'), context))).toBe(lost);
    expect(source.readsOf('manifest.json')).toBe(1);
  });
});
