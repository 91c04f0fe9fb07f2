import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/components/article-viewer/define.js';
import {HelpletArticleViewer} from '../../../src/components/article-viewer/article-viewer.js';
import type {Article} from '../../../src/core/article.js';
import {SearchError} from '../../../src/core/search-provider.js';
import {Clock} from '../../helpers/components/clock.js';
import {CENTRE, LIBRARY, PASSKEYS, SCAN} from '../../helpers/components/content.js';
import {
  all,
  byText,
  focused,
  isVisible,
  maybe,
  one,
  record,
  refuse,
  textOf,
  updated,
} from '../../helpers/components/dom.js';
import {itHasGoodHabits} from '../../helpers/components/element-habits.js';
import {type Help, loadedHelp, newHelp} from '../../helpers/components/help.js';
import {DESKTOP, expectAccessible, on, preparePage, SCHEMES} from '../../helpers/components/page.js';
import {settle, until} from '../../helpers/components/until.js';
import {ArticleViewerHarness} from './harness.js';

/** A viewer in its own instance. */
async function viewerFor(
  {instance}: Help,
  layout: HelpletArticleViewer['layout'] = 'compact',
): Promise<ArticleViewerHarness> {
  return new ArticleViewerHarness(
    await fixture<HelpletArticleViewer>(
      html`<helplet-article-viewer instance=${instance} layout=${layout}></helplet-article-viewer>`,
    ),
  );
}

/** A viewer that shows an article, in a centre that is loaded. */
async function viewerOf(article: Article = SCAN): Promise<{help: Help; viewer: ArticleViewerHarness}> {
  const help = await loadedHelp({library: [article, ...LIBRARY.filter(({id}) => id !== article.id)]});
  const viewer = await viewerFor(help);
  help.store.openArticle(article.id);
  await viewer.shown(article.title);
  return {help, viewer};
}

const RICH: Article = {
  ...SCAN,
  markdown: [
    '> [!WARNING]\n> Mind the light.',
    '- [x] Clean\n- [ ] Dirty',
    '| Step | Time |\n| --- | ---: |\n| Scan | 2 s |',
    'Text[^1].',
    '<details><summary>More</summary>\n\nThere is more.\n\n</details>',
    '```js\npay();\n```',
    '![Blocked](https://tracker.example/pixel.png)',
    '## Before you scan\n\nClean.',
    '## While you scan\n\nHold.',
    '[^1]: A note.',
  ].join('\n\n'),
  headings: SCAN.headings.filter(({depth, anchor}) => depth === 2 && anchor !== 'after-the-scan'),
};

describe('helplet-article-viewer', () => {
  before(preparePage);

  for (const scheme of SCHEMES) {
    for (const layout of ['compact', 'page'] as const) {
      describe(`accessibility on a ${scheme} page, ${layout}`, () => {
        const drawn = async ({instance}: Help): Promise<ArticleViewerHarness> =>
          new ArticleViewerHarness(
            await on(
              scheme,
              html`<helplet-article-viewer instance=${instance} layout=${layout}></helplet-article-viewer>`,
            ),
          );

        it('is accessible without an article', async () => {
          const viewer = await drawn(newHelp());
          await expectAccessible(viewer.element);
        });

        it('is accessible with an article that has everything', async () => {
          const help = await loadedHelp({library: [RICH]});
          const viewer = await drawn(help);
          help.store.openArticle(RICH.id);
          await viewer.shown(RICH.title);
          for (const details of all<HTMLDetailsElement>(viewer.element, 'details')) details.open = true;
          await expectAccessible(viewer.element);
        });

        it('is accessible while it loads, and after failures', async () => {
          const help = await loadedHelp();
          const viewer = await drawn(help);
          help.provider.hold('article');
          help.store.openArticle(SCAN.id);
          await until(() => viewer.hasSkeleton, 'the skeleton');
          await expectAccessible(viewer.element);
          (await help.provider.asked('article')).fail();
          await until(() => maybe(viewer.element, '[part="error"]'), 'the message');
          await expectAccessible(viewer.element);
        });
      });
    }
  }

  describe('slots', () => {
    it('shows its slot while there is no article', async () => {
      const help = await loadedHelp();
      const element = await fixture<HelpletArticleViewer>(
        html`<helplet-article-viewer instance=${help.instance}>
          <p>Nothing yet.</p>
          <form slot="end">Was this helpful?</form>
        </helplet-article-viewer>`,
      );
      const [empty, end] = [element.querySelector('p') as HTMLElement, element.querySelector('form') as HTMLElement];
      expect([isVisible(empty), isVisible(end)]).to.deep.equal([true, false]);
      help.store.openArticle(SCAN.id);
      await new ArticleViewerHarness(element).shown(SCAN.title);
      expect([isVisible(empty), isVisible(end)]).to.deep.equal([false, true]);
    });
  });

  describe('an article', () => {
    it('shows title, crumbs, dates and views in words', async () => {
      const {help, viewer} = await viewerOf();
      expect(viewer.title).to.equal('Scan a code to pay');
      expect(all(viewer.element, '[part="crumbs"] span').map(textOf)).to.deep.equal(['FAQ', 'Wallet']);
      help.store.addList();
      await until(() => all(viewer.element, '[part="crumbs"] button').length === 3, 'ways to a list');
      expect(all(viewer.element, '[part="crumbs"] button').map(textOf)).to.deep.equal(['Help', 'FAQ', 'Wallet']);
      expect(textOf(one(viewer.element, '[part="meta"]'))).to.equal(
        'Published 5 Sept 2023 Updated 8 Apr 2026 149,333 views',
      );
    });

    it('shows the article that its attribute names', async () => {
      const help = newHelp();
      const viewer = new ArticleViewerHarness(
        await fixture(
          html`<helplet-article-viewer instance=${help.instance} article-id="faq/scan"></helplet-article-viewer>`,
        ),
      );
      await viewer.shown('Scan a code to pay');
      viewer.element.articleId = 'docs/passkeys';
      await viewer.shown('Reset your passkeys');
    });

    it('renders Markdown as safe HTML', async () => {
      const {viewer} = await viewerOf({
        ...SCAN,
        markdown:
          'A **bold** word.\n\n<img src=x onerror="window.executed = 1"><script>window.executed = 1</script>\n\n<b onclick="window.executed = 1">b</b>',
      });
      await settle();
      expect(viewer.body.querySelector('strong')?.textContent).to.equal('bold');
      expect(viewer.body.querySelectorAll('script, [onerror], [onclick], img')).to.have.lengthOf(0);
      expect((window as {executed?: number}).executed).to.equal(undefined);
    });

    it('treats title and crumbs as text', async () => {
      const title = '<img src=x onerror="window.executed = 1">';
      const {viewer} = await viewerOf({...SCAN, title, topic: '<i>Wallet</i>', markdown: 'Text.'});
      expect(viewer.title).to.equal(title);
      expect(all(viewer.element, 'img, i')).to.be.empty;
    });

    it('keeps the language and direction of the article, whatever the page speaks', async () => {
      const {viewer} = await viewerOf({...SCAN, locale: 'ar', title: 'مسح الرمز', markdown: 'نص', headings: []});
      const article = one(viewer.element, 'article');
      expect(article.lang).to.equal('ar');
      expect(getComputedStyle(article).direction).to.equal('rtl');
      expect(getComputedStyle(viewer.element).direction).to.equal('ltr');
    });

    it('keeps the article as it is while other things change', async () => {
      const {help, viewer} = await viewerOf();
      const heading = viewer.heading('Before you scan');
      viewer.element.theme = 'dark';
      help.store.search.clearActiveOption();
      viewer.element.requestUpdate();
      await updated(viewer.element);
      expect(heading.isConnected).to.equal(true);
      expect(viewer.body.contains(heading)).to.equal(true);
    });

    it('shows the newest article when an older one comes later', async () => {
      const help = await loadedHelp();
      const viewer = await viewerFor(help);
      help.provider.hold('article');
      help.store.openArticle(SCAN.id);
      const old = await help.provider.asked('article');
      help.store.openArticle(PASSKEYS.id);
      (await help.provider.asked('article')).answer();
      await viewer.shown(PASSKEYS.title);
      old.answer();
      await settle();
      expect(viewer.title).to.equal(PASSKEYS.title);
    });

    it('leads from its crumbs to the category, the topic and home', async () => {
      const {help, viewer} = await viewerOf();
      help.store.addList();
      await until(() => all(viewer.element, '[part="crumbs"] button').length === 3, 'ways to a list');
      await viewer.click('[part="crumbs"] button', 'FAQ');
      expect(help.store.state).to.include({view: 'results', category: 'FAQ'});
      await viewer.click('[part="crumbs"] button', 'Wallet');
      expect(help.store.state.topics).to.deep.equal(['Wallet']);
      await viewer.click('[part="crumbs"] button', 'Help');
      expect(help.store.state.view).to.equal('home');
    });

    it('moves focus to its title when it is asked to', async () => {
      const {viewer} = await viewerOf();
      viewer.element.focus();
      expect(focused()?.localName).to.equal('h1');
    });
  });

  describe('contents', () => {
    it('lists the headings of the two highest levels, and counts those of the first', async () => {
      const {viewer} = await viewerOf();
      expect(viewer.contents.map(textOf)).to.deep.equal([
        'Before you scan',
        'While you scan',
        'Bad light',
        'After the scan',
      ]);
      expect(all(viewer.element, '[part="contents"] li li a').map(textOf)).to.deep.equal(['Bad light']);
      expect(textOf(one(viewer.element, '[part="contents"] summary'))).to.equal('On this page 3 sections');
    });

    it('jumps to a heading', async () => {
      const {viewer} = await viewerOf();
      one<HTMLDetailsElement>(viewer.element, '[part="contents"]').open = true;
      const heading = viewer.heading('After the scan');
      expect(viewer.topOf(heading)).to.be.greaterThan(200);
      await viewer.click('[part="contents"] a', 'After the scan');
      await until(() => Math.abs(viewer.topOf(heading)) < 80, 'the heading at the top');
    });

    it('names its targets, for new tabs', async () => {
      const {viewer} = await viewerOf();
      expect(viewer.contents[0]?.getAttribute('href')).to.equal('#helplet=article/faq/scan#before-you-scan');
    });

    it('is left out for fewer than two headings', async () => {
      const {viewer} = await viewerOf(PASSKEYS);
      expect(viewer.contents).to.be.empty;
    });

    it('stands beside the text in the page layout', async () => {
      const help = await loadedHelp();
      const viewer = await viewerFor(help, 'page');
      help.store.openArticle(SCAN.id);
      await viewer.shown(SCAN.title);
      const aside = one(viewer.element, 'aside');
      expect([...aside.querySelectorAll('a')].map(textOf)).to.deep.equal([
        'Before you scan',
        'While you scan',
        'Bad light',
        'After the scan',
      ]);
    });

    it('leaves room beside the text to related articles in the page layout', async () => {
      await setViewport({width: 1200, height: 800});
      after(() => setViewport(DESKTOP));
      const help = await loadedHelp();
      const viewer = await viewerFor(help, 'page');
      help.store.openArticle(SCAN.id);
      await viewer.shown(SCAN.title);
      const shown = all(viewer.element, '[part="related"]').filter(list => list.getClientRects().length > 0);
      expect(shown.map(list => list.closest('.side') !== null)).to.deep.equal([true]);
    });

    it('opens at the heading it was asked for', async () => {
      const help = await loadedHelp();
      const viewer = await viewerFor(help);
      help.store.openArticle(SCAN.id, 'after-the-scan');
      await viewer.shown(SCAN.title);
      await until(() => Math.abs(viewer.topOf(viewer.heading('After the scan'))) < 80, 'the heading at the top');
    });

    it('goes to another heading of the same article', async () => {
      const {help, viewer} = await viewerOf();
      help.store.openArticle(SCAN.id, 'after-the-scan');
      await until(() => help.store.state.article.status === 'complete');
      await viewer.shown(SCAN.title);
      await until(() => Math.abs(viewer.topOf(viewer.heading('After the scan'))) < 80, 'the heading at the top');
    });
  });

  describe('links', () => {
    it('asks for another article, at its heading', async () => {
      const {help, viewer} = await viewerOf();
      const selects = record(document.body, 'helplet-article-select');
      await viewer.click('[part="body"] a', 'passkeys');
      expect(selects).to.have.lengthOf(1);
      expect(selects[0]).to.include({articleId: 'docs/passkeys', anchor: 'reset', position: undefined});
      await viewer.shown(PASSKEYS.title);
      expect(help.store.state.article).to.include({anchor: 'reset'});
    });

    it('opens nothing when helplet-article-select is cancelled', async () => {
      const {help, viewer} = await viewerOf();
      const selects = refuse(viewer.element, 'helplet-article-select');
      await viewer.click('[part="body"] a', 'passkeys');
      expect(selects).to.have.lengthOf(1);
      expect(help.store.state.article).to.include({id: SCAN.id});
    });

    it('leaves a click with a modifier, and links elsewhere, to the browser', async () => {
      const {viewer} = await viewerOf();
      const selects = record(viewer.element, 'helplet-article-select');
      const prevented: boolean[] = [];
      const look = (event: Event): void => {
        prevented.push(event.defaultPrevented);
        event.preventDefault();
      };
      document.addEventListener('click', look);
      const click = (text: string, init: MouseEventInit): void => {
        byText(viewer.element, '[part="body"] a', text).dispatchEvent(
          new MouseEvent('click', {...init, bubbles: true, composed: true, cancelable: true}),
        );
      };
      click('passkeys', {ctrlKey: true});
      click('passkeys', {shiftKey: true});
      click('the bank', {});
      document.removeEventListener('click', look);
      expect(prevented).to.deep.equal([false, false, false]);
      expect(selects).to.be.empty;
    });

    it('jumps to footnotes and back', async () => {
      const filler = Array.from({length: 40}, (_, line) => `Line ${line}.`).join('\n\n');
      const {viewer} = await viewerOf({...SCAN, markdown: `Text[^1].\n\n${filler}\n\n[^1]: A note.`, headings: []});
      const selects = record(viewer.element, 'helplet-article-select');
      const note = byText(viewer.element, '[part="body"] li', 'A note. ↩');
      const wholeNoteIsSeen = (): boolean => {
        const {top, bottom} = note.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      };
      expect(wholeNoteIsSeen()).to.equal(false);
      await viewer.click('[part="body"] sup a', '1');
      await until(wholeNoteIsSeen, 'the note in view');
      await viewer.click('[part="body"] li a', '↩');
      await until(() => Math.abs(viewer.topOf(one(viewer.element, '[part="body"] sup a'))) < 200, 'the text in view');
      expect(selects).to.be.empty;
    });

    it('follows related articles', async () => {
      const {viewer} = await viewerOf();
      const selects = record(viewer.element, 'helplet-article-select');
      expect(all(viewer.element, '[part="related"] a').map(textOf)).to.deep.equal(['Reset your passkeys']);
      await viewer.click('[part="related"] a', 'Reset your passkeys');
      expect(selects[0]).to.include({articleId: 'docs/passkeys'});
      await viewer.shown(PASSKEYS.title);
    });

    it('has no list of related articles without any', async () => {
      const {viewer} = await viewerOf({...SCAN, related: []});
      expect(all(viewer.element, '[part="related"]')).to.be.empty;
    });
  });

  describe('code', () => {
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
    after(() => Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true}));

    it('is copied by its button, which says so for a moment', async () => {
      const {viewer} = await viewerOf();
      const clock = new Clock();
      try {
        expect(textOf(viewer.copyButton)).to.equal('Copy');
        viewer.copyButton.click();
        await clock.pass(0);
        expect(written).to.deep.equal(['pay();']);
        expect(textOf(viewer.copyButton)).to.equal('Copied');
        expect(viewer.copyButton.querySelector('[role="status"]')?.textContent).to.equal('Copied');
        await clock.pass(1599);
        expect(textOf(viewer.copyButton)).to.equal('Copied');
        await clock.pass(1);
        expect(textOf(viewer.copyButton)).to.equal('Copy');
      } finally {
        clock.restore();
      }
    });

    it('says "Copied" longer when it is pressed again', async () => {
      const {viewer} = await viewerOf();
      const clock = new Clock();
      try {
        viewer.copyButton.click();
        await clock.pass(1000);
        viewer.copyButton.click();
        await clock.pass(1000);
        expect(textOf(viewer.copyButton)).to.equal('Copied');
        await clock.pass(600);
        expect(textOf(viewer.copyButton)).to.equal('Copy');
      } finally {
        clock.restore();
      }
    });

    it('is selected where the clipboard may not be written', async () => {
      mayWrite = false;
      const {viewer} = await viewerOf();
      viewer.copyButton.click();
      await until(() => getSelection()?.toString().trim() === 'pay();', 'the selected code');
      expect(textOf(viewer.copyButton)).to.equal('Copy');
    });

    it('does not say "Copied" for ever when the viewer is taken away meanwhile', async () => {
      const {viewer} = await viewerOf();
      const clock = new Clock();
      try {
        viewer.copyButton.click();
        await clock.pass(10);
        const parent = viewer.element.parentElement;
        viewer.element.remove();
        await clock.pass(10);
        parent?.append(viewer.element);
        await clock.pass(5000);
        expect(textOf(viewer.copyButton)).to.equal('Copy');
      } finally {
        clock.restore();
      }
    });
  });

  describe('waiting', () => {
    it('shows a skeleton after 150 ms, and then for at least 300', async () => {
      const help = await loadedHelp();
      const viewer = await viewerFor(help);
      // The renderer is fetched with the first article: have it here, as only the article's own wait is of interest.
      await import('../../../src/markdown/render-article.js');
      await import('../../../src/components/reader/reader.js');
      help.provider.hold('article');
      const clock = new Clock();
      try {
        help.store.openArticle(SCAN.id);
        await clock.pass(149);
        expect(viewer.hasSkeleton).to.equal(false);
        expect(one(viewer.element, '.article').getAttribute('aria-busy')).to.equal('true');
        await clock.pass(1);
        expect(viewer.hasSkeleton).to.equal(true);
        expect(textOf(one(viewer.element, '[role="status"]'))).to.equal('Loading');
        (await help.provider.asked('article')).answer();
        await clock.pass(299);
        expect(viewer.hasSkeleton).to.equal(true);
        // Parsing takes its own time.
        await until(
          () => !viewer.hasSkeleton,
          'the article in place of its skeleton',
          () => clock.pass(1),
        );
        expect(viewer.title).to.equal(SCAN.title);
      } finally {
        clock.restore();
      }
    });
  });

  describe('errors', () => {
    it('says that an article is no longer here, without a button that cannot help', async () => {
      const help = await loadedHelp();
      const viewer = await viewerFor(help);
      const errors = record(document.body, 'helplet-error');
      help.store.openArticle('faq/gone');
      await until(() => maybe(viewer.element, '[part="error"]'), 'the message');
      expect(textOf(one(viewer.element, '[part="error"] h1'))).to.equal('This article is no longer available');
      expect(all(viewer.element, '[part="retry"]')).to.be.empty;
      expect(textOf(one(viewer.element, '[part="contact-link"]'))).to.equal('Contact us');
      expect(errors[0]?.error).to.be.instanceOf(SearchError).and.include({code: 'not-found'});
    });

    it('offers to try again, and then shows the article', async () => {
      const help = await loadedHelp();
      const viewer = await viewerFor(help);
      const errors = record(viewer.element, 'helplet-error');
      help.provider.hold('article');
      help.store.openArticle(SCAN.id, 'after-the-scan');
      (await help.provider.asked('article')).fail();
      await until(() => maybe(viewer.element, '[part="error"]'), 'the message');
      expect(one(viewer.element, '[part="error"]').getAttribute('role')).to.equal('alert');
      expect(textOf(one(viewer.element, '[part="error"] h1'))).to.equal('We couldn’t load this article');
      viewer.element.requestUpdate();
      await updated(viewer.element);
      expect(errors).to.have.lengthOf(1);
      help.provider.release();
      await viewer.click('[part="retry"]', 'Try again');
      await viewer.shown(SCAN.title);
      expect(help.store.state.article).to.include({anchor: 'after-the-scan'});
    });

    it('stays with the article when a search had failed before', async () => {
      const help = await loadedHelp();
      const viewer = await viewerFor(help);
      help.provider.hold('search', 'article');
      help.store.search.setQuery('scan');
      help.store.search.submit();
      (await help.provider.askedFor('scan')).fail();
      await until(() => help.store.state.results.status === 'error');
      help.store.openArticle(SCAN.id);
      (await help.provider.asked('article')).fail();
      await until(() => maybe(viewer.element, '[part="retry"]'), 'the button');
      help.provider.release();
      await viewer.click('[part="retry"]', 'Try again');
      await viewer.shown(SCAN.title);
      expect(help.store.state.view).to.equal('article');
    });
  });

  describe('helplet-article-view', () => {
    it('comes once for each article, when it is drawn', async () => {
      const help = await loadedHelp();
      const viewer = await viewerFor(help);
      const shows = record(document.body, 'helplet-article-view');
      let drawn = '';
      viewer.element.addEventListener('helplet-article-view', () => {
        drawn = textOf(viewer.body.querySelector('h2'));
      });
      help.store.openArticle(SCAN.id);
      await viewer.shown(SCAN.title);
      viewer.element.requestUpdate();
      await updated(viewer.element);
      await viewer.click('[part="contents"] a', 'While you scan');
      expect(shows).to.have.lengthOf(1);
      expect(shows[0]).to.include({articleId: SCAN.id, title: SCAN.title, bubbles: true, composed: true});
      expect(drawn).to.equal('Before you scan');
      help.store.openArticle(PASSKEYS.id);
      await viewer.shown(PASSKEYS.title);
      expect(shows.map(({articleId}) => articleId)).to.deep.equal([SCAN.id, PASSKEYS.id]);
    });

    it('comes again when someone comes back to an article', async () => {
      const {help, viewer} = await viewerOf();
      const shows = record(viewer.element, 'helplet-article-view');
      help.store.goHome();
      await updated(viewer.element);
      help.store.openArticle(SCAN.id);
      await viewer.shown(SCAN.title);
      await settle();
      expect(shows.map(({articleId}) => articleId)).to.deep.equal([SCAN.id]);
    });
  });

  describe('images', () => {
    it('come only from the prefixes of the centre', async () => {
      const pixel = `${location.origin}/pixel.png`.replace(/^http:/, 'https:');
      const article = {
        ...SCAN,
        markdown: `![Ours](${pixel})\n\n![Theirs](https://tracker.example/p.png)`,
        headings: [],
      };
      const help = await loadedHelp({
        library: [article],
        centre: {...CENTRE, imagePrefixes: [`${new URL(pixel).origin}/`]},
      });
      const viewer = await viewerFor(help);
      help.store.openArticle(article.id);
      await viewer.shown(article.title);
      expect([...viewer.body.querySelectorAll('img')].map(({src}) => src)).to.deep.equal([pixel]);
      expect(byText(viewer.element, 'a', 'Theirs').getAttribute('href')).to.equal('https://tracker.example/p.png');
    });

    it('come from those prefixes also when the article is here before the centre has said so', async () => {
      const pixel = `${location.origin}/pixel.png`.replace(/^http:/, 'https:');
      const article = {...SCAN, markdown: `![Ours](${pixel})`, headings: []};
      const help = newHelp({library: [article], centre: {...CENTRE, imagePrefixes: [`${new URL(pixel).origin}/`]}});
      help.provider.hold('describe');
      const viewer = new ArticleViewerHarness(
        await fixture(
          html`<helplet-article-viewer instance=${help.instance} article-id=${article.id}></helplet-article-viewer>`,
        ),
      );
      await viewer.shown(article.title);
      help.provider.release();
      await until(() => help.store.state.centre.status === 'complete');
      await until(() => viewer.body.querySelector('img'), 'the image');
    });
  });

  describe('coming and going', () => {
    it('works again after it was taken away and put back', async () => {
      const {help, viewer} = await viewerOf();
      const parent = viewer.element.parentElement;
      viewer.element.remove();
      await settle();
      parent?.append(viewer.element);
      await settle();
      expect(viewer.title).to.equal(SCAN.title);
      help.store.openArticle(PASSKEYS.id);
      await viewer.shown(PASSKEYS.title);
    });

    it('shows what was opened while it was away', async () => {
      const {help, viewer} = await viewerOf();
      const parent = viewer.element.parentElement;
      viewer.element.remove();
      help.store.openArticle(PASSKEYS.id);
      await until(() => help.store.state.article.status === 'complete');
      parent?.append(viewer.element);
      await viewer.shown(PASSKEYS.title);
    });
  });

  describe('languages', () => {
    it('keeps the direction of titles and headings that are in another language', async () => {
      const article = {
        ...SCAN,
        locale: 'ar',
        title: 'Is it on hold?',
        markdown: '## What now?\n\nنص\n\n## ماذا الآن؟\n\nنص',
      };
      const {viewer} = await viewerOf(article);
      const bidi = [
        ...all<HTMLElement>(viewer.element, 'h1 bdi'),
        ...all<HTMLElement>(viewer.element, '.prose h2 > bdi'),
      ];
      expect(bidi.map(({dir}) => dir)).to.deep.equal(['ltr', 'ltr']);
      expect(all(viewer.element, '.prose h2').map(textOf)).to.deep.equal(['What now?', 'ماذا الآن؟']);
    });

    it('says its own words in Arabic, from right to left', async () => {
      const help = await loadedHelp();
      help.store.addList();
      const viewer = new ArticleViewerHarness(
        await fixture(
          html`<helplet-article-viewer instance=${help.instance} locale="ar" article-id="faq/scan"></helplet-article-viewer>`,
        ),
      );
      await until(() => textOf(maybe(viewer.element, '[part="crumbs"] button')) === 'المساعدة', 'Arabic words');
      await viewer.shown(SCAN.title);
      await until(() => textOf(viewer.copyButton) === 'نسخ', 'the article in Arabic words');
      expect(getComputedStyle(viewer.element).direction).to.equal('rtl');
      expect(getComputedStyle(one(viewer.element, 'article')).direction).to.equal('ltr');
    });
  });

  itHasGoodHabits(HelpletArticleViewer, {
    instance: () => newHelp().instance,
    makeBusy: async element => {
      const viewer = new ArticleViewerHarness(element as HelpletArticleViewer);
      viewer.element.articleId = 'faq/scan';
      await viewer.shown(SCAN.title);
      viewer.copyButton.click();
      await settle();
    },
  });

  it('says what language an article without a translation is in', async () => {
    const {viewer} = await viewerOf({...SCAN, locale: 'de'});
    expect(textOf(one(viewer.element, '[part="only-in"]'))).to.equal('This article is only available in German.');
    await expectAccessible(viewer.element);
  });

  it('says nothing of its language where that is the language of the help centre', async () => {
    const {viewer} = await viewerOf();
    expect(maybe(viewer.element, '[part="only-in"]')).to.equal(undefined);
  });
});
