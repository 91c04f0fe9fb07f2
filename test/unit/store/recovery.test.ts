import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {SearchError} from '../../../src/core/search-provider.js';
import type {Connection, ConnectionChange} from '../../../src/page/connection.js';
import {lacksNetwork, shownResults} from '../../../src/store/help-state.js';
import {HelpStore} from '../../../src/store/help-store.js';
import {article, centre, idsOf, response} from '../../helpers/articles.js';
import {flush} from '../../helpers/flush.js';
import {ManualProvider} from '../../helpers/manual-provider.js';

/** A network that goes and returns when the test says so. */
class FakeConnection implements Connection {
  isOffline = false;
  readonly listeners = new Set<(change: ConnectionChange) => void>();

  watch(listener: (change: ConnectionChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: ConnectionChange): void {
    this.isOffline = change === 'lost';
    for (const listener of this.listeners) listener(change);
  }
}

const dead = (): SearchError => new SearchError('network', 'No line.', {retryable: true});

let provider: ManualProvider;
let connection: FakeConnection;
let store: HelpStore;
let leave: () => void;

beforeEach(() => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  provider = new ManualProvider();
  connection = new FakeConnection();
  store = new HelpStore(connection);
  store.configure({provider});
  leave = store.subscribe(() => {});
});

afterEach(() => {
  vi.useRealTimers();
});

async function type(query: string) {
  store.search.setQuery(query);
  await vi.advanceTimersByTimeAsync(200);
  return provider.searched(query);
}

/** Lets a call fail, and its one retry. */
async function failTwice(call: {fail(error: unknown): void}, again: () => Promise<{fail(error: unknown): void}>) {
  call.fail(dead());
  await vi.advanceTimersByTimeAsync(800);
  (await again()).fail(dead());
  await flush();
}

async function failSearch(query: string): Promise<void> {
  await failTwice(await type(query), () => provider.searched(query));
  expect(store.state.results.status).toBe('error');
}

describe('when the network returns', () => {
  it('a search that failed is asked again by itself, and what was typed is still there', async () => {
    connection.tell('lost');
    await failSearch('wallet');
    expect(store.state).toMatchObject({offline: true, query: 'wallet'});
    expect(lacksNetwork(store.state)).toBe(true);
    connection.tell('back');
    (await provider.searched('wallet')).answer(response(['a']));
    await flush();
    expect(idsOf(shownResults(store.state))).toEqual(['a']);
    expect(store.state).toMatchObject({offline: false, query: 'wallet', view: 'results'});
  });

  it('an article and the help centre come by themselves', async () => {
    store.load();
    await failTwice(await provider.described(), () => provider.described());
    store.openArticle('a');
    await failTwice(await provider.asked('a'), () => provider.asked('a'));
    expect(store.state).toMatchObject({centre: {status: 'error'}, article: {status: 'error'}});
    connection.tell('back');
    (await provider.asked('a')).answer(article('a'));
    (await provider.described()).answer(centre());
    (await provider.searched('')).answer(response([]));
    await flush();
    (await provider.searched('')).answer(response([]));
    await flush();
    expect(store.state).toMatchObject({centre: {status: 'complete'}, article: {status: 'complete', id: 'a'}});
  });

  it('nobody is taken from the article they read', async () => {
    await failSearch('wallet');
    store.openArticle('a');
    (await provider.asked('a')).answer(article('a'));
    await flush();
    connection.tell('back');
    (await provider.searched('wallet')).answer(response(['b']));
    await flush();
    expect(store.state).toMatchObject({view: 'article', article: {status: 'complete', id: 'a'}});
    expect(idsOf(shownResults(store.state))).toEqual(['b']);
  });

  it('a further page that failed is appended', async () => {
    (await type('wallet')).answer(response(['a'], {total: 2}));
    await flush();
    store.search.loadMore();
    await failTwice(await provider.searched('wallet'), () => provider.searched('wallet'));
    connection.tell('back');
    const call = await provider.searched('wallet');
    expect(call.question.page).toBe(1);
    call.answer(response(['b'], {total: 2}));
    await flush();
    expect(idsOf(shownResults(store.state))).toEqual(['a', 'b']);
  });

  it('hits without excerpts get them, and stay as they are if that fails', async () => {
    connection.tell('lost');
    (await type('wallet')).answer({...response(['a']), incomplete: true});
    await flush();
    expect(lacksNetwork(store.state)).toBe(true);
    connection.tell('back');
    await failTwice(await provider.searched('wallet'), () => provider.searched('wallet'));
    expect(idsOf(shownResults(store.state))).toEqual(['a']);
    expect(store.state.results.status).toBe('complete');
    store.retry('results');
    (await provider.searched('wallet')).answer(response(['a', 'b']));
    await flush();
    expect(idsOf(shownResults(store.state))).toEqual(['a', 'b']);
  });

  it('what no network can mend is left alone', async () => {
    (await type('wallet')).fail(new SearchError('version-skew', 'Another format.'));
    await flush();
    const asked = provider.searches.length;
    connection.tell('back');
    await flush();
    expect(provider.searches).toHaveLength(asked);
    expect(store.state.results.status).toBe('error');
  });

  it('nothing is asked when nothing failed', async () => {
    (await type('wallet')).answer(response(['a']));
    await flush();
    connection.tell('lost');
    connection.tell('back');
    await flush();
    expect(provider.searches).toHaveLength(1);
  });
});

describe('an offline page', () => {
  it('is known as such from the first element on', () => {
    connection.isOffline = true;
    const other = new HelpStore(connection);
    other.subscribe(() => {});
    expect(other.state.offline).toBe(true);
  });

  it('is no reason for a word while nothing is missing', async () => {
    connection.tell('lost');
    (await type('wallet')).answer(response(['a']));
    await flush();
    expect(lacksNetwork(store.state)).toBe(false);
  });

  it('remembers the articles that were read, the last one first and each once', async () => {
    for (const id of ['a', 'b', 'c', 'a', 'd', 'e', 'f']) {
      store.openArticle(id);
      // Those that are known come without a question.
      if (!store.state.readArticles.some(known => known.id === id)) (await provider.asked(id)).answer(article(id));
      await flush();
    }
    expect(store.state.readArticles.map(({id}) => id)).toEqual(['f', 'e', 'd', 'a', 'c']);
    store.goHome();
    expect(store.state.readArticles).toHaveLength(5);
  });
});

describe('a page without elements', () => {
  it('listens for nothing', () => {
    const leaveToo = store.subscribe(() => {});
    expect(connection.listeners.size).toBe(1);
    leave();
    expect(connection.listeners.size).toBe(1);
    leaveToo();
    expect(connection.listeners.size).toBe(0);
    store.subscribe(() => {});
    expect(connection.listeners.size).toBe(1);
  });
});
