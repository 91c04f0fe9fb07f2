import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/article-list/define.js';
import {HelpletArticleList} from '../../../src/components/article-list/article-list.js';
import {SearchError} from '../../../src/core/search-provider.js';
import {helpInstance} from '../../../src/instance/help-instance.js';
import {hit} from '../../helpers/articles.js';
import {Clock} from '../../helpers/components/clock.js';
import {CENTRE, LIBRARY, SCAN} from '../../helpers/components/content.js';
import {
  all,
  byText,
  focused,
  isVisible,
  maybe,
  one,
  record,
  refuse,
  textOf,
  updated,
  visibleText,
} from '../../helpers/components/dom.js';
import {itHasGoodHabits} from '../../helpers/components/element-habits.js';
import {type Help, loadedHelp, newHelp, resultsFor, searchFor} from '../../helpers/components/help.js';
import {expectAccessible, on, preparePage, SCHEMES} from '../../helpers/components/page.js';
import {settle, until} from '../../helpers/components/until.js';
import {ArticleListHarness} from './harness.js';

/** A list in its own instance. */
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

/** A list that shows what a query finds, in a centre that is loaded. */
async function listOf(
  query: string,
  layout: HelpletArticleList['layout'] = 'compact',
): Promise<{help: Help; list: ArticleListHarness}> {
  const help = await loadedHelp();
  const list = await listFor(help, layout);
  await searchFor(help, query);
  await updated(list.element);
  return {help, list};
}

/** An answer with one article that has no translation. */
const UNTRANSLATED = {
  hits: [
    hit('a', ['part'], {title: 'Karte', category: 'FAQ'}),
    {...hit('b', ['other'], {title: 'أهلا', published: '2026-01-02'}), locale: 'ar', excerpt: [{text: 'أهلا'}]},
  ],
  total: 2,
  facets: {category: {FAQ: 1, '': 1}},
};

/** Nothing of the documents matches. */
const TABS = ['All 13', 'FAQ 12', 'Announcements 1'];

describe('helplet-article-list', () => {
  before(preparePage);

  it('keeps the direction of what is in no known language, in line with the others', async () => {
    const help = await loadedHelp();
    const page = await fixture<HTMLElement>(
      html`<div dir="rtl"><helplet-article-list instance=${help.instance}></helplet-article-list></div>`,
    );
    const list = new ArticleListHarness(page.firstElementChild as HelpletArticleList);
    help.provider.hold('search');
    help.store.search.setQuery('hello');
    help.store.search.submit();
    const mixed = hit('b', [], {title: 'PayPal: رسوم الدفع'});
    const english = hit('a', [], {title: 'Is it on hold?', category: 'What’s new?'});
    (await help.provider.askedFor('hello')).answer({hits: [english, mixed], total: 2, facets: {}});
    await until(() => list.links.length === 2, 'the links');
    expect(list.links.map(({dir}) => dir)).to.deep.equal(['ltr', 'rtl']);
    expect(list.links.map(link => getComputedStyle(link).textAlign)).to.deep.equal(['right', 'right']);
    expect(one(list.element, '[part="kind"] bdi').dir).to.equal('ltr');
  });

  for (const layout of ['compact', 'page'] as const) {
    it(`says what language an article without a translation is in, ${layout}`, async () => {
      const help = await loadedHelp();
      const list = await listFor(help, layout);
      help.provider.hold('search');
      help.store.search.setQuery('hello');
      help.store.search.submit();
      (await help.provider.askedFor('hello')).answer(UNTRANSLATED);
      await until(() => list.links.length === 4, 'the links');
      expect(list.links.map(({lang, dir}) => lang + dir)).to.deep.equal(['ltr', 'ltr', 'arrtl', 'arrtl']);
      expect(all(list.element, '[part="language"]').map(textOf)).to.deep.equal(['Arabic']);
      expect(one(list.element, '[part="excerpt"]').lang).to.equal('ar');
      // In line with the others.
      expect(getComputedStyle(list.links[2] as Element).textAlign).to.equal('left');
      expect(list.tabTexts[0]).to.equal('All 2');
      await expectAccessible(list.element);
    });
  }

  for (const scheme of SCHEMES) {
    for (const layout of ['compact', 'page'] as const) {
      describe(`accessibility on a ${scheme} page, ${layout}`, () => {
        const drawn = async ({instance}: Help): Promise<ArticleListHarness> =>
          new ArticleListHarness(
            await on(scheme, html`<helplet-article-list instance=${instance} layout=${layout}></helplet-article-list>`),
          );

        it('is accessible when nothing is asked', async () => {
          const list = await drawn(newHelp());
          await expectAccessible(list.element);
        });

        it('is accessible with results', async () => {
          const help = await loadedHelp();
          const list = await drawn(help);
          await searchFor(help, 'scan');
          help.store.search.moveActiveOption(1);
          await updated(list.element);
          expect(list.titles).to.have.lengthOf(10);
          await expectAccessible(list.element);
        });

        it('is accessible when nothing was found', async () => {
          const help = await loadedHelp();
          const list = await drawn(help);
          await searchFor(help, 'lamp');
          await updated(list.element);
          expect(all(list.element, '[part="nothing-found"]')).to.have.lengthOf(1);
          await expectAccessible(list.element);
        });

        it('is accessible while it loads, and after a failure', async () => {
          const help = await loadedHelp();
          const list = await drawn(help);
          help.provider.hold('search');
          help.store.search.setQuery('scan');
          help.store.search.submit();
          await until(() => list.hasSkeleton, 'the skeleton');
          await expectAccessible(list.element);
          (await help.provider.askedFor('scan')).fail();
          await until(() => all(list.element, '[part="error"]').length, 'the message');
          await expectAccessible(list.element);
        });
      });
    }
  }

  describe('slots', () => {
    it('shows its slot while nothing is asked, and results instead of it afterwards', async () => {
      const help = await loadedHelp();
      const element = await fixture<HelpletArticleList>(
        html`<helplet-article-list instance=${help.instance}><p>Ask us.</p></helplet-article-list>`,
      );
      const paragraph = element.querySelector('p') as HTMLElement;
      expect(isVisible(paragraph)).to.equal(true);
      await searchFor(help, 'scan');
      await updated(element);
      expect(isVisible(paragraph)).to.equal(false);
      help.store.goHome();
      await updated(element);
      expect(isVisible(paragraph)).to.equal(true);
    });
  });

  describe('results', () => {
    it('shows title, excerpt, dates and views', async () => {
      const {list} = await listOf('scan');
      const first = one(list.element, '[part="result"]');
      expect(textOf(first.querySelector('[part="title"]'))).to.equal('Scan a code to pay');
      expect(textOf(first.querySelector('[part="excerpt"]'))).to.equal('How to scan it.');
      expect(visibleText(first.querySelector('[part="published"]') as HTMLElement)).to.equal('Published 5 Sept 2023');
      expect(visibleText(first.querySelector('[part="updated"]') as HTMLElement)).to.equal('Updated 8 Apr 2026');
      expect(textOf(first.querySelector('[part="views"] span[aria-hidden="true"]'))).to.equal('149,333');
      expect(textOf(first.querySelector('[part="views"] .visually-hidden'))).to.equal('149,333 views');
    });

    it('says what an article knows of itself, and no more', async () => {
      const {list} = await listOf('passkeys');
      const first = one(list.element, '[part="result"]');
      expect(first.querySelectorAll('[part="updated"]')).to.have.lengthOf(0);
      expect(visibleText(first.querySelector('[part="published"]') as HTMLElement)).to.equal('Published 31 Jan 2024');
      const bare = newHelp({library: [{id: 'a', locale: 'en', title: 'scan', markdown: '', headings: []}]});
      const bareList = await listFor(bare);
      await searchFor(bare, 'scan');
      await updated(bareList.element);
      expect(all(bareList.element, '[part="meta"]')).to.be.empty;
    });

    it('shows a view count of zero', async () => {
      const help = newHelp({library: [{id: 'a', locale: 'en', title: 'scan', markdown: '', headings: [], views: 0}]});
      const list = await listFor(help);
      await searchFor(help, 'scan');
      await updated(list.element);
      expect(textOf(one(list.element, '[part="views"] .visually-hidden'))).to.equal('0 views');
    });

    it('marks what matches, in titles, excerpts and sections', async () => {
      const {list} = await listOf('scan');
      const marksOf = (selector: string): string[] => all(list.element, `${selector} mark`).map(textOf);
      expect(marksOf('[part="result"]:first-child [part="title"]')).to.deep.equal(['Scan', 'scan'].slice(0, 1));
      expect(marksOf('[part="result"]:first-child [part="excerpt"]')).to.deep.equal(['scan']);
      expect(marksOf('[part="result section"] [part="title"]').slice(0, 2)).to.deep.equal(['scan', 'scan']);
    });

    it('lists sections below their article, as links to their headings', async () => {
      const {list} = await listOf('scan');
      expect(list.links.slice(0, 3).map(link => link.getAttribute('href'))).to.deep.equal([
        '#helplet=article/faq/scan',
        '#helplet=article/faq/scan#before-you-scan',
        '#helplet=article/faq/scan#while-you-scan',
      ]);
    });

    it('treats what it is given as text, never as HTML', async () => {
      const title = '<img src=x onerror="window.executed = true"> scan';
      const help = newHelp({library: [{...SCAN, title, category: '<b>FAQ</b>', headings: []}]});
      const list = await listFor(help, 'page');
      await searchFor(help, 'scan');
      await updated(list.element);
      expect(list.titles).to.deep.equal([title]);
      expect(all(list.element, 'img, b')).to.be.empty;
    });

    it('shows and announces how many there are', async () => {
      const {help, list} = await listOf('scan');
      await until(() => list.status === '13 results', 'the first number');
      expect(textOf(one(list.element, '[part="toolbar"] .status'))).to.equal('13 results');
      await searchFor(help, 'passkeys');
      await until(() => list.status === '1 result', 'the second number');
      await searchFor(help, 'lamp');
      await until(() => list.status === 'No results for “lamp”', 'the message');
    });

    it('announces a query that is typed letter by letter once', async () => {
      const help = await loadedHelp();
      const list = await listFor(help);
      const said: string[] = [];
      const region = one(list.element, '[role="status"]');
      const observer = new MutationObserver(() => textOf(region) && said.push(textOf(region)));
      observer.observe(region, {childList: true, characterData: true, subtree: true});
      const clock = new Clock();
      try {
        for (const typed of ['s', 'sc', 'sca', 'scan']) {
          help.store.search.setQuery(typed);
          await clock.pass(250);
        }
        await clock.pass(1000);
        expect(said).to.deep.equal(['13 results']);
        help.store.search.setQuery('passkeys');
        help.store.search.submit();
        await clock.pass(1000);
        expect(said).to.deep.equal(['13 results', '1 result']);
      } finally {
        clock.restore();
        observer.disconnect();
      }
    });

    for (const layout of ['compact', 'page'] as const) {
      it(`shows code in its font and lines, and a row of a table as text, ${layout}`, async () => {
        const help = await loadedHelp();
        const list = await listFor(help, layout);
        help.provider.hold('search');
        help.store.search.setQuery('npm');
        help.store.search.submit();
        const question = await help.provider.askedFor('npm');
        question.answer({
          hits: [
            {
              ...hit('code', ['install']),
              excerpt: [{text: 'npm', mark: true}, {text: ' install\n'}, {text: 'npm', mark: true}, {text: ' start'}],
              excerptKind: 'code',
            },
            {...hit('table'), excerpt: [{text: 'npm', mark: true}, {text: ' · Port: 80'}], excerptKind: 'table'},
          ],
          total: 2,
          facets: {},
        });
        await until(() => list.titles.length > 0, 'the hits');
        await updated(list.element);
        const [code, table] = all(list.element, '[part="excerpt"]');
        expect(code?.querySelector('code')?.textContent).to.equal('npm install\nnpm start');
        const style = getComputedStyle(one(list.element, 'code'));
        expect(style.fontFamily).to.contain('monospace');
        expect(style.whiteSpace).to.equal('pre-line');
        expect(textOf(table)).to.equal('npm · Port: 80');
        expect(table?.querySelector('code')).to.equal(null);
        await expectAccessible(list.element);
      });
    }

    it('shows the option that arrow keys chose in the search box', async () => {
      const {help, list} = await listOf('scan');
      help.store.search.moveActiveOption(1);
      help.store.search.moveActiveOption(1);
      await updated(list.element);
      const active = all(list.element, '.active');
      expect(active.map(row => textOf(row.querySelector('[part="title"]')))).to.deep.equal(['Before you scan']);
    });

    it('can be drawn without tabs and toolbar', async () => {
      const help = await loadedHelp();
      const element = await fixture<HelpletArticleList>(
        html`<helplet-article-list instance=${help.instance} without-tabs without-toolbar></helplet-article-list>`,
      );
      await searchFor(help, 'scan');
      await updated(element);
      expect(new ArticleListHarness(element).titles).to.have.lengthOf(10);
      expect(all(element, '[role="tab"], [role="tabpanel"], [part="toolbar"]')).to.be.empty;
    });
  });

  describe('attributes that ask', () => {
    const drawn = async (help: Help, template: ReturnType<typeof html>): Promise<ArticleListHarness> => {
      const element = await fixture<HelpletArticleList>(template);
      await until(() => help.store.state.results.status === 'complete', 'results');
      await updated(element);
      return new ArticleListHarness(element);
    };

    it('lists what a query finds', async () => {
      const help = newHelp();
      const list = await drawn(
        help,
        html`<helplet-article-list instance=${help.instance} query="passkeys"></helplet-article-list>`,
      );
      expect(list.titles).to.deep.equal(['Reset your passkeys']);
    });

    it('lists a category', async () => {
      const help = newHelp();
      const list = await drawn(
        help,
        html`<helplet-article-list instance=${help.instance} category="Announcements"></helplet-article-list>`,
      );
      expect(list.titles).to.deep.equal(['Fees change: scan payments are free']);
    });

    it('lists a topic, in a given order', async () => {
      const help = newHelp();
      const list = await drawn(
        help,
        html`<helplet-article-list instance=${help.instance} topic="Security" sort="published"></helplet-article-list>`,
      );
      expect(list.titles).to.deep.equal(['Fees change: scan payments are free', 'Reset your passkeys']);
      expect(list.sort).to.equal('Newest');
    });

    it('lists what a query finds in a category', async () => {
      const help = newHelp();
      const list = await drawn(
        help,
        html`<helplet-article-list instance=${help.instance} query="scan" category="Announcements"></helplet-article-list>`,
      );
      const asked = help.provider.requests.find(({query}) => query === 'scan');
      expect(asked).to.deep.include({filters: {category: ['Announcements']}});
      expect(list.titles).to.deep.equal(['Fees change: scan payments are free']);
    });

    it('lists what a query finds in a topic', async () => {
      const help = newHelp();
      await drawn(
        help,
        html`<helplet-article-list instance=${help.instance} query="scan" topic="Security"></helplet-article-list>`,
      );
      const asked = help.provider.requests.find(({query}) => query === 'scan');
      expect(asked).to.deep.include({filters: {topic: ['Security']}});
    });

    it('shows nothing any more when its query is taken away', async () => {
      const help = newHelp();
      const list = await drawn(
        help,
        html`<helplet-article-list instance=${help.instance} query="scan"></helplet-article-list>`,
      );
      list.element.query = '';
      await updated(list.element);
      expect(list.titles).to.be.empty;
    });
  });

  describe('tabs', () => {
    it('has a tab for each category that has hits, with counts', async () => {
      const {list} = await listOf('scan');
      expect(list.tabTexts).to.deep.equal(TABS);
      expect(list.selectedTab).to.equal('All 13');
      expect(one(list.element, '[role="tablist"]').getAttribute('aria-label')).to.equal('Categories');
      for (const tab of list.tabs) {
        const panel = list.element.shadowRoot?.getElementById(tab.getAttribute('aria-controls') ?? '');
        expect(panel?.getAttribute('role'), textOf(tab)).to.equal('tabpanel');
      }
    });

    it('is one stop for the Tab key', async () => {
      const {list} = await listOf('scan');
      await list.chooseTab('FAQ 12');
      expect(list.tabs.map(tab => tab.tabIndex)).to.deep.equal([-1, 0, -1]);
    });

    it('narrows to a category, and keeps the counts of the others', async () => {
      const {help, list} = await listOf('scan');
      await list.chooseTab('Announcements 1');
      await until(() => list.titles.length === 1, 'one hit');
      expect(help.provider.lastRequest?.filters).to.deep.equal({category: ['Announcements']});
      expect(list.tabTexts).to.deep.equal(TABS);
      expect(list.selectedTab).to.equal('Announcements 1');
      await list.chooseTab('All 13');
      await until(() => list.titles.length === 10, 'ten hits');
      expect(help.store.state.category).to.equal(undefined);
    });

    it('goes back to all categories with a new question', async () => {
      const {help, list} = await listOf('scan');
      await list.chooseTab('Announcements 1');
      await searchFor(help, 'card');
      await updated(list.element);
      expect(list.selectedTab).to.equal('All 11');
    });

    it('needs at least two categories', async () => {
      const help = await loadedHelp({centre: {...CENTRE, categories: CENTRE.categories.slice(0, 1)}});
      const list = await listFor(help);
      await searchFor(help, 'scan');
      await updated(list.element);
      expect(list.titles).to.have.lengthOf(10);
      expect(list.tabs).to.be.empty;
    });

    for (const {direction, next, previous} of [
      {direction: 'ltr', next: 'ArrowRight', previous: 'ArrowLeft'},
      {direction: 'rtl', next: 'ArrowLeft', previous: 'ArrowRight'},
    ] as const) {
      it(`moves with the arrows, and round the ends (${direction})`, async () => {
        const {list} = await listOf('scan');
        list.element.dir = direction;
        list.tabs[0]?.focus();
        await list.press(next);
        expect([list.focusedTab, list.selectedTab]).to.deep.equal(['FAQ 12', 'FAQ 12']);
        await list.press(previous);
        expect([list.focusedTab, list.selectedTab]).to.deep.equal(['All 13', 'All 13']);
        await list.press(previous);
        expect([list.focusedTab, list.selectedTab]).to.deep.equal(['Announcements 1', 'Announcements 1']);
        await list.press(next);
        expect([list.focusedTab, list.selectedTab]).to.deep.equal(['All 13', 'All 13']);
      });
    }

    it('goes to the ends with Home and End', async () => {
      const {list} = await listOf('scan');
      list.tabs[0]?.focus();
      await list.press('End');
      expect(list.focusedTab).to.equal('Announcements 1');
      await list.press('Home');
      expect(list.focusedTab).to.equal('All 13');
    });

    it('leaves arrows with Alt or Control to the browser: they lead back in its history', async () => {
      const {list} = await listOf('scan');
      list.tabs[1]?.focus();
      for (const modifier of ['altKey', 'ctrlKey', 'metaKey'] as const) {
        const event = new KeyboardEvent('keydown', {
          key: 'ArrowLeft',
          [modifier]: true,
          bubbles: true,
          cancelable: true,
        });
        list.tabs[1]?.dispatchEvent(event);
        expect(event.defaultPrevented, modifier).to.equal(false);
      }
    });

    it('says which edge of the row is cut', async () => {
      const {list} = await listOf('scan');
      list.element.style.width = '180px';
      const row = one(list.element, '[role="tablist"]');
      await until(() => row.dataset.overflow === 'end', 'a cut end');
      row.scrollLeft = 30;
      await until(() => row.dataset.overflow === 'both', 'two cut edges');
      row.scrollLeft = row.scrollWidth;
      await until(() => row.dataset.overflow === 'start', 'a cut start');
      list.element.style.width = '800px';
      await until(() => row.dataset.overflow === undefined, 'no cut edge');
    });
  });

  describe('sort order', () => {
    it('offers relevance only for a query', async () => {
      const {help, list} = await listOf('scan');
      expect(list.sorts).to.deep.equal(['Relevance', 'Last updated', 'Newest', 'Most viewed']);
      expect(list.sort).to.equal('Relevance');
      help.store.search.openTopic('Wallet');
      await until(() => help.store.state.results.status === 'complete');
      await updated(list.element);
      expect(list.sorts).to.deep.equal(['Last updated', 'Newest', 'Most viewed']);
      expect(list.sort).to.equal('Most viewed');
    });

    it('has an accessible name', async () => {
      const {list} = await listOf('scan');
      expect(textOf(list.select.labels[0]?.querySelector('span'))).to.equal('Sort by');
    });

    it('asks again in the order that is chosen', async () => {
      const {help, list} = await listOf('scan');
      await list.chooseSort('Newest');
      await until(() => list.titles[0] === 'Fees change: scan payments are free', 'the newest first');
      expect(help.provider.lastRequest).to.include({query: 'scan', sort: 'published', page: 0});
      await list.chooseSort('Last updated');
      await until(() => list.titles[0] === 'Scan a code to pay', 'the last updated first');
      expect(list.sort).to.equal('Last updated');
    });
  });

  describe('more', () => {
    it('says how many are shown and how many more there will be', async () => {
      const {list} = await listOf('scan');
      expect(textOf(list.more)).to.equal('Show 3 more');
      expect(textOf(list.more?.parentElement?.querySelector('span'))).to.equal('10 of 13 results');
    });

    it('appends, and keeps the rows and their focus', async () => {
      const {help, list} = await listOf('scan');
      const before = list.titles;
      const first = list.links[0] as HTMLElement;
      first.focus();
      list.more?.click();
      await until(() => list.titles.length === 13, 'all hits');
      expect(help.provider.lastRequest).to.include({page: 1, query: 'scan'});
      expect(list.titles.slice(0, 10)).to.deep.equal(before);
      expect(new Set(list.titles).size).to.equal(13);
      expect(focused() === first).to.equal(true);
      expect(list.more).to.equal(undefined);
    });

    it('stays where it is, with focus, while there is still more', async () => {
      const help = await loadedHelp();
      helpInstance(help.instance).configure({provider: help.provider, pageSize: 5});
      const list = await listFor(help);
      await searchFor(help, 'scan');
      await updated(list.element);
      list.more?.focus();
      await list.press('Enter');
      await until(() => list.titles.length === 10, 'ten hits');
      expect(focused() === list.more).to.equal(true);
      expect(textOf(list.more)).to.equal('Show 3 more');
    });

    it('leaves focus inside the list after the last page, when the button is gone', async () => {
      const {list} = await listOf('scan');
      list.more?.focus();
      await list.press('Enter');
      await until(() => list.titles.length === 13, 'all hits');
      await updated(list.element);
      expect(list.element.matches(':focus-within'), 'focus in the list').to.equal(true);
    });

    it('says that it is busy, shows no skeleton, and asks once', async () => {
      const {help, list} = await listOf('scan');
      help.provider.hold('search');
      list.more?.click();
      list.more?.click();
      await updated(list.element);
      expect(list.more?.getAttribute('aria-busy')).to.equal('true');
      expect(list.titles).to.have.lengthOf(10);
      await help.provider.askedFor('scan');
      expect(help.provider.requests.filter(({page}) => page === 1)).to.have.lengthOf(1);
    });

    it('keeps what was found when the next page fails', async () => {
      const {help, list} = await listOf('scan');
      help.provider.hold('search');
      list.more?.click();
      (await help.provider.askedFor('scan')).fail();
      await until(() => help.store.state.results.status === 'error');
      await updated(list.element);
      expect(list.titles).to.have.lengthOf(10);
    });
  });

  describe('waiting', () => {
    let clock: Clock;
    afterEach(() => clock.restore());

    const waitingList = async (): Promise<{help: Help; list: ArticleListHarness}> => {
      const help = await loadedHelp();
      const list = await listFor(help);
      help.provider.hold('search');
      clock = new Clock();
      help.store.search.setQuery('scan');
      help.store.search.submit();
      await clock.pass(0);
      return {help, list};
    };

    it('shows a skeleton after 150 ms, not before', async () => {
      const {list} = await waitingList();
      await clock.pass(149);
      expect(list.hasSkeleton).to.equal(false);
      await clock.pass(1);
      expect(list.hasSkeleton).to.equal(true);
      expect(list.status).to.equal('');
      expect(one(list.element, '#results').getAttribute('aria-busy')).to.equal('true');
    });

    it('says so when it takes long, not before', async () => {
      const {list} = await waitingList();
      await clock.pass(600);
      expect(list.status).to.equal('');
      await clock.pass(100);
      expect(list.status).to.equal('Searching');
    });

    it('shows tabs without counts meanwhile', async () => {
      const {list} = await waitingList();
      await clock.pass(150);
      expect(list.tabTexts).to.deep.equal(['All', 'FAQ', 'Announcements', 'Documents']);
    });

    it('shows no skeleton for a quick answer', async () => {
      const {help, list} = await waitingList();
      await clock.pass(100);
      (await help.provider.askedFor('scan')).answer();
      await clock.pass(0);
      await list.drawn();
      expect(list.titles).to.have.lengthOf(10);
      await clock.pass(1000);
      expect(list.hasSkeleton).to.equal(false);
      await list.drawn();
      expect(list.titles).to.have.lengthOf(10);
    });

    it('shows results at once when they come, whatever stood there', async () => {
      const {help, list} = await waitingList();
      await clock.pass(160);
      expect(list.hasSkeleton).to.equal(true);
      (await help.provider.askedFor('scan')).answer();
      await clock.pass(0);
      expect(list.hasSkeleton).to.equal(false);
      await list.drawn();
      expect(list.titles).to.have.lengthOf(10);
    });

    it('keeps the old hits while newer ones are on their way', async () => {
      const {help, list} = await waitingList();
      (await help.provider.askedFor('scan')).answer();
      await clock.pass(0);
      help.store.search.setQuery('card');
      await clock.pass(50);
      expect(list.titles[0]).to.equal('Scan a code to pay');
      expect(list.hasSkeleton).to.equal(false);
      (await help.provider.askedFor('card')).answer();
      await clock.pass(0);
      expect(list.titles[0]).to.equal('Card question 1 about a scan');
    });

    it('forgets the skeleton when it is taken away', async () => {
      const {help, list} = await waitingList();
      await clock.pass(150);
      const parent = list.element.parentElement;
      list.element.remove();
      (await help.provider.askedFor('scan')).answer();
      await clock.pass(400);
      parent?.append(list.element);
      await clock.pass(0);
      expect(list.hasSkeleton).to.equal(false);
      await list.drawn();
      expect(list.titles).to.have.lengthOf(10);
    });
  });

  describe('nothing found', () => {
    it('names the query, and what to do', async () => {
      const {help, list} = await listOf('lamp');
      expect(textOf(one(list.element, '[part="nothing-found"] h2'))).to.equal('No results for “lamp”');
      expect(textOf(one(list.element, '[part="contact"] a'))).to.equal('Contact us');
      await list.click('[part="topic"]', 'Security2, 2 articles');
      await until(() => list.titles.length === 2, 'the topic');
      expect(help.store.state).to.deep.include({topics: ['Security'], query: ''});
    });

    it('offers the categories that have something', async () => {
      const {help, list} = await listOf('scan');
      help.store.search.ask({query: 'scan', category: 'Documents', topics: []});
      await until(() => all(list.element, '[part="nothing-found"]').length, 'the message');
      expect(textOf(one(list.element, '[part="nothing-found"] h2'))).to.equal('No results in Documents for “scan”');
      expect(all(list.element, '[part="row"]').map(textOf)).to.deep.equal(['FAQ 12 results', 'Announcements 1 result']);
      await list.click('[part="row"]', 'Announcements 1 result');
      await until(() => list.titles.length === 1, 'one hit');
      expect(list.selectedTab).to.equal('Announcements 1');
    });

    it('has no tabs where no category has anything', async () => {
      const {list} = await listOf('lamp');
      expect(list.tabs).to.be.empty;
    });

    it('does not speak of a query when there is none', async () => {
      const {help, list} = await listOf('lamp');
      help.store.search.openTopic('No such topic');
      await until(() => help.store.state.results.status === 'complete');
      await updated(list.element);
      expect(textOf(one(list.element, '[part="nothing-found"] h2'))).not.to.contain('“”');
      expect(list.status).not.to.contain('“”');
    });
  });

  describe('errors', () => {
    it('says so, keeps the query, and asks again', async () => {
      const help = await loadedHelp();
      const list = await listFor(help);
      help.provider.hold('search');
      help.store.search.setQuery('scan');
      help.store.search.submit();
      (await help.provider.askedFor('scan')).fail();
      await until(() => all(list.element, '[part="error"]').length, 'the message');
      const message = one(list.element, '[part="error"]');
      expect(message.getAttribute('role')).to.equal('alert');
      expect(textOf(message.querySelector('h2'))).to.equal('Search isn’t responding');
      expect(textOf(message.querySelector('[part="contact-link"]'))).to.equal('Contact us');
      expect(help.store.state.query).to.equal('scan');
      help.provider.release();
      one(list.element, '[part="retry"]').click();
      await until(() => list.titles.length === 10, 'results');
      expect(all(list.element, '[part="error"]')).to.be.empty;
    });

    it('tells the page once, with the error', async () => {
      const help = await loadedHelp();
      const list = await listFor(help);
      const errors = record(document.body, 'helplet-error');
      help.provider.hold('search');
      help.store.search.setQuery('scan');
      help.store.search.submit();
      const error = new SearchError('unavailable', 'Gone.');
      (await help.provider.askedFor('scan')).fail(error);
      await until(() => errors.length, 'the event');
      list.element.requestUpdate();
      await updated(list.element);
      expect(errors).to.have.lengthOf(1);
      expect(errors[0]).to.include({bubbles: true, composed: true});
      expect(errors[0]?.error === error).to.equal(true);
    });

    it('tells the page again when a retry fails as well', async () => {
      const help = await loadedHelp();
      const list = await listFor(help);
      const errors = record(list.element, 'helplet-error');
      help.provider.hold('search');
      help.store.search.setQuery('scan');
      help.store.search.submit();
      (await help.provider.askedFor('scan')).fail();
      await until(() => errors.length === 1, 'the event');
      one(list.element, '[part="retry"]').click();
      (await help.provider.askedFor('scan')).fail();
      await until(() => errors.length === 2, 'another event');
    });

    it('shows nothing of what the machine said', async () => {
      const help = await loadedHelp();
      const list = await listFor(help);
      help.provider.hold('search');
      help.store.search.setQuery('scan');
      help.store.search.submit();
      (await help.provider.askedFor('scan')).fail(new Error('<b>ECONNRESET 10.0.0.1</b>'));
      await until(() => all(list.element, '[part="error"]').length, 'the message');
      expect(list.element.shadowRoot?.textContent).not.to.contain('ECONNRESET');
    });
  });

  describe('choosing', () => {
    it('asks for the article of the row that is clicked', async () => {
      const {help, list} = await listOf('scan');
      const selects = record(document.body, 'helplet-article-select');
      list.links[1]?.click();
      expect(selects).to.have.lengthOf(1);
      expect(selects[0]).to.include({articleId: 'faq/scan', anchor: 'before-you-scan', position: 0, composed: true});
      expect(help.store.state.article).to.include({id: 'faq/scan', anchor: 'before-you-scan'});
    });

    it('opens nothing when helplet-article-select is cancelled', async () => {
      const {help, list} = await listOf('scan');
      const selects = refuse(list.element, 'helplet-article-select');
      list.links[0]?.click();
      expect(selects).to.have.lengthOf(1);
      expect(help.store.state.view).to.equal('results');
    });

    for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
      it(`leaves a click with ${modifier} to the browser`, async () => {
        const {help, list} = await listOf('scan');
        const selects = record(list.element, 'helplet-article-select');
        let prevented: boolean | undefined;
        const look = (event: Event): void => {
          prevented = event.defaultPrevented;
          // Nobody wants the new tab here.
          event.preventDefault();
        };
        document.addEventListener('click', look, {once: true});
        list.links[0]?.dispatchEvent(
          new MouseEvent('click', {[modifier]: true, bubbles: true, composed: true, cancelable: true}),
        );
        expect(prevented).to.equal(false);
        expect(selects).to.be.empty;
        expect(help.store.state.view).to.equal('results');
      });
    }
  });

  describe('page layout', () => {
    it('has a heading, and articles with their category, topic and full dates', async () => {
      const {list} = await listOf('scan', 'page');
      expect(textOf(one(list.element, 'h1'))).to.equal('13 results for “scan”');
      const first = one(list.element, 'article');
      expect(textOf(first.querySelector('[part="kind"]'))).to.equal('FAQ Wallet');
      expect(textOf(first.querySelector('[part="published"]'))).to.equal('Published on 5 Sept 2023');
      expect(textOf(first.querySelector('[part="updated"]'))).to.equal('Updated on 8 Apr 2026');
      expect(textOf(first.querySelector('[part="views"]'))).to.equal('149,333 views');
      expect(list.titles).to.have.lengthOf(10);
    });

    it('is headed by the topic that someone browses', async () => {
      const {help, list} = await listOf('scan', 'page');
      help.store.search.openTopic('Security');
      await until(() => help.store.state.results.status === 'complete');
      await updated(list.element);
      expect(textOf(one(list.element, 'h1'))).to.equal('Security');
    });

    it('filters by topics, with counts', async () => {
      const {help, list} = await listOf('scan', 'page');
      const checks = (): HTMLInputElement[] => all<HTMLInputElement>(list.element, 'input[type="checkbox"]');
      expect(checks().map(check => textOf(check.parentElement))).to.deep.equal(['Wallet12', 'Security1']);
      checks()[1]?.click();
      await until(() => list.titles.length === 1, 'one hit');
      expect(help.provider.lastRequest?.filters).to.deep.equal({topic: ['Security']});
      expect(checks()[1]?.checked).to.equal(true);
      checks()[0]?.click();
      await until(() => list.titles.length === 10, 'both topics');
      expect(help.provider.lastRequest?.filters).to.deep.equal({topic: ['Security', 'Wallet']});
      checks()[0]?.click();
      checks()[1]?.click();
      await until(() => list.titles.length === 10 && !help.store.state.topics.length, 'no filter');
      expect(checks().map(check => check.checked)).to.deep.equal([false, false]);
    });

    it('filters by age', async () => {
      const {help, list} = await listOf('scan', 'page');
      const radios = (): HTMLInputElement[] => all<HTMLInputElement>(list.element, 'input[type="radio"]');
      expect(radios().map(radio => textOf(radio.parentElement))).to.deep.equal([
        'Any time',
        'Past 30 days',
        'Past year',
      ]);
      expect(radios().map(radio => radio.checked)).to.deep.equal([true, false, false]);
      radios()[2]?.click();
      await until(() => help.provider.lastRequest?.filters?.updatedSince, 'the filter');
      const year = new Date(Date.now() - 365 * 86_400_000).toISOString().slice(0, 10);
      expect(help.provider.lastRequest?.filters).to.deep.equal({updatedSince: year});
      await until(() => help.store.state.results.status === 'complete');
      await updated(list.element);
      expect(radios().map(radio => radio.checked)).to.deep.equal([false, false, true]);
      radios()[0]?.click();
      await until(() => help.store.state.updatedSince === undefined, 'no filter');
      await updated(list.element);
      expect(radios().map(radio => radio.checked)).to.deep.equal([true, false, false]);
    });

    it('hides the filters behind a button where there is little room', async () => {
      const {list} = await listOf('scan', 'page');
      list.element.style.width = '500px';
      const aside = one(list.element, 'aside');
      const button = one(list.element, 'button.filters');
      expect(isVisible(aside)).to.equal(false);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      expect(button.getAttribute('aria-controls')).to.equal(aside.id);
      button.click();
      await updated(list.element);
      expect(isVisible(aside)).to.equal(true);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
    });

    it('shows the filters beside the hits where there is room', async () => {
      const {list} = await listOf('scan', 'page');
      list.element.style.width = '1000px';
      expect(isVisible(one(list.element, 'aside'))).to.equal(true);
      expect(isVisible(one(list.element, 'button.filters'))).to.equal(false);
    });

    it('links a way to a person after the hits', async () => {
      const {list} = await listOf('scan', 'page');
      expect(textOf(one(list.element, '[part="contact"] strong'))).to.equal('Didn’t find what you need?');
    });
  });

  describe('coming and going', () => {
    it('works again after it was taken away and put back', async () => {
      const {help, list} = await listOf('scan');
      const parent = list.element.parentElement;
      list.element.remove();
      await settle();
      parent?.append(list.element);
      await settle();
      list.tabs[0]?.focus();
      await list.press('ArrowRight');
      expect(list.selectedTab, 'after an arrow key').to.equal('FAQ 12');
      await searchFor(help, 'passkeys');
      await updated(list.element);
      expect(list.titles).to.deep.equal(['Reset your passkeys']);
    });

    it('shows what happened while it was away', async () => {
      const {help, list} = await listOf('scan');
      const parent = list.element.parentElement;
      list.element.remove();
      await searchFor(help, 'passkeys');
      parent?.append(list.element);
      await settle();
      expect(list.titles).to.deep.equal(['Reset your passkeys']);
    });

    it('shows another instance when it is told to', async () => {
      const {list} = await listOf('scan');
      const other = await loadedHelp();
      await searchFor(other, 'passkeys');
      list.element.instance = other.instance;
      await settle();
      expect(list.titles).to.deep.equal(['Reset your passkeys']);
    });

    it('does not mix with other instances', async () => {
      const {list} = await listOf('scan');
      const other = await listOf('passkeys');
      expect(list.titles).to.have.lengthOf(10);
      expect(other.list.titles).to.have.lengthOf(1);
    });
  });

  describe('another spelling', () => {
    it('is offered above the results, and asked for by a press', async () => {
      const help = await loadedHelp();
      const list = await listFor(help);
      help.provider.correction = 'passkeys';
      await searchFor(help, 'scan');
      await updated(list.element);
      const line = one(list.element, '[part="correction"]');
      expect(textOf(line)).to.equal('Did you mean passkeys');
      await expectAccessible(list.element);
      help.provider.correction = undefined;
      one(list.element, '[part="correction"] button').click();
      await resultsFor(help.instance, 'passkeys');
      await updated(list.element);
      expect(help.store.state.query).to.equal('passkeys');
      expect(maybe(list.element, '[part="correction"]')).to.equal(undefined);
    });
  });

  describe('a query that was not taken as it stands', () => {
    for (const [reading, line] of [
      [{phraseNotFound: true}, 'Phrase not found. Results for its words:'],
      [{nearest: true}, 'No full match. Closest results:'],
      [{respelled: ['workflow', 'e-mail']}, 'Results for “workflow, e-mail”'],
      [{phraseNotFound: true, nearest: true}, 'Phrase not found. Results for its words:'],
    ] as const) {
      it(`says so above the results, in one line (${Object.keys(reading)})`, async () => {
        const help = await loadedHelp();
        const list = await listFor(help);
        help.provider.reading = reading;
        await searchFor(help, 'scan');
        await updated(list.element);
        expect(textOf(one(list.element, '[part="correction"]'))).to.equal(line);
        await expectAccessible(list.element);
      });
    }

    it('says nothing of one that was', async () => {
      const help = await loadedHelp();
      const list = await listFor(help);
      await searchFor(help, 'scan');
      await updated(list.element);
      expect(maybe(list.element, '[part="correction"]')).to.equal(undefined);
    });
  });

  describe('languages', () => {
    it('counts, dates and reads from right to left in Arabic', async () => {
      const help = await loadedHelp({library: LIBRARY.slice(0, 1)});
      const element = await fixture<HelpletArticleList>(
        html`<helplet-article-list instance=${help.instance} locale="ar" query="scan"></helplet-article-list>`,
      );
      const list = new ArticleListHarness(element);
      await until(() => all(element, '[role="status"]').map(textOf).join() === 'نتيجة واحدة', 'Arabic words');
      expect(textOf(one(element, '.tab'))).to.contain('الكل');
      expect(getComputedStyle(element).direction).to.equal('rtl');
      expect(byText(element, 'a', 'Scan a code to pay')).to.exist;
      await expectAccessible(list.element);
    });
  });

  itHasGoodHabits(HelpletArticleList, {
    instance: () => newHelp().instance,
    makeBusy: async element => {
      const list = element as HelpletArticleList;
      list.query = 'scan';
      await until(() => new ArticleListHarness(list).titles.length === 10, 'results');
    },
  });
});
