import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {installReader, type Name, type PageReader, type Spoken} from './page-reader.js';
import {expect, type Visitor} from './visitor.js';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Someone who knows a page by roles, names and announcements alone. */
export class Person {
  readonly #visitor: Visitor;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  async goTo(address: string): Promise<void> {
    await this.#visitor.goTo(address);
    await this.#visitor.run(axeSource);
    await this.#visitor.run(`(${installReader})()`);
  }

  press(...chords: readonly string[]): Promise<void> {
    return this.#visitor.press(...chords);
  }

  type(text: string): Promise<void> {
    return this.#visitor.type(text);
  }

  /** Waits for something with that role and name, and tells of all there are. */
  async find(role: string, name: string | RegExp): Promise<Spoken[]> {
    let found: Spoken[] = [];
    const look = async (): Promise<number> => {
      found = await this.#ask('find', role, sendable(name));
      return found.length;
    };
    await expect.poll(look, `${role} "${name}"`).toBeGreaterThan(0);
    return found;
  }

  /** Waits until there is nothing with that role and name any more. */
  async misses(role: string, name: string | RegExp): Promise<void> {
    await expect.poll(() => this.#ask('find', role, sendable(name)), `no ${role} "${name}"`).toEqual([]);
  }

  /** Waits for an announcement, and gives it. */
  async hears(words: RegExp): Promise<string> {
    let said = '';
    const listen = async (): Promise<string> => {
      const all = await this.#ask('announced');
      said = all.find(each => words.test(each)) ?? all.join('\n');
      return said;
    };
    await expect.poll(listen).toMatch(words);
    return said;
  }

  /** Waits until focus is on something with that role and name. */
  async isAt(role: string, name: string | RegExp): Promise<void> {
    await expect.poll(async () => this.#focus(), `focus on ${role}`).toMatch(inWords(role, name));
  }

  /** Presses a key until focus is there. */
  async tabTo(role: string, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    // Focus may only go where something is.
    await this.find(role, name);
    const passed: string[] = [];
    for (let presses = 0; presses < 120; presses++) {
      await this.press(key);
      const focus = await this.#focus();
      if (inWords(role, name).test(focus)) return;
      passed.push(focus);
    }
    throw new Error(`${key} never reached ${role} "${name}", but ${passed.join(', ')}`);
  }

  /** Presses ArrowDown until the combobox with focus has chosen that option. */
  async arrowTo(name: RegExp): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 40; presses++) {
      await this.press('ArrowDown');
      const before = passed.at(-1);
      await expect.poll(() => this.#ask('chosenOption')).not.toBe(before);
      const chosen = (await this.#ask('chosenOption')) ?? '';
      if (name.test(chosen)) return;
      passed.push(chosen);
    }
    throw new Error(`ArrowDown never reached "${name}", but ${passed.join(', ')}`);
  }

  /** Waits until the native list with focus has chosen an option. */
  async hasSelected(option: string): Promise<void> {
    await expect.poll(() => this.#ask('chosenOption')).toBe(option);
  }

  /** Presses the middle of the first thing with that role and name. */
  async click(role: string, name: string | RegExp): Promise<void> {
    await this.find(role, name);
    await expect
      .poll(async () => (await this.#ask('reveal', role, sendable(name)))?.isReached, `a way to ${role} "${name}"`)
      .toBe(true);
    const place = await this.#ask('reveal', role, sendable(name));
    if (!place) throw new Error(`${role} "${name}" has gone`);
    await this.#visitor.click(place.x, place.y);
  }

  /** Chooses from a native list. */
  async choose(role: string, name: string, option: string): Promise<void> {
    await this.find(role, name);
    await this.#ask('choose', role, name, option);
  }

  async #focus(): Promise<string> {
    const focused = await this.#ask('focused');
    return focused ? `${focused.role} “${focused.name}”` : 'nowhere';
  }

  async #ask<Question extends keyof PageReader>(
    question: Question,
    ...details: Parameters<PageReader[Question]>
  ): Promise<ReturnType<PageReader[Question]>> {
    const list = details.map(detail => JSON.stringify(detail)).join(', ');
    const answer = await this.#visitor.run(`return pageReader.${question}(${list})`);
    // Some drivers say null for what is undefined.
    return (answer ?? undefined) as ReturnType<PageReader[Question]>;
  }
}

function sendable(name: string | RegExp): Name {
  return typeof name === 'string' ? name : {pattern: name.source};
}

function inWords(role: string, name: string | RegExp): RegExp {
  const pattern = typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : name.source;
  return new RegExp(`^${role} “${pattern.startsWith('^') ? pattern.slice(1) : `.*${pattern}`}`.replace(/\$$/, '”$'));
}
