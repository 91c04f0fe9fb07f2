import {fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/components/launcher/define.js';
import '../../../src/components/panel/define.js';
import type {HelpletPanel} from '../../../src/components/panel/panel.js';
import type {Article} from '../../../src/core/article.js';
import type {HelpCentre} from '../../../src/core/help-centre.js';
import {SearchError} from '../../../src/core/search-provider.js';
import {CENTRE, LIBRARY, PASSKEYS, SCAN} from '../../helpers/components/content.js';
import {updated} from '../../helpers/components/dom.js';
import {findWords} from '../../helpers/components/find-words.js';
import {type Help, newHelp, searchFor} from '../../helpers/components/help.js';
import {DESKTOP} from '../../helpers/components/page.js';
import {until} from '../../helpers/components/until.js';
import {PanelHarness} from '../panel/harness.js';

export type Mode = 'floating' | 'page';
export type Direction = 'ltr' | 'rtl';

/** One of everything that an article can show. */
const RICH: Article = {
  ...SCAN,
  markdown: [
    SCAN.markdown,
    '> [!NOTE]\n> A note.',
    '> [!TIP]\n> A tip.',
    '> [!IMPORTANT]\n> A scan is final.',
    '> [!WARNING]\n> A warning.',
    '> [!CAUTION]\n> Danger.',
    '> A quotation.',
    '| Scan | Fee |\n| --- | ---: |\n| **Camera** | 1 |\n| ~~Photo~~ | 2 |',
    '- [x] Done\n- [ ] To do',
    '1. First\n2. Second',
    'A footnote.[^1] `inline code` and ==marks==.',
    '<details><summary>More</summary>\n\nHidden.\n\n</details>',
    '```json\n{"key": "value", "count": 1, "is": true}\n```',
    '```mermaid\ngraph TD\n```',
    '---',
    '[^1]: The footnote.',
  ].join('\n\n'),
  previous: {id: PASSKEYS.id, title: PASSKEYS.title, category: 'FAQ'},
  next: {id: 'news/fees', title: 'Fees change', category: 'Announcements'},
};

const CONTENT: readonly Article[] = [RICH, ...LIBRARY.filter(({id}) => id !== SCAN.id)];

function centreFor(direction: Direction): HelpCentre {
  return {
    ...CENTRE,
    ...(direction === 'rtl' ? {locale: 'ar', direction, title: 'مساعدة'} : {}),
    locales: [
      {locale: 'en', direction: 'ltr'},
      {locale: 'ar', direction: 'rtl'},
    ],
    feedback: '/nobody-answers',
    contact: {form: '/nobody-answers', label: 'Write to us', description: 'Answers within a day.'},
    notices: [{id: 'news/fees', title: 'Fees change'}],
  };
}

export interface StageOptions {
  readonly mode: Mode;
  readonly direction: Direction;
  readonly size?: {readonly width: number; readonly height: number};
  /** Before anything is drawn. */
  readonly prepare?: (help: Help) => void;
}

/** A page with a launcher and a panel, in which a visitor goes from state to state. */
export class Stage {
  readonly help: Help;
  readonly panel: PanelHarness;
  /** What stands around them. */
  readonly surface: HTMLElement;

  constructor(help: Help, panel: PanelHarness, surface: HTMLElement) {
    this.help = help;
    this.panel = panel;
    this.surface = surface;
  }

  static async draw({mode, direction, size = DESKTOP, prepare}: StageOptions): Promise<Stage> {
    await setViewport(size);
    const help = newHelp({centre: centreFor(direction), library: CONTENT});
    help.provider.highlight = findWords;
    prepare?.(help);
    const {instance} = help;
    const locale = direction === 'rtl' ? 'ar' : '';
    const surface = await fixture<HTMLElement>(html`<div>
      ${mode === 'floating' ? html`<helplet-launcher instance=${instance} label="?"></helplet-launcher>` : ''}
      <helplet-panel instance=${instance} mode=${mode} locale=${locale} page-url="/help/"></helplet-panel>
    </div>`);
    const panel = new PanelHarness(surface.querySelector('helplet-panel') as HelpletPanel);
    if (mode === 'floating') panel.element.show();
    await until(() => getComputedStyle(panel.element).direction === direction, 'the direction');
    return new Stage(help, panel, surface);
  }

  async atHome(): Promise<void> {
    await until(() => this.panel.view === 'home', 'the home view');
    await updated(this.panel.element);
  }

  async search(query: string): Promise<void> {
    await this.atHome();
    await searchFor(this.help, query);
    await until(() => this.panel.view === 'results', 'the results');
    await this.panel.list.drawn();
  }

  /** Searches while nobody answers. */
  async searchInVain(query: string): Promise<void> {
    const {provider, store} = this.help;
    await this.atHome();
    provider.hold('search');
    store.search.setQuery(query);
    store.search.submit();
    const dead = new SearchError('network', 'No line.', {retryable: true});
    (await provider.askedFor(query)).fail(dead);
    // The one retry comes by itself.
    (await provider.askedFor(query)).fail(dead);
  }

  /** Opens an article that holds all there is, from a search, so that its matches are marked. */
  async read(): Promise<void> {
    await this.search('scan');
    this.help.store.openArticle(SCAN.id);
    await this.panel.reading(SCAN.title);
    await until(() => this.panel.viewer.step, 'the stepper');
  }

  async openContact(): Promise<void> {
    await this.search('scan');
    this.help.store.openContact();
    await this.shows('[part="contact-form"]');
  }

  /** Waits until something is drawn, and gives it. */
  async shows<E extends HTMLElement>(selector: string): Promise<E> {
    const find = (): E | undefined => findIn<E>(this.panel.element, selector);
    await until(find, selector);
    await updated(this.panel.element);
    return find() as E;
  }

  async press(selector: string): Promise<void> {
    (await this.shows(selector)).click();
    await updated(this.panel.element);
  }
}

/** The first that matches in the shadow root of an element, or in those of elements there. */
function findIn<E extends HTMLElement>(host: Element, selector: string): E | undefined {
  const {shadowRoot} = host;
  if (!shadowRoot) return undefined;
  const own = shadowRoot.querySelector<E>(selector);
  if (own) return own;
  for (const inner of shadowRoot.querySelectorAll('*')) {
    const found = findIn<E>(inner, selector);
    if (found) return found;
  }
  return undefined;
}
