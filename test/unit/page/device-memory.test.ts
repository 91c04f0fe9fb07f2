import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {DeviceMemory} from '../../../src/page/device-memory.js';

/** A browser's storage, or one that says no. */
class Storage {
  readonly items = new Map<string, string>();
  isDenied = false;

  getItem(key: string): string | null {
    this.#check();
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#check();
    this.items.set(key, value);
  }

  removeItem(key: string): void {
    this.#check();
    this.items.delete(key);
  }

  #check(): void {
    if (this.isDenied) throw new DOMException('Denied', 'SecurityError');
  }
}

let storage: Storage;
beforeEach(() => {
  storage = new Storage();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

const article = (id: string) => ({id, title: `Title of ${id}`});

describe('what a device remembers', () => {
  it('is the last searches and articles, newest first and each once', () => {
    const memory = new DeviceMemory('default');
    for (const query of ['fees', 'lost card', 'Fees']) memory.addSearch(query);
    for (const id of ['a', 'b', 'a']) memory.addArticle(article(id));
    expect(memory.content.searches).toEqual(['Fees', 'lost card']);
    expect(memory.content.articles.map(({id}) => id)).toEqual(['a', 'b']);
  });

  it('leaves out what was typed on the way, nothing, and whole letters', () => {
    const memory = new DeviceMemory('default');
    for (const query of ['re', 'rese', 'reset password', '  ', 'x'.repeat(101)]) memory.addSearch(query);
    expect(memory.content.searches).toEqual(['reset password']);
  });

  it('is five of each at most', () => {
    const memory = new DeviceMemory('default');
    for (let number = 0; number < 9; number++) {
      memory.addSearch(`${number} question`);
      memory.addArticle(article(String(number)));
    }
    expect(memory.content.searches).toEqual(['8', '7', '6', '5', '4'].map(number => `${number} question`));
    expect(memory.content.articles).toHaveLength(5);
  });

  it('is there the next time, for the same instance alone', () => {
    new DeviceMemory('default').addSearch('fees');
    expect(new DeviceMemory('default').content.searches).toEqual(['fees']);
    expect(new DeviceMemory('docs').content.searches).toEqual([]);
  });

  it('is cleared but for announcements that were closed', () => {
    const memory = new DeviceMemory('default');
    memory.addSearch('fees');
    memory.addArticle(article('a'));
    memory.addNotice('maintenance');
    memory.clear();
    expect(new DeviceMemory('default').content).toEqual({searches: [], articles: [], notices: ['maintenance']});
  });

  it('is nothing where it is switched off, but for announcements as long as the page is there', () => {
    const memory = new DeviceMemory('default', false);
    memory.addSearch('fees');
    memory.addArticle(article('a'));
    memory.addNotice('maintenance');
    expect(memory.content).toEqual({searches: [], articles: [], notices: ['maintenance']});
    expect(storage.items.size).toBe(0);
  });

  it('is kept for the page where the browser keeps nothing', () => {
    storage.isDenied = true;
    const memory = new DeviceMemory('default');
    memory.addSearch('fees');
    expect(memory.content.searches).toEqual(['fees']);
  });

  for (const damaged of [
    'not json',
    '[]',
    '{"searches": [1], "articles": [], "notices": []}',
    '{"searches": [], "articles": [{}], "notices": []}',
  ]) {
    it(`starts anew from ${damaged}`, () => {
      storage.items.set('helplet:default', damaged);
      expect(new DeviceMemory('default').content).toEqual({searches: [], articles: [], notices: []});
    });
  }
});
