import {expect} from '@open-wc/testing';
import type {SearchProvider, SearchRequest, SearchResponse} from '../../../src/core/search-provider.js';
import {PageProvider} from '../../../src/search/provider/page-provider.js';
import {startScript, waitUntilReady} from '../../../src/workers/start-script.js';
import {WorkerUnavailableError} from '../../../src/workers/worker-or-thread.js';
import {BASE, serveBundle} from './served-bundle.js';

const script = new URL('./served-worker.js', import.meta.url);

const HOSTS = {
  'a worker': () => waitUntilReady(new Worker(new URL('./served-worker.js', import.meta.url), {type: 'module'})),
  'a worker started from a blob': () => startScript(script, {}, true),
  'the main thread': () => Promise.reject(new WorkerUnavailableError('There are no workers.')),
};

type HostName = keyof typeof HOSTS;
const hosts = Object.keys(HOSTS) as HostName[];

/** What people ask, and how many articles answer it. */
const QUESTIONS: readonly (readonly [what: string, total: number, request: SearchRequest])[] = [
  ['a word', 2, {query: 'password', intent: 'submit'}],
  ['a word in another form', 2, {query: 'cancelling', intent: 'submit'}],
  ['several words', 3, {query: 'refund of a cancelled order', intent: 'submit'}],
  ['the beginning of a word', 2, {query: 'passw', intent: 'typeahead'}],
  ['a typo', 2, {query: 'pasword', intent: 'submit'}],
  ['nothing, to browse', 5, {query: '', intent: 'submit'}],
  ['nothing, newest first', 5, {query: '', intent: 'submit', sort: 'updated', facets: ['category', 'tags']}],
  ['one category', 1, {query: 'order', intent: 'submit', filters: {category: ['Billing']}, facets: ['category']}],
  ['any of two tags', 2, {query: 'refund', intent: 'submit', filters: {tags: ['orders', 'refunds']}, facets: ['tags']}],
  ['what is new', 1, {query: 'password', intent: 'submit', filters: {updatedSince: '2026-02-01'}}],
  ['the most read first', 2, {query: 'password', intent: 'submit', sort: 'views'}],
  ['the second page', 5, {query: '', intent: 'submit', page: 1, pageSize: 2}],
  ['no excerpts', 2, {query: 'password', intent: 'submit', excerpts: false}],
  ['why it was found', 2, {query: 'password', intent: 'submit', explain: true}],
  ['what is not there', 0, {query: 'xylophone', intent: 'submit'}],
];

describe('the search gives the same answers wherever it runs:', () => {
  const providers = {} as Record<HostName, SearchProvider>;
  const signal = new AbortController().signal;
  const {fetch} = window;

  before(async () => {
    await serveBundle();
    for (const host of hosts) providers[host] = new PageProvider({bundle: BASE, start: HOSTS[host]});
  });

  after(() => {
    for (const host of hosts) providers[host].dispose?.();
    window.fetch = fetch;
  });

  it('at first a rough answer, then the real one', async () => {
    const heard = await Promise.all(
      hosts.map(async host => {
        const rough: SearchResponse[] = [];
        const request = {query: 'cancel order', intent: 'submit'} as const;
        const answer = await providers[host].search(request, {signal, onPartial: partial => rough.push(partial)});
        // From the titles, while the index is on its way. Another, without excerpts, may follow where articles take a while.
        expect(rough).to.have.lengthOf.within(1, 2);
        for (const late of rough.slice(1)) {
          expect(late.total).to.equal(answer.total);
          expect(late.facets).to.deep.equal(answer.facets);
        }
        return {rough: rough[0], answer};
      }),
    );
    expect(heard[0]?.rough?.hits).not.to.be.empty;
    expect(heard[0]).to.deep.equal(heard[2]);
    expect(heard[1]).to.deep.equal(heard[2]);
  });

  for (const [what, total, request] of QUESTIONS) {
    it(what, async () => {
      const [worker, blob, page] = await Promise.all(hosts.map(host => providers[host].search(request, {signal})));
      expect(page?.total).to.equal(total);
      expect(worker).to.deep.equal(page);
      expect(blob).to.deep.equal(page);
    });
  }

  it('the words to mark in an article', async () => {
    const request = {
      texts: ['Passwords.', 'Reset your secret: a new password.'],
      query: 'pasword',
      intent: 'submit',
    } as const;
    const [worker, blob, page] = await Promise.all(hosts.map(host => providers[host].highlight?.(request, {signal})));
    expect(page).to.deep.equal([[{start: 0, end: 9}], [{start: 25, end: 33}]]);
    expect(worker).to.deep.equal(page);
    expect(blob).to.deep.equal(page);
  });

  it('articles, and what help centre it is', async () => {
    const [worker, blob, page] = await Promise.all(
      hosts.map(async host => ({
        article: await providers[host].article({id: 'refund'}, {signal}),
        centre: await providers[host].describe?.({signal}),
      })),
    );
    expect(page?.article.title).to.equal('When is my refund paid?');
    expect(page?.centre?.title).to.equal('Northwind Help');
    expect(worker).to.deep.equal(page);
    expect(blob).to.deep.equal(page);
  });

  it('what is wrong', async () => {
    const [worker, blob, page] = await Promise.all(
      hosts.map(host =>
        providers[host]
          .article({id: 'gone'}, {signal})
          .catch(({code, message, retryable}) => ({code, message, retryable})),
      ),
    );
    expect(page).to.include({code: 'not-found', retryable: false});
    expect(worker).to.deep.equal(page);
    expect(blob).to.deep.equal(page);
  });
});
