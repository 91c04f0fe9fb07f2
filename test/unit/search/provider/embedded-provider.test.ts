import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {InlineBundle} from '../../../../src/core/bundle.js';
import {
  SearchError,
  type SearchProvider,
  type SearchRequest,
  type SearchResponse,
} from '../../../../src/core/search-provider.js';
import {SearchEngine} from '../../../../src/search/engine.js';
import {idsOf, indexed, marksOf} from '../../../helpers/articles.js';
import {errorOf, flush, until} from '../../../helpers/flush.js';
import {type BundledArticle, buildBundle, MemoryBundleSource} from '../../../helpers/memory-bundle.js';
import {embeddedProvider, pathIn} from '../../../helpers/open-articles.js';

const ENGLISH: readonly BundledArticle[] = [
  indexed('login', 'Sign in with your password.', {title: 'Sign in', category: 'FAQ', views: 5}),
  {
    ...indexed('wallet/send', 'Open your wallet.', {title: 'Send money', description: 'How to pay.', views: 9}),
    redirects: ['pay', 'wallet/pay'],
  },
  {
    ...indexed('__proto__', 'The constructor.', {title: 'Objects'}),
    markdown: '![A](a.png) [B](b.pdf)',
    assets: {'a.png': 'assets/a.1a.png', 'b.pdf': 'data:application/pdf;base64,AA==', 'c.pdf': '../../c.pdf'},
  },
];

const bundle: InlineBundle = await buildBundle(
  {
    en: ENGLISH,
    'de-CH': [indexed('login', 'Melde dich mit dem Passwort an.', {title: 'Anmelden'})],
    ar: [indexed('login', 'تسجيل الدخول', {title: 'الدخول'})],
  },
  {contact: {url: 'mailto:help@example.com'}, imagePrefixes: ['https://img.example/']},
);
const BASE = pathIn(bundle, 'index/en-base');
const POSTINGS = pathIn(bundle, 'index/en-postings-0');
const SPELLINGS = pathIn(bundle, 'index/en-spellings');
const SEND = pathIn(bundle, 'articles/wallet-send');
/** The German article has the same id. */
const LOGIN = Object.keys(bundle.files).find(path => String(bundle.files[path]).includes('Sign in with')) ?? '';

let source: MemoryBundleSource;
let provider: SearchProvider;
const context = {signal: new AbortController().signal};

beforeEach(() => {
  source = new MemoryBundleSource(bundle);
  provider = embeddedProvider(source);
});

const request = (query: string, rest: Partial<SearchRequest> = {}): SearchRequest => ({
  query,
  intent: 'submit',
  ...rest,
});

async function titlesFor(locale: string | undefined, preferred?: string): Promise<string[]> {
  const chosen = embeddedProvider(source, preferred === undefined ? {} : {locale: preferred});
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
      defaultLocale: 'en',
      locale: 'en',
      direction: 'ltr',
      locales: [
        {locale: 'en', direction: 'ltr'},
        {locale: 'de-CH', direction: 'ltr'},
        {locale: 'ar', direction: 'rtl'},
      ],
      articles: 3,
      categories: [],
      topics: [],
      contact: {url: 'mailto:help@example.com'},
      imagePrefixes: ['https://img.example/'],
    });
    expect(source.reads).toEqual(['manifest.json']);
  });

  it('says it in the preferred locale', async () => {
    const arabic = embeddedProvider(source, {locale: 'ar-EG'});
    expect(await arabic.describe?.(context)).toMatchObject({locale: 'ar', direction: 'rtl', articles: 1});
  });

  it('says it in the locale that it is asked for', async () => {
    const arabic = embeddedProvider(source, {locale: 'ar-EG'});
    expect(await arabic.describe({...context, locale: 'de'})).toMatchObject({locale: 'de-CH', direction: 'ltr'});
    expect(await arabic.describe({...context, locale: 'fr'})).toMatchObject({locale: 'ar'});
  });
});

const lost = (): SearchError => new SearchError('network', 'Connection lost.', {retryable: true});

describe('search', () => {
  it('answers from the index', async () => {
    expect(idsOf(await provider.search(request('wallets'), context))).toEqual(['wallet/send']);
    expect(source.reads.toSorted()).toEqual(['manifest.json', BASE, POSTINGS, SEND].toSorted());
  });

  it('without words browses, which needs no postings', async () => {
    const {hits, total} = await provider.search(request('  ', {sort: 'views'}), context);
    expect(total).toBe(3);
    expect(hits.map(({article}) => article)).toEqual([
      {id: 'wallet/send', title: 'Send money', views: 9, description: 'How to pay.'},
      {id: 'login', title: 'Sign in', category: 'FAQ', views: 5},
      {id: '__proto__', title: 'Objects'},
    ]);
    expect(hits[0]?.excerpt).toEqual([{text: 'How to pay.'}]);
    expect(source.readsOf(POSTINGS)).toBe(0);
  });

  it('without words and excerpts needs the base alone', async () => {
    const {hits} = await provider.search(request('', {excerpts: false}), context);
    expect(hits[0]).toMatchObject({article: {id: 'wallet/send'}, excerpt: []});
    expect(source.reads).toEqual(['manifest.json', BASE]);
  });

  it('without excerpts fetches no article', async () => {
    const {hits} = await provider.search(request('wallet', {excerpts: false}), context);
    expect(hits).toMatchObject([{article: {id: 'wallet/send'}, excerpt: [], sections: []}]);
    expect(marksOf(hits[0]?.title)).toEqual([]);
    expect(source.reads).toEqual(['manifest.json', BASE, POSTINGS]);
  });

  it('asks for the words as they are spelled only when one is unknown', async () => {
    await provider.search(request('wallet password'), context);
    expect(source.readsOf(SPELLINGS)).toBe(0);
    expect(idsOf(await provider.search(request('walet'), context))).toEqual(['wallet/send']);
    expect(source.readsOf(SPELLINGS)).toBe(1);
  });

  it('loads each file once, also when asked twice at a time', async () => {
    await Promise.all([provider.search(request('wallet'), context), provider.search(request('login'), context)]);
    await provider.warm?.(context);
    await provider.search(request('password walet'), context);
    await provider.search(request(''), context);
    await provider.search(request(''), context);
    await provider.article({id: 'login'}, context);
    expect(source.reads).toHaveLength(new Set(source.reads).size);
  });

  it('reads an article once for its hits and its reader, whoever comes first', async () => {
    await provider.search(request('wallet'), context);
    await provider.article({id: 'wallet/send'}, context);
    expect(source.readsOf(SEND)).toBe(1);
    await provider.article({id: 'login'}, context);
    await provider.search(request('password'), context);
    expect(source.readsOf(LOGIN)).toBe(1);
  });

  it('is prepared by warming up', async () => {
    await provider.warm?.(context);
    expect(source.reads.toSorted()).toEqual(['manifest.json', BASE, POSTINGS].toSorted());
    await provider.search(request('wallet'), context);
    expect(source.reads.slice(3)).toEqual([SEND]);
  });

  it('reads nothing before it is asked', () => {
    expect(source.reads).toEqual([]);
  });
});

/** Has timers wait for the test. */
function useClock(): {readonly pass: (ms: number) => Promise<void>} {
  beforeEach(() => {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 20; round++) await flush();
  };
  return {
    pass: async ms => {
      await settle();
      await vi.advanceTimersByTimeAsync(ms);
      await settle();
    },
  };
}

describe('while the index is on its way', () => {
  const clock = useClock();

  /** Searches, and keeps what it shows before it is done. */
  function follow(query: string, rest: Partial<SearchRequest> = {}, signal = context.signal) {
    const partials: SearchResponse[] = [];
    let isSettled = false;
    let late = 0;
    const onPartial = (response: SearchResponse): void => {
      if (isSettled) late++;
      partials.push(response);
    };
    const answer = provider.search(request(query, rest), {signal, onPartial});
    const settle = (): void => {
      isSettled = true;
    };
    answer.then(settle, settle);
    return {answer, partials, late: () => late};
  }

  it('hits by their titles are shown at once', async () => {
    const release = source.hold(POSTINGS);
    const {answer, partials} = follow('send money', {facets: ['category']});
    await until(() => partials.length > 0);
    expect(partials[0]).toMatchObject({
      total: 1,
      hits: [{article: {id: 'wallet/send', title: 'Send money'}, excerpt: [], sections: []}],
      facets: {category: {'': 1}},
    });
    expect(marksOf(partials[0]?.hits[0]?.title)).toEqual(['Send', 'money']);
    expect(source.readsOf(SEND)).toBe(0);
    release();
    expect(marksOf((await answer).hits[0]?.excerpt)).toEqual([]);
    expect((await answer).hits[0]?.excerpt).not.toEqual([]);
    expect(partials).toHaveLength(1);
  });

  it('words of the last one that is typed count as well', async () => {
    source.hold(POSTINGS);
    const {partials} = follow('sen', {intent: 'typeahead'});
    await until(() => partials.length > 0);
    expect(idsOf(partials[0])).toEqual(['wallet/send']);
  });

  it('filters hold for them', async () => {
    source.hold(POSTINGS);
    const {partials} = follow('sign send', {filters: {category: ['FAQ']}});
    await until(() => partials.length > 0);
    expect(idsOf(partials[0])).toEqual(['login']);
  });

  it('nothing is shown before its time when nobody asks for it, or when all is here', async () => {
    await provider.search(request('wallet'), context);
    const {answer, partials} = follow('wallet');
    await answer;
    expect(partials).toEqual([]);
  });

  it('nothing is shown after the answer, or the failure', async () => {
    for (const fails of [false, true]) {
      source = new MemoryBundleSource(bundle);
      provider = embeddedProvider(source);
      if (fails) source.failNext(POSTINGS, lost());
      const {answer, late} = follow('send money');
      await errorOf(answer);
      await clock.pass(120);
      expect(late()).toBe(0);
    }
  });

  it('a failure is told all the same', async () => {
    const error = lost();
    source.failNext(POSTINGS, error);
    const {answer, partials} = follow('send money');
    expect(await errorOf(answer)).toBe(error);
    expect(partials).toHaveLength(1);
  });

  describe('of the articles', () => {
    it('hits are shown without excerpts after a short while', async () => {
      await provider.warm?.(context);
      const release = source.hold(SEND);
      const {answer, partials} = follow('wallet', {facets: ['category']});
      await until(() => source.readsOf(SEND) > 0);
      await clock.pass(29);
      expect(partials).toEqual([]);
      await clock.pass(1);
      await until(() => partials.length > 0);
      expect(partials).toMatchObject([
        {total: 1, hits: [{article: {id: 'wallet/send'}, excerpt: [], sections: []}], facets: {category: {'': 1}}},
      ]);
      release();
      const {hits, incomplete} = await answer;
      expect(marksOf(hits[0]?.excerpt)).toEqual(['wallet']);
      expect(incomplete).toBeUndefined();
      expect(partials).toHaveLength(1);
      expect(vi.getTimerCount()).toBe(0);
    });

    it('those that are here have theirs already', async () => {
      await provider.search(request('password'), context);
      source.hold(SEND);
      const {partials} = follow('your password wallet');
      await until(() => source.readsOf(SEND) > 0);
      await clock.pass(80);
      await until(() => partials.length > 0);
      const excerpts = Object.fromEntries(
        (partials[0]?.hits ?? []).map(({article, excerpt}) => [article.id, excerpt.length > 0]),
      );
      expect(excerpts).toEqual({login: true, 'wallet/send': false});
    });

    it('nothing is shown before its time when they are quick', async () => {
      await provider.warm?.(context);
      const {answer, partials} = follow('wallet');
      await answer;
      await clock.pass(1000);
      expect(partials).toEqual([]);
    });

    it('nothing is shown to one who has left', async () => {
      await provider.warm?.(context);
      source.hold(SEND);
      const abort = new AbortController();
      const {answer, partials} = follow('wallet', {}, abort.signal);
      void errorOf(answer);
      await until(() => source.readsOf(SEND) > 0);
      abort.abort();
      await clock.pass(1000);
      expect(partials).toEqual([]);
    });
  });
});

describe('an article that cannot be reached', () => {
  it('is a hit without its excerpt, and the answer says that it lacks something', async () => {
    source.failNext(SEND, lost());
    const answer = await provider.search(request('wallet'), context);
    expect(answer).toMatchObject({
      total: 1,
      hits: [{article: {id: 'wallet/send', title: 'Send money'}, excerpt: [], sections: []}],
      incomplete: true,
    });
    const again = await provider.search(request('wallet'), context);
    expect(marksOf(again.hits[0]?.excerpt)).toEqual(['wallet']);
    expect(again).not.toHaveProperty('incomplete');
  });

  it('is one without its description while browsing', async () => {
    source.failNext(SEND, lost());
    const answer = await provider.search(request(''), context);
    expect(answer).toMatchObject({total: 3, incomplete: true});
    expect(answer.hits[0]).toMatchObject({article: {id: 'wallet/send'}, excerpt: []});
    expect(await provider.search(request(''), context)).not.toHaveProperty('incomplete');
  });

  it.each(['timeout', 'unavailable', 'rate-limited'] as const)('may be so for %s', async code => {
    source.failNext(SEND, new SearchError(code, 'Later.'));
    expect(await provider.search(request('wallet'), context)).toMatchObject({total: 1, incomplete: true});
  });

  it('is not kept by the engine', async () => {
    const engine = new SearchEngine(provider);
    source.failNext(SEND, lost());
    expect(await engine.search(request('wallet'))).toMatchObject({incomplete: true});
    expect(marksOf((await engine.search(request('wallet'))).hits[0]?.excerpt)).toEqual(['wallet']);
    const reads = source.reads.length;
    await engine.search(request('wallet'));
    expect(source.reads).toHaveLength(reads);
  });

  it('is told to who wants to read it', async () => {
    const error = lost();
    source.failNext(SEND, error);
    expect(await errorOf(provider.article({id: 'wallet/send'}, context))).toBe(error);
    expect(await provider.article({id: 'wallet/send'}, context)).toMatchObject({id: 'wallet/send'});
  });

  it('may be one that is missing, which is said', async () => {
    source.failNext(SEND, new SearchError('not-found', `There is no ${SEND}.`));
    const error = await errorOf(provider.search(request('wallet'), context));
    expect(error).toMatchObject({code: 'not-found'});
    expect(String(error)).toContain(SEND);
  });
});

describe('an article', () => {
  it('comes by its id, without what is only for searching', async () => {
    const article = await provider.article({id: 'wallet/send'}, context);
    expect(article).toEqual({
      id: 'wallet/send',
      title: 'Send money',
      description: 'How to pay.',
      views: 9,
      locale: 'en',
      markdown: 'Open your wallet.',
      headings: [],
      assets: {},
    });
  });

  it.each(['pay', 'wallet/pay'])('comes by its former id %s', async id => {
    expect((await provider.article({id}, context)).id).toBe('wallet/send');
  });

  it('has addresses for its pictures and files, of the bundle or inside of it', async () => {
    expect((await provider.article({id: '__proto__'}, context)).assets).toEqual({
      'a.png': 'https://help.example/assets/a.1a.png',
      'b.pdf': 'data:application/pdf;base64,AA==',
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

  it('without a translation is that of the default language', async () => {
    const article = await provider.article({id: 'wallet/send', locale: 'de'}, context);
    expect(article).toMatchObject({id: 'wallet/send', locale: 'en', title: 'Send money'});
  });

  it.each([
    ['no JSON', 'oops'],
    ['null', 'null'],
    ['a list', '[]'],
    ['without Markdown', '{"id": "login", "headings": [], "sections": []}'],
    ['without headings', '{"id": "login", "markdown": "", "sections": []}'],
    ['without sections', '{"id": "login", "markdown": "", "headings": []}'],
    ['without text in a section', '{"id": "login", "markdown": "", "headings": [], "sections": [{"heading": "A"}]}'],
    [
      'with a number for a heading',
      '{"id": "login", "markdown": "", "headings": [], "sections": [{"text": "", "heading": 1}]}',
    ],
    ['with a section that is null', '{"id": "login", "markdown": "", "headings": [], "sections": [null]}'],
  ])('is refused by its name when its file is %s', async (_name, text) => {
    source.replace(LOGIN, text);
    for (const error of [
      await errorOf(provider.article({id: 'login'}, context)),
      await errorOf(provider.search(request('password'), context)),
    ]) {
      expect(error).toMatchObject({name: 'SearchError', code: 'bad-response'});
      expect(String(error)).toContain(LOGIN);
    }
  });
});

describe('a broken file', () => {
  const good = Buffer.from((bundle.files[BASE] as {base64: string}).base64, 'base64');

  it.each([
    ['a page', '<html>'],
    ['nothing', ''],
    ['JSON', '{}'],
    ['its first half', {base64: good.subarray(0, good.length / 2).toString('base64')}],
    ['one byte more', {base64: Buffer.concat([good, Buffer.from([0])]).toString('base64')}],
    [
      'one other bit',
      {
        base64: Buffer.from(good.map((byte, index) => (index === good.length - 9 ? byte ^ 4 : byte))).toString(
          'base64',
        ),
      },
    ],
  ])('in place of the index is named as such: %s', async (_name, file) => {
    source.replace(BASE, file);
    const error = await errorOf(provider.search(request('wallet'), context));
    expect(error).toMatchObject({name: 'SearchError', code: 'corrupt-index', retryable: false});
    expect(String(error)).toContain(BASE);
  });

  it.each([
    ['postings', POSTINGS],
    ['spellings', SPELLINGS],
  ])('in place of the %s is as well', async (_name, path) => {
    source.replace(path, {base64: Buffer.from('helplet').toString('base64')});
    const error = await errorOf(provider.search(request('wallet zebra'), context));
    expect(error).toMatchObject({name: 'SearchError', code: 'corrupt-index', retryable: false});
    expect(String(error)).toContain(path);
  });

  it.each([
    ['another kind', POSTINGS, BASE],
    ['another language', BASE, pathIn(bundle, 'index/de-CH-base')],
  ])('of %s is not taken for the right one', async (_name, path, other) => {
    source.replace(path, bundle.files[other] ?? '');
    const error = await errorOf(provider.search(request('wallet'), context));
    expect(error).toMatchObject({code: 'corrupt-index'});
    expect(String(error)).toContain(path);
  });
});

describe('a failed download', () => {
  it.each([
    ['manifest', 'manifest.json', 'wallet'],
    ['base', BASE, 'wallet'],
    ['postings', POSTINGS, 'wallet'],
    ['spellings', SPELLINGS, 'walet'],
    ['base, while browsing', BASE, ''],
  ])('of the %s is told, and tried again', async (_name, path, query) => {
    const broken = lost();
    source.failNext(path, broken);
    expect(await errorOf(provider.search(request(query), context))).toBe(broken);
    expect(idsOf(await provider.search(request(query), context))).toContain('wallet/send');
    expect(source.readsOf(path)).toBe(2);
  });

  it('of an article leaves the hits', async () => {
    source.failNext(SEND, lost());
    expect(await provider.search(request('wallet'), context)).toMatchObject({total: 1, incomplete: true});
    expect(await provider.search(request('wallet'), context)).not.toHaveProperty('incomplete');
  });

  it('of a broken index is tried again as well', async () => {
    source.replace(BASE, 'oops');
    expect(await errorOf(provider.warm?.(context) ?? Promise.resolve())).toMatchObject({code: 'corrupt-index'});
    source.replace(BASE, bundle.files[BASE] ?? '');
    expect(idsOf(await provider.search(request('wallet'), context))).toEqual(['wallet/send']);
  });
});

describe('a search that is given up', () => {
  const clock = useClock();

  /** Of the last read of a file. */
  const signalOf = (path: string): AbortSignal | undefined => source.signals[source.reads.lastIndexOf(path)];

  /** Waits for the reads of a file. */
  const read = (path: string, times = 1): Promise<void> => until(() => source.readsOf(path) === times);

  it.each([
    ['postings', POSTINGS, 'wallet'],
    ['an article', SEND, 'wallet'],
    ['spellings', SPELLINGS, 'walet'],
  ])('aborts its download of %s', async (_name, path, query) => {
    source.hold(path);
    const abort = new AbortController();
    void errorOf(provider.search(request(query), {signal: abort.signal}));
    await read(path);
    expect(signalOf(path)?.aborted).toBe(false);
    abort.abort();
    await clock.pass(300);
    expect(signalOf(path)?.aborted).toBe(true);
    const release = source.hold(path);
    const next = provider.search(request(query), context);
    await read(path, 2);
    release();
    expect(idsOf(await next)).toEqual(['wallet/send']);
  });

  it.each([
    ['postings', POSTINGS],
    ['an article', SEND],
  ])('leaves the download of %s to another one that waits for it', async (_name, path) => {
    const release = source.hold(path);
    const abort = new AbortController();
    void errorOf(provider.search(request('wall'), {signal: abort.signal}));
    const second = provider.search(request('wallet'), context);
    await read(path);
    abort.abort();
    await clock.pass(300);
    expect(signalOf(path)?.aborted).toBe(false);
    release();
    expect(idsOf(await second)).toEqual(['wallet/send']);
    expect(source.readsOf(path)).toBe(1);
  });

  it('leaves its download to the next key press for a moment', async () => {
    const release = source.hold(POSTINGS);
    const engine = new SearchEngine(provider);
    const abort = new AbortController();
    const first = errorOf(engine.search(request('wall'), {signal: abort.signal}));
    await read(POSTINGS);
    abort.abort();
    expect(await first).toMatchObject({code: 'aborted'});
    const second = engine.search(request('wallet'));
    await clock.pass(300);
    expect(source.signals.some(({aborted}) => aborted)).toBe(false);
    release();
    expect(idsOf(await second)).toEqual(['wallet/send']);
    expect(source.reads).toHaveLength(new Set(source.reads).size);
  });

  it('fetches nothing more', async () => {
    const release = source.hold(POSTINGS);
    const abort = new AbortController();
    const first = errorOf(provider.search(request('wallet'), {signal: abort.signal}));
    const second = provider.search(request('objects'), context);
    await read(POSTINGS);
    abort.abort();
    release();
    expect(await first).toMatchObject({code: 'aborted'});
    await second;
    expect(source.readsOf(SEND)).toBe(0);
  });

  it('takes no article from its reader', async () => {
    const release = source.hold(SEND);
    const abort = new AbortController();
    void errorOf(provider.search(request('wallet'), {signal: abort.signal}));
    const reading = provider.article({id: 'wallet/send'}, context);
    await read(SEND);
    abort.abort();
    await clock.pass(300);
    release();
    expect((await reading).id).toBe('wallet/send');
  });

  it('ends all downloads when nobody needs the provider any more', async () => {
    const release = source.hold(POSTINGS);
    const warming = errorOf(provider.warm?.(context) ?? Promise.resolve());
    await read(POSTINGS);
    provider.dispose?.();
    expect(signalOf(POSTINGS)?.aborted).toBe(true);
    release();
    await warming;
  });
});
