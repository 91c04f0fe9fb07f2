import {expect, html} from '@open-wc/testing';
import '../../../src/components/panel/define.js';
import type {HelpletPanel} from '../../../src/components/panel/panel.js';
import type {HelpCentre} from '../../../src/core/help-centre.js';
import {CENTRE, SCAN} from '../../helpers/components/content.js';
import {faintTexts, weakPairs} from '../../helpers/components/contrast.js';
import {maybe} from '../../helpers/components/dom.js';
import {findWords} from '../../helpers/components/find-words.js';
import {newHelp} from '../../helpers/components/help.js';
import {on, preparePage, SCHEMES} from '../../helpers/components/page.js';
import {until} from '../../helpers/components/until.js';
import {PanelHarness} from '../panel/harness.js';

const THEMES = ['default', 'bank', 'game', 'children'] as const;

const centre: HelpCentre = {
  ...CENTRE,
  feedback: 'events',
  notices: [{id: SCAN.id, title: 'Fees change'}],
  contact: {form: '/contact', label: 'Contact us'},
};

/** Puts a theme of the demo on the page. Returns a function that takes it away. */
async function wear(theme: (typeof THEMES)[number]): Promise<() => void> {
  if (theme === 'default') return () => undefined;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../../demo/themes/${theme}.css`, import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`${link.href} did not load`));
  });
  document.head.append(link);
  await loaded;
  return () => link.remove();
}

for (const theme of THEMES) {
  for (const scheme of SCHEMES) {
    describe(`The theme ${theme} in ${scheme} colours`, () => {
      let undress: () => void;
      let panel: PanelHarness;
      let openContact: () => void;

      before(async () => {
        await preparePage();
        undress = await wear(theme);
        const help = newHelp({centre});
        help.provider.highlight = findWords;
        openContact = () => help.store.openContact();
        panel = new PanelHarness(
          await on<HelpletPanel>(
            scheme,
            html`<helplet-panel instance=${help.instance} mode="inline" page-url="/help" without-memory></helplet-panel>`,
          ),
        );
        await until(() => panel.view === 'home', 'the home view');
      });
      after(() => undress());

      // One test, since each view follows from the one before.
      it('keeps the contrast of each pair of colours, and of each text and icon in each view', async () => {
        expect(weakPairs(panel.element)).to.deep.equal([]);
        expect(faintTexts(panel.element), 'home').to.deep.equal([]);
        await panel.ask('scan');
        expect(faintTexts(panel.element), 'results').to.deep.equal([]);
        await panel.openResult(SCAN.title);
        await until(() => panel.viewer.step, 'the stepper');
        expect(faintTexts(panel.element), 'article').to.deep.equal([]);
        openContact();
        await until(() => maybe(panel.element, '[part="contact-form"]'), 'the form');
        expect(faintTexts(panel.element), 'contact form').to.deep.equal([]);
      });
    });
  }
}

describe('The check of contrast', () => {
  before(preparePage);

  it('finds what is too faint, in the tokens and in what is drawn', async () => {
    document.documentElement.style.setProperty('--helplet-color-text-muted', '#bbb');
    const {instance} = newHelp({centre});
    const panel = new PanelHarness(
      await on<HelpletPanel>('light', html`<helplet-panel instance=${instance} mode="inline"></helplet-panel>`),
    );
    await until(() => panel.view === 'home', 'the home view');
    expect(weakPairs(panel.element)).to.include('text-muted on surface: 1.92 < 4.5');
    expect(faintTexts(panel.element).join()).to.contain('of group-label: 1.92 < 4.5');
    document.documentElement.style.removeProperty('--helplet-color-text-muted');
  });
});
