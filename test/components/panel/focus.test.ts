import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/components/panel/define.js';
import type {HelpletPanel} from '../../../src/components/panel/panel.js';
import type {HelpCentre} from '../../../src/core/help-centre.js';
import {CENTRE, SCAN} from '../../helpers/components/content.js';
import {all, byText, focused, maybe, one, press, textOf, updated} from '../../helpers/components/dom.js';
import {type Help, newHelp} from '../../helpers/components/help.js';
import {DESKTOP, PHONE, preparePage} from '../../helpers/components/page.js';
import {settle, until} from '../../helpers/components/until.js';
import {PanelHarness} from './harness.js';

const centre: HelpCentre = {...CENTRE, notices: [{id: SCAN.id, title: 'Fees change'}]};

type Mode = HelpletPanel['mode'];

async function panelAtHome(mode: Mode, help = newHelp({centre})): Promise<{help: Help; panel: PanelHarness}> {
  const panel = new PanelHarness(
    await fixture<HelpletPanel>(html`<helplet-panel instance=${help.instance} mode=${mode}></helplet-panel>`),
  );
  if (mode === 'floating') await panel.open();
  await until(() => panel.view === 'home', 'the home view');
  return {help, panel};
}

/** Fails when no key would reach the panel: focus is nowhere, or on something that cannot be seen. */
async function expectFocusInside(panel: PanelHarness, when: string): Promise<void> {
  await settle();
  await updated(panel.element);
  await settle();
  expect(document.activeElement?.localName, `focus ${when}`).to.equal(panel.element.localName);
  expect(focused()?.closest('[inert], [hidden]'), `focus on something in view ${when}`).to.equal(null);
}

/** Lets the article fail that was asked for, and looks where focus is before and after. */
async function expectFocusWhileFailing({provider}: Help, panel: PanelHarness): Promise<void> {
  const question = await provider.asked('article');
  await expectFocusInside(panel, 'while the article is on its way');
  question.fail();
  await until(() => maybe(panel.viewer.element, '[part="error"]'), 'the message');
  await expectFocusInside(panel, 'after the failure');
}

describe('focus in a panel', () => {
  before(preparePage);
  afterEach(() => setViewport(DESKTOP));

  for (const [mode, size] of [
    ['floating', DESKTOP],
    ['floating', PHONE],
    ['inline', DESKTOP],
    ['page', DESKTOP],
  ] as const) {
    describe(`${mode}, ${size.width} px`, () => {
      beforeEach(() => setViewport(size));

      it('stays inside while an article of the home view is on its way, when it fails, and when it is tried again', async () => {
        const {help, panel} = await panelAtHome(mode);
        help.provider.hold('article');
        panel.rows[1]?.focus();
        await press('Enter');
        await expectFocusWhileFailing(help, panel);
        one(panel.viewer.element, '[part="retry"]').focus();
        await press('Enter');
        const again = await help.provider.asked('article');
        await expectFocusInside(panel, 'while it is tried again');
        again.answer();
        await until(() => panel.focus.startsWith('h1 '), 'focus on the title');
      });

      it('stays inside while an article of the results is on its way and after it failed', async () => {
        const {help, panel} = await panelAtHome(mode);
        await panel.ask('scan');
        help.provider.hold('article');
        byText(panel.list.element, '[part="link"]', SCAN.title).focus();
        await press('Enter');
        await expectFocusWhileFailing(help, panel);
      });
    });
  }

  it('lets Escape close a panel whose article has not come yet', async () => {
    const {help, panel} = await panelAtHome('floating');
    help.provider.hold('article');
    panel.rows[1]?.focus();
    await press('Enter');
    await help.provider.asked('article');
    await expectFocusInside(panel, 'while the article is on its way');
    await press('Escape');
    await panel.closed();
  });

  it('stays inside when an announcement is closed that had it', async () => {
    const {panel} = await panelAtHome('floating');
    await until(() => maybe(panel.element, '[part="notice-close"]'), 'the announcement');
    one(panel.element, '[part="notice-close"]').focus();
    await press('Enter');
    await expectFocusInside(panel, 'after the announcement');
  });

  it('stays inside when a topic is chosen, and when the way back leads home', async () => {
    const {panel} = await panelAtHome('floating');
    all(panel.element, '[part="topic"]')[0]?.focus();
    await press('Enter');
    await until(() => panel.view === 'results', 'the articles of the topic');
    await expectFocusInside(panel, 'in the topic');
    panel.backButton?.focus();
    await press('Enter');
    await until(() => panel.view === 'home', 'the home view');
    await expectFocusInside(panel, 'at home');
  });

  it('stays inside while a failed search is tried again', async () => {
    const {help, panel} = await panelAtHome('floating');
    help.provider.hold('search');
    panel.box.element.focus();
    help.store.search.setQuery('scan');
    help.store.search.submit();
    (await help.provider.asked('search')).fail();
    await until(() => maybe(panel.list.element, '[part="error"]'), 'the message');
    one(panel.list.element, '[part="retry"]').focus();
    await press('Enter');
    await help.provider.asked('search');
    await expectFocusInside(panel, 'while the search is tried again');
  });

  it('goes from a failed "Show more" to the button that tries again, and from there to the first new hit', async () => {
    const {help, panel} = await panelAtHome('floating');
    await panel.ask('scan');
    help.provider.hold('search');
    const {list} = panel;
    list.more?.focus();
    await press('Enter');
    (await help.provider.askedFor('scan')).fail();
    await until(() => focused()?.getAttribute('part')?.includes('retry'), 'focus on the button that tries again');
    await press('Enter');
    (await help.provider.askedFor('scan')).answer();
    await until(() => list.titles.length === 13, 'all hits');
    await until(() => textOf(focused()) === list.titles[10], 'focus on the first new hit');
  });

  it('stays inside when the spelling that was offered is taken', async () => {
    const help = newHelp({centre});
    help.provider.correction = 'passkeys';
    const {panel} = await panelAtHome('floating', help);
    await panel.ask('scan');
    help.provider.correction = undefined;
    const offer = one(panel.list.element, '[part="correction"] button');
    expect(textOf(offer)).to.equal('passkeys');
    offer.focus();
    await press('Enter');
    await until(() => !maybe(panel.list.element, '[part="correction"]'), 'other results');
    await expectFocusInside(panel, 'in the other results');
  });
});
