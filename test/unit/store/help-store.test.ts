import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {SearchError, type SearchRequest} from '../../../src/core/search-provider.js';
import {type HelpState, INITIAL_STATE, optionsOf, shownResults} from '../../../src/store/help-state.js';
import {HelpStore} from '../../../src/store/help-store.js';
import {article, centre, hit, idsOf, indexed, response} from '../../helpers/articles.js';
import {flush} from '../../helpers/flush.js';
import {ManualProvider} from '../../helpers/manual-provider.js';
import {buildBundle} from '../../helpers/memory-bundle.js';

const lost = (): SearchError => new SearchError('auth', 'No.');

let provider: ManualProvider;
let store: HelpStore;

beforeEach(() => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  provider = new ManualProvider();
  store = new HelpStore();
  store.configure({provider});
});

afterEach(() => {
  vi.useRealTimers();
});

function shownIds(): string[] {
  return idsOf(shownResults(store.state));
}

/** Types a query and waits until it is asked. */
async function type(query: string) {
  store.search.setQuery(query);
  await vi.advanceTimersByTimeAsync(200);
  return provider.searched(query.trim());
}

/** Types a query that is answered at once. */
async function find(query: string, answer = response(['a', 'b'])): Promise<void> {
  (await type(query)).answer(answer);
  await flush();
}

async function open(id: string, anchor?: string): Promise<void> {
  store.openArticle(id, anchor);
  (await provider.asked(id)).answer(article(id));
  await flush();
}

/** What the newest request asked for. */
function lastRequest(): SearchRequest | undefined {
  return provider.searches.at(-1)?.question;
}

describe('typing', () => {
  it('shows results when the words are there', async () => {
    const call = await type('wallet ');
    expect(store.state).toMatchObject({
      query: 'wallet ',
      view: 'results',
      previousView: 'home',
      results: {status: 'pending'},
    });
    expect(call.question).toEqual({
      query: 'wallet',
      intent: 'typeahead',
      filters: {},
      facets: ['category', 'topic'],
      sort: 'relevance',
      page: 0,
      pageSize: 10,
      segments: [],
    });
    call.answer(response(['a', 'b'], {total: 7, facets: {category: {FAQ: 7}}}));
    await flush();
    expect(store.state.results).toMatchObject({
      status: 'complete',
      results: {query: 'wallet', total: 7, facets: {category: {FAQ: 7}}},
    });
    expect(shownIds()).toEqual(['a', 'b']);
  });

  it('searches for the first letter at once, and for those that follow fast after a pause', async () => {
    store.search.setQuery('w');
    await vi.advanceTimersByTimeAsync(1);
    await provider.searched('w');
    await vi.advanceTimersByTimeAsync(48);
    store.search.setQuery('wa');
    await vi.advanceTimersByTimeAsync(49);
    store.search.setQuery('wal');
    await vi.advanceTimersByTimeAsync(49);
    expect(provider.searches).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    await provider.searched('wal');
    expect(provider.searches).toHaveLength(2);
  });

  it('searches at once for each letter of someone who types slowly', async () => {
    for (const query of ['w', 'wa', 'wal']) {
      store.search.setQuery(query);
      await vi.advanceTimersByTimeAsync(1);
      await provider.searched(query);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(provider.searches).toHaveLength(3);
  });

  it('waits longer where each search goes over the network', async () => {
    const remote = new ManualProvider({remote: true});
    store.configure({provider: remote});
    store.search.setQuery('wa');
    await vi.advanceTimersByTimeAsync(179);
    expect(remote.searches).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await remote.searched('wa');
  });

  it('keeps the newest answer when an older search finishes last', async () => {
    const older = await type('old');
    const newer = await type('new');
    newer.answer(response(['new']));
    await flush();
    older.answer(response(['old']));
    await flush();
    expect(store.state.results).toMatchObject({status: 'complete', results: {query: 'new'}});
    expect(shownIds()).toEqual(['new']);
  });

  it('keeps the newest answer when an older search fails last', async () => {
    const older = await type('old');
    const newer = await type('new');
    expect(older.signal.aborted).toBe(true);
    newer.answer(response(['new']));
    await flush();
    older.fail(lost());
    await flush();
    expect(store.state.results.status).toBe('complete');
  });

  it('keeps the last results in sight until newer ones come', async () => {
    await find('wallet');
    const call = await type('wallet fees');
    expect(store.state.results).toMatchObject({status: 'pending', more: false, results: {query: 'wallet'}});
    expect(shownIds()).toEqual(['a', 'b']);
    call.answer(response([]));
    await flush();
    expect(shownIds()).toEqual([]);
  });

  it('only spaces changes the box alone', async () => {
    await find('wallet');
    const {results} = store.state;
    store.search.setQuery('wallet  ');
    await vi.advanceTimersByTimeAsync(200);
    expect(store.state.query).toBe('wallet  ');
    expect(store.state.results).toBe(results);
    expect(provider.searches).toHaveLength(1);
  });

  it('nothing more empties the list and leads home', async () => {
    await find('wallet');
    store.search.setQuery('');
    expect(store.state).toMatchObject({view: 'home', query: '', results: {status: 'idle'}});
    expect(store.state.previousView).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    expect(provider.searches).toHaveLength(1);
  });

  it('nothing more also drops the answer that is on its way', async () => {
    const call = await type('wallet');
    store.search.setQuery('');
    expect(call.signal.aborted).toBe(true);
    call.answer(response(['late']));
    await flush();
    expect(store.state).toMatchObject({view: 'home', results: {status: 'idle'}});
  });

  it('a new question asks all categories', async () => {
    await find('wallet');
    store.search.setCategory('FAQ');
    (await provider.searched('wallet')).answer(response(['a']));
    await type('fees');
    expect(store.state.category).toBeUndefined();
    expect(lastRequest()?.filters).toEqual({});
  });
});

describe('the Enter key', () => {
  it('searches at once, for a finished query', async () => {
    store.search.setQuery('wallet');
    store.search.submit();
    expect(vi.getTimerCount()).toBe(0);
    expect((await provider.searched('wallet')).question.intent).toBe('submit');
    await vi.advanceTimersByTimeAsync(200);
    expect(provider.searches).toHaveLength(1);
  });

  it('does nothing in an empty box', async () => {
    store.search.submit();
    store.search.setQuery('   ');
    store.search.submit();
    await flush();
    expect(provider.searches).toEqual([]);
    expect(store.state.view).toBe('home');
  });
});

describe('tabs and filters', () => {
  it('keep their counts when one is chosen', async () => {
    const facets = {category: {FAQ: 2, Guides: 1}};
    await find('wallet', response(['a', 'b', 'c'], {facets}));
    store.search.setCategory('FAQ');
    const call = await provider.searched('wallet');
    expect(call.question).toMatchObject({
      // The last word is as unfinished as it was.
      intent: 'typeahead',
      filters: {category: ['FAQ']},
      facets: ['category', 'topic'],
    });
    expect(shownResults(store.state)?.facets).toEqual(facets);
    call.answer(response(['a', 'b'], {facets}));
    await flush();
    expect(store.state).toMatchObject({category: 'FAQ', results: {results: {category: 'FAQ', total: 2, facets}}});
    store.search.setCategory(undefined);
    await flush();
    expect(shownIds()).toEqual(['a', 'b', 'c']);
    expect(store.state.category).toBeUndefined();
  });

  it('search at once', async () => {
    await find('wallet');
    store.search.setCategory('FAQ');
    expect(vi.getTimerCount()).toBe(0);
    await flush();
    expect(provider.searches).toHaveLength(2);
  });

  it('by topic go on and off', async () => {
    await find('wallet');
    store.search.toggleTopic('Security');
    store.search.toggleTopic('API');
    await flush();
    expect(lastRequest()?.filters).toEqual({topic: ['Security', 'API']});
    store.search.toggleTopic('Security');
    await flush();
    expect(lastRequest()?.filters).toEqual({topic: ['API']});
    expect(store.state.topics).toEqual(['API']);
  });

  it('by date narrow what is shown', async () => {
    await find('wallet');
    store.search.setUpdatedSince('2026-01-01');
    await flush();
    expect(lastRequest()?.filters).toEqual({updatedSince: '2026-01-01'});
    (await provider.searched('wallet')).answer(response(['a']));
    await flush();
    expect(shownIds()).toEqual(['a']);
    store.search.setUpdatedSince(undefined);
    await flush();
    expect(shownIds()).toEqual(['a', 'b']);
  });

  it('combine, and are cleared together', async () => {
    await find('wallet');
    store.search.setCategory('FAQ');
    store.search.toggleTopic('API');
    store.search.setUpdatedSince('2026-01-01');
    await flush();
    expect(lastRequest()?.filters).toEqual({category: ['FAQ'], topic: ['API'], updatedSince: '2026-01-01'});
    store.search.clearFilters();
    await flush();
    expect(lastRequest()).toMatchObject({query: 'wallet', filters: {}});
    expect(store.state).toMatchObject({category: undefined, topics: [], updatedSince: undefined});
  });

  it('may browse without words', async () => {
    await find('wallet');
    store.search.openTopic('Security');
    const call = await provider.searched('');
    expect(call.question).toMatchObject({query: '', filters: {topic: ['Security']}});
    expect(store.state).toMatchObject({view: 'results', query: '', topics: ['Security']});
    call.answer(response(['x']));
    await flush();
    store.search.openCategory('FAQ');
    expect((await provider.searched('')).question.filters).toEqual({category: ['FAQ']});
    expect(store.state.topics).toEqual([]);
  });

  it('lead home when the last one goes and there are no words', async () => {
    store.search.openTopic('Security');
    (await provider.searched('')).answer(response(['x']));
    await flush();
    store.search.toggleTopic('Security');
    expect(store.state).toMatchObject({view: 'home', results: {status: 'idle'}});
  });

  it('sort anew, once', async () => {
    await find('wallet');
    store.search.setSort('updated');
    store.search.setSort('updated');
    await flush();
    expect(provider.searches).toHaveLength(2);
    expect(lastRequest()).toMatchObject({query: 'wallet', sort: 'updated', page: 0});
  });

  it('start at the first page', async () => {
    await find('wallet', response(['a'], {total: 30}));
    store.search.loadMore();
    (await provider.searched('wallet')).answer(response(['b'], {total: 30}));
    await flush();
    store.search.setCategory('FAQ');
    const call = await provider.searched('wallet');
    expect(call.question.page).toBe(0);
    call.answer(response(['c'], {total: 30}));
    await flush();
    expect(shownIds()).toEqual(['c']);
    store.search.loadMore();
    expect((await provider.searched('wallet')).question.page).toBe(1);
  });
});

describe('more results', () => {
  it('are appended', async () => {
    store.configure({provider, pageSize: 2});
    await find('wallet', response(['a', 'b'], {total: 5}));
    store.search.loadMore();
    expect(store.state.results).toMatchObject({status: 'pending', more: true, results: {total: 5}});
    const second = await provider.searched('wallet');
    expect(second.question).toMatchObject({page: 1, pageSize: 2});
    second.answer(response(['c', 'd'], {total: 5}));
    await flush();
    expect(shownIds()).toEqual(['a', 'b', 'c', 'd']);
    store.search.loadMore();
    const third = await provider.searched('wallet');
    expect(third.question.page).toBe(2);
    third.answer(response(['e'], {total: 5}));
    await flush();
    expect(shownIds()).toEqual(['a', 'b', 'c', 'd', 'e']);
    store.search.loadMore();
    await flush();
    expect(provider.searches).toHaveLength(3);
  });

  it('are asked for once, however often someone clicks', async () => {
    await find('wallet', response(['a'], {total: 9}));
    store.search.loadMore();
    store.search.loadMore();
    await flush();
    expect(provider.searches).toHaveLength(2);
  });

  it('are not asked for when there are none', async () => {
    store.search.loadMore();
    await find('wallet', response(['a', 'b']));
    store.search.loadMore();
    await flush();
    expect(provider.searches).toHaveLength(1);
    expect(store.state.results.status).toBe('complete');
  });

  it('of an older query never mix with a newer one', async () => {
    await find('wallet', response(['a'], {total: 9}));
    store.search.loadMore();
    const more = await provider.searched('wallet');
    await find('fees', response(['f'], {total: 1}));
    more.answer(response(['late'], {total: 9}));
    await flush();
    expect(shownIds()).toEqual(['f']);
  });

  it('leave the first ones in place when they fail', async () => {
    await find('wallet', response(['a'], {total: 9}));
    store.search.loadMore();
    (await provider.searched('wallet')).fail(lost());
    await flush();
    expect(store.state.results).toMatchObject({status: 'error', error: {code: 'auth'}});
    expect(shownIds()).toEqual(['a']);
  });
});

describe('a search that fails', () => {
  it('keeps the hits there are when only the next page fails, and fetches that page when tried again', async () => {
    await find('wallet', response(['a'], {total: 2}));
    store.search.loadMore();
    (await provider.searched(({page}) => page === 1)).fail(lost());
    await flush();
    expect(store.state.results).toMatchObject({status: 'error', more: true});
    expect(shownIds()).toEqual(['a']);
    store.retry();
    (await provider.searched(({page}) => page === 1)).answer(response(['b'], {total: 2}));
    await flush();
    expect(shownIds()).toEqual(['a', 'b']);
  });

  it('says why, and succeeds when it is tried again', async () => {
    const error = lost();
    (await type('wallet')).fail(error);
    await flush();
    expect(store.state.results).toEqual({status: 'error', error, more: false});
    store.retry();
    expect(store.state.results.status).toBe('pending');
    expect(vi.getTimerCount()).toBe(0);
    const call = await provider.searched('wallet');
    expect(call.question.intent).toBe('typeahead');
    call.answer(response(['a']));
    await flush();
    expect(store.state.results.status).toBe('complete');
    expect(store.state.results).not.toHaveProperty('error');
  });

  it('keeps the last results', async () => {
    await find('wallet');
    (await type('fees')).fail(lost());
    await flush();
    expect(store.state.results).toMatchObject({status: 'error', results: {query: 'wallet'}});
  });

  it('gives way to the next query', async () => {
    (await type('wallet')).fail(lost());
    await flush();
    await find('fees', response(['f']));
    expect(store.state.results).toMatchObject({status: 'complete', results: {query: 'fees'}});
  });

  it('is not tried again when nothing failed', async () => {
    await find('wallet');
    await open('a');
    store.retry();
    await flush();
    expect([provider.searches.length, provider.articles.length, provider.describes.length]).toEqual([1, 1, 0]);
  });
});

describe('reading', () => {
  it('opens an article at its section', async () => {
    await find('wallet');
    store.openArticle('a', 'fees');
    expect(store.state).toMatchObject({
      view: 'article',
      previousView: 'results',
      article: {status: 'pending', id: 'a', anchor: 'fees'},
    });
    const read = article('a');
    (await provider.asked('a')).answer(read);
    await flush();
    expect(store.state.article).toEqual({status: 'complete', id: 'a', anchor: 'fees', article: read});
  });

  it('shows the newest article when an older one comes last', async () => {
    store.openArticle('old');
    const older = await provider.asked('old');
    store.openArticle('new');
    (await provider.asked('new')).answer(article('new'));
    await flush();
    older.answer(article('old'));
    await flush();
    expect(store.state.article).toMatchObject({status: 'complete', id: 'new', article: {id: 'new'}});
  });

  it('says why an article does not come, and tries again', async () => {
    const error = new SearchError('not-found', 'Gone.');
    store.openArticle('a', 'fees');
    (await provider.asked('a')).fail(error);
    await flush();
    expect(store.state.article).toEqual({status: 'error', id: 'a', anchor: 'fees', error});
    store.retry();
    expect(store.state.article).toEqual({status: 'pending', id: 'a', anchor: 'fees'});
    (await provider.asked('a')).answer(article('a'));
    await flush();
    expect(store.state).toMatchObject({view: 'article', article: {status: 'complete', anchor: 'fees'}});
  });

  it('stays at the article when it is tried again after a search that failed before', async () => {
    (await type('wallet')).fail(lost());
    await flush();
    store.openArticle('a');
    (await provider.asked('a')).fail(lost());
    await flush();
    store.retry();
    (await provider.asked('a')).answer(article('a'));
    await flush();
    expect(store.state).toMatchObject({view: 'article', article: {status: 'complete', id: 'a'}});
  });
});

describe('trying again', () => {
  it('asks for the further page alone, when only that failed', async () => {
    await find('wallet', response(['a'], {total: 2}));
    store.search.loadMore();
    (await provider.searched('wallet')).fail(lost());
    await flush();
    expect(store.state.results).toMatchObject({status: 'error', more: true});
    store.retry();
    expect(store.state.results).toMatchObject({status: 'pending', more: true});
    const call = await provider.searched('wallet');
    expect(call.question.page).toBe(1);
    call.answer(response(['b'], {total: 2}));
    await flush();
    expect(shownIds()).toEqual(['a', 'b']);
  });

  it('may name what failed, wherever the reader is', async () => {
    (await type('wallet')).fail(lost());
    await flush();
    store.openArticle('a');
    (await provider.asked('a')).fail(lost());
    await flush();
    store.retry('results');
    await provider.searched('wallet');
    expect(provider.articles).toHaveLength(1);
  });
});

describe('a question of words, category and topics', () => {
  it('is asked at once and replaces the filters there are', async () => {
    await find('fees');
    store.search.setUpdatedSince('2026-01-01');
    store.search.ask({query: 'wallet', category: 'FAQ', topics: ['Money']});
    const call = await provider.searched('wallet');
    expect(call.question).toMatchObject({intent: 'submit', filters: {category: ['FAQ'], topic: ['Money']}});
    expect(call.question.filters).not.toHaveProperty('updatedSince');
    expect(store.state).toMatchObject({query: 'wallet', category: 'FAQ', topics: ['Money'], updatedSince: undefined});
  });
});

describe('elements that list results', () => {
  it('are counted while they are on the page', () => {
    const listener = vi.fn();
    store.subscribe(listener);
    expect(store.hasList).toBe(false);
    const [endFirst, endSecond] = [store.addList(), store.addList()];
    expect(store.hasList).toBe(true);
    endFirst();
    expect(store.hasList).toBe(true);
    endSecond();
    expect(store.hasList).toBe(false);
    expect(listener).toHaveBeenCalledTimes(4);
  });
});

describe('the way back', () => {
  it('leads from article to results to home', async () => {
    await find('wallet');
    await open('a');
    store.back();
    expect(store.state).toMatchObject({view: 'results', previousView: 'home', query: 'wallet'});
    expect(shownIds()).toEqual(['a', 'b']);
    store.back();
    expect(store.state.view).toBe('home');
    expect(store.state.previousView).toBeUndefined();
    store.back();
    expect(store.state.view).toBe('home');
  });

  it('leads through every article read', async () => {
    await open('a');
    await open('b');
    expect(store.state.previousView).toBe('article');
    await open('c');
    store.back();
    expect(store.state.article).toMatchObject({id: 'b'});
    store.back();
    await flush();
    expect(store.state).toMatchObject({view: 'article', previousView: 'home', article: {status: 'complete', id: 'a'}});
    store.back();
    expect(store.state.view).toBe('home');
  });

  it('leads home from a search begun in an article', async () => {
    await open('a');
    await open('b');
    await find('wallet');
    expect(store.state).toMatchObject({view: 'results', previousView: 'home'});
    store.back();
    expect(store.state.view).toBe('home');
  });

  it('is no longer for each letter typed', async () => {
    await find('w');
    await find('wa');
    await find('wal');
    store.back();
    expect(store.state.view).toBe('home');
  });

  it('drops an article that is still on its way', async () => {
    await find('wallet');
    store.openArticle('a');
    const late = await provider.asked('a');
    store.back();
    expect(late.signal.aborted).toBe(true);
    late.answer(article('a'));
    await flush();
    expect(store.state.view).toBe('results');
    expect(store.state.article.status).not.toBe('complete');
  });

  it('keeps the row that was chosen', async () => {
    await find('wallet');
    store.search.moveActiveOption(1);
    store.search.moveActiveOption(1);
    await open('b');
    store.back();
    expect(store.state.activeOption).toBe(1);
  });
});

describe('going home', () => {
  it('empties box, filters, results and article, and keeps the help centre', async () => {
    store.load();
    (await provider.described()).answer(centre());
    (await provider.searched('')).answer(response([hit('popular', [], {views: 3})]));
    await flush();
    const known = store.state.centre;
    expect(known.status).toBe('complete');
    await find('wallet');
    store.search.setSort('views');
    store.search.setCategory('FAQ');
    store.search.setUpdatedSince('2026-01-01');
    await open('a');
    store.goHome();
    expect(store.state).toEqual({
      ...INITIAL_STATE,
      centre: known,
      previousView: undefined,
      readArticles: [{id: 'a', title: 'a'}],
    });
    store.back();
    expect(store.state.view).toBe('home');
  });

  it('drops what is on its way', async () => {
    const search = await type('wallet');
    store.openArticle('a');
    const read = await provider.asked('a');
    store.goHome();
    expect([search.signal.aborted, read.signal.aborted]).toEqual([true, true]);
    search.answer(response(['late']));
    read.answer(article('a'));
    await flush();
    expect(store.state).toMatchObject({view: 'home', results: {status: 'idle'}, article: {status: 'idle'}});
  });

  it('drops a search that waits for a pause', async () => {
    store.search.setQuery('wallet');
    store.goHome();
    await vi.advanceTimersByTimeAsync(200);
    expect(provider.searches).toEqual([]);
  });
});

describe('arrow keys', () => {
  beforeEach(async () => {
    await find('wallet', response([hit('a', ['one']), hit('b')]));
  });

  it('go through hits and sections, and through no row between last and first', () => {
    expect(optionsOf(shownResults(store.state))).toHaveLength(3);
    const seen = Array.from({length: 5}, () => {
      store.search.moveActiveOption(1);
      return store.state.activeOption;
    });
    expect(seen).toEqual([0, 1, 2, -1, 0]);
  });

  it('go backwards in the same round', () => {
    const seen = Array.from({length: 5}, () => {
      store.search.moveActiveOption(-1);
      return store.state.activeOption;
    });
    expect(seen).toEqual([2, 1, 0, -1, 2]);
  });

  it('choose nothing where nothing is', async () => {
    await find('zebra', response([]));
    store.search.moveActiveOption(1);
    expect(store.state.activeOption).toBe(-1);
    store.search.moveActiveOption(-1);
    expect(store.state.activeOption).toBe(-1);
  });

  it('begin anew with each search', async () => {
    store.search.moveActiveOption(1);
    await type('wallets');
    expect(store.state.activeOption).toBe(-1);
  });

  it('keep their row while more results come', async () => {
    await find('fees', response(['a', 'b'], {total: 4}));
    store.search.moveActiveOption(-1);
    store.search.loadMore();
    (await provider.searched('fees')).answer(response(['c', 'd'], {total: 4}));
    await flush();
    expect(store.state.activeOption).toBe(1);
  });

  it('are forgotten on request, which tells only when something changes', () => {
    store.search.moveActiveOption(1);
    const listener = vi.fn();
    store.subscribe(listener);
    store.search.clearActiveOption();
    store.search.clearActiveOption();
    expect(store.state.activeOption).toBe(-1);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('the home view', () => {
  it('lists what is popular and what is new', async () => {
    store.load();
    expect(store.state.centre).toEqual({status: 'pending'});
    const known = centre({
      categories: [
        {name: 'FAQ', count: 2},
        {name: 'What is new', icon: 'news', count: 1},
      ],
    });
    (await provider.described()).answer(known);
    const popular = await provider.searched(({sort}) => sort === 'views');
    const news = await provider.searched(({sort}) => sort === 'published');
    expect(popular.question).toMatchObject({query: '', pageSize: 5});
    expect(popular.question).not.toHaveProperty('filters');
    expect(news.question).toMatchObject({query: '', pageSize: 5, filters: {category: ['What is new']}});
    popular.answer(response([hit('p', [], {views: 3}), 'never viewed']));
    news.answer(response([hit('n', [], {published: '2026-01-02'}), 'without-a-date']));
    await flush();
    expect(store.state.centre).toMatchObject({status: 'complete', centre: known});
    const home = store.state.centre.status === 'complete' ? store.state.centre.home : undefined;
    expect(home?.popular.map(article => article.id)).toEqual(['p']);
    expect(home?.news.map(article => article.id)).toEqual(['n']);
    expect(home?.recent).toEqual([]);
  });

  it('lists what changed last where nobody counts readers', async () => {
    store.load();
    (await provider.described()).answer(centre());
    (await provider.searched(({sort}) => sort === 'views')).answer(response(['a', 'b']));
    const recent = await provider.searched(({sort}) => sort === 'updated');
    expect(recent.question).toMatchObject({query: '', pageSize: 5});
    recent.answer(
      response([hit('b', [], {updated: '2026-01-03'}), hit('a', [], {published: '2026-01-02'}), 'without-a-date']),
    );
    await flush();
    const home = store.state.centre.status === 'complete' ? store.state.centre.home : undefined;
    expect(home?.popular).toEqual([]);
    expect(home?.recent.map(article => article.id)).toEqual(['b', 'a']);
  });

  it('has no news where no category holds any', async () => {
    await load();
    expect(store.state.centre).toMatchObject({status: 'complete', home: {news: []}});
    expect(provider.searches).toHaveLength(1);
  });

  it('is fetched once, and no index for it', async () => {
    store.load();
    store.load();
    await load();
    store.load();
    await flush();
    expect(provider.describes).toHaveLength(1);
    expect(provider.warmed).toBe(0);
  });

  it('comes with the index when someone is about to search', async () => {
    store.warm();
    store.warm();
    await load();
    expect(provider.describes).toHaveLength(1);
    expect(provider.warmed).toBe(1);
  });

  it('says why it does not come, and is tried again', async () => {
    const error = lost();
    store.load();
    (await provider.described()).fail(error);
    await flush();
    expect(store.state.centre).toEqual({status: 'error', error});
    expect(provider.warmed).toBe(0);
    store.retry();
    expect(store.state.centre).toEqual({status: 'pending'});
    await load();
    expect(store.state.centre.status).toBe('complete');
  });

  it('comes all the same when warming up fails', async () => {
    provider.warm = () => Promise.reject(lost());
    store.warm();
    await load();
    expect(store.state.centre.status).toBe('complete');
  });

  it('does not disturb a search meanwhile', async () => {
    store.load();
    const described = await provider.described();
    await find('wallet');
    described.answer(centre());
    (await provider.searched('')).answer(response([hit('p', [], {views: 3})]));
    await flush();
    expect(store.state).toMatchObject({view: 'results', centre: {status: 'complete'}});
    expect(shownIds()).toEqual(['a', 'b']);
  });

  async function load(): Promise<void> {
    store.load();
    (await provider.described()).answer(centre());
    (await provider.searched('')).answer(response([hit('p', [], {views: 3})]));
    await flush();
  }
});

describe('another bundle', () => {
  let other: ManualProvider;
  beforeEach(() => {
    other = new ManualProvider();
  });

  it('starts the instance anew', async () => {
    await find('wallet');
    await open('a');
    store.configure({provider: other});
    expect(store.state).toEqual(INITIAL_STATE);
    store.back();
    expect(store.state.view).toBe('home');
    store.search.setQuery('fees');
    await vi.advanceTimersByTimeAsync(200);
    await other.searched('fees');
    expect(provider.searches).toHaveLength(1);
  });

  it('drops what the old one still has to say', async () => {
    const search = await type('wallet');
    store.openArticle('a');
    const read = await provider.asked('a');
    store.configure({provider: other});
    search.answer(response(['late']));
    read.answer(article('late'));
    await flush();
    expect(store.state).toEqual(INITIAL_STATE);
  });

  it('loads the home view again if it was there', async () => {
    store.load();
    const late = await provider.described();
    store.configure({provider: other});
    expect(store.state.centre).toEqual({status: 'pending'});
    (await other.described()).answer(centre({title: 'Other'}));
    (await other.searched(({sort}) => sort === 'views')).answer(response([]));
    (await other.searched(({sort}) => sort === 'updated')).answer(response([]));
    await flush();
    late.answer(centre({title: 'Late'}));
    await flush();
    expect(store.state.centre).toMatchObject({status: 'complete', centre: {title: 'Other'}});
  });

  it('loads nothing before anyone asks', async () => {
    store.configure({provider: other});
    await flush();
    expect(other.describes).toEqual([]);
    expect(store.state.centre.status).toBe('idle');
  });

  it('is not the same bundle said twice', async () => {
    await find('wallet');
    const {state} = store;
    store.configure({provider});
    store.configure({provider, pageSize: 3});
    expect(store.state).toBe(state);
    expect(store.options).toEqual({provider, pageSize: 3});
    store.configure({provider});
    expect(store.options).toEqual({provider});
  });
});

describe('another language', () => {
  const german = {tag: 'de', source: 'given'} as const;

  it('asks the same question again, without what has other names there', async () => {
    await find('wallet');
    store.search.setCategory('FAQ');
    (await provider.searched('wallet')).answer(response(['a']));
    await flush();
    store.configure({provider, locale: german});
    expect(store.state).toMatchObject({view: 'results', query: 'wallet', locale: german, category: undefined});
    (await provider.searched('wallet')).answer(response(['de-a']));
    await flush();
    expect(shownIds()).toEqual(['de-a']);
  });

  it('shows the same article', async () => {
    await find('wallet');
    await open('a', 'fees');
    store.configure({provider, locale: german});
    expect(store.state).toMatchObject({view: 'article', article: {status: 'pending', id: 'a', anchor: 'fees'}});
    (await provider.asked('a')).answer(article('a', {title: 'Auf Deutsch'}));
    await flush();
    expect(store.state.article).toMatchObject({status: 'complete', article: {title: 'Auf Deutsch'}});
    store.back();
    expect(store.state.view).toBe('results');
  });

  it('leads home from a list of what has another name there', () => {
    store.search.openCategory('FAQ');
    store.configure({provider, locale: german});
    expect(store.state).toMatchObject({view: 'home', previousView: undefined, results: {status: 'idle'}});
  });

  it('loads the home view again if it was there', async () => {
    store.load();
    await provider.described();
    store.configure({provider, locale: german});
    expect(store.state.centre).toEqual({status: 'pending'});
    await flush();
    expect(provider.describes).toHaveLength(2);
  });

  it('is the same one when only its source is another', async () => {
    await find('wallet');
    const {results} = store.state;
    store.configure({provider, locale: {tag: 'en', source: 'page'}});
    expect(store.state.results).toBe(results);
    expect(store.state.locale.source).toBe('page');
  });
});

describe('a listener that throws', () => {
  it('is reported, and the others are told', () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const other = vi.fn();
    const fault = new Error('Broken listener');
    store.subscribe(() => {
      throw fault;
    });
    store.subscribe(other);
    store.search.setQuery('wallet');
    expect(other).toHaveBeenCalled();
    expect(reported).toHaveBeenCalledWith(fault);
    vi.unstubAllGlobals();
  });
});

describe('a store that has ended', () => {
  it('drops what is under way, and asks for nothing more', async () => {
    const search = await type('wallet');
    store.dispose();
    search.answer(response(['late']));
    await flush();
    expect(shownIds()).toEqual([]);
    store.openArticle('a');
    await flush();
    expect(provider.articles).toEqual([]);
  });
});

describe('without a bundle', () => {
  it('every request says that none is set, and works once there is one', async () => {
    const bare = new HelpStore();
    bare.load();
    bare.search.openTopic('Security');
    bare.openArticle('a');
    await flush();
    const error = {name: 'HelpletError', code: 'element/no-bundle'};
    expect(bare.state).toMatchObject({
      centre: {status: 'error', error},
      results: {status: 'error', error},
      article: {status: 'error', error},
    });
    bare.configure({provider});
    bare.openArticle('a');
    (await provider.asked('a')).answer(article('a'));
    await flush();
    expect(bare.state.article.status).toBe('complete');
  });
});

describe('a bundle in memory', () => {
  it('answers from end to end', async () => {
    vi.useRealTimers();
    const bundle = await buildBundle({en: [indexed('wallet/send', 'Open your wallet.'), indexed('login', 'Sign in.')]});
    store = new HelpStore();
    store.configure({bundle});
    store.load();
    store.search.setQuery('wallets');
    await until(({centre: {status}, results}) => status === 'complete' && results.status === 'complete');
    expect(shownIds()).toEqual(['wallet/send']);
    store.openArticle('wallet/send');
    await until(state => state.article.status === 'complete');
    expect(store.state.article).toMatchObject({article: {markdown: 'Open your wallet.'}});
  });

  function until(holds: (state: HelpState) => boolean): Promise<void> {
    return new Promise(resolve => {
      const end = store.subscribe(() => {
        if (!holds(store.state)) return;
        end();
        resolve();
      });
    });
  }
});

describe('who listens', () => {
  it('is told of each change, until they leave', () => {
    const listener = vi.fn();
    const leave = store.subscribe(listener);
    store.search.setQuery('w');
    const calls = listener.mock.calls.length;
    expect(calls).toBeGreaterThan(0);
    leave();
    store.search.setQuery('wa');
    expect(listener).toHaveBeenCalledTimes(calls);
  });

  it('gets states that never change in place', () => {
    const states: HelpState[] = [];
    store.subscribe(() => states.push(store.state));
    store.search.setQuery('w');
    store.openArticle('a');
    store.goHome();
    expect(new Set(states).size).toBe(states.length);
    expect(states.every(state => Object.isFrozen(state))).toBe(true);
    expect(INITIAL_STATE.query).toBe('');
  });

  it('is not told when nothing changes', () => {
    store.search.setQuery('w');
    const listener = vi.fn();
    store.subscribe(listener);
    store.search.setQuery('w');
    store.search.clearActiveOption();
    store.search.setSort('relevance');
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('an answer in two steps', () => {
  it('shows the first one at once, and says that there is more to come', async () => {
    const call = await type('wallet');
    call.answerPartly(response(['b', 'a']));
    expect(shownIds()).toEqual(['b', 'a']);
    expect(store.state.results).toMatchObject({status: 'complete', partial: true});
    call.answer(response(['a', 'b', 'c']));
    await flush();
    expect(shownIds()).toEqual(['a', 'b', 'c']);
    expect(store.state.results).not.toHaveProperty('partial');
  });

  it('has more results come after the final one when someone asked for them before', async () => {
    const call = await type('wallet');
    call.answerPartly(response(['b'], {total: 9}));
    store.search.loadMore();
    store.search.loadMore();
    expect(shownIds()).toEqual(['b']);
    call.answer(response(['a'], {total: 2}));
    const second = await provider.searched(({page}) => page === 1);
    expect(store.state.results).toMatchObject({status: 'pending', more: true});
    second.answer(response(['b'], {total: 2}));
    await flush();
    expect(shownIds()).toEqual(['a', 'b']);
    expect(provider.searches).toHaveLength(2);
  });

  it('has no more results come where the final answer has none, or answers another question', async () => {
    const call = await type('wallet');
    call.answerPartly(response(['b'], {total: 9}));
    store.search.loadMore();
    call.answer(response(['a']));
    await flush();
    (await type('fees')).answerPartly(response(['b'], {total: 9}));
    store.search.loadMore();
    (await type('cards')).answer(response(['c'], {total: 9}));
    await flush();
    expect(shownIds()).toEqual(['c']);
    expect(provider.searches).toHaveLength(3);
  });

  it('keeps the chosen row, wherever it goes', async () => {
    const call = await type('wallet');
    call.answerPartly(response(['b', 'a']));
    store.search.moveActiveOption(1);
    store.search.moveActiveOption(1);
    call.answer(response(['a', 'c', 'b']));
    await flush();
    expect(optionsOf(shownResults(store.state))[store.state.activeOption]?.hit.article.id).toBe('a');
  });

  it('chooses none when the chosen row is gone', async () => {
    const call = await type('wallet');
    call.answerPartly(response(['b', 'a']));
    store.search.moveActiveOption(1);
    call.answer(response(['a']));
    await flush();
    expect(store.state.activeOption).toBe(-1);
  });

  it('asks for no further page of what is not settled', async () => {
    const call = await type('wallet');
    call.answerPartly(response(['a'], {total: 30}));
    store.search.loadMore();
    expect(provider.searches).toHaveLength(1);
  });

  it('does not show a first step of words that were typed over', async () => {
    const call = await type('wallet');
    await type('wallets');
    call.answerPartly(response(['old']));
    expect(shownIds()).toEqual([]);
  });

  it('tells when the second step fails', async () => {
    const call = await type('wallet');
    call.answerPartly(response(['a']));
    call.fail(lost());
    await flush();
    expect(store.state.results).toMatchObject({status: 'error'});
  });
});

describe('another spelling', () => {
  it('comes with the results', async () => {
    await find('walet', response(['a'], {correction: 'wallet'}));
    expect(shownResults(store.state)?.correction).toBe('wallet');
  });

  it('goes with the next results', async () => {
    await find('walet', response(['a'], {correction: 'wallet'}));
    await find('wallet');
    expect(shownResults(store.state)?.correction).toBeUndefined();
  });
});
