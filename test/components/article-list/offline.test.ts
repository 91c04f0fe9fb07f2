import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/article-list/define.js';
import type {HelpletArticleList} from '../../../src/components/article-list/article-list.js';
import {SearchError} from '../../../src/core/search-provider.js';
import {SCAN} from '../../helpers/components/content.js';
import {all, focused, maybe, one, record, textOf, updated} from '../../helpers/components/dom.js';
import {type Help, loadedHelp, searchFor} from '../../helpers/components/help.js';
import {expectAccessible, on, preparePage, SCHEMES} from '../../helpers/components/page.js';
import {until} from '../../helpers/components/until.js';
import {ArticleListHarness} from './harness.js';

const dead = (): SearchError => new SearchError('network', 'No line.', {retryable: true});

/** Takes the page's network away, or gives it back, as the browser tells it. */
function setOnline(onLine: boolean): void {
  Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => onLine});
  window.dispatchEvent(new Event(onLine ? 'online' : 'offline'));
}

async function listFor(
  {instance}: Help,
  layout: HelpletArticleList['layout'] = 'compact',
): Promise<ArticleListHarness> {
  return new ArticleListHarness(
    await fixture<HelpletArticleList>(
      html`<helplet-article-list instance=${instance} layout=${layout}></helplet-article-list>`,
    ),
  );
}

/** Searches without a network, as a visitor does, until the list says what is wrong. */
async function searchInVain(help: Help, list: ArticleListHarness, query = 'scan'): Promise<void> {
  help.provider.hold('search');
  setOnline(false);
  help.store.search.setQuery(query);
  help.store.search.submit();
  (await help.provider.askedFor(query)).fail(dead());
  // The one retry comes by itself.
  (await help.provider.askedFor(query)).fail(dead());
  await until(() => barOf(list), 'the bar');
}

function barOf(list: ArticleListHarness): HTMLElement | undefined {
  return maybe(list.element, '[part="offline"]');
}

/** Opens an article, as a press on its row does. */
async function read(help: Help, id: string): Promise<void> {
  help.store.openArticle(id);
  await until(() => help.store.state.article.status === 'complete', 'the article');
  help.store.back();
}

describe('helplet-article-list without a network', () => {
  before(preparePage);
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
    window.dispatchEvent(new Event('online'));
  });

  for (const scheme of SCHEMES) {
    for (const layout of ['compact', 'page'] as const) {
      it(`is accessible on a ${scheme} page, ${layout}`, async () => {
        const help = await loadedHelp();
        const {instance} = help;
        const list = new ArticleListHarness(
          await on(scheme, html`<helplet-article-list instance=${instance} layout=${layout}></helplet-article-list>`),
        );
        await read(help, SCAN.id);
        await searchInVain(help, list);
        expect(all(list.element, '.read-before a')).to.have.lengthOf(1);
        await expectAccessible(list.element);
      });
    }
  }

  it('says so, and offers what was read before', async () => {
    const help = await loadedHelp();
    const list = await listFor(help);
    await read(help, SCAN.id);
    await searchInVain(help, list);
    expect(textOf(barOf(list))).to.contain('You’re offline. Articles you’ve read are still available.');
    await until(() => list.status === 'You’re offline.', 'the status');
    expect(all(list.element, '[part="error"]')).to.be.empty;
    const links = all<HTMLAnchorElement>(list.element, '.read-before a');
    expect(links.map(textOf)).to.deep.equal([SCAN.title]);
    const selects = record(list.element, 'helplet-article-select');
    links[0]?.click();
    expect(selects.map(({articleId}) => articleId)).to.deep.equal([SCAN.id]);
    await until(() => help.store.state.article.status === 'complete', 'the article, from memory');
    expect(help.provider.articles).to.deep.equal([SCAN.id]);
  });

  it('promises nothing when nothing was read', async () => {
    const help = await loadedHelp();
    const list = await listFor(help);
    await searchInVain(help, list);
    expect(textOf(barOf(list))).to.contain('This page loads as soon as you’re back online.');
    expect(all(list.element, '.read-before')).to.be.empty;
  });

  it('searches by itself when the network returns, for what was typed', async () => {
    const help = await loadedHelp();
    const list = await listFor(help);
    await searchInVain(help, list);
    help.provider.release();
    setOnline(true);
    await until(() => list.titles.length === 10, 'results');
    expect(barOf(list)).to.equal(undefined);
    expect(help.store.state.query).to.equal('scan');
  });

  it('keeps bar and focus in place while another try is under way', async () => {
    const help = await loadedHelp();
    const list = await listFor(help);
    await searchInVain(help, list);
    const retry = one(list.element, '[part="retry"]');
    retry.focus();
    retry.click();
    const again = await help.provider.askedFor('scan');
    await updated(list.element);
    expect(focused() === retry).to.equal(true);
    expect(barOf(list)).not.to.equal(undefined);
    again.fail(dead());
    (await help.provider.askedFor('scan')).fail(dead());
    await updated(list.element);
    expect(focused() === retry).to.equal(true);
  });

  it('says nothing as long as nothing is missing', async () => {
    const help = await loadedHelp();
    const list = await listFor(help);
    setOnline(false);
    await searchFor(help, 'scan');
    await updated(list.element);
    expect(list.titles).to.have.lengthOf(10);
    expect(barOf(list)).to.equal(undefined);
  });

  it('says so above hits that lack their excerpts', async () => {
    const help = await loadedHelp();
    const list = await listFor(help);
    help.provider.hold('search');
    setOnline(false);
    help.store.search.setQuery('scan');
    help.store.search.submit();
    const question = await help.provider.askedFor('scan');
    if (!question.request) throw new Error('It asked for nothing.');
    question.answer({...help.provider.responseTo(question.request), incomplete: true});
    await until(() => barOf(list), 'the bar');
    await updated(list.element);
    expect(list.titles).to.have.lengthOf(10);
  });

  it('is a failure like any other when the page has a network', async () => {
    const help = await loadedHelp();
    const list = await listFor(help);
    help.provider.hold('search');
    help.store.search.setQuery('scan');
    help.store.search.submit();
    (await help.provider.askedFor('scan')).fail(dead());
    (await help.provider.askedFor('scan')).fail(dead());
    await until(() => all(list.element, '[part="error"]').length, 'the message');
    expect(barOf(list)).to.equal(undefined);
  });
});
