import {expect, fixture, html} from '@open-wc/testing';
import '../../src/components/panel/define.js';
import {helplet} from '../../src/commands/commands.js';
import type {HelpletPanel} from '../../src/components/panel/panel.js';
import {registerIcons} from '../../src/styles/own-icons.js';
import {CENTRE} from '../helpers/components/content.js';
import {all} from '../helpers/components/dom.js';
import {type Help, newHelp} from '../helpers/components/help.js';
import {preparePage} from '../helpers/components/page.js';
import {until} from '../helpers/components/until.js';
import {PanelHarness} from './panel/harness.js';

async function panelAtHome(): Promise<{help: Help; panel: PanelHarness}> {
  const topics = [
    {name: 'Savings', icon: 'piggy', count: 3},
    {name: 'Wallet', icon: 'wallet', count: 12},
  ];
  const help = newHelp({centre: {...CENTRE, topics}});
  const panel = new PanelHarness(
    await fixture<HelpletPanel>(html`<helplet-panel instance=${help.instance} mode="inline"></helplet-panel>`),
  );
  await until(() => panel.view === 'home', 'the home view');
  return {help, panel};
}

function iconOf(panel: PanelHarness, topic: string): SVGElement {
  const cell = all(panel.element, '[part="topic"]').find(element => element.textContent?.includes(topic));
  const icon = cell?.querySelector('svg');
  if (!icon) throw new Error(`${topic} has no icon`);
  return icon;
}

function pathsOf(icon: Element): (string | null)[] {
  return [...icon.querySelectorAll('path')].map(path => path.getAttribute('d'));
}

describe('Own icons', () => {
  before(preparePage);
  afterEach(() => registerIcons({piggy: undefined, wallet: undefined, search: undefined}));

  it('are drawn from path data, at once where something stands already', async () => {
    const {help, panel} = await panelAtHome();
    const paper = pathsOf(iconOf(panel, 'Savings'));
    helplet(help.instance).setIcons({piggy: 'M1 2h3', wallet: 'M5 6h7'});
    await until(() => pathsOf(iconOf(panel, 'Savings'))[0] === 'M1 2h3', 'the new icon');
    expect(pathsOf(iconOf(panel, 'Wallet'))).to.deep.equal(['M5 6h7']);
    helplet(help.instance).setIcons({piggy: undefined});
    await until(() => pathsOf(iconOf(panel, 'Savings'))[0] === paper[0], 'the sheet of paper');
  });

  it('are drawn from an element as often as they are needed, which stays where it is', async () => {
    const drawing = await fixture<SVGElement>(
      html`<svg viewBox="0 0 48 48"><circle cx="24" cy="24" r="20" fill="red"></circle></svg>`,
    );
    registerIcons({piggy: drawing, wallet: drawing});
    const {panel} = await panelAtHome();
    for (const topic of ['Savings', 'Wallet']) {
      const icon = iconOf(panel, topic);
      expect(icon.getAttribute('viewBox')).to.equal('0 0 48 48');
      expect(icon.getAttribute('aria-hidden')).to.equal('true');
      expect(icon.querySelectorAll('circle').length).to.equal(1);
    }
    expect(drawing.querySelectorAll('circle').length).to.equal(1);
  });

  it('take the place of those of Helplet', async () => {
    registerIcons({search: 'M1 1h1'});
    const {panel} = await panelAtHome();
    expect(all(panel.box.element, 'svg').flatMap(pathsOf)).to.include('M1 1h1');
  });

  it('are never read as markup', async () => {
    const markup = '"/><image href=x onerror="document.body.dataset.hacked=1"/>';
    registerIcons({piggy: markup});
    const {help, panel} = await panelAtHome();
    expect(pathsOf(iconOf(panel, 'Savings'))).to.deep.equal([markup]);
    expect(iconOf(panel, 'Savings').querySelector('image')).to.equal(null);
    expect(document.body.dataset.hacked).to.equal(undefined);
    expect(() => helplet(help.instance).setIcons({piggy: '<svg></svg>'})).to.throw(/"setIcons piggy" was given "<svg>/);
    expect(() => helplet(help.instance).setIcons({piggy: {} as never})).to.throw(/setIcons piggy/);
  });

  it('follow the size that the theme sets', async () => {
    document.documentElement.style.setProperty('--helplet-size-icon', '40px');
    const {panel} = await panelAtHome();
    expect(getComputedStyle(iconOf(panel, 'Wallet')).width).to.equal('36px');
    document.documentElement.style.removeProperty('--helplet-size-icon');
  });
});
