import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/components/article-viewer/define.js';
import type {HelpletArticleViewer} from '../../../src/components/article-viewer/article-viewer.js';
import type {Article} from '../../../src/core/article.js';
import {LIBRARY, PASSKEYS, SCAN} from '../../helpers/components/content.js';
import {all, byText, maybe, one, record, textOf} from '../../helpers/components/dom.js';
import {type Help, loadedHelp} from '../../helpers/components/help.js';
import {DESKTOP, expectAccessible, on, preparePage, SCHEMES} from '../../helpers/components/page.js';
import {until} from '../../helpers/components/until.js';
import {ArticleViewerHarness} from './harness.js';

const LINES = Array.from({length: 40}, (_, line) => `Line ${line}.`).join('\n\n');

const LONG: Article = {
  ...SCAN,
  markdown: ['Beginning.', '## First', LINES, '### Detail', LINES, '## Second', LINES, '## Last', 'End.'].join('\n\n'),
  headings: [
    {depth: 2, text: 'First', anchor: 'first'},
    {depth: 3, text: 'Detail', anchor: 'detail'},
    {depth: 2, text: 'Second', anchor: 'second'},
    {depth: 2, text: 'Last', anchor: 'last'},
  ],
  previous: {id: 'docs/passkeys', title: 'Reset your passkeys', category: 'FAQ'},
  next: {id: 'faq/card-1', title: 'Card question 1 about a scan', category: 'FAQ'},
};

async function viewerOf(
  article: Article = LONG,
  {layout = 'compact', pageUrl = ''}: {layout?: HelpletArticleViewer['layout']; pageUrl?: string} = {},
): Promise<{help: Help; viewer: ArticleViewerHarness}> {
  const help = await loadedHelp({library: [article, ...LIBRARY.filter(({id}) => id !== article.id)]});
  const viewer = new ArticleViewerHarness(
    await fixture<HelpletArticleViewer>(html`<helplet-article-viewer
      instance=${help.instance}
      layout=${layout}
      page-url=${pageUrl}
    ></helplet-article-viewer>`),
  );
  help.store.openArticle(article.id);
  await viewer.shown(article.title);
  return {help, viewer};
}

describe('reading an article', () => {
  before(preparePage);
  beforeEach(() => scrollTo({top: 0, behavior: 'instant'}));
  afterEach(() => setViewport(DESKTOP));

  for (const scheme of SCHEMES) {
    for (const width of [DESKTOP.width, 320]) {
      it(`is accessible from crumbs to neighbours on a ${scheme} page of ${width} px`, async () => {
        await setViewport({width, height: 700});
        const {instance, store} = await loadedHelp({library: [LONG]});
        const viewer = new ArticleViewerHarness(
          await on(scheme, html`<helplet-article-viewer instance=${instance}></helplet-article-viewer>`),
        );
        store.openArticle(LONG.id);
        await viewer.shown(LONG.title);
        one<HTMLDetailsElement>(viewer.element, '[part="contents"]').open = true;
        await expectAccessible(viewer.element);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  }

  describe('contents', () => {
    const current = (viewer: ArticleViewerHarness, within = '[part="contents"]'): string =>
      all(viewer.element, `${within} [aria-current="true"]`).map(textOf).join(' and ');

    for (const [layout, place] of [
      ['compact', '[part="contents"]'],
      ['page', 'aside'],
    ] as const) {
      it(`follow the scroll (${layout})`, async () => {
        const {viewer} = await viewerOf(LONG, {layout});
        for (const heading of ['First', 'Detail', 'Second']) {
          viewer.heading(heading).scrollIntoView({block: 'start', behavior: 'instant'});
          await until(() => current(viewer, place) === heading, `"${heading}" as the current one`);
        }
        scrollTo({top: 0, behavior: 'instant'});
        const first = viewer.topOf(viewer.heading('First'));
        await until(() => current(viewer, place) === (first < innerHeight / 3 ? 'First' : ''), 'the beginning');
      });
    }

    it('name the heading that was asked for, also where it cannot come up to the top', async () => {
      const {viewer} = await viewerOf();
      await viewer.click('[part="contents"] a', 'Last');
      await until(() => current(viewer) === 'Last', '"Last" as the current one');
      expect(viewer.topOf(viewer.heading('Last'))).to.be.greaterThan(innerHeight / 3);
      viewer.heading('Detail').scrollIntoView({block: 'start', behavior: 'instant'});
      await until(() => current(viewer) === 'Detail', '"Detail" as the current one');
    });

    it('are watched by no listener for scrolling', async () => {
      const types: string[] = [];
      const {addEventListener} = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, callback, options) {
        types.push(type);
        addEventListener.call(this ?? window, type, callback, options);
      };
      try {
        const {viewer} = await viewerOf();
        viewer.heading('Second').scrollIntoView({block: 'start', behavior: 'instant'});
        await until(() => current(viewer) === 'Second', '"Second" as the current one');
      } finally {
        EventTarget.prototype.addEventListener = addEventListener;
      }
      expect(types).to.include('click').and.not.include('scroll');
    });
  });

  describe('links to headings', () => {
    let written: string[] = [];
    let mayWrite = true;
    const {clipboard} = navigator;

    before(() => {
      const fake = {
        writeText: async (text: string) => {
          if (!mayWrite) throw new DOMException('No.', 'NotAllowedError');
          written.push(text);
        },
      };
      Object.defineProperty(navigator, 'clipboard', {value: fake, configurable: true});
    });
    beforeEach(() => {
      written = [];
      mayWrite = true;
    });
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));
    after(() => Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true}));

    const anchorOf = (viewer: ArticleViewerHarness): HTMLAnchorElement =>
      byText(viewer.element, '[part="body"] a.anchor', 'Link to “Second”');

    it('copy their address, and say so for a moment', async () => {
      const {viewer} = await viewerOf();
      anchorOf(viewer).focus();
      anchorOf(viewer).click();
      await until(() => textOf(one(viewer.element, '[role="status"]')) === 'Link copied', 'the word');
      expect(written).to.deep.equal([`${location.href.split('#')[0]}#helplet=article/faq/scan#second`]);
      await until(() => Math.abs(viewer.topOf(viewer.heading('Second'))) < 80, 'the heading at the top');
      await until(() => textOf(one(viewer.element, '[role="status"]')) === '', 'the end of the word');
    });

    it('lead to the help centre, where there is one', async () => {
      const {viewer} = await viewerOf(LONG, {pageUrl: '/help/'});
      expect(anchorOf(viewer).getAttribute('href')).to.equal('/help/#helplet=article/faq/scan#second');
      expect(viewer.contents[0]?.getAttribute('href')).to.equal('/help/#helplet=article/faq/scan#first');
      anchorOf(viewer).click();
      await until(() => written.length === 1, 'the copy');
      expect(written).to.deep.equal([`${location.origin}/help/#helplet=article/faq/scan#second`]);
    });

    it('never lead to a script', async () => {
      const {viewer} = await viewerOf(LONG, {pageUrl: 'javascript:alert(1)//'});
      expect(anchorOf(viewer).getAttribute('href')).to.equal('#helplet=article/faq/scan#second');
    });

    it('stand in the address bar where the clipboard may not be written', async () => {
      mayWrite = false;
      const {viewer} = await viewerOf();
      anchorOf(viewer).click();
      await until(() => location.hash === '#helplet=article/faq/scan#second', 'the address');
      expect(textOf(one(viewer.element, '[role="status"]'))).to.equal('');
    });
  });

  describe('neighbours', () => {
    const neighbours = (viewer: ArticleViewerHarness): string[] =>
      all(viewer.element, '[part="neighbours"] a').map(textOf);

    it('are the articles before and after it in its category', async () => {
      const {viewer} = await viewerOf();
      expect(one(viewer.element, '[part="neighbours"]').getAttribute('aria-label')).to.equal('More in FAQ');
      expect(neighbours(viewer)).to.deep.equal(['Previous Reset your passkeys', 'Next Card question 1 about a scan']);
      const selects = record(viewer.element, 'helplet-article-select');
      await viewer.click('[part="neighbours"] a', 'Previous Reset your passkeys');
      expect(selects[0]).to.include({articleId: 'docs/passkeys'});
      await viewer.shown(PASSKEYS.title);
    });

    it('may be one only, or none', async () => {
      const {previous: _previous, ...last} = LONG;
      expect(neighbours((await viewerOf(last)).viewer)).to.deep.equal(['Next Card question 1 about a scan']);
      const {viewer} = await viewerOf(SCAN);
      expect(maybe(viewer.element, '[part="neighbours"]')).to.equal(undefined);
    });
  });

  describe('in print', () => {
    /** Where the article stands, and the frame while it is needed. */
    const rootOf = (viewer: ArticleViewerHarness): ShadowRoot =>
      one(viewer.element, 'helplet-reader').shadowRoot as ShadowRoot;

    it('is the article alone, in a frame that runs no scripts and is gone afterwards', async () => {
      const {viewer} = await viewerOf({
        ...LONG,
        markdown: `${LONG.markdown}\n\n<details><summary>A</summary>B</details>`,
      });
      const printed: string[] = [];
      let hearsOfTheEnd = false;
      const frames = new MutationObserver(records => {
        for (const node of records.flatMap(({addedNodes}) => [...addedNodes])) {
          if (!(node instanceof HTMLIFrameElement)) continue;
          const view = node.contentWindow as Window;
          view.print = () => {
            const root = view.document.body.firstElementChild?.shadowRoot as ShadowRoot;
            const article = root.querySelector('article') as HTMLElement;
            printed.push(view.document.title, textOf(article.querySelector('h1')), `${article.lang} ${article.dir}`);
            printed.push(String(article.querySelector('details:not(.toc)')?.hasAttribute('open')));
            printed.push(
              `${root.adoptedStyleSheets.length > 3} ${root.querySelectorAll('style, [style], script').length}`,
            );
            printed.push(node.sandbox.value);
            view.addEventListener('afterprint', () => {
              hearsOfTheEnd = true;
            });
            view.dispatchEvent(new Event('afterprint'));
          };
        }
      });
      frames.observe(rootOf(viewer), {childList: true});
      one(viewer.element, '[part="print"]').click();
      await until(() => printed.length, 'the print dialog');
      frames.disconnect();
      expect(printed).to.deep.equal([
        LONG.title,
        LONG.title,
        'en ltr',
        'true',
        'true 0',
        'allow-same-origin allow-modals',
      ]);
      // WebKit runs no listeners in a frame that runs no scripts: there it goes after a minute.
      if (hearsOfTheEnd) await until(() => !maybe(viewer.element, 'iframe'), 'the end of the frame');
    });

    it('leaves no frame behind when the viewer is taken away meanwhile', async () => {
      const {viewer} = await viewerOf();
      const root = rootOf(viewer);
      one(viewer.element, '[part="print"]').click();
      viewer.element.remove();
      expect(root.querySelectorAll('iframe')).to.have.lengthOf(0);
    });
  });

  describe('in another language than the page', () => {
    const ARABIC: Article = {
      ...SCAN,
      locale: 'ar',
      title: 'مسح الرمز',
      markdown: 'نص\n\n```\npay();\n```\n\n## أولا\n\nنص\n\n## ثانيا\n\nنص',
      headings: [
        {depth: 2, text: 'أولا', anchor: 'أولا'},
        {depth: 2, text: 'ثانيا', anchor: 'ثانيا'},
      ],
    };

    it('has the direction of its language, code the one of code, and our words say their own language', async () => {
      const {viewer} = await viewerOf(ARABIC);
      const directionOf = (selector: string): string => getComputedStyle(one(viewer.element, selector)).direction;
      expect(directionOf('article')).to.equal('rtl');
      expect(directionOf('pre')).to.equal('ltr');
      const languageOf = (selector: string): string | undefined =>
        one(viewer.element, selector).closest<HTMLElement>('[lang]')?.lang;
      expect(['h1', '[part="body"]', '[part="contents"] a'].map(languageOf)).to.deep.equal(['ar', 'ar', 'ar']);
      expect(['[part="meta"]', '[part="print"]', '.after'].map(languageOf)).to.deep.equal(['en-GB', 'en-GB', 'en-GB']);
      await expectAccessible(viewer.element);
    });
  });
});
