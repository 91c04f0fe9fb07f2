import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/components/panel/define.js';
import type {HelpletPanel} from '../../../src/components/panel/panel.js';
import type {HelpCentre} from '../../../src/core/help-centre.js';
import {CENTRE, LIBRARY, SCAN} from '../../helpers/components/content.js';
import {all, focused, isVisible, maybe, one, press, textOf} from '../../helpers/components/dom.js';
import {type Help, newHelp} from '../../helpers/components/help.js';
import {DESKTOP, expectAccessible, on, PHONE, preparePage, SCHEMES} from '../../helpers/components/page.js';
import {until} from '../../helpers/components/until.js';
import {PanelHarness} from './harness.js';

const centre: HelpCentre = {
  ...CENTRE,
  defaultLocale: 'en',
  locales: [
    {locale: 'en', direction: 'ltr'},
    {locale: 'de', direction: 'ltr'},
    {locale: 'ar', direction: 'rtl'},
  ],
};
const GERMAN: HelpCentre = {...centre, locale: 'de', title: 'Hilfe'};
const ARABIC: HelpCentre = {...centre, locale: 'ar', direction: 'rtl', title: 'مساعدة'};

async function panelFor(
  help: Help,
  {memory = true, mode = 'inline' as HelpletPanel['mode']} = {},
): Promise<PanelHarness> {
  const panel = new PanelHarness(
    await fixture<HelpletPanel>(
      html`<helplet-panel instance=${help.instance} mode=${mode} ?without-memory=${!memory}></helplet-panel>`,
    ),
  );
  await until(() => panel.view === 'home', 'the home view');
  return panel;
}

const select = ({element}: PanelHarness): HTMLSelectElement =>
  one(element, '[part="language"]').querySelector('select') as HTMLSelectElement;

function choose(panel: PanelHarness, help: Help, next: HelpCentre): void {
  help.provider.centre = next;
  const field = select(panel);
  field.focus();
  field.value = next.locale;
  field.dispatchEvent(new Event('change'));
}

const titled = (panel: PanelHarness, {title}: HelpCentre): Promise<void> =>
  until(() => panel.title === title, `the title "${title}"`);

describe('The choice between languages', () => {
  beforeEach(async () => {
    await preparePage();
    sessionStorage.clear();
  });
  after(() => setViewport(DESKTOP));

  it('is none where there is one language', async () => {
    const panel = await panelFor(newHelp());
    expect(isVisible(maybe(panel.element, '[part="language"]'))).to.equal(false);
  });

  for (const scheme of SCHEMES) {
    for (const mode of ['inline', 'page'] as const) {
      it(`names each in its own words, ${mode} on a ${scheme} page`, async () => {
        const help = newHelp({centre});
        const panel = new PanelHarness(
          await on(scheme, html`<helplet-panel instance=${help.instance} mode=${mode}></helplet-panel>`),
        );
        await until(() => maybe(panel.element, 'option'), 'the choice');
        const field = select(panel);
        expect(field.ariaLabel).to.equal('Language');
        expect([...field.options].map(({lang, text}) => [lang, text])).to.deep.equal([
          ['en', 'English'],
          ['de', 'Deutsch'],
          ['ar', 'العربية'],
        ]);
        expect(field.value).to.equal('en');
        await expectAccessible(panel.element);
      });
    }
  }

  it('is large enough for a finger, and leaves room for the title', async () => {
    await setViewport({...PHONE, width: 320});
    const panel = await panelFor(newHelp({centre}));
    const {width, height} = select(panel).getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
    expect(one(panel.element, '[part="title"]').getBoundingClientRect().width).to.be.at.least(120);
  });

  it('can be reached by keys, and shows that it has focus', async () => {
    const panel = await panelFor(newHelp({centre}));
    await press('Tab');
    expect(focused()).to.equal(select(panel));
    expect(getComputedStyle(one(panel.element, '[part="language"]')).outlineStyle).to.equal('solid');
  });

  it('changes words and direction, and keeps focus', async () => {
    const help = newHelp({centre});
    const panel = await panelFor(help);
    choose(panel, help, ARABIC);
    await titled(panel, ARABIC);
    expect(help.store.state.locale.tag).to.equal('ar');
    expect(panel.element.dir).to.equal('rtl');
    expect(focused()).to.equal(select(panel));
    expect(select(panel).value).to.equal('ar');
    await until(() => select(panel).ariaLabel === 'اللغة', 'the Arabic words');
    expect(one(panel.element, '[part="panel"]').lang).to.equal('ar');
  });

  it('keeps the article that is open', async () => {
    const help = newHelp({centre});
    const panel = await panelFor(help);
    panel.element.article(SCAN.id);
    await panel.reading(SCAN.title);
    help.provider.library = [{...SCAN, title: 'Zahlen per Code', locale: 'de'}];
    choose(panel, help, GERMAN);
    await panel.viewer.shown('Zahlen per Code');
    expect(all(panel.viewer.element, '[part="only-in"]')).to.deep.equal([]);
  });

  it('says so above an article that the language lacks', async () => {
    const help = newHelp({centre: ARABIC, library: LIBRARY});
    const panel = await panelFor(help);
    panel.element.article(SCAN.id);
    await panel.reading(SCAN.title);
    expect(all(panel.viewer.element, '[part="only-in"]').map(textOf)).to.deep.equal([
      'This article is only available in English.',
    ]);
    const article = one(panel.viewer.element, '[part="article"]');
    expect([article.lang, article.dir]).to.deep.equal(['en', 'ltr']);
  });

  for (const [memory, tag] of [
    [true, 'de'],
    [false, 'en'],
  ] as const) {
    it(`${memory ? 'holds' : 'does not hold'} on the next page, ${memory ? 'with' : 'without'} memory`, async () => {
      const help = newHelp({centre});
      const panel = await panelFor(help, {memory});
      choose(panel, help, GERMAN);
      await titled(panel, GERMAN);
      panel.element.remove();
      // Another instance of that name, as on another page.
      const {helpInstance} = await import('../../../src/instance/help-instance.js');
      helpInstance(help.instance).destroy();
      help.provider.centre = centre;
      helpInstance(help.instance).configure({provider: help.provider});
      await panelFor(help, {memory});
      expect(helpInstance(help.instance).state.locale.tag.slice(0, 2)).to.equal(tag);
    });
  }

  it('ends when the page turns to another language', async () => {
    const help = newHelp({centre});
    const panel = await panelFor(help);
    choose(panel, help, GERMAN);
    await titled(panel, GERMAN);
    document.documentElement.lang = 'ar';
    await until(() => help.store.state.locale.tag === 'ar', 'the language of the page');
  });
});
