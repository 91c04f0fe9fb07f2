import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/panel/define.js';
import type {HelpletPanel} from '../../../src/components/panel/panel.js';
import {CENTRE, PASSKEYS, SCAN} from '../../helpers/components/content.js';
import {all, maybe, one, textOf} from '../../helpers/components/dom.js';
import {type Help, newHelp, searchFor} from '../../helpers/components/help.js';
import {preparePage} from '../../helpers/components/page.js';
import {settle, until} from '../../helpers/components/until.js';
import {PanelHarness} from './harness.js';

async function inlinePanel({instance}: Help): Promise<PanelHarness> {
  return new PanelHarness(
    await fixture<HelpletPanel>(html`<helplet-panel instance=${instance} mode="inline"></helplet-panel>`),
  );
}

describe('the home view', () => {
  before(preparePage);

  const labels = (panel: PanelHarness): string[] =>
    all(panel.element, '[part="home"] [part="group-label"]').map(textOf);
  const isDrawn = (panel: PanelHarness): boolean => all(panel.element, '[part="topic"]').length > 0;

  /** A panel whose page suggests an article that the index is still asked for. */
  async function waitingPanel(): Promise<{help: Help; panel: PanelHarness; answer: () => void}> {
    const help = newHelp({centre: {...CENTRE, home: {popular: [SCAN, PASSKEYS], recent: [], news: []}}});
    help.store.suggest({query: 'scan'});
    help.provider.hold('search');
    const panel = await inlinePanel(help);
    const question = await help.provider.askedFor('scan');
    return {help, panel, answer: () => question.answer()};
  }

  it('comes with its suggestions, in the first place', async () => {
    const {panel, answer} = await waitingPanel();
    await settle();
    expect(isDrawn(panel)).to.equal(false);
    answer();
    await until(() => isDrawn(panel), 'the topics');
    expect(labels(panel)[0]).to.equal('Suggested for this page');
    expect(panel.rows.filter(row => textOf(row) === SCAN.title)).to.have.lengthOf(1);
  });

  it('moves nothing for suggestions that come late, until someone comes back', async () => {
    const {help, panel, answer} = await waitingPanel();
    await until(() => isDrawn(panel), 'the topics without suggestions');
    const place = (): number => one(panel.element, '[part="topics"]').getBoundingClientRect().top;
    const before = place();
    answer();
    await until(() => labels(panel).includes('Suggested for this page'), 'the suggestions');
    expect(labels(panel).at(-1)).to.equal('Suggested for this page');
    expect(place()).to.equal(before);
    help.store.openContact();
    await until(() => help.store.state.view === 'contact');
    help.store.goHome();
    await until(() => labels(panel)[0] === 'Suggested for this page', 'the suggestions in the first place');
  });

  it('has an icon or a rank before each title, so that all begin on one line', async () => {
    const help = newHelp();
    help.store.suggest({query: 'passkeys'});
    const panel = await inlinePanel(help);
    await until(() => labels(panel).length > 2, 'the lists');
    const starts = panel.rows.map(row => row.querySelector('span')?.getBoundingClientRect().left);
    expect(starts.length).to.be.greaterThan(2);
    expect(new Set(starts).size).to.equal(1);
  });

  it('has one way to a person in each view', async () => {
    const help = newHelp({centre: {...CENTRE, contact: {url: 'mailto:help@example.com'}}});
    const panel = await inlinePanel(help);
    const ways = (): number =>
      all(panel.element, '[part="contact-link"]').filter(link => link.checkVisibility({visibilityProperty: true}))
        .length;
    await until(() => isDrawn(panel), 'the home view');
    expect(ways()).to.equal(1);
    await searchFor(help, 'lamp');
    await until(() => maybe(panel.element, 'helplet-article-list'), 'the list');
    await until(() => maybe(panel.list.element, '[part="nothing-found"]'), 'no results');
    await settle();
    expect(maybe(panel.element, '[part="foot"]')).to.equal(undefined);
    await searchFor(help, 'scan');
    await until(() => panel.view === 'results', 'results');
    expect(ways()).to.equal(1);
  });
});
