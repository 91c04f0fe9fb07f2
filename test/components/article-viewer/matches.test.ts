import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/components/article-viewer/define.js';
import type {HelpletArticleViewer} from '../../../src/components/article-viewer/article-viewer.js';
import {CssHighlights} from '../../../src/controllers/matches/match-painter.js';
import type {Article} from '../../../src/core/article.js';
import {LIBRARY, PASSKEYS, SCAN} from '../../helpers/components/content.js';
import {all, byText, focused, maybe, one, press, textOf, updated} from '../../helpers/components/dom.js';
import {findWords} from '../../helpers/components/find-words.js';
import {type Help, loadedHelp, searchFor} from '../../helpers/components/help.js';
import {DESKTOP, expectAccessible, on, preparePage, SCHEMES} from '../../helpers/components/page.js';
import {settle, until} from '../../helpers/components/until.js';
import {ArticleViewerHarness} from './harness.js';

/** Six matches of "scan": one at the top, four in the middle, one far below. */
const MANY: Article = {
  ...SCAN,
  markdown: [
    'Open the app and scan.',
    '## Before you scan',
    'A **sc**anned code, `scan()`, and a footnote[^1].',
    '<details><summary>More</summary>\n\nThe scanner is black.\n\n</details>',
    Array.from({length: 60}, (_, line) => `Line ${line}.`).join('\n\n'),
    '## While you read',
    'The last scan.',
    '[^1]: A note.',
  ].join('\n\n'),
  headings: [
    {depth: 2, text: 'Before you scan', anchor: 'before-you-scan'},
    {depth: 2, text: 'While you read', anchor: 'while-you-read'},
  ],
};
const WORDS = ['scan', 'scan', 'scanned', 'scan', 'scanner', 'scan'];

/** A help centre whose engine finds words, with results for a query. */
async function helpWith(query: string, article: Article = MANY): Promise<Help> {
  const help = await loadedHelp({library: [article, ...LIBRARY.filter(({id}) => id !== article.id)]});
  help.provider.highlight = findWords;
  await searchFor(help, query);
  return help;
}

async function viewerFor({instance}: Help): Promise<ArticleViewerHarness> {
  return new ArticleViewerHarness(
    await fixture<HelpletArticleViewer>(html`<helplet-article-viewer instance=${instance}></helplet-article-viewer>`),
  );
}

/** A viewer with an article that was found by a query, and its matches. */
async function reading(query = 'scan', anchor?: string): Promise<{help: Help; viewer: ArticleViewerHarness}> {
  const help = await helpWith(query);
  const viewer = await viewerFor(help);
  help.store.openArticle(MANY.id, anchor);
  await viewer.shown(MANY.title);
  await until(() => viewer.step, 'the stepper');
  return {help, viewer};
}

/** Words that are marked by highlights of the page, in the order of the text. */
function highlighted(name: 'helplet-match' | 'helplet-current'): string[] {
  const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[];
  return ranges.map(range => range.toString());
}

describe('matches in an article', () => {
  before(preparePage);
  afterEach(() => setViewport(DESKTOP));

  for (const scheme of SCHEMES) {
    for (const [what, width, dir] of [
      ['on a desk', DESKTOP.width, 'ltr'],
      ['at 320 px', 320, 'ltr'],
      ['from right to left', DESKTOP.width, 'rtl'],
    ] as const) {
      it(`are accessible on a ${scheme} page, ${what}`, async () => {
        await setViewport({width, height: 700});
        const {instance, store} = await helpWith('scan');
        const surface = await on(
          scheme,
          html`<div dir=${dir}><helplet-article-viewer instance=${instance}></helplet-article-viewer></div>`,
        );
        const viewer = new ArticleViewerHarness(surface.firstElementChild as HelpletArticleViewer);
        store.openArticle(MANY.id);
        await until(() => viewer.step === '1 of 6', 'the stepper');
        await expectAccessible(viewer.element);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  }

  it('are marked in all forms, also over parts of words in bold, but not in the title', async () => {
    const {viewer} = await reading();
    expect(highlighted('helplet-match').map(word => word.toLowerCase())).to.deep.equal(WORDS);
    expect(highlighted('helplet-current')).to.deep.equal(['scan']);
    expect(viewer.step).to.equal('1 of 6');
    expect(all(viewer.element, 'mark'), 'marks need no elements').to.be.empty;
    expect(textOf(one(viewer.element, '[part="stepper"] b'))).to.equal('scan');
  });

  it('begin with the section that was opened', async () => {
    const {viewer} = await reading('scan', 'before-you-scan');
    expect(viewer.step).to.equal('2 of 6');
    await until(() => Math.abs(viewer.topOf(viewer.heading('Before you scan'))) < 80, 'the heading at the top');
  });

  it('are stepped through by buttons, round and round, and come into view', async () => {
    const {viewer} = await reading();
    await viewer.click('[part="stepper"] button', 'Next match');
    expect(viewer.step).to.equal('2 of 6');
    await viewer.click('[part="stepper"] button', 'Previous match');
    await viewer.click('[part="stepper"] button', 'Previous match');
    expect(viewer.step).to.equal('6 of 6');
    const last = byText(viewer.element, '[part="body"] p', 'The last scan.').getBoundingClientRect();
    const pill = one(viewer.element, '[part="stepper"]').getBoundingClientRect();
    expect(last.top).to.be.greaterThan(0);
    expect(last.bottom, 'not under the stepper').to.be.lessThan(pill.top);
    await viewer.click('[part="stepper"] button', 'Next match');
    expect(viewer.step).to.equal('1 of 6');
  });

  it('are stepped through by keys while focus is in the reader, and no other keys', async () => {
    const {viewer} = await reading();
    viewer.element.focus();
    await press('Alt+ArrowDown');
    await press('Alt+ArrowDown');
    expect(viewer.step).to.equal('3 of 6');
    await press('Alt+ArrowUp');
    expect(viewer.step).to.equal('2 of 6');
    await press('Enter', 'n', 'ArrowDown', 'F3');
    expect(viewer.step).to.equal('2 of 6');
    expect(focused()?.localName).to.equal('h1');
  });

  it('are gone to first when they were out of sight', async () => {
    const {viewer} = await reading('last');
    expect(viewer.step).to.equal('1 of 1');
    await viewer.click('[part="stepper"] button', 'Next match');
    const {top} = byText(viewer.element, '[part="body"] p', 'The last scan.').getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight - 76);
  });

  it('open the disclosure that they stand in', async () => {
    const {viewer} = await reading();
    const details = one<HTMLDetailsElement>(viewer.element, '[part="body"] details');
    expect(details.open).to.equal(false);
    for (let step = 0; step < 4; step++) await viewer.click('[part="stepper"] button', 'Next match');
    expect(viewer.step).to.equal('5 of 6');
    expect(details.open).to.equal(true);
  });

  it('are told politely', async () => {
    const {viewer} = await reading();
    const count = one(viewer.element, '[part="stepper"] [aria-live="polite"]');
    expect(textOf(count)).to.equal('1 of 6');
  });

  it('are counted in the language of the page, in an article of another one', async () => {
    const {instance, store} = await helpWith('scan');
    const page = await fixture<HTMLElement>(html`<div lang="ar-EG" dir="rtl">
      <helplet-article-viewer instance=${instance}></helplet-article-viewer>
    </div>`);
    const viewer = new ArticleViewerHarness(page.firstElementChild as HelpletArticleViewer);
    store.openArticle(MANY.id);
    await until(() => viewer.step === '١ من ٦', 'Arabic numerals');
    const article = one(viewer.element, 'article');
    const floor = one(viewer.element, '.floor');
    expect([article, floor].map(({lang, dir}) => `${lang} ${dir}`)).to.deep.equal(['en ltr', 'ar-EG rtl']);
  });

  it('are hidden by a button, and focus goes to the title', async () => {
    const {viewer} = await reading();
    byText(viewer.element, '[part="stepper"] button', 'Hide matches').focus();
    await viewer.click('[part="stepper"] button', 'Hide matches');
    expect(viewer.step).to.equal(undefined);
    expect(CSS.highlights.size).to.equal(0);
    expect(focused()?.localName).to.equal('h1');
  });

  it('are hidden by Escape, once', async () => {
    const {viewer} = await reading();
    viewer.element.focus();
    const prevented: boolean[] = [];
    const look = ({defaultPrevented}: Event): void => void prevented.push(defaultPrevented);
    document.addEventListener('keydown', look);
    await press('Escape', 'Escape');
    document.removeEventListener('keydown', look);
    // The first one is none of the page's business.
    expect(prevented).to.deep.equal([false]);
    expect(viewer.step).to.equal(undefined);
  });

  it('stay hidden in articles read from there, and come back with new results', async () => {
    const {help, viewer} = await reading('passkeys scan');
    expect(viewer.element.clearMatches()).to.equal(true);
    await viewer.click('[part="related"] a', PASSKEYS.title);
    await viewer.shown(PASSKEYS.title);
    await settle();
    expect(viewer.step).to.equal(undefined);
    await searchFor(help, 'passkey');
    help.store.openArticle(PASSKEYS.id);
    await until(() => viewer.step === '1 of 1', 'the stepper');
  });

  it('are found again in the next article, and go with the one before', async () => {
    const {viewer} = await reading('passkey|scan');
    await viewer.click('[part="related"] a', PASSKEYS.title);
    await until(() => viewer.title === PASSKEYS.title && viewer.step === '1 of 1', 'one match');
    expect(highlighted('helplet-match')).to.deep.equal(['passkey']);
  });

  it('are not marked in an article that nobody searched for', async () => {
    const help = await helpWith('scan');
    const viewer = await viewerFor(help);
    help.store.goHome();
    help.store.openArticle(MANY.id);
    await viewer.shown(MANY.title);
    await settle();
    expect(viewer.step).to.equal(undefined);
  });

  it('are not marked where the engine cannot tell, or fails', async () => {
    for (const highlight of [undefined, () => Promise.reject(new Error('No.'))]) {
      const help = await helpWith('scan');
      help.provider.highlight = highlight;
      const viewer = await viewerFor(help);
      help.store.openArticle(MANY.id);
      await viewer.shown(MANY.title);
      await settle();
      expect(viewer.step).to.equal(undefined);
    }
  });

  it('of two viewers do not get into each other’s way', async () => {
    const first = await reading();
    const second = await reading();
    expect(highlighted('helplet-match')).to.have.lengthOf(12);
    first.viewer.element.clearMatches();
    expect(highlighted('helplet-match')).to.have.lengthOf(6);
    expect(highlighted('helplet-current')).to.have.lengthOf(1);
    expect(second.viewer.step).to.equal('1 of 6');
  });

  it('are marked again after the text was drawn anew', async () => {
    const {viewer} = await reading();
    await viewer.click('[part="stepper"] button', 'Next match');
    const code = one(viewer.element, '[part="body"] p code');
    code.replaceChildren(Object.assign(document.createElement('span'), {textContent: 'scan'}), '()');
    await settle();
    await until(() => highlighted('helplet-match').join() === WORDS.join(), 'all marks');
    expect(viewer.step).to.equal('2 of 6');
  });

  it('leave nothing behind, and come back with the viewer', async () => {
    const {viewer} = await reading();
    const parent = viewer.element.parentElement;
    viewer.element.remove();
    await until(() => CSS.highlights.size === 0, 'no marks');
    parent?.append(viewer.element);
    await until(() => highlighted('helplet-match').length === 6, 'the marks');
  });

  describe('in a browser without highlights', () => {
    const descriptor = Object.getOwnPropertyDescriptor(CssHighlights, 'areSupported') as PropertyDescriptor;
    before(() => Object.defineProperty(CssHighlights, 'areSupported', {configurable: true, get: () => false}));
    after(() => Object.defineProperty(CssHighlights, 'areSupported', descriptor));

    const marks = (viewer: ArticleViewerHarness): string[] => all(viewer.element, 'mark').map(textOf);

    it('are marked by elements, and accessible', async () => {
      const {viewer} = await reading();
      expect(marks(viewer)).to.deep.equal(['scan', 'scan', 'sc', 'anned', 'scan', 'scanner', 'scan']);
      expect(CSS.highlights.size).to.equal(0);
      await expectAccessible(viewer.element);
    });

    it('are stepped through, with the current one marked as such', async () => {
      const {viewer} = await reading();
      await viewer.click('[part="stepper"] button', 'Next match');
      await viewer.click('[part="stepper"] button', 'Next match');
      expect(all(viewer.element, 'mark[aria-current="true"]').map(textOf)).to.deep.equal(['sc', 'anned']);
    });

    it('leave the text as it was when they are hidden', async () => {
      const {viewer} = await reading();
      const marked = textOf(viewer.body);
      viewer.element.clearMatches();
      await updated(viewer.element);
      expect(marks(viewer)).to.be.empty;
      expect(textOf(viewer.body)).to.equal(marked);
      expect(maybe(viewer.element, '[part="body"] p')?.childNodes).to.have.lengthOf(1);
    });
  });
});
