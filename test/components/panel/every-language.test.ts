import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/components/panel/define.js';
import type {HelpletPanel} from '../../../src/components/panel/panel.js';
import type {HelpCentre} from '../../../src/core/help-centre.js';
import {shippedLocales} from '../../../src/i18n/shipped-locales.js';
import {CENTRE, SCAN} from '../../helpers/components/content.js';
import {maybe, one, textOf, updated} from '../../helpers/components/dom.js';
import {findWords} from '../../helpers/components/find-words.js';
import {type Help, newHelp} from '../../helpers/components/help.js';
import {DESKTOP, preparePage} from '../../helpers/components/page.js';
import {until} from '../../helpers/components/until.js';
import {PanelHarness} from './harness.js';

/** The narrowest window that WCAG 2.2 asks for: 1,280 px at 400 %. */
const NARROWEST = {width: 320, height: 640} as const;

const centre: HelpCentre = {
  ...CENTRE,
  feedback: 'events',
  contact: {form: '/contact'},
  notices: [{id: SCAN.id, title: 'Fees change'}],
};

/** What stands outside the window or is cut off, in words. What scrolls by itself, like the row of tabs, may be wider. */
function cutOff(root: ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap(element => {
    const inner = element.shadowRoot ? cutOff(element.shadowRoot) : [];
    if (
      !element.checkVisibility() ||
      element.closest('.visually-hidden, [aria-hidden="true"], [role="tablist"], .prose')
    )
      return inner;
    const {left, right} = element.getBoundingClientRect();
    const isOutside = right > NARROWEST.width + 1 || left < -1;
    const isText = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && textOf(node));
    const isCut = isText && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    return isOutside || isCut ? [...inner, `${element.localName}: ${textOf(element)}`] : inner;
  });
}

async function panelIn(locale: string, help: Help): Promise<PanelHarness> {
  const element = await fixture<HelpletPanel>(
    html`<helplet-panel instance=${help.instance} locale=${locale} mode="modal"></helplet-panel>`,
  );
  const panel = new PanelHarness(element);
  await panel.open();
  return panel;
}

describe('in each language, 320 px wide, nothing is cut off', () => {
  before(preparePage);
  beforeEach(() => setViewport(NARROWEST));
  afterEach(() => setViewport(DESKTOP));

  for (const locale of ['en', ...Object.keys(shippedLocales)]) {
    it(locale, async () => {
      const help = newHelp({centre});
      help.provider.highlight = findWords;
      const panel = await panelIn(locale, help);
      const fits = async (view: string): Promise<void> => {
        await updated(panel.element);
        expect(cutOff(panel.element.shadowRoot as ShadowRoot), view).to.deep.equal([]);
      };
      await fits('home');

      await panel.ask('scan');
      await fits('results');
      help.store.search.setQuery('zzzz');
      help.store.search.submit();
      await until(() => maybe(panel.list.element, '[part="nothing-found"]'), 'nothing found');
      await fits('nothing found');

      help.store.openArticle(SCAN.id);
      await panel.reading(SCAN.title);
      await until(() => maybe(panel.viewer.element, '[part="feedback"] button'), 'the question');
      await fits('article');
      one(panel.viewer.element, '[part="feedback"] button:last-of-type').click();
      await fits('feedback');

      help.store.openContact();
      await until(() => maybe(panel.element, '[part="contact-form"]'), 'the form');
      await fits('contact');
    });
  }
});
