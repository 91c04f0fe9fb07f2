import type {HelpletPanel} from '../../../src/components/panel/panel.js';
import {all, byText, focused, isVisible, maybe, one, textOf, type, updated} from '../../helpers/components/dom.js';
import {resultsFor} from '../../helpers/components/help.js';
import {until} from '../../helpers/components/until.js';
import {ArticleListHarness} from '../article-list/harness.js';
import {ArticleViewerHarness} from '../article-viewer/harness.js';
import {SearchBoxHarness} from '../search-box/harness.js';

/** What a person does with a panel, and sees of it. */
export class PanelHarness {
  readonly element: HelpletPanel;

  constructor(element: HelpletPanel) {
    this.element = element;
  }

  get dialog(): HTMLDialogElement {
    return one<HTMLDialogElement>(this.element, 'dialog');
  }

  /** Whether a floating panel is on the screen. */
  get isOpen(): boolean {
    return isVisible(maybe(this.element, 'dialog'));
  }

  get box(): SearchBoxHarness {
    return new SearchBoxHarness(one(this.element, 'helplet-search-box.main'));
  }

  get list(): ArticleListHarness {
    return new ArticleListHarness(one(this.element, 'helplet-article-list'));
  }

  get viewer(): ArticleViewerHarness {
    return new ArticleViewerHarness(one(this.element, 'helplet-article-viewer'));
  }

  /** What scrolls while someone reads. */
  get reader(): HTMLElement {
    const {parentElement} = this.viewer.element;
    if (!parentElement) throw new Error('The viewer stands nowhere');
    return parentElement;
  }

  /** What is in view, by what a person can see. */
  get view(): string {
    // They are fetched after the home view, and for the first article.
    const list = maybe(this.element, 'helplet-article-list');
    const viewer = maybe(this.element, 'helplet-article-viewer');
    const views = [
      isVisible(maybe(this.element, '[part="home"]')) && 'home',
      list && isVisible(all(list, '[part="results"]')[0]) && 'results',
      viewer && isVisible(all(viewer, '[part="article"]')[0]) && 'article',
    ];
    return views.filter(Boolean).join(' and ');
  }

  get title(): string {
    return textOf(maybe(this.element, '[part="title"]'));
  }

  get greeting(): string {
    const greeting = one(this.element, '[part="greeting"]');
    return isVisible(greeting) ? textOf(greeting) : '';
  }

  get backButton(): HTMLElement | undefined {
    return maybe(this.element, '[part="back"]');
  }

  /** Rows of the home view. */
  get rows(): HTMLElement[] {
    return all(this.element, '[part="home"] [part="row"]');
  }

  async open(): Promise<void> {
    this.element.show();
    await until(() => this.isOpen && maybe(this.element, '[part="home"]'), 'the open panel');
    await updated(this.element);
  }

  async close(): Promise<void> {
    this.element.close();
    await this.closed();
  }

  async closed(): Promise<void> {
    await until(() => !this.isOpen, 'the closed panel');
  }

  /** Types a query and waits for results. */
  async ask(query: string): Promise<void> {
    this.box.element.focus();
    await until(() => this.box.hasFocus, 'focus in the box');
    await type(query);
    await resultsFor(this.element.instance, query);
    await until(() => this.view === 'results' && this.list.titles.length > 0, `results for ${query}`);
    await this.list.drawn();
  }

  /** Opens the article of a link in the list, and waits for it. */
  async openResult(title: string): Promise<HTMLAnchorElement> {
    const link = byText<HTMLAnchorElement>(this.list.element, '[part="link"]', title);
    link.focus();
    link.click();
    await this.reading(title);
    return link;
  }

  async reading(title: string): Promise<void> {
    await until(() => this.view === 'article' && this.viewer.title === title, `the article "${title}"`);
    await updated(this.viewer.element);
    await updated(this.element);
  }

  async back(): Promise<void> {
    one(this.element, '[part="back"]').click();
    await updated(this.element);
  }

  async click(selector: string, text: string): Promise<void> {
    byText(this.element, selector, text).click();
    await updated(this.element);
  }

  /** What has focus, in words. */
  get focus(): string {
    const element = focused();
    return element ? `${element.localName} ${element.getAttribute('aria-label') ?? textOf(element)}`.trim() : '';
  }
}
