import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Article} from '../../../src/core/article.js';
import {
  SearchError,
  type SearchProvider,
  type SearchRequest,
  type SearchResponse,
} from '../../../src/core/search-provider.js';
import {SearchEngine} from '../../../src/search/engine.js';
import {article, centre, hit, idsOf, response} from '../../helpers/articles.js';
import {errorOf, flush} from '../../helpers/flush.js';
import {ManualProvider} from '../../helpers/manual-provider.js';

const request = (query: string, rest: Partial<SearchRequest> = {}): SearchRequest => ({
  query,
  intent: 'submit',
  ...rest,
});
const busy = (): SearchError => new SearchError('unavailable', 'Busy.', {retryable: true});

let provider: ManualProvider;
let engine: SearchEngine;

beforeEach(() => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  provider = new ManualProvider();
  engine = new SearchEngine(provider, {timeoutMs: 1000, retryDelayMs: 100});
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a search', () => {
  it('is answered by the provider', async () => {
    const answer = engine.search(request('wallet', {filters: {category: ['FAQ']}, page: 2}));
    const call = await provider.searched('wallet');
    expect(call.question).toEqual({
      query: 'wallet',
      intent: 'submit',
      filters: {category: ['FAQ']},
      page: 2,
      pageSize: 10,
    });
    call.answer(response(['a', 'b']));
    expect(idsOf(await answer)).toEqual(['a', 'b']);
  });

  it('has its white space folded', async () => {
    void engine.search(request('  send \n\t money '));
    expect((await provider.searched('send money')).question.query).toBe('send money');
  });

  it('keeps a space at its end while someone types: it ends the last word', async () => {
    void engine.search({query: ' scan  ', intent: 'typeahead'});
    expect((await provider.searched('scan ')).question.query).toBe('scan ');
  });

  it('asks for no more hits than the provider gives', async () => {
    void engine.search(request('wallet', {pageSize: 5000}));
    expect((await provider.searched('wallet')).question.pageSize).toBe(100);
  });

  it('leaves no timer behind', async () => {
    const answer = engine.search(request('wallet'));
    expect(vi.getTimerCount()).toBe(1);
    (await provider.searched('wallet')).answer(response([]));
    await answer;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('passes on errors that are not for retrying', async () => {
    for (const error of [new SearchError('auth', 'No.'), new TypeError('bug')]) {
      const answer = errorOf(engine.search(request('wallet')));
      (await provider.searched('wallet')).fail(error);
      expect(await answer).toBe(error);
    }
    expect(provider.searches).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the deadline', () => {
  it('ends a request that is not answered, after one retry', async () => {
    const answer = errorOf(engine.search(request('wallet')));
    const first = await provider.searched('wallet');
    await vi.advanceTimersByTimeAsync(999);
    expect(first.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(first.signal.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(100);
    expect(provider.searches).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toMatchObject({name: 'SearchError', code: 'timeout'});
    expect(provider.searches).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is 15 seconds unless set otherwise', async () => {
    const patient = new SearchEngine(provider);
    void errorOf(patient.search(request('wallet')));
    const {signal} = await provider.searched('wallet');
    await vi.advanceTimersByTimeAsync(14_999);
    expect(signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(signal.aborted).toBe(true);
  });

  it('holds for articles, descriptions and warming up', async () => {
    const stuck = new SearchEngine({
      ...bare(),
      warm: () => new Promise(() => {}),
      describe: () => new Promise(() => {}),
      article: () => new Promise(() => {}),
    });
    const answers = [stuck.warm(), stuck.describe(), stuck.article({id: 'a'})].map(errorOf);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await Promise.all(answers)).toMatchObject([{code: 'timeout'}, {code: 'timeout'}, {code: 'timeout'}]);
  });

  it('does not let a server ask the reader to wait for an hour', async () => {
    let settled = false;
    const answer = errorOf(engine.search(request('wallet'))).finally(() => {
      settled = true;
    });
    const call = await provider.searched('wallet');
    call.fail(new SearchError('rate-limited', 'Later.', {retryable: true, retryAfterMs: 3_600_000}));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(settled).toBe(true);
    expect(await answer).toBeInstanceOf(SearchError);
  });
});

describe('a failure that may pass', () => {
  it('is tried once more, after a short wait', async () => {
    const answer = engine.search(request('wallet'));
    (await provider.searched('wallet')).fail(busy());
    await flush();
    expect(provider.searches).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(100);
    (await provider.searched('wallet')).answer(response(['a']));
    expect(idsOf(await answer)).toEqual(['a']);
    expect(provider.searches).toHaveLength(2);
  });

  it('is tried no third time', async () => {
    const answer = errorOf(engine.search(request('wallet')));
    (await provider.searched('wallet')).fail(busy());
    await flush();
    await vi.advanceTimersByTimeAsync(100);
    const last = busy();
    (await provider.searched('wallet')).fail(last);
    expect(await answer).toBe(last);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(provider.searches).toHaveLength(2);
  });

  it.each([
    [0, 50],
    [0.5, 75],
    [0.999, 99],
  ])('waits a random time, so that not all pages come back at once (%d)', async (random, wait) => {
    vi.spyOn(Math, 'random').mockReturnValue(random);
    void errorOf(engine.search(request('wallet')));
    (await provider.searched('wallet')).fail(busy());
    await flush();
    await vi.advanceTimersByTimeAsync(wait - 1);
    expect(provider.searches).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2);
    expect(provider.searches).toHaveLength(2);
  });

  it('waits as long as the server says', async () => {
    void errorOf(engine.search(request('wallet')));
    const error = new SearchError('rate-limited', 'Later.', {retryable: true, retryAfterMs: 700});
    (await provider.searched('wallet')).fail(error);
    await flush();
    await vi.advanceTimersByTimeAsync(699);
    expect(provider.searches).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(provider.searches).toHaveLength(2);
  });

  it('is not tried again once the caller gave up', async () => {
    const abort = new AbortController();
    const answer = errorOf(engine.search(request('wallet'), {signal: abort.signal}));
    (await provider.searched('wallet')).fail(busy());
    await flush();
    abort.abort();
    expect(await answer).toMatchObject({code: 'aborted'});
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(provider.searches).toHaveLength(1);
  });
});

describe('a caller that gives up', () => {
  it('is told at once, and so is the provider', async () => {
    const abort = new AbortController();
    const answer = errorOf(engine.search(request('wallet'), {signal: abort.signal}));
    const call = await provider.searched('wallet');
    expect(call.signal.aborted).toBe(false);
    abort.abort();
    expect(await answer).toMatchObject({name: 'SearchError', code: 'aborted', retryable: false});
    expect(call.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('before it began asks nobody', async () => {
    const answer = errorOf(engine.search(request('wallet'), {signal: AbortSignal.abort()}));
    expect(await answer).toMatchObject({code: 'aborted'});
    expect(provider.searches).toEqual([]);
  });

  it('leaves nothing of a late answer', async () => {
    const abort = new AbortController();
    const given = errorOf(engine.search(request('wallet'), {signal: abort.signal}));
    const late = await provider.searched('wallet');
    abort.abort();
    await given;
    late.answer(response(['late']));
    await flush();
    const answer = engine.search(request('wallet'));
    (await provider.searched('wallet')).answer(response(['new']));
    expect(idsOf(await answer)).toEqual(['new']);
  });

  it('does not take others along', async () => {
    const abort = new AbortController();
    const first = errorOf(engine.search(request('old'), {signal: abort.signal}));
    const second = engine.search(request('new'));
    abort.abort();
    (await provider.searched('new')).answer(response(['new']));
    expect(await first).toMatchObject({code: 'aborted'});
    expect(idsOf(await second)).toEqual(['new']);
  });

  it('is no longer listened to after its answer', async () => {
    const abort = new AbortController();
    const removed = vi.spyOn(abort.signal, 'removeEventListener');
    const added = vi.spyOn(abort.signal, 'addEventListener');
    const answer = engine.search(request('wallet'), {signal: abort.signal});
    (await provider.searched('wallet')).answer(response([]));
    await answer;
    expect(added).toHaveBeenCalledTimes(1);
    expect(removed.mock.calls.map(([type, listener]) => [type, listener])).toEqual(
      added.mock.calls.map(([type, listener]) => [type, listener]),
    );
  });
});

describe('an answer that was given before', () => {
  async function ask(query: string, rest: Partial<SearchRequest> = {}): Promise<boolean> {
    const before = provider.searches.length;
    const answer = engine.search(request(query, rest));
    await flush();
    const asked = provider.searches.length > before;
    if (asked) provider.searches.at(-1)?.answer(response([query]));
    expect(idsOf(await answer)).toEqual([query]);
    return asked;
  }

  it('is given again without asking', async () => {
    expect([await ask('wallet'), await ask('wallet')]).toEqual([true, false]);
  });

  it('answers the same words in other spacing', async () => {
    await ask('send money');
    const again = await engine.search(request(' send  money '));
    expect(idsOf(again)).toEqual(['send money']);
    expect(provider.searches).toHaveLength(1);
  });

  it.each([
    ['intent', {intent: 'typeahead'}],
    ['page', {page: 1}],
    ['page size', {pageSize: 3}],
    ['sort', {sort: 'views'}],
    ['filter', {filters: {category: ['FAQ']}}],
    ['locale', {locale: 'de'}],
    ['facets', {facets: ['topic']}],
  ] as const)('does not answer another %s', async (_name, rest) => {
    await ask('wallet');
    expect(await ask('wallet', rest)).toBe(true);
  });

  it('is forgotten when it is the one unused for longest', async () => {
    engine = new SearchEngine(provider, {cacheSize: 2});
    await ask('a');
    await ask('b');
    expect(await ask('a')).toBe(false);
    expect(await ask('c')).toBe(true);
    expect(await ask('a')).toBe(false);
    expect(await ask('c')).toBe(false);
    expect(await ask('b')).toBe(true);
  });

  it('is an article, which no number of searches pushes out: it stays readable without a network', async () => {
    engine = new SearchEngine(provider, {cacheSize: 2});
    const read = engine.article({id: 'fees'});
    (await provider.asked('fees')).answer(article('fees'));
    await read;
    for (const query of ['a', 'b', 'c', 'd']) await ask(query);
    expect((await engine.article({id: 'fees'})).id).toBe('fees');
    expect(provider.articles).toHaveLength(1);
  });

  it('is not given again once the content was replaced, not even one that comes late', async () => {
    await ask('wallet');
    const late = engine.search(request('fees'));
    const read = engine.article({id: 'fees'});
    (await provider.asked('fees')).answer(article('fees'));
    await read;
    const lateCall = await provider.searched('fees');
    provider.version = 1;
    lateCall.answer(response(['old']));
    await late;
    expect([await ask('wallet'), await ask('fees'), await ask('wallet')]).toEqual([true, true, false]);
    const readAgain = engine.article({id: 'fees'});
    (await provider.asked('fees')).answer({...article('fees'), title: 'New'});
    expect((await readAgain).title).toBe('New');
  });

  it('is not kept when there is no room for any', async () => {
    engine = new SearchEngine(provider, {cacheSize: 0});
    expect([await ask('a'), await ask('a')]).toEqual([true, true]);
  });

  it('is not kept when it was an error', async () => {
    const failed = errorOf(engine.search(request('wallet')));
    (await provider.searched('wallet')).fail(new SearchError('auth', 'No.'));
    await failed;
    expect(await ask('wallet')).toBe(true);
  });

  it('may be an article, told apart by locale and from searches', async () => {
    const asked = engine.article({id: 'a'});
    (await provider.asked('a')).answer(article('a'));
    const first = await asked;
    expect(await engine.article({id: 'a'})).toBe(first);
    const german = engine.article({id: 'a', locale: 'de'});
    (await provider.asked('a')).answer(article('a', {locale: 'de'}));
    expect((await german).locale).toBe('de');
    expect(provider.articles).toHaveLength(2);
  });
});

describe('an engine that is disposed of', () => {
  it('ends its provider', () => {
    engine.dispose();
    expect(provider.disposed).toBe(1);
  });

  it('rejects what has not settled, and tells the provider to stop', async () => {
    const waiting = [errorOf(engine.search(request('wallet'))), errorOf(engine.article({id: 'a'}))];
    const [search, read] = [await provider.searched('wallet'), await provider.asked('a')];
    engine.dispose();
    for (const error of await Promise.all(waiting)) expect(error).toMatchObject({code: 'aborted'});
    expect([search.signal.aborted, read.signal.aborted]).toEqual([true, true]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not try again', async () => {
    const failed = errorOf(engine.search(request('wallet')));
    (await provider.searched('wallet')).fail(busy());
    await flush();
    expect(vi.getTimerCount()).toBe(1);
    engine.dispose();
    expect(await failed).toMatchObject({code: 'aborted'});
    expect(vi.getTimerCount()).toBe(0);
    expect(provider.searches).toHaveLength(1);
  });

  it('rejects everything that is asked afterwards, also what it has answered before', async () => {
    const answer = engine.search(request('wallet'));
    (await provider.searched('wallet')).answer(response(['a']));
    await answer;
    engine.dispose();
    const late = [
      engine.search(request('wallet')),
      engine.article({id: 'a'}),
      engine.describe(),
      engine.warm(),
      engine.highlight({texts: ['a'], query: 'a', intent: 'submit'}),
    ];
    for (const call of late) expect(await errorOf(call)).toMatchObject({code: 'aborted'});
    expect(provider.searches).toHaveLength(1);
  });

  it('leaves no listener with its callers', async () => {
    const {signal} = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    const waiting = errorOf(engine.search(request('wallet'), {signal}));
    await provider.searched('wallet');
    engine.dispose();
    await waiting;
    expect(added).toHaveBeenCalled();
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });
});

describe('an answer of the wrong shape', () => {
  const whole = response([hit('a', ['s'])]);
  const [good] = whole.hits;

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', [good]],
    ['text', 'a'],
    ['no hits', {...whole, hits: undefined}],
    ['hits by id', {...whole, hits: {a: good}}],
    ['a hit that is null', {...whole, hits: [null]}],
    ['a hit without an article', {...whole, hits: [{...good, article: undefined}]}],
    ['an article without an id', {...whole, hits: [{...good, article: {title: 'a'}}]}],
    ['an id that is a number', {...whole, hits: [{...good, article: {id: 1, title: 'a'}}]}],
    ['a title that is text', {...whole, hits: [{...good, title: 'a'}]}],
    ['a second hit that is broken', {...whole, hits: [good, {}]}],
    ['no total', {...whole, total: undefined}],
    ['a total in letters', {...whole, total: '1'}],
    ['half a total', {...whole, total: 0.5}],
    ['a total that is no number', {...whole, total: Number.NaN}],
    ['no facets', {...whole, facets: undefined}],
    ['facets as a list', {...whole, facets: []}],
    // The store and the list read these without asking.
    ['a hit without sections', {...whole, hits: [{...good, sections: undefined}]}],
    ['a hit without an excerpt', {...whole, hits: [{...good, excerpt: undefined}]}],
  ])('is refused: %s', async (_name, value) => {
    const answer = errorOf(engine.search(request('wallet')));
    (await provider.searched('wallet')).answer(value as SearchResponse);
    expect(await answer).toMatchObject({name: 'SearchError', code: 'bad-response', retryable: false});
    expect(String(await answer)).toContain('"manual"');
    expect(provider.searches).toHaveLength(1);
  });

  it('is not kept', async () => {
    const refused = errorOf(engine.search(request('wallet')));
    (await provider.searched('wallet')).answer({} as SearchResponse);
    await refused;
    const answer = engine.search(request('wallet'));
    (await provider.searched('wallet')).answer(whole);
    expect(idsOf(await answer)).toEqual(['a']);
  });

  it('is refused for an article as well', async () => {
    for (const value of [undefined, null, 'text', {}, {id: 'a', title: 'a'}]) {
      const answer = errorOf(engine.article({id: 'a'}));
      (await provider.asked('a')).answer(value as unknown as Article);
      expect(await answer).toMatchObject({code: 'bad-response'});
    }
  });
});

describe('what help centre this is', () => {
  it('is said by the provider', async () => {
    const answer = engine.describe();
    (await provider.described()).answer(centre({title: 'Shop'}));
    expect(await answer).toEqual(centre({title: 'Shop'}));
    expect(provider.searches).toEqual([]);
  });

  it('is read off the facets of a provider that cannot say', async () => {
    const search = vi.fn(async () =>
      response([], {total: 7, facets: {category: {FAQ: 4, '': 2, Guides: 1}, topic: {Wallet: 3}}}),
    );
    expect(await new SearchEngine({...bare(), search}).describe()).toEqual({
      title: '',
      locale: 'und',
      direction: 'ltr',
      locales: [],
      articles: 7,
      categories: [
        {name: 'FAQ', count: 4},
        {name: 'Guides', count: 1},
      ],
      topics: [{name: 'Wallet', count: 3}],
      imagePrefixes: [],
    });
    expect(search).toHaveBeenCalledWith(
      expect.objectContaining({query: '', facets: ['category', 'topic']}),
      expect.objectContaining({signal: expect.any(AbortSignal)}),
    );
  });

  it('has no groups when the provider counts nothing', async () => {
    const search = async (): Promise<SearchResponse> => response(['a']);
    expect(await new SearchEngine({...bare(), search}).describe()).toMatchObject({
      articles: 1,
      categories: [],
      topics: [],
    });
  });

  it('is asked again after a failure that may pass', async () => {
    const answer = engine.describe();
    (await provider.described()).fail(busy());
    await flush();
    await vi.advanceTimersByTimeAsync(100);
    (await provider.described()).answer(centre());
    expect(await answer).toEqual(centre());
  });
});

describe('warming up', () => {
  it('is passed on', async () => {
    await engine.warm();
    expect(provider.warmed).toBe(1);
  });

  it('is nothing for a provider that has nothing to fetch', async () => {
    const plain = new SearchEngine(bare());
    expect(await errorOf(plain.warm())).toBeUndefined();
    expect(() => plain.dispose()).not.toThrow();
  });
});

/** The least that a provider can be. */
function bare(): SearchProvider {
  return {
    name: 'bare',
    capabilities: provider.capabilities,
    search: async () => response([]),
    article: async ({id}) => article(id),
  };
}

describe('the words to mark', () => {
  const texts = ['Scan it.', 'A scan.'];
  const question = {texts, query: 'scan', intent: 'submit'} as const;

  it('are none where the provider cannot tell', async () => {
    expect(await engine.highlight(question)).toEqual([[], []]);
  });

  it('are those of the provider', async () => {
    const ranges = [[{start: 0, end: 4}], [{start: 2, end: 6}]];
    const marking: SearchProvider = Object.assign(provider, {highlight: async () => ranges});
    expect(await new SearchEngine(marking).highlight(question)).toEqual(ranges);
  });

  it.each([
    ['for another number of texts', [[]]],
    ['beyond the end of a text', [[{start: 4, end: 9}], []]],
    ['before its beginning', [[{start: -1, end: 2}], []]],
    ['of nothing', [[{start: 2, end: 2}], []]],
    [
      'over each other',
      [
        [
          {start: 0, end: 4},
          {start: 3, end: 5},
        ],
        [],
      ],
    ],
    ['without numbers', [[{start: '0', end: 4}], []]],
    ['that are no list', [{}, []]],
  ])('are refused %s', async (_what, ranges) => {
    const marking = Object.assign(provider, {highlight: async () => ranges}) as unknown as SearchProvider;
    expect(await errorOf(new SearchEngine(marking).highlight(question))).toMatchObject({code: 'bad-response'});
  });
});
