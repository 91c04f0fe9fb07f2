import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/components/panel/define.js';
import {HelpletPanel} from '../../../src/components/panel/panel.js';
import {CENTRE, LIBRARY, PASSKEYS, SCAN} from '../../helpers/components/content.js';
import {
  all,
  byText,
  focused,
  isVisible,
  maybe,
  one,
  press,
  record,
  refuse,
  textOf,
  type,
  updated,
} from '../../helpers/components/dom.js';
import {itHasGoodHabits} from '../../helpers/components/element-habits.js';
import {type Help, loadedHelp, newHelp} from '../../helpers/components/help.js';
import {DESKTOP, expectAccessible, on, PHONE, preparePage, SCHEMES} from '../../helpers/components/page.js';
import {settle, until} from '../../helpers/components/until.js';
import {PanelHarness} from './harness.js';

type Mode = HelpletPanel['mode'];

/** A panel in its own instance. */
async function panelFor({instance}: Help, mode: Mode = 'floating'): Promise<PanelHarness> {
  return new PanelHarness(
    await fixture<HelpletPanel>(html`<helplet-panel instance=${instance} mode=${mode}></helplet-panel>`),
  );
}

/** A panel that shows its home view. */
async function panelAtHome(mode: Mode = 'floating', help = newHelp()): Promise<{help: Help; panel: PanelHarness}> {
  const panel = await panelFor(help, mode);
  if (mode === 'floating') await panel.open();
  else await until(() => panel.view === 'home', 'the home view');
  return {help, panel};
}

describe('helplet-panel', () => {
  before(preparePage);
  afterEach(() => setViewport(DESKTOP));

  for (const scheme of SCHEMES) {
    for (const mode of ['floating', 'inline', 'page'] as const) {
      it(`is accessible in every view on a ${scheme} page, ${mode}`, async () => {
        const {instance} = await loadedHelp();
        const panel = new PanelHarness(
          await on(scheme, html`<helplet-panel instance=${instance} mode=${mode} page-url="/help"></helplet-panel>`),
        );
        if (mode === 'floating') await panel.open();
        await until(() => panel.view === 'home', 'the home view');
        await expectAccessible(panel.element);
        await panel.ask('scan');
        await expectAccessible(panel.element);
        await panel.openResult(SCAN.title);
        await expectAccessible(panel.element);
      });
    }

    it(`is accessible while it loads and after a failure on a ${scheme} page`, async () => {
      const help = newHelp();
      help.provider.hold('describe');
      const panel = new PanelHarness(
        await on(scheme, html`<helplet-panel instance=${help.instance} mode="inline"></helplet-panel>`),
      );
      await until(() => maybe(panel.element, '.bone'), 'the skeleton');
      await expectAccessible(panel.element);
      (await help.provider.asked('describe')).fail();
      await until(() => maybe(panel.element, '[part="error"]'), 'the message');
      await expectAccessible(panel.element);
    });
  }

  describe('opening and closing', () => {
    it('is closed, empty and quiet at first', async () => {
      const help = newHelp();
      const panel = await panelFor(help);
      await settle();
      expect(panel.isOpen).to.equal(false);
      expect(help.provider.described).to.equal(0);
    });

    it('opens as a named dialog with focus in the search box', async () => {
      const {panel} = await panelAtHome();
      expect(panel.element.open).to.equal(true);
      expect(panel.element.hasAttribute('open')).to.equal(true);
      expect(panel.dialog.getAttribute('aria-label')).to.equal('Northwind Help');
      expect(panel.dialog.matches(':modal')).to.equal(false);
      await until(() => panel.box.hasFocus, 'focus in the box');
    });

    it('gives focus back when it closes', async () => {
      const button = await fixture<HTMLButtonElement>(html`<button>Help me</button>`);
      const panel = await panelFor(newHelp());
      button.focus();
      await panel.open();
      await until(() => panel.box.hasFocus, 'focus in the box');
      await panel.close();
      await until(() => focused() === button, 'focus on the button');
    });

    it('gives focus back when it was opened and closed by its property', async () => {
      const button = await fixture<HTMLButtonElement>(html`<button>Help me</button>`);
      const panel = await panelFor(newHelp());
      button.focus();
      panel.element.open = true;
      await until(() => panel.isOpen && panel.box.hasFocus, 'focus in the box');
      panel.element.open = false;
      await panel.closed();
      await until(() => focused() === button, 'focus on the button');
    });

    it('takes no focus away from the page when it closes', async () => {
      const {panel} = await panelAtHome();
      const field = await fixture<HTMLInputElement>(html`<input aria-label="Name" />`);
      field.focus();
      await panel.close();
      await settle();
      expect(focused() === field).to.equal(true);
    });

    it('closes with Escape and with its button', async () => {
      const {panel} = await panelAtHome();
      await until(() => panel.box.hasFocus, 'focus in the box');
      await press('Escape');
      await panel.closed();
      await panel.open();
      await panel.click('[part="close"]', 'Close help');
      await panel.closed();
      expect(panel.element.open).to.equal(false);
    });

    it('keeps what was typed', async () => {
      const {panel} = await panelAtHome();
      await panel.ask('scan');
      await press('Escape');
      await panel.closed();
      panel.element.show();
      await until(() => panel.isOpen, 'the open panel');
      expect(panel.box.input.value).to.equal('scan');
      expect(panel.view).to.equal('results');
    });

    it('drops the chosen row with the first Escape and closes with the second', async () => {
      const {panel} = await panelAtHome();
      await panel.ask('scan');
      await panel.box.press('ArrowDown');
      expect(panel.box.activeIndex).to.equal(0);
      await press('Escape');
      await settle();
      expect([panel.isOpen, panel.box.activeIndex]).to.deep.equal([true, -1]);
      await press('Escape');
      await panel.closed();
    });

    it('tells of both, and stays as it is when that is cancelled', async () => {
      const panel = await panelFor(newHelp());
      const opens = refuse(panel.element, 'helplet-open');
      panel.element.show();
      await settle();
      expect(opens).to.have.lengthOf(1);
      expect(opens[0]).to.include({bubbles: true, composed: true, cancelable: true});
      expect(panel.isOpen).to.equal(false);

      const {panel: other} = await panelAtHome();
      const closes = refuse(other.element, 'helplet-close');
      other.element.close();
      await settle();
      expect(closes).to.have.lengthOf(1);
      expect(other.isOpen).to.equal(true);
    });

    it('tells nothing when nothing changes', async () => {
      const {panel} = await panelAtHome();
      const opens = record(panel.element, 'helplet-open');
      panel.element.show();
      await panel.close();
      const closes = record(panel.element, 'helplet-close');
      panel.element.close();
      await settle();
      expect([opens.length, closes.length]).to.deep.equal([0, 0]);
    });

    it('opens again while it is about to close', async () => {
      const {panel} = await panelAtHome();
      panel.element.close();
      panel.element.show();
      await settle();
      expect(panel.isOpen).to.equal(true);
    });

    it('has nothing to open or close inline', async () => {
      const {panel} = await panelAtHome('inline');
      const opens = record(panel.element, 'helplet-open');
      panel.element.show();
      expect(opens).to.be.empty;
      expect(panel.element.open).to.equal(false);
      expect(all(panel.element, '[part="close"], dialog')).to.be.empty;
    });
  });

  describe('a card', () => {
    const SIDES = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;

    for (const [what, tokens] of [
      ['a large launcher and a high card', '--helplet-launcher-size: 88px; --helplet-panel-height: 780px'],
      ['a card higher and wider than the window', '--helplet-panel-height: 3000px; --helplet-panel-width: 3000px'],
      ['a large distance from the corner', '--helplet-panel-inset: 400px'],
    ] as const) {
      for (const {width, height} of [DESKTOP, {width: 1280, height: 800}, {width: 500, height: 500}]) {
        it(`fits into a window of ${width} × ${height} px with ${what}`, async () => {
          await setViewport({width, height});
          const {instance} = newHelp();
          const element = await fixture<HelpletPanel>(
            html`<helplet-panel instance=${instance} style=${tokens}></helplet-panel>`,
          );
          const panel = new PanelHarness(element);
          await panel.open();
          for (const position of SIDES) {
            element.position = position;
            await updated(element);
            const card = panel.dialog.getBoundingClientRect();
            expect(card.top, `upper edge, ${position}`).to.be.at.least(0);
            expect(card.bottom, `lower edge, ${position}`).to.be.at.most(height);
            expect(card.left, `left edge, ${position}`).to.be.at.least(0);
            expect(card.right, `right edge, ${position}`).to.be.at.most(width);
            expect(Math.min(card.width, card.height), `room in the card, ${position}`).to.be.at.least(300);
          }
        });
      }
    }
  });

  describe('a sheet', () => {
    it('covers a low window as well', async () => {
      await setViewport({width: 740, height: 360});
      await until(() => matchMedia('(max-height: 479.98px)').matches, 'the low window');
      const {panel} = await panelAtHome();
      await until(() => panel.dialog.getBoundingClientRect().height === 360, 'the sheet over the whole window');
      expect(panel.dialog.matches(':modal')).to.equal(true);
    });

    it('covers a narrow window, and is modal', async () => {
      await setViewport(PHONE);
      await until(() => matchMedia('(max-width: 479.98px)').matches, 'the narrow window');
      const {panel} = await panelAtHome();
      expect(panel.dialog.matches(':modal')).to.equal(true);
      const place = (): string => {
        const {width, height, top, left} = panel.dialog.getBoundingClientRect();
        return [width, height, top, left].join(' ');
      };
      // WebKit hears of a new window size in its own time.
      await until(() => place() === `${PHONE.width} ${PHONE.height} 0 0`, 'the sheet over the whole window');
    });

    it('becomes a card when the window grows, with focus where it was', async () => {
      await setViewport(PHONE);
      const {panel} = await panelAtHome();
      await until(() => panel.dialog.matches(':modal'), 'the sheet');
      const field = focused();
      await setViewport(DESKTOP);
      await until(() => panel.isOpen && !panel.dialog.matches(':modal'), 'the card');
      expect(panel.dialog.getBoundingClientRect().width).to.equal(416);
      expect(focused() === field).to.equal(true);
    });

    it('that has just left the page is not shown again when the window grows', async () => {
      const {matchMedia} = window;
      const lists: MediaQueryList[] = [];
      await setViewport(PHONE);
      window.matchMedia = query => {
        const list = matchMedia.call(window, query);
        lists.push(list);
        return list;
      };
      const {panel} = await panelAtHome('floating').finally(() => {
        window.matchMedia = matchMedia;
      });
      panel.element.remove();
      // What a listener throws reaches the window, and fails the test.
      for (const list of lists) list.dispatchEvent(new MediaQueryListEvent('change'));
      await settle();
      expect(panel.element.open).to.equal(false);
    });

    it('closes with Escape, and can be kept open', async () => {
      await setViewport(PHONE);
      const {panel} = await panelAtHome();
      let mayClose = false;
      panel.element.addEventListener('helplet-close', event => {
        if (!mayClose) event.preventDefault();
      });
      await press('Escape');
      await press('Escape');
      await settle();
      expect(panel.isOpen).to.equal(true);
      mayClose = true;
      await press('Escape');
      await panel.closed();
      expect(panel.element.open).to.equal(false);
    });

    it('does not scroll sideways at 320 px', async () => {
      await setViewport({width: 320, height: 640});
      const {panel} = await panelAtHome();
      await panel.ask('scan');
      await panel.openResult(SCAN.title);
      for (const element of [panel.dialog, panel.reader]) {
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      }
    });
  });

  describe('home', () => {
    it('greets, and shows topics and popular articles', async () => {
      const {panel} = await panelAtHome();
      expect(panel.title).to.equal('Northwind Help');
      expect(panel.greeting).to.equal('How can we help?');
      expect(all(panel.element, '[part="topic"]').map(textOf)).to.deep.equal([
        'Wallet12, 12 articles',
        'Security2, 2 articles',
      ]);
      expect(all(panel.element, '[part="group-label"]').map(textOf)).to.deep.equal([
        'Browse by topic',
        'Popular',
        'Announcements',
      ]);
      expect(panel.rows.map(textOf)).to.deep.equal([
        SCAN.title,
        PASSKEYS.title,
        'Card question 1 about a scan',
        'Fees change: scan payments are free1 Feb 2025',
      ]);
    });

    it('shows an announcement once: above the news, and among them when it is closed', async () => {
      const fees = LIBRARY.find(({id}) => id === 'news/fees');
      const notices = [{id: 'news/fees', title: fees?.title ?? ''}];
      const {panel} = await panelAtHome('floating', newHelp({centre: {...CENTRE, notices}}));
      const texts = (part: string): string[] => all(panel.element, `[part="${part}"]`).map(textOf);
      expect(texts('notice')).to.deep.equal([fees?.title]);
      expect(texts('group-label')).not.to.contain('Announcements');
      await expectAccessible(panel.element);
      all(panel.element, '[part="notice-close"]')[0]?.click();
      await until(() => texts('notice').length === 0, 'the notice to go');
      expect(texts('group-label')).to.contain('Announcements');
    });

    it('has a title and a greeting of its own when they are given', async () => {
      const {panel} = await panelAtHome();
      panel.element.label = 'Ask Northwind';
      panel.element.greeting = 'What now?';
      await updated(panel.element);
      expect(panel.title).to.equal('Ask Northwind');
      expect(panel.dialog.getAttribute('aria-label')).to.equal('Ask Northwind');
      expect(panel.greeting).to.equal('What now?');
    });

    it('is called "Help" when the bundle has no title', async () => {
      const {panel} = await panelAtHome('floating', newHelp({centre: {...CENTRE, title: ''}}));
      expect(panel.title).to.equal('Help');
    });

    it('lists categories when there are no topics', async () => {
      const {panel, help} = await panelAtHome('floating', newHelp({centre: {...CENTRE, topics: []}}));
      expect(all(panel.element, '[part="topic"]')).to.have.lengthOf(3);
      all(panel.element, '[part="topic"]')[1]?.click();
      await until(() => panel.view === 'results', 'the category');
      expect(help.store.state).to.include({category: 'Announcements'});
    });

    it('browses a topic, and leads back', async () => {
      const {panel} = await panelAtHome();
      all(panel.element, '[part="topic"]')[1]?.click();
      await until(() => panel.view === 'results', 'the topic');
      expect(panel.list.titles).to.deep.equal([PASSKEYS.title, 'Fees change: scan payments are free']);
      expect(panel.backButton?.getAttribute('aria-label')).to.equal('Back to Help');
      await panel.back();
      expect(panel.view).to.equal('home');
    });

    it('opens a popular article, and leads back to its row', async () => {
      const {panel} = await panelAtHome();
      const row = panel.rows[1] as HTMLElement;
      row.focus();
      row.click();
      await panel.reading(PASSKEYS.title);
      await panel.back();
      expect(panel.view).to.equal('home');
      await settle();
      expect(panel.focus).to.equal(`a ${PASSKEYS.title}`);
    });

    it('moves focus to the title of a popular article', async () => {
      const {panel} = await panelAtHome();
      const row = panel.rows[1] as HTMLElement;
      row.focus();
      row.click();
      await panel.reading(PASSKEYS.title);
      await until(() => panel.focus === `h1 ${PASSKEYS.title}`, 'focus on the title');
    });

    it('tells the page which article is asked for, and leaves it alone when that is cancelled', async () => {
      const {help, panel} = await panelAtHome();
      const selects = refuse(panel.element.parentElement as HTMLElement, 'helplet-article-select');
      panel.rows[0]?.click();
      await settle();
      expect(selects.map(({articleId}) => articleId)).to.deep.equal([SCAN.id]);
      expect(help.store.state.view).to.equal('home');
    });

    it('links contact only for addresses that are safe', async () => {
      for (const [url, linked] of [
        ['https://northwind.example/contact', true],
        ['http://northwind.example/contact', true],
        ['mailto:help@northwind.example', true],
        ['tel:+441632960000', true],
        ['javascript:window.executed=1', false],
        ['JaVaScRiPt:window.executed=1', false],
        [' javascript:window.executed=1', false],
        ['data:text/html,<script>window.executed=1</script>', false],
        ['ftp://northwind.example', false],
      ] as const) {
        const {panel} = await panelAtHome(
          'inline',
          newHelp({centre: {...CENTRE, contact: {url, label: 'Ask a person'}}}),
        );
        const links = all<HTMLAnchorElement>(panel.element, '[part="contact-link"]');
        expect(
          links.map(link => link.getAttribute('href')),
          url,
        ).to.deep.equal(linked ? [url] : []);
        if (linked) expect(textOf(links[0])).to.equal('Ask a person');
      }
    });

    it('asks nobody to get in touch when there is no safe address', async () => {
      const contact = {url: 'javascript:0'};
      const {panel} = await panelAtHome('inline', newHelp({centre: {...CENTRE, contact}}));
      expect(textOf(panel.element.shadowRoot)).not.to.contain('Still need help?');
    });

    it('links the full help centre, only for safe addresses', async () => {
      const {panel} = await panelAtHome();
      const hrefOf = async (pageUrl: string): Promise<string | null | undefined> => {
        panel.element.pageUrl = pageUrl;
        await updated(panel.element);
        return maybe(panel.element, '[part="expand"]')?.getAttribute('href');
      };
      expect(await hrefOf('')).to.equal(undefined);
      for (const url of ['/help', 'help.html', 'help', './help', 'https://northwind.example/help']) {
        expect(await hrefOf(url)).to.equal(url);
      }
      for (const url of ['javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x']) {
        expect(await hrefOf(url), url).to.equal(undefined);
      }
    });

    it('does not ask again by itself when it cannot be loaded', async () => {
      const help = newHelp();
      help.provider.hold('describe');
      await panelFor(help, 'inline');
      (await help.provider.asked('describe')).fail();
      await settle();
      await settle();
      expect(help.provider.described).to.equal(1);
    });

    it('says when it cannot be loaded, and tries again', async () => {
      const help = newHelp();
      help.provider.hold('describe');
      const panel = await panelFor(help, 'inline');
      (await help.provider.asked('describe')).fail();
      await until(() => maybe(panel.element, '[part="error"]'), 'the message');
      help.provider.release();
      await panel.click('[part="retry"]', 'Try again');
      await until(() => panel.view === 'home', 'the home view');
    });
  });

  describe('from home to an article and back', () => {
    for (const mode of ['floating', 'inline'] as const) {
      it(`restores scroll position and focus (${mode})`, async () => {
        const {panel} = await panelAtHome(mode);
        await panel.ask('scan');
        expect(panel.greeting).to.equal('');
        const body = one(panel.list.element, '[part="body"]');
        body.scrollTop = 260;
        const scrolled = body.scrollTop;
        expect(scrolled).to.be.greaterThan(0);
        const link = await panel.openResult('Card question 3 about a scan');
        const before = body.scrollTop;
        await until(() => panel.focus === 'h1 Card question 3 about a scan', 'focus on the title');
        expect(panel.backButton?.getAttribute('aria-label')).to.equal('Back to Results for “scan”');
        await panel.back();
        expect(panel.view).to.equal('results');
        await until(() => focused() === link, 'focus on the row');
        expect(body.scrollTop).to.equal(before);
        expect(body.scrollTop).to.be.closeTo(scrolled, 200);
      });
    }

    it('gives focus back to the box when the article was chosen by keys', async () => {
      const {panel} = await panelAtHome();
      await panel.ask('scan');
      await panel.box.press('ArrowDown', 'Enter');
      await panel.reading(SCAN.title);
      await until(() => panel.focus === `h1 ${SCAN.title}`, 'focus on the title');
      await panel.back();
      await until(() => panel.box.hasFocus, 'focus in the box');
      expect(panel.box.input.value).to.equal('scan');
    });

    it('moves focus to the title also when the same article is opened again', async () => {
      const {panel} = await panelAtHome();
      await panel.ask('scan');
      await panel.openResult(SCAN.title);
      await panel.back();
      await panel.openResult(SCAN.title);
      await until(() => panel.focus === `h1 ${SCAN.title}`, 'focus on the title');
    });

    it('goes back through articles, and then to the row that led to the first', async () => {
      const {panel} = await panelAtHome();
      await panel.ask('scan');
      const link = await panel.openResult(SCAN.title);
      const related = byText(panel.viewer.element, '[part="related"] a', PASSKEYS.title);
      related.focus();
      related.click();
      await panel.reading(PASSKEYS.title);
      expect(panel.backButton?.getAttribute('aria-label')).to.equal('Back to Help');
      await panel.back();
      await panel.reading(SCAN.title);
      await panel.back();
      expect(panel.view).to.equal('results');
      await until(() => focused() === link, 'focus on the row');
    });

    it('starts an article at its beginning, however far the last one was read', async () => {
      const {panel} = await panelAtHome();
      await panel.ask('scan');
      await panel.openResult(SCAN.title);
      const reader = panel.reader;
      reader.scrollTop = 500;
      expect(reader.scrollTop).to.be.greaterThan(100);
      await panel.back();
      await panel.openResult('Card question 3 about a scan');
      expect(reader.scrollTop).to.equal(0);
      await panel.back();
      await panel.openResult(SCAN.title);
      expect(reader.scrollTop).to.equal(0);
    });

    it('starts the same article at its beginning as well', async () => {
      const {panel} = await panelAtHome();
      await panel.ask('scan');
      await panel.openResult(SCAN.title);
      const reader = panel.reader;
      reader.scrollTop = 500;
      await panel.back();
      await panel.openResult(SCAN.title);
      await settle();
      expect(reader.scrollTop).to.be.lessThan(20);
    });

    it('keeps out of reach what is not in view', async () => {
      const {panel} = await panelAtHome();
      await panel.ask('scan');
      expect(panel.rows.every(row => !isVisible(row))).to.equal(true);
      await panel.openResult(SCAN.title);
      expect(isVisible(panel.box.input)).to.equal(false);
      expect(panel.list.links.some(isVisible)).to.equal(false);
    });

    it('does not scroll the page when an article opens inline', async () => {
      const help = await loadedHelp();
      const page = await fixture<HTMLElement>(html`<div style="padding-block: 300px 2000px">
        <helplet-panel instance=${help.instance} mode="inline"></helplet-panel>
      </div>`);
      const panel = new PanelHarness(page.firstElementChild as HelpletPanel);
      scrollTo(0, 100);
      await settle();
      await panel.ask('scan');
      const top = scrollY;
      await panel.openResult(SCAN.title);
      await settle();
      expect(scrollY).to.equal(top);
    });
  });

  describe('keys', () => {
    it('focuses the box with a slash, and selects its text', async () => {
      const {panel} = await panelAtHome();
      await panel.ask('scan');
      panel.list.links[0]?.focus();
      await press('/');
      expect(panel.box.hasFocus).to.equal(true);
      expect(panel.box.input.value).to.equal('scan');
      expect(panel.box.input.selectionEnd).to.equal(4);
    });

    it('leaves a slash that is typed alone', async () => {
      const {panel} = await panelAtHome();
      await panel.box.type('a/b');
      expect(panel.box.input.value).to.equal('a/b');
    });

    it('leaves the text in the box alone when Escape is pressed inline', async () => {
      const {panel} = await panelAtHome('inline');
      await panel.ask('scan');
      await press('Escape');
      await settle();
      expect(panel.box.input.value).to.equal('scan');
      expect(panel.view).to.equal('results');
    });
  });

  describe('methods', () => {
    it('searches, shows an article and goes home', async () => {
      const {panel} = await panelAtHome();
      panel.element.search('passkeys');
      await until(() => panel.list.titles.join() === PASSKEYS.title, 'results');
      expect(panel.box.input.value).to.equal('passkeys');
      panel.element.article(SCAN.id, {anchor: 'after-the-scan'});
      await panel.reading(SCAN.title);
      panel.element.home();
      await updated(panel.element);
      expect(panel.view).to.equal('home');
      expect(panel.box.input.value).to.equal('');
    });
  });

  describe('page mode', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('is a page: a header, a main part and one heading', async () => {
      const {panel} = await panelAtHome('page');
      expect(all(panel.element, 'header, main')).to.have.lengthOf(2);
      expect(panel.title).to.equal('Northwind Help');
      expect(all(panel.element, 'h1').filter(isVisible).map(textOf)).to.deep.equal(['How can we help?']);
      expect(all(panel.element, '[part="topic"]').map(textOf)).to.deep.equal([
        'Wallet12 articles',
        'Security2 articles',
      ]);
      expect(panel.rows.length).to.be.greaterThan(4);
    });

    it('opens the article of a deep link, at its heading', async () => {
      history.replaceState(null, '', '#helplet=article/faq/scan#after-the-scan');
      const help = newHelp();
      const panel = await panelFor(help, 'page');
      await panel.reading(SCAN.title);
      expect(help.store.state.article).to.include({anchor: 'after-the-scan'});
      await until(() => Math.abs(panel.viewer.topOf(panel.viewer.heading('After the scan'))) < 100, 'the heading');
    });

    it('ignores other hashes, broken ones too', async () => {
      for (const hash of ['#section', '#helplet=article/%E0%A4', '#helplet=']) {
        history.replaceState(null, '', hash);
        const {panel} = await panelAtHome('page');
        expect(panel.view, hash).to.equal('home');
      }
    });

    it('ignores deep links in other modes', async () => {
      history.replaceState(null, '', '#helplet=article/faq/scan');
      const {panel} = await panelAtHome('inline');
      await settle();
      expect(panel.view).to.equal('home');
    });

    it('restores the scroll position of the results', async () => {
      const {help, panel} = await panelAtHome('page');
      await panel.ask('scan');
      scrollTo({top: 700, behavior: 'instant'});
      const top = scrollY;
      expect(top).to.be.greaterThan(300);
      const link = byText<HTMLAnchorElement>(panel.list.element, '[part="link"]', 'Card question 3 about a scan');
      link.focus({preventScroll: true});
      link.click();
      await panel.reading('Card question 3 about a scan');
      // The page mode has no bar: the page itself leads back.
      help.store.back();
      await until(() => panel.view === 'results', 'the results');
      await until(() => scrollY === top, 'the old scroll position');
      expect(focused() === link).to.equal(true);
    });

    it('searches from the bar of an article, and goes on in the box of the results', async () => {
      const {panel} = await panelAtHome('page');
      panel.element.article(SCAN.id);
      await panel.reading(SCAN.title);
      const compact = one<HTMLElement>(panel.element, 'header helplet-search-box');
      compact.focus();
      await type('p');
      await until(() => panel.view === 'results', 'results');
      await until(() => panel.box.hasFocus, 'focus in the box');
      await type('asskeys');
      await until(() => panel.list.titles.join() === PASSKEYS.title, 'results');
      expect(panel.box.input.value).to.equal('passkeys');
    });

    it('goes home from its name', async () => {
      const {panel} = await panelAtHome('page');
      await panel.ask('scan');
      byText(panel.element, 'header button', 'Northwind Help').click();
      await updated(panel.element);
      expect(panel.view).to.equal('home');
      expect(panel.box.input.value).to.equal('');
    });

    it('shows links that the page gives it', async () => {
      const {instance} = newHelp();
      const element = await fixture<HelpletPanel>(html`<helplet-panel instance=${instance} mode="page">
        <a slot="nav" href="/">Home page</a>
      </helplet-panel>`);
      await until(() => isVisible(element.querySelector('a') as Element), 'the link');
    });
  });

  describe('looks', () => {
    it('has the scheme of its theme attribute', async () => {
      const {panel} = await panelAtHome();
      const colour = (): string => getComputedStyle(panel.dialog).backgroundColor;
      panel.element.theme = 'light';
      await updated(panel.element);
      const light = colour();
      panel.element.theme = 'dark';
      await updated(panel.element);
      expect(colour()).not.to.equal(light);
      expect(panel.element.getAttribute('theme')).to.equal('dark');
      expect(getComputedStyle(panel.box.input).colorScheme).to.equal('dark');
    });

    it('reads from right to left in Arabic, all its parts too', async () => {
      const {instance} = newHelp();
      const panel = new PanelHarness(
        await fixture(html`<helplet-panel instance=${instance} locale="ar"></helplet-panel>`),
      );
      await panel.open();
      await until(() => panel.greeting === 'كيف يمكننا مساعدتك؟', 'Arabic words');
      expect(panel.dialog.dir).to.equal('rtl');
      expect(panel.dialog.lang).to.equal('ar');
      expect(panel.element.dir).to.equal('rtl');
      for (const part of [panel.box.element, panel.list.element, panel.viewer.element]) {
        expect(getComputedStyle(part).direction, part.localName).to.equal('rtl');
      }
      await until(() => panel.box.input.placeholder === 'البحث في المساعدة', 'Arabic words in the box');
      await expectAccessible(panel.element);
    });
  });

  describe('instances', () => {
    it('do not mix', async () => {
      const first = await panelAtHome('inline');
      const second = await panelAtHome('inline', newHelp({centre: {...CENTRE, title: 'Southwind Help'}}));
      await first.panel.ask('scan');
      expect(first.panel.title).to.equal('Northwind Help');
      expect(second.panel.title).to.equal('Southwind Help');
      expect(second.panel.view).to.equal('home');
      expect(second.panel.box.input.value).to.equal('');
    });

    it('do not fight when elements of one name are told different things', async () => {
      const {instance, store} = newHelp();
      const configure = store.configure.bind(store);
      let calls = 0;
      // A fight would never end, and take the page with it.
      store.configure = options => {
        if (++calls < 200) configure(options);
      };
      await fixture(html`<div>
        <helplet-panel instance=${instance} mode="inline" locale="en-GB"></helplet-panel>
        <helplet-search-box instance=${instance} locale="en-US"></helplet-search-box>
      </div>`);
      await settle();
      expect(calls).to.be.lessThan(50);
    });
  });

  describe('coming and going', () => {
    it('works again after it was taken away and put back', async () => {
      const {panel} = await panelAtHome();
      await panel.ask('scan');
      const parent = panel.element.parentElement;
      panel.element.remove();
      await settle();
      expect(panel.element.open).to.equal(false);
      parent?.append(panel.element);
      await settle();
      expect(panel.isOpen).to.equal(false);
      panel.element.show();
      await until(() => panel.isOpen && panel.box.hasFocus, 'focus in the box');
      await panel.openResult(SCAN.title);
      await panel.back();
      expect(panel.view).to.equal('results');
    });
  });

  itHasGoodHabits(HelpletPanel, {
    instance: () => newHelp().instance,
    makeBusy: async element => {
      const panel = new PanelHarness(element as HelpletPanel);
      await panel.open();
      await panel.ask('scan');
      await panel.openResult(SCAN.title);
    },
  });
});
