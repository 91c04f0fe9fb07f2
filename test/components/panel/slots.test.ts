import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/panel/define.js';
import type {TemplateResult} from 'lit';
import type {HelpletPanel} from '../../../src/components/panel/panel.js';
import type {Hit} from '../../../src/core/search-provider.js';
import type {ResultExtra} from '../../../src/store/help-options.js';
import {response} from '../../helpers/articles.js';
import {CENTRE, SCAN} from '../../helpers/components/content.js';
import {all, isVisible, maybe, textOf} from '../../helpers/components/dom.js';
import {type Help, newHelp} from '../../helpers/components/help.js';
import {preparePage} from '../../helpers/components/page.js';
import {until} from '../../helpers/components/until.js';
import {PanelHarness} from './harness.js';

async function panelWith(
  content: TemplateResult,
  {mode = 'inline', resultExtra}: {mode?: 'inline' | 'page'; resultExtra?: ResultExtra} = {},
): Promise<{help: Help; panel: PanelHarness}> {
  const help = newHelp({centre: {...CENTRE, contact: {url: 'mailto:help@northwind.example'}}});
  const panel = new PanelHarness(
    await fixture<HelpletPanel>(
      html`<helplet-panel instance=${help.instance} mode=${mode} .resultExtra=${resultExtra}>${content}</helplet-panel>`,
    ),
  );
  await until(() => panel.view === 'home', 'the home view');
  return {help, panel};
}

/** Texts that the page put into slots and that can be seen. */
function seen({element}: PanelHarness): string[] {
  return [...element.children].filter(isVisible).map(textOf);
}

/** Whether an own link to a person can be seen anywhere in a panel. */
function showsOwnContact(root: Element): boolean {
  const inner = [...(root.shadowRoot?.querySelectorAll('*') ?? [])];
  return inner.some(each => (each.matches('[part="contact-link"]') && isVisible(each)) || showsOwnContact(each));
}

async function findNothing({provider, store}: Help): Promise<void> {
  provider.hold('search');
  store.search.setQuery('xyzzy');
  store.search.submit();
  (await provider.askedFor('xyzzy')).answer(response([], {facets: {category: {}}}));
}

const CHAT = html`<button slot="contact">Chat with us</button>`;

describe('Slots of a panel', () => {
  before(preparePage);

  for (const mode of ['inline', 'page'] as const) {
    it(`hold a header and a footer in every view, mode ${mode}`, async () => {
      const {panel} = await panelWith(
        html`<p slot="header">All systems work</p>
          <p slot="footer">Northwind 2026</p>`,
        {mode},
      );
      expect(seen(panel)).to.deep.equal(['All systems work', 'Northwind 2026']);
      await panel.ask('scan');
      expect(seen(panel)).to.deep.equal(['All systems work', 'Northwind 2026']);
      await panel.openResult(SCAN.title);
      expect(seen(panel)).to.deep.equal(['All systems work', 'Northwind 2026']);
    });

    it(`hold a way to a person, at the bottom and after an article, mode ${mode}`, async () => {
      const {panel} = await panelWith(CHAT, {mode});
      expect(seen(panel)).to.deep.equal(['Chat with us']);
      expect(showsOwnContact(panel.element)).to.equal(false);
      await panel.ask('scan');
      await panel.openResult(SCAN.title);
      await until(() => seen(panel).length, 'the slot after the article');
      const inReader = panel.element.querySelector('button')?.assignedSlot?.assignedSlot?.assignedSlot;
      expect((inReader?.getRootNode() as ShadowRoot | undefined)?.host.localName).to.equal('helplet-reader');
      await panel.back();
      expect(seen(panel)).to.deep.equal(['Chat with us']);
    });
  }

  it('leave everything of Helplet in its place where the page fills none', async () => {
    const {help, panel} = await panelWith(html``);
    expect(showsOwnContact(panel.element)).to.equal(true);
    await findNothing(help);
    await until(() => maybe(panel.list.element, '[part="nothing-found"]'), 'the empty state');
    expect(isVisible(maybe(panel.list.element, '[part="topics"]'))).to.equal(true);
  });

  it('hold what stands where nothing matches', async () => {
    const {help, panel} = await panelWith(html`<p slot="empty">Ask the community</p>`);
    expect(seen(panel)).to.deep.equal([]);
    await findNothing(help);
    await until(() => seen(panel).length, 'the empty state');
    expect(seen(panel)).to.deep.equal(['Ask the community']);
    expect(isVisible(maybe(panel.list.element, '[part="topics"]'))).to.equal(false);
  });
});

describe('What a page adds to a row', () => {
  before(preparePage);

  const extras = ({list}: PanelHarness): HTMLElement[] => all(list.element, '[part="result-extra"]');

  for (const mode of ['inline', 'page'] as const) {
    it(`is a node or a text, mode ${mode}`, async () => {
      const resultExtra = ({article}: Hit): Node | string | undefined => {
        if (article.id !== SCAN.id) return undefined;
        const link = document.createElement('a');
        link.textContent = 'Watch the film';
        return link;
      };
      const {panel} = await panelWith(html``, {mode, resultExtra});
      await panel.ask('scan');
      await until(() => extras(panel).length, 'the addition');
      expect(extras(panel).map(textOf)).to.deep.equal(['Watch the film']);
    });
  }

  it('is never read as markup', async () => {
    const markup = '<img src=x onerror="document.body.dataset.hacked=1">';
    const {panel} = await panelWith(html``, {resultExtra: () => markup});
    await panel.ask('scan');
    await until(() => extras(panel).length, 'the addition');
    expect(textOf(extras(panel)[0])).to.equal(markup);
    expect(extras(panel)[0]?.querySelector('img')).to.equal(null);
    expect(document.body.dataset.hacked).to.equal(undefined);
  });

  it('is missing where the page’s code fails, and rows stand without it', async () => {
    const told: unknown[] = [];
    const {reportError} = globalThis;
    globalThis.reportError = error => void told.push(error);
    try {
      const resultExtra = (): never => {
        throw new Error('of the page');
      };
      const {panel} = await panelWith(html``, {resultExtra});
      await panel.ask('scan');
      expect(panel.list.titles.length).to.be.greaterThan(0);
      expect(extras(panel)).to.deep.equal([]);
      expect(told.map(String)).to.include('Error: of the page');
    } finally {
      globalThis.reportError = reportError;
    }
  });
});

describe('Groups of the home view', () => {
  before(preparePage);
  afterEach(() => document.documentElement.style.removeProperty('--helplet-home-groups'));

  const labels = ({element}: PanelHarness): string[] => all(element, '[part="group-label"]').map(textOf);

  it('stand in the order that the theme sets, and only those', async () => {
    const usual = labels((await panelWith(html``)).panel);
    expect(usual.length).to.be.greaterThan(2);
    document.documentElement.style.setProperty('--helplet-home-groups', 'news  constructor topics');
    const {panel} = await panelWith(html``);
    expect(labels(panel)).to.deep.equal(['Announcements', 'Browse by topic']);
  });
});
