import {expect, fixture, html} from '@open-wc/testing';
import '../../src/components/article-viewer/define.js';
import '../../src/components/panel/define.js';
import type {HelpletPanel} from '../../src/components/panel/panel.js';
import type {HelpCentre} from '../../src/core/help-centre.js';
import {hit, response} from '../helpers/articles.js';
import {CENTRE, LIBRARY, SCAN} from '../helpers/components/content.js';
import {byText, maybe} from '../helpers/components/dom.js';
import {findWords} from '../helpers/components/find-words.js';
import {type Help, newHelp} from '../helpers/components/help.js';
import {preparePage} from '../helpers/components/page.js';
import {until} from '../helpers/components/until.js';
import {PanelHarness} from './panel/harness.js';

const REACHED = 'rgb(1, 2, 3)';

/** Names of parts that the page's own style sheet does not reach in an element, though something there has them. */
async function outOfReach(tag: string, names: readonly string[]): Promise<string[]> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(names.map(name => `${tag}::part(${name}) { outline-color: ${REACHED} }`).join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const missing = names.filter(name => {
    sheet.replaceSync(`${tag}::part(${name}) { outline-color: ${REACHED} }`);
    const element = document.querySelector(tag);
    return !element || !everythingIn(element).some(inner => getComputedStyle(inner).outlineColor === REACHED);
  });
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
  return missing;
}

/** All elements in the shadow root of an element, and in those of elements there. */
function everythingIn(host: Element): Element[] {
  const inner = [...(host.shadowRoot?.querySelectorAll('*') ?? [])];
  return [...inner, ...inner.flatMap(everythingIn)];
}

const centre: HelpCentre = {
  ...CENTRE,
  feedback: 'events',
  notices: [{id: SCAN.id, title: 'Fees change'}],
  contact: {form: '/contact', label: 'Contact us'},
};
const article = {
  ...SCAN,
  previous: {id: 'docs/passkeys', title: 'Reset your passkeys', category: 'FAQ'},
};

async function panelWith(content: Parameters<typeof newHelp>[0]): Promise<{help: Help; panel: PanelHarness}> {
  const help = newHelp(content);
  help.provider.highlight = findWords;
  const panel = new PanelHarness(
    await fixture<HelpletPanel>(
      html`<helplet-panel instance=${help.instance} mode="inline" memory="off"></helplet-panel>`,
    ),
  );
  await until(() => panel.view === 'home', 'the home view');
  return {help, panel};
}

describe('parts', () => {
  before(preparePage);

  it('of everything in a panel are within reach of the page', async () => {
    const {help, panel} = await panelWith({centre, library: [article, ...LIBRARY.filter(({id}) => id !== SCAN.id)]});
    const names = ['panel', 'bar', 'logo', 'title', 'greeting', 'home', 'foot', 'contact-link', 'search', 'input'];
    const atHome = ['notice', 'notice-close', 'group', 'group-label', 'row', 'topics', 'topic'];
    expect(await outOfReach('helplet-panel', [...names, ...atHome])).to.deep.equal([]);

    await panel.ask('scan');
    const results = ['tabs', 'tab', 'count', 'toolbar', 'sort', 'results', 'result', 'result-title', 'excerpt', 'mark'];
    expect(await outOfReach('helplet-panel', [...results, 'meta', 'section', 'more', 'clear'])).to.deep.equal([]);

    await panel.openResult(SCAN.title);
    await until(() => panel.viewer.step, 'the stepper');
    const reading = [
      'back',
      'article',
      'crumbs',
      'heading',
      'article-meta',
      'contents',
      'article-body',
      'stepper',
      'print',
    ];
    const after = ['related', 'neighbours', 'neighbour', 'contact'];
    expect(await outOfReach('helplet-panel', [...reading, ...after])).to.deep.equal([]);

    help.store.openContact();
    await until(() => maybe(panel.element, '[part="contact-form"]'), 'the form');
    const form = ['contact-view', 'contact-form', 'message', 'email', 'along', 'send', 'send-problem'];
    expect(await outOfReach('helplet-panel', form)).to.deep.equal([]);
  });

  it('of what a failed or doubtful search says are, too', async () => {
    const {help, panel} = await panelWith({});
    help.provider.hold('search');
    help.store.search.setQuery('scna');
    help.store.search.submit();
    (await help.provider.askedFor('scna')).fail();
    await until(() => maybe(panel.list.element, '[part="error"]'), 'the message');
    expect(await outOfReach('helplet-panel', ['error', 'retry'])).to.deep.equal([]);
  });

  it('of a help centre in several languages are, too', async () => {
    const locales = [
      {locale: 'en', direction: 'ltr'},
      {locale: 'ar', direction: 'rtl'},
    ] as const;
    const {help, panel} = await panelWith({centre: {...centre, locales}});
    help.provider.hold('search');
    help.store.search.setQuery('hello');
    help.store.search.submit();
    (await help.provider.askedFor('hello')).answer(
      response([{...hit('a', [], {title: 'أهلا'}), locale: 'ar'}], {facets: {category: {}}}),
    );
    await until(() => maybe(panel.list.element, '[part="language"]'), 'the language of the hit');
    await until(() => maybe(panel.element, 'option'), 'the choice');
    expect(await outOfReach('helplet-panel', ['language', 'result-language'])).to.deep.equal([]);
  });

  it('of an article are, also in a viewer alone', async () => {
    const help = newHelp({centre, library: [article, ...LIBRARY.filter(({id}) => id !== SCAN.id)]});
    const viewer = await fixture(
      html`<helplet-article-viewer instance=${help.instance} article-id=${SCAN.id}></helplet-article-viewer>`,
    );
    await until(() => maybe(viewer, '[part="feedback"] button'), 'the question');
    byText(viewer, '[part="feedback"] button', 'No').click();
    await until(() => maybe(viewer, '[part="feedback-form"]'), 'the form');
    const names = [
      'article',
      'crumbs',
      'heading',
      'meta',
      'published',
      'updated',
      'views',
      'contents',
      'body',
      'print',
    ];
    const after = ['related', 'neighbours', 'neighbour', 'contact', 'contact-link', 'group', 'group-label'];
    const feedback = ['feedback', 'answer', 'feedback-form', 'comment', 'send', 'send-problem'];
    expect(await outOfReach('helplet-article-viewer', [...names, ...after, ...feedback])).to.deep.equal([]);
  });
});
