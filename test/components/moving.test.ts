import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/components/article-list/define.js';
import '../../src/components/article-viewer/define.js';
import '../../src/components/panel/define.js';
import '../../src/components/search-box/define.js';
import type {HelpletArticleList} from '../../src/components/article-list/article-list.js';
import type {HelpletArticleViewer} from '../../src/components/article-viewer/article-viewer.js';
import type {HelpletPanel} from '../../src/components/panel/panel.js';
import type {HelpletSearchBox} from '../../src/components/search-box/search-box.js';
import {SCAN} from '../helpers/components/content.js';
import {byText, focused, one, press, record, type, updated} from '../helpers/components/dom.js';
import {findWords} from '../helpers/components/find-words.js';
import {type Help, loadedHelp, newHelp, searchFor} from '../helpers/components/help.js';
import {DESKTOP, PHONE, preparePage} from '../helpers/components/page.js';
import {settle, until} from '../helpers/components/until.js';
import {ArticleListHarness} from './article-list/harness.js';
import {ArticleViewerHarness} from './article-viewer/harness.js';
import {PanelHarness} from './panel/harness.js';
import {SearchBoxHarness} from './search-box/harness.js';

/** Ways in which pages move elements. */
const MOVES: Readonly<Record<string, (element: Element, to: Element) => void>> = {
  'appended elsewhere': (element, to) => to.append(element),
  'taken out and put back elsewhere': (element, to) => {
    element.remove();
    to.append(element);
  },
};

async function elsewhere(): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<main></main>`);
}

async function openPanel(help: Help, sync = ''): Promise<PanelHarness> {
  const panel = new PanelHarness(
    await fixture<HelpletPanel>(html`<helplet-panel instance=${help.instance} sync=${sync}></helplet-panel>`),
  );
  await panel.open();
  return panel;
}

describe('moving within the page', () => {
  before(preparePage);
  afterEach(() => setViewport(DESKTOP));

  for (const [how, move] of Object.entries(MOVES)) {
    describe(how, () => {
      it('an open panel stays open, with its results, their place and focus', async () => {
        const panel = await openPanel(newHelp());
        await panel.ask('scan');
        await panel.box.press('ArrowDown');
        const body = one(panel.list.element, '[part="body"]');
        body.scrollTop = 260;
        const {scrollTop} = body;
        await until(() => scrollTop > 0, 'a list to scroll');
        await settle();
        const field = focused();
        const closes = record(panel.element, 'helplet-close');
        move(panel.element, await elsewhere());
        await settle();
        expect([panel.isOpen, panel.element.open, panel.view]).to.deep.equal([true, true, 'results']);
        expect(panel.box.input.value).to.equal('scan');
        await until(() => panel.box.activeIndex === 0, 'the row that was chosen');
        expect(focused() === field, 'focus in the field').to.equal(true);
        expect(body.scrollTop).to.be.closeTo(scrollTop, 1);
        expect(closes).to.be.empty;
        await type('ner');
        await until(() => panel.box.input.value === 'scanner', 'what is typed after it');
        await press('Escape');
        await press('Escape');
        await panel.closed();
      });

      it('a sheet stays above everything else', async () => {
        await setViewport(PHONE);
        const panel = await openPanel(newHelp());
        await until(() => panel.dialog.matches(':modal'), 'the sheet');
        panel.box.element.focus();
        const steps = history.length;
        move(panel.element, await elsewhere());
        await settle();
        expect([panel.isOpen, panel.dialog.matches(':modal')]).to.deep.equal([true, true]);
        expect(panel.box.hasFocus).to.equal(true);
        expect(history.length).to.equal(steps);
        await panel.close();
      });

      it('an article stays where it is read, with its marks', async () => {
        const help = newHelp();
        help.provider.highlight = findWords;
        const panel = await openPanel(help);
        await panel.ask('scan');
        await panel.openResult(SCAN.title);
        await until(() => panel.viewer.step, 'the stepper');
        await panel.viewer.click('[part="stepper"] button', 'Next match');
        const {step} = panel.viewer;
        panel.reader.scrollTop = 300;
        const {scrollTop} = panel.reader;
        await settle();
        const events = [
          record(panel.element, 'helplet-article-close'),
          record(panel.element, 'helplet-article-view'),
          record(panel.element, 'helplet-close'),
        ];
        const button = focused();
        move(panel.element, await elsewhere());
        await settle();
        expect([panel.view, panel.viewer.title, panel.viewer.step]).to.deep.equal(['article', SCAN.title, step]);
        expect(panel.reader.scrollTop).to.be.closeTo(scrollTop, 1);
        expect(focused() === button, 'focus on the button').to.equal(true);
        expect(events.flat()).to.be.empty;
        await panel.back();
        expect(panel.view).to.equal('results');
      });

      it('a message that is being written stays', async () => {
        const form = 'https://northwind.example/contact';
        const {instance, store} = await loadedHelp();
        const panel = new PanelHarness(
          await fixture<HelpletPanel>(html`<helplet-panel instance=${instance} contact-form=${form}></helplet-panel>`),
        );
        await panel.open();
        store.openContact();
        const field = (): HTMLTextAreaElement => one<HTMLTextAreaElement>(panel.element, '[part="message"]');
        await until(() => panel.focus === 'h1 Contact us', 'focus on the title of the form');
        field().focus();
        await type('Half a sen');
        move(panel.element, await elsewhere());
        await settle();
        await type('tence');
        expect(field().value).to.equal('Half a sentence');
      });

      it('a search box keeps its words, its open list and the chosen row', async () => {
        const help = newHelp();
        const box = new SearchBoxHarness(
          await fixture<HelpletSearchBox>(html`<helplet-search-box instance=${help.instance}></helplet-search-box>`),
        );
        await box.ask('scan');
        await box.press('ArrowDown');
        box.input.setSelectionRange(1, 3);
        move(box.element, await elsewhere());
        await settle();
        expect([box.isOpen, box.activeIndex, box.hasFocus]).to.deep.equal([true, 0, true]);
        expect([box.input.selectionStart, box.input.selectionEnd]).to.deep.equal([1, 3]);
      });

      it('a list keeps its place and focus', async () => {
        const help = await loadedHelp();
        const list = new ArticleListHarness(
          await fixture<HelpletArticleList>(
            html`<helplet-article-list instance=${help.instance} style="height: 200px"></helplet-article-list>`,
          ),
        );
        await searchFor(help, 'scan');
        await list.drawn();
        const link = list.links[2];
        link?.focus();
        const body = one(list.element, '[part="body"]');
        body.scrollTop = 150;
        await until(() => body.scrollTop === 150, 'a list to scroll');
        await settle();
        const place = await elsewhere();
        move(list.element, place);
        await settle();
        expect(body.scrollTop).to.equal(150);
        expect(focused() === link, 'focus on the link').to.equal(true);
        expect(help.store.hasList).to.equal(true);
      });

      it('a viewer goes on with its article', async () => {
        const help = await loadedHelp();
        const viewer = new ArticleViewerHarness(
          await fixture<HelpletArticleViewer>(
            html`<helplet-article-viewer instance=${help.instance}></helplet-article-viewer>`,
          ),
        );
        help.store.openArticle(SCAN.id);
        await viewer.shown(SCAN.title);
        const heading = viewer.heading('Before you scan');
        const link = byText(viewer.element, '[part="body"] a', 'passkeys');
        link.focus();
        const events = [
          record(viewer.element, 'helplet-article-close'),
          record(viewer.element, 'helplet-article-view'),
        ];
        move(viewer.element, await elsewhere());
        await settle();
        await updated(viewer.element);
        expect(heading.isConnected && isShadowIncludedIn(heading, viewer.element), 'the same heading').to.equal(true);
        expect(focused() === link, 'focus on the link').to.equal(true);
        expect(events.flat()).to.be.empty;
      });
    });
  }

  it('keeps the place in the address, without a step of the history', async () => {
    const panel = await openPanel(newHelp(), 'hash');
    panel.element.article(SCAN.id);
    await panel.reading(SCAN.title);
    await until(() => location.hash === '#helplet=article/faq/scan', 'the place in the address');
    const steps = history.length;
    (await elsewhere()).append(panel.element);
    await settle();
    expect([location.hash, history.length]).to.deep.equal(['#helplet=article/faq/scan', steps]);
    panel.element.remove();
    expect(location.hash).to.equal('');
  });

  it('is not what happens to a panel that leaves the page', async () => {
    const panel = await openPanel(newHelp());
    panel.element.remove();
    await until(() => !panel.element.open, 'the closed panel');
    document.body.append(panel.element);
    await settle();
    expect(panel.isOpen).to.equal(false);
    panel.element.remove();
  });
});

function isShadowIncludedIn(node: Node, host: Element): boolean {
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    if (root.host === host) return true;
  }
  return false;
}
