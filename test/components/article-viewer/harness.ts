import type {HelpletArticleViewer} from '../../../src/components/article-viewer/article-viewer.js';
import {all, byText, maybe, one, textOf, updated} from '../../helpers/components/dom.js';
import {until} from '../../helpers/components/until.js';

/** What a person does with an article, and sees of it. */
export class ArticleViewerHarness {
  readonly element: HelpletArticleViewer;

  constructor(element: HelpletArticleViewer) {
    this.element = element;
  }

  get title(): string {
    return textOf(maybe(this.element, 'h1'));
  }

  get body(): HTMLElement {
    return one(this.element, '[part="body"]');
  }

  get contents(): HTMLAnchorElement[] {
    return all<HTMLAnchorElement>(this.element, '[part="contents"] a');
  }

  get hasSkeleton(): boolean {
    return maybe(this.element, '.bone') !== undefined;
  }

  get copyButton(): HTMLButtonElement {
    return one<HTMLButtonElement>(this.element, '[data-copy]');
  }

  /** Which match is the current one, as the stepper says; undefined while there is none. */
  get step(): string | undefined {
    const count = maybe(this.element, '[part="stepper"] .num');
    return count && textOf(count);
  }

  /** The heading in the text that says this. */
  heading(text: string): HTMLElement {
    return byText(this.element, '[part="body"] :is(h2, h3, h4)', text);
  }

  /** Distance of an element from the top of what is in view. */
  topOf(element: HTMLElement): number {
    return Math.round(element.getBoundingClientRect().top);
  }

  async shown(title: string): Promise<void> {
    await until(() => this.title === title && maybe(this.element, '[part="body"]'), `the article "${title}"`);
    await updated(this.element);
  }

  async click(selector: string, text: string): Promise<void> {
    byText(this.element, selector, text).click();
    await updated(this.element);
  }
}
