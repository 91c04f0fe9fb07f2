import {beforeEach, describe, expect, it} from 'vitest';
import type {InlineBundle} from '../../../src/core/bundle.js';
import {SearchError, type SearchProvider, type SearchRequest} from '../../../src/core/search-provider.js';
import {createEmbeddedProvider} from '../../../src/search/embedded-provider.js';
import {SearchEngine} from '../../../src/search/engine.js';
import {idsOf, indexed} from '../../helpers/articles.js';
import {errorOf} from '../../helpers/flush.js';
import {type BundledArticle, buildBundle, MemoryBundleSource} from '../../helpers/memory-bundle.js';

const ENGLISH: readonly BundledArticle[] = [
  indexed('login', 'Sign in with your password.', {title: 'Sign in', category: 'FAQ', views: 5}),
  {...indexed('wallet/send', 'Open your wallet.', {title: 'Send money', views: 9}), redirects: ['pay', 'wallet/pay']},
  {
    ...indexed('__proto__', 'The constructor.', {title: 'Objects'}),
    markdown: '![A](a.png)',
    assets: {'a.png': 'assets/a.1a.png'},
  },
];

let bundle: InlineBundle;
let source: MemoryBundleSource;
let provider: SearchProvider;
const context = {signal: new AbortController().signal};

beforeEach(async () => {
  bundle ??= await buildBundle(
    {
      en: ENGLISH,
      'de-CH': [indexed('login', 'Melde dich mit dem Passwort an.', {title: 'Anmelden'})],
      ar: [indexed('login', 'تسجيل الدخول', {title: 'الدخول'})],
    },
    {contact: {url: 'mailto:help@example.com'}, imagePrefixes: ['https://img.example/']},
  );
  source = new MemoryBundleSource(bundle);
  provider = createEmbeddedProvider({source});
});

const request = (query: string, rest: Partial<SearchRequest> = {}): SearchRequest => ({
  query,
  intent: 'submit',
  ...rest,
});

async function titlesFor(locale: string | undefined, preferred?: string): Promise<string[]> {
  const chosen = createEmbeddedProvider({source, ...(preferred === undefined ? {} : {locale: preferred})});
  const {hits} = await chosen.search(request('', locale === undefined ? {} : {locale}), context);
  return hits.map(({article}) => article.title);
}

describe('the language of the articles', () => {
  it.each([
    ['the one asked for', 'de-CH', undefined, 'Anmelden'],
    ['another region of it', 'de', undefined, 'Anmelden'],
    ['the preferred one', undefined, 'de', 'Anmelden'],
    ['the one asked for rather than the preferred one', 'ar', 'de', 'الدخول'],
    ['the preferred one when the one asked for is missing', 'fr', 'de', 'Anmelden'],
    ['the default when both are missing', 'fr', 'es', 'Send money'],
    ['the default when nothing is asked for', undefined, undefined, 'Send money'],
    ['the default when what is asked for is no locale', '???', undefined, 'Send money'],
  ])('is %s', async (_name, locale, preferred, first) => {
    expect((await titlesFor(locale, preferred))[0]).toBe(first);
  });

  it('is the first there is when the default one is missing', async () => {
    source = new MemoryBundleSource({...bundle, manifest: {...bundle.manifest, defaultLocale: 'fr'}});
    expect(await titlesFor(undefined)).toContain('Send money');
  });

  it('decides index and article as well', async () => {
    expect(idsOf(await provider.search(request('passwort', {locale: 'de'}), context))).toEqual(['login']);
    expect((await provider.article({id: 'login', locale: 'de'}, context)).title).toBe('Anmelden');
    expect((await provider.article({id: 'login'}, context)).title).toBe('Sign in');
  });
});

describe('a help centre', () => {
  it('says what it is', async () => {
    expect(await provider.describe?.(context)).toEqual({
      title: 'Northwind Help',
      locale: 'en',
      direction: 'ltr',
      articles: 3,
      categories: [],
      topics: [],
      contact: {url: 'mailto:help@example.com'},
      imagePrefixes: ['https://img.example/'],
    });
    expect(source.reads).toEqual(['manifest.json']);
  });

  it('says it in the preferred locale', async () => {
    const arabic = createEmbeddedProvider({source, locale: 'ar-EG'});
    expect(await arabic.describe?.(context)).toMatchObject({locale: 'ar', direction: 'rtl', articles: 1});
  });
});

describe('search', () => {
  it('answers from the index', async () => {
    expect(idsOf(await provider.search(request('wallets'), context))).toEqual(['wallet/send']);
    expect(source.readsOf('index.en.json')).toBe(1);
    expect(source.readsOf('catalog.en.json')).toBe(0);
  });

  it('without words browses, which needs no index', async () => {
    const {hits, total} = await provider.search(request('  ', {sort: 'views'}), context);
    expect(total).toBe(3);
    expect(hits.map(({article}) => article)).toEqual([
      {id: 'wallet/send', title: 'Send money', views: 9},
      {id: 'login', title: 'Sign in', category: 'FAQ', views: 5},
      {id: '__proto__', title: 'Objects'},
    ]);
    expect(source.readsOf('index.en.json')).toBe(0);
  });

  it('loads each file once, also when asked twice at a time', async () => {
    await Promise.all([provider.search(request('wallet'), context), provider.search(request('login'), context)]);
    await provider.warm?.(context);
    await provider.search(request('password'), context);
    await provider.search(request(''), context);
    await provider.search(request(''), context);
    expect(source.reads.toSorted()).toEqual(['catalog.en.json', 'index.en.json', 'manifest.json']);
  });

  it('is prepared by warming up', async () => {
    await provider.warm?.(context);
    expect(source.reads).toEqual(['manifest.json', 'index.en.json']);
    await provider.search(request('wallet'), context);
    expect(source.reads).toHaveLength(2);
  });

  it('reads nothing before it is asked', () => {
    expect(source.reads).toEqual([]);
  });
});

describe('an article', () => {
  it('comes by its id', async () => {
    expect(await provider.article({id: 'wallet/send'}, context)).toMatchObject({
      id: 'wallet/send',
      title: 'Send money',
      locale: 'en',
      markdown: 'Open your wallet.',
      headings: [],
    });
  });

  it.each(['pay', 'wallet/pay'])('comes by its former id %s', async id => {
    expect((await provider.article({id}, context)).id).toBe('wallet/send');
  });

  it('has addresses for its pictures', async () => {
    expect((await provider.article({id: '__proto__'}, context)).assets).toEqual({
      'a.png': 'https://help.example/assets/a.1a.png',
    });
    expect((await provider.article({id: 'login'}, context)).assets).toEqual({});
  });

  it.each(['missing', 'constructor', 'toString', '', 'Login', 'login.md'])(
    'that is not there is not found: "%s"',
    async id => {
      const error = await errorOf(provider.article({id}, context));
      expect(error).toMatchObject({name: 'SearchError', code: 'not-found', retryable: false});
      expect(String(error)).toContain(`"${id}"`);
    },
  );

  it('is not taken from another language', async () => {
    expect(await errorOf(provider.article({id: 'wallet/send', locale: 'de'}, context))).toMatchObject({
      code: 'not-found',
    });
  });

  it.each([
    ['no JSON', 'oops'],
    ['null', 'null'],
    ['a list', '[]'],
    ['without Markdown', '{"id": "login", "headings": []}'],
    ['without headings', '{"id": "login", "markdown": ""}'],
  ])('is refused when its file is %s', async (_name, text) => {
    source.replace('articles/en/login.json', text);
    expect(await errorOf(provider.article({id: 'login'}, context))).toMatchObject({
      name: 'SearchError',
      code: 'bad-response',
    });
  });

  it('is read under the signal of its reader', async () => {
    const {signal} = new AbortController();
    await provider.article({id: 'login'}, {signal});
    expect(source.signals.at(-1)).toBe(signal);
  });
});

describe('a broken file', () => {
  it.each([
    ['no JSON', '<html>'],
    ['cut off', '{"internalDocumentIDStore":'],
    ['empty', ''],
    ['JSON of another kind', '{}'],
    ['null', 'null'],
  ])('in place of the index is named as such: %s', async (_name, text) => {
    source.replace('index.en.json', text);
    const error = await errorOf(provider.search(request('wallet'), context));
    expect(error).toMatchObject({name: 'SearchError', code: 'corrupt-index', retryable: false});
    expect(String(error)).toContain('index.en.json');
    expect((error as Error).cause).toBeInstanceOf(Error);
  });

  it.each([
    ['no JSON', '<html>'],
    ['JSON of another kind', '{"entries": [{"id": 1}]}'],
  ])('in place of the catalog is refused: %s', async (_name, text) => {
    source.replace('catalog.en.json', text);
    expect(await errorOf(provider.search(request(''), context))).toMatchObject({
      code: expect.stringMatching(/^(bad-response|bundle\/not-a-bundle)$/),
    });
  });
});

describe('a failed download', () => {
  const broken = new SearchError('network', 'Connection lost.', {retryable: true});

  it.each(['manifest.json', 'index.en.json', 'catalog.en.json'])('of %s is told, and tried again', async path => {
    const query = path === 'catalog.en.json' ? '' : 'wallet';
    source.failNext(path, broken);
    expect(await errorOf(provider.search(request(query), context))).toBe(broken);
    expect(idsOf(await provider.search(request(query), context))).toContain('wallet/send');
    expect(source.readsOf(path)).toBe(2);
  });

  it('of a broken index is tried again as well', async () => {
    const good = bundle.files['index.en.json'] ?? '';
    source.replace('index.en.json', 'oops');
    expect(await errorOf(provider.warm?.(context) ?? Promise.resolve())).toMatchObject({code: 'corrupt-index'});
    source.replace('index.en.json', good);
    expect(idsOf(await provider.search(request('wallet'), context))).toEqual(['wallet/send']);
  });
});

describe('a search that is given up', () => {
  it('does not cancel the download that the next one needs', async () => {
    const release = source.hold('index.en.json');
    const engine = new SearchEngine(provider);
    const abort = new AbortController();
    const first = errorOf(engine.search(request('wall'), {signal: abort.signal}));
    const second = engine.search(request('wallet'));
    abort.abort();
    expect(await first).toMatchObject({code: 'aborted'});
    expect(source.signals.some(({aborted}) => aborted)).toBe(false);
    release();
    expect(idsOf(await second)).toEqual(['wallet/send']);
    expect(source.readsOf('index.en.json')).toBe(1);
    expect(source.readsOf('manifest.json')).toBe(1);
  });

  it('does cancel it when nobody needs the provider any more', async () => {
    const release = source.hold('index.en.json');
    const warming = provider.warm?.(context);
    await provider.describe?.(context);
    provider.dispose?.();
    expect(source.signals.every(({aborted}) => aborted)).toBe(true);
    release();
    await warming;
  });
});
