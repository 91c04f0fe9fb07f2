import {expect} from '@open-wc/testing';
import {HelpletPanel} from '../../src/components/panel/panel.js';
import {SCAN} from '../helpers/components/content.js';
import {focused, isVisible, maybe, one, press, record} from '../helpers/components/dom.js';
import {type Help, loadedHelp} from '../helpers/components/help.js';
import {preparePage} from '../helpers/components/page.js';
import {until} from '../helpers/components/until.js';
import {PanelHarness} from './panel/harness.js';

const INNER = [
  'helplet-search-box',
  'helplet-article-list',
  'helplet-article-viewer',
  'helplet-home',
  'helplet-reader',
  'helplet-contact-form',
];

/** Uses every element that a panel is made of, but for the question below an article. */
async function useAll(panel: PanelHarness, {store}: Help): Promise<void> {
  await panel.open();
  await until(() => panel.view === 'home', 'the home view');
  await panel.ask('scan');
  await panel.openResult(SCAN.title);
  store.openContact();
  await until(() => isVisible(maybe(panel.element, '[part="contact-form"]')), 'the form');
}

// One after another: nothing may be registered for the page before the first of them.
describe('A panel', () => {
  before(preparePage);

  if ('customElementRegistry' in Element.prototype) {
    it('registered elsewhere is made of elements that are registered there', async () => {
      const registry = new CustomElementRegistry();
      HelpletPanel.define('own-help', registry);
      const help = await loadedHelp();
      const host = document.createElement('div');
      document.body.append(host);
      const root = host.attachShadow({mode: 'open', customElementRegistry: registry});
      root.innerHTML = `<own-help instance="${help.instance}" contact-form="/contact"></own-help>`;
      const panel = new PanelHarness(root.querySelector('own-help') as HelpletPanel);
      await useAll(panel, help);
      expect(INNER.filter(tag => !registry.get(tag))).to.deep.equal([]);
      expect(INNER.filter(tag => customElements.get(tag))).to.deep.equal([]);
      host.remove();
    });
  }

  it('may have any tag, and its keys work', async () => {
    HelpletPanel.define('any-help');
    const help = await loadedHelp();
    const element = document.createElement('any-help') as HelpletPanel;
    element.instance = help.instance;
    element.contactForm = '/contact';
    document.body.append(element);
    const panel = new PanelHarness(element);
    await useAll(panel, help);
    help.store.search.setQuery('scan');
    help.store.search.submit();
    await until(() => panel.view === 'results', 'the results');
    const keys = record(document.body, 'keydown');
    panel.list.links[0]?.focus();
    await press('/');
    expect(focused() === panel.box.input, 'focus in the box').to.equal(true);
    await press('x');
    expect(keys.map(({key}) => key)).to.deep.equal([]);
    expect(one<HTMLInputElement>(panel.box.element, 'input').value).to.equal('x');
    await press('Escape');
    await panel.closed();
    element.remove();
  });
});
