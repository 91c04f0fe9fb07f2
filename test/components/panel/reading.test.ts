import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/components/panel/define.js';
import type {HelpletPanel} from '../../../src/components/panel/panel.js';
import type {Article} from '../../../src/core/article.js';
import {LIBRARY, PASSKEYS, SCAN} from '../../helpers/components/content.js';
import {all, byText, focused, isVisible, maybe, one, press, textOf, updated} from '../../helpers/components/dom.js';
import {findWords} from '../../helpers/components/find-words.js';
import {newHelp} from '../../helpers/components/help.js';
import {DESKTOP, expectAccessible, on, PHONE, preparePage, SCHEMES} from '../../helpers/components/page.js';
import {until} from '../../helpers/components/until.js';
import {PanelHarness} from './harness.js';

type Mode = HelpletPanel['mode'];

/** An article long enough that it has to be scrolled to its related articles, both ways. */
const LONG_PASSKEYS: Article = {
  ...PASSKEYS,
  markdown: `${PASSKEYS.markdown}\n\n${Array.from({length: 60}, (_, line) => `Line ${line}.`).join('\n\n')}`,
};

async function panelFor(mode: Mode, failing = false): Promise<PanelHarness> {
  const help = newHelp({library: [LONG_PASSKEYS, ...LIBRARY.filter(({id}) => id !== PASSKEYS.id)]});
  help.provider.highlight = findWords;
  if (failing) help.provider.hold('article');
  const panel = new PanelHarness(
    await fixture<HelpletPanel>(
      html`<helplet-panel instance=${help.instance} mode=${mode} page-url="/help/"></helplet-panel>`,
    ),
  );
  if (mode === 'floating') await panel.open();
  await until(() => panel.view === 'home', 'the home view');
  await panel.ask('scan');
  if (failing) void help.provider.asked('article').then(question => question.fail());
  return panel;
}

/** How far an article is scrolled: in the card its view, in the page mode the page. */
function scrollTopOf(panel: PanelHarness): number {
  return panel.element.mode === 'page' ? scrollY : panel.reader.scrollTop;
}

/** Follows a related article, which stands at the end. */
async function follow(panel: PanelHarness, title: string): Promise<number> {
  const link = byText(panel.viewer.element, '[part="related"] a', title);
  link.scrollIntoView({block: 'center'});
  link.focus({preventScroll: true});
  const top = scrollTopOf(panel);
  expect(top, 'the related articles stand far below').to.be.greaterThan(200);
  link.click();
  await panel.reading(title);
  await until(() => panel.focus === `h1 ${title}`, 'focus on the title');
  return top;
}

describe('reading in a panel', () => {
  before(preparePage);
  afterEach(() => setViewport(DESKTOP));

  for (const scheme of SCHEMES) {
    for (const [mode, size] of [
      ['floating', PHONE],
      ['inline', DESKTOP],
      ['page', {width: 320, height: 700}],
    ] as const) {
      it(`is accessible with marked matches on a ${scheme} page, ${mode}, ${size.width} px`, async () => {
        await setViewport(size);
        const help = newHelp();
        help.provider.highlight = findWords;
        const panel = new PanelHarness(
          await on(scheme, html`<helplet-panel instance=${help.instance} mode=${mode}></helplet-panel>`),
        );
        if (mode === 'floating') await panel.open();
        await until(() => panel.view === 'home', 'the home view');
        await panel.ask('scan');
        await panel.openResult(SCAN.title);
        await until(() => panel.viewer.step, 'the stepper');
        await expectAccessible(panel.element);
      });
    }
  }

  for (const mode of ['floating', 'inline', 'page'] as const) {
    it(`leads back through several articles: to the place and link of each, then to row and scroll (${mode})`, async () => {
      // With more room related articles stand beside the text.
      if (mode === 'page') await setViewport({width: 800, height: 700});
      const panel = await panelFor(mode);
      const row = byText(panel.list.element, '[part="link"]', SCAN.title);
      row.scrollIntoView({block: 'center'});
      const listTop = (): number => (mode === 'page' ? scrollY : one(panel.list.element, '[part="body"]').scrollTop);
      const top = listTop();
      row.focus({preventScroll: true});
      row.click();
      await panel.reading(SCAN.title);
      const first = await follow(panel, PASSKEYS.title);
      const second = await follow(panel, SCAN.title);

      await panel.back();
      await panel.reading(PASSKEYS.title);
      await until(() => panel.focus === `a ${SCAN.title}`, 'focus on the link to the second article');
      expect(scrollTopOf(panel)).to.be.closeTo(second, 2);
      await panel.back();
      await panel.reading(SCAN.title);
      await until(() => panel.focus === `a ${PASSKEYS.title}`, 'focus on the link to the first article');
      expect(scrollTopOf(panel)).to.be.closeTo(first, 2);
      await panel.back();
      await until(() => panel.view === 'results', 'the results');
      await until(() => focused() === row, 'focus on the row');
      await until(() => Math.abs(listTop() - top) <= 1, 'the scroll position of the list');
    });

    it(`keeps the way back and the list when an article cannot be loaded (${mode})`, async () => {
      const panel = await panelFor(mode, true);
      const titles = panel.list.titles;
      const row = byText(panel.list.element, '[part="link"]', SCAN.title);
      row.focus();
      row.click();
      await until(() => maybe(panel.viewer.element, '[part="error"]'), 'the message');
      expect(textOf(one(panel.viewer.element, '[part="error"] h1'))).to.equal('We couldn’t load this article');
      expect(isVisible(one(panel.viewer.element, '[part="retry"]'))).to.equal(true);
      expect(isVisible(panel.backButton)).to.equal(true);
      await panel.back();
      await until(() => panel.view === 'results', 'the results');
      expect(panel.list.titles).to.deep.equal(titles);
      await until(() => focused() === row, 'focus on the row');
    });
  }

  it('goes home by its crumbs, with an empty box', async () => {
    const panel = await panelFor('floating');
    await panel.openResult(SCAN.title);
    byText(panel.viewer.element, '[part="crumbs"] button', 'Help').click();
    await until(() => panel.view === 'home', 'the home view');
    expect(panel.box.input.value).to.equal('');
  });

  it('says in the page mode where its way back leads', async () => {
    const panel = await panelFor('page');
    await panel.openResult(SCAN.title);
    expect(textOf(panel.backButton)).to.equal('Results for “scan”');
    byText(panel.viewer.element, '[part="related"] a', PASSKEYS.title).click();
    await panel.reading(PASSKEYS.title);
    expect(textOf(panel.backButton)).to.equal('Back');
  });

  it('hides the matches with the first Escape, from anywhere in the panel, and closes with the second', async () => {
    const panel = await panelFor('floating');
    await panel.openResult(SCAN.title);
    await until(() => panel.viewer.step, 'the stepper');
    panel.backButton?.focus();
    await press('Escape');
    await updated(panel.viewer.element);
    expect([panel.viewer.step, panel.isOpen]).to.deep.equal([undefined, true]);
    await press('Escape');
    await panel.closed();
  });

  it('hides the matches of a sheet with Escape, and keeps it open', async () => {
    await setViewport(PHONE);
    const panel = await panelFor('floating');
    await panel.openResult(SCAN.title);
    await until(() => panel.viewer.step, 'the stepper');
    panel.viewer.element.focus();
    await press('Escape');
    await updated(panel.viewer.element);
    expect([panel.viewer.step, panel.isOpen]).to.deep.equal([undefined, true]);
  });

  it('keeps the stepper at the lower edge of the card while the text scrolls', async () => {
    const panel = await panelFor('floating');
    await panel.openResult(SCAN.title);
    await until(() => panel.viewer.step, 'the stepper');
    const gap = (): number => {
      const pill = one(panel.viewer.element, '[part="stepper"]').getBoundingClientRect();
      return panel.reader.getBoundingClientRect().bottom - pill.bottom;
    };
    for (const top of [0, 300, panel.reader.scrollHeight]) {
      panel.reader.scrollTop = top;
      expect(gap(), `at ${top}`).to.be.closeTo(16, 1);
    }
    const contact = one(panel.viewer.element, '[part="contact"]').getBoundingClientRect();
    const pill = one(panel.viewer.element, '[part="stepper"]').getBoundingClientRect();
    expect(contact.bottom, 'nothing ends below it').to.be.at.most(pill.top);
  });

  it('gives links to headings the address of the help centre', async () => {
    const panel = await panelFor('floating');
    await panel.openResult(SCAN.title);
    const links = all<HTMLAnchorElement>(panel.viewer.element, '[part="body"] a.anchor');
    expect(links[0]?.getAttribute('href')).to.equal('/help/#helplet=article/faq/scan#before-you-scan');
  });
});
