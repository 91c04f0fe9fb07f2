import type {HelpletArticleList} from '../../../src/components/article-list/article-list.js';
import {all, byText, focused, maybe, one, press, textOf, updated} from '../../helpers/components/dom.js';

/** What a person does with a list of articles, and sees of it. */
export class ArticleListHarness {
  readonly element: HelpletArticleList;

  constructor(element: HelpletArticleList) {
    this.element = element;
  }

  get links(): HTMLAnchorElement[] {
    return all<HTMLAnchorElement>(this.element, '[part="results"] a');
  }

  /** Titles of the articles, without their sections. */
  get titles(): string[] {
    return all(this.element, '[part="result"] > div > [part="title"], article > [part="title"]').map(textOf);
  }

  get tabs(): HTMLElement[] {
    return all(this.element, '[role="tab"]');
  }

  get tabTexts(): string[] {
    return this.tabs.map(textOf);
  }

  /** Text of the tab that is selected. */
  get selectedTab(): string {
    return this.tabs
      .filter(tab => tab.getAttribute('aria-selected') === 'true')
      .map(textOf)
      .join(' and ');
  }

  get focusedTab(): string {
    const element = focused();
    return element?.getAttribute('role') === 'tab' ? textOf(element) : '';
  }

  get status(): string {
    return textOf(one(this.element, '[role="status"]'));
  }

  get hasSkeleton(): boolean {
    return maybe(this.element, '.bone') !== undefined;
  }

  get more(): HTMLButtonElement | undefined {
    return maybe<HTMLButtonElement>(this.element, '[part="more"]');
  }

  get select(): HTMLSelectElement {
    return one<HTMLSelectElement>(this.element, 'select');
  }

  get sorts(): string[] {
    return [...this.select.options].map(textOf);
  }

  get sort(): string {
    return textOf(this.select.selectedOptions[0]);
  }

  /** Waits until every row is drawn. */
  drawn(): Promise<void> {
    return updated(this.element);
  }

  async chooseTab(text: string): Promise<void> {
    byText(this.element, '[role="tab"]', text).click();
    await updated(this.element);
  }

  async chooseSort(label: string): Promise<void> {
    const option = [...this.select.options].find(candidate => textOf(candidate) === label);
    if (!option) throw new Error(`No sort order ${label}`);
    this.select.value = option.value;
    this.select.dispatchEvent(new Event('change', {bubbles: true}));
    await updated(this.element);
  }

  async press(...keys: string[]): Promise<void> {
    await press(...keys);
    await updated(this.element);
  }

  async click(selector: string, text: string): Promise<void> {
    byText(this.element, selector, text).click();
    await updated(this.element);
  }
}
