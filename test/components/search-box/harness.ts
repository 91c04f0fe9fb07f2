import type {HelpletSearchBox} from '../../../src/components/search-box/search-box.js';
import {
  all,
  byText,
  focused,
  isVisible,
  maybe,
  one,
  press,
  textOf,
  type,
  updated,
} from '../../helpers/components/dom.js';
import {resultsFor} from '../../helpers/components/help.js';
import {until} from '../../helpers/components/until.js';

/** What a person does with a search box, and sees of it. */
export class SearchBoxHarness {
  readonly element: HelpletSearchBox;

  constructor(element: HelpletSearchBox) {
    this.element = element;
  }

  get input(): HTMLInputElement {
    return one<HTMLInputElement>(this.element, 'input');
  }

  get options(): HTMLElement[] {
    return all(this.element, '[role="option"]');
  }

  get titles(): string[] {
    return this.options.map(option => textOf(option.querySelector('[part="title"]') ?? option));
  }

  get isOpen(): boolean {
    return isVisible(maybe(this.element, '[part="listbox"]'));
  }

  get saysExpanded(): boolean {
    return this.input.getAttribute('aria-expanded') === 'true';
  }

  /** The option that `aria-activedescendant` names; undefined when it names none. */
  get active(): HTMLElement | undefined {
    const id = this.input.getAttribute('aria-activedescendant');
    if (id === null) return undefined;
    return this.element.shadowRoot?.getElementById(id) ?? undefined;
  }

  /** Its place among the options; -1 when none is chosen. */
  get activeIndex(): number {
    return this.active ? this.options.indexOf(this.active) : -1;
  }

  get hasFocus(): boolean {
    return focused() === this.input;
  }

  async focus(): Promise<void> {
    this.element.focus();
    await until(() => this.hasFocus, 'focus in the box');
  }

  async type(text: string): Promise<void> {
    await this.focus();
    await type(text);
    await updated(this.element);
  }

  /** Types, and waits until the list of results is open. */
  async ask(text: string): Promise<void> {
    await this.type(text);
    await resultsFor(this.element.instance, text);
    await until(() => this.isOpen, 'an open list');
    await updated(this.element);
  }

  async press(...keys: string[]): Promise<void> {
    await press(...keys);
    await updated(this.element);
  }

  async clear(): Promise<void> {
    byText(this.element, 'button', 'Clear search').click();
    await updated(this.element);
  }
}
