import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {DeviceMemory} from '../../../src/page/device-memory.js';

/** A browser's storage, or one that says no. */
class Storage {
  readonly items = new Map<string, string>();
  isDenied = false;

  get length(): number {
    return this.items.size;
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }

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

  it('is what all tabs remember together', () => {
    const [here, there] = [new DeviceMemory('default'), new DeviceMemory('default')];
    here.addSearch('fees');
    there.addNotice('maintenance');
    here.addArticle(article('a'));
    there.addSearch('lost card');
    for (const {content} of [here, there]) {
      expect(content).toEqual({
        searches: ['lost card', 'fees'],
        articles: [{id: 'a', title: 'Title of a'}],
        notices: ['maintenance'],
      });
    }
    here.clear();
    there.addNotice('fair');
    expect(here.content).toEqual({searches: [], articles: [], notices: ['fair', 'maintenance']});
  });

  it('is the same object until something changes', () => {
    const memory = new DeviceMemory('default');
    memory.addSearch('fees');
    const {content} = memory;
    expect(memory.content).toBe(content);
    new DeviceMemory('default').addSearch('lost card');
    expect(memory.content).not.toBe(content);
  });

  it('is apart for each help centre of a site', () => {
    const shop = new DeviceMemory('default', true, 'https://example.com/shop-help/');
    const bank = new DeviceMemory('default', true, 'https://example.com/bank-help/');
    shop.addArticle(article('a'));
    shop.addNotice('maintenance');
    expect(bank.content).toEqual({searches: [], articles: [], notices: []});
  });

  describe('by an earlier version, for all help centres together', () => {
    const old = JSON.stringify({searches: ['fees'], articles: [article('a')], notices: ['maintenance']});

    it('goes to the first that asks', () => {
      storage.items.set('helplet:default', old);
      expect(new DeviceMemory('default', true, '/shop/').content).toEqual(JSON.parse(old));
      expect(storage.items.has('helplet:default')).toBe(false);
      expect(new DeviceMemory('default', true, '/bank/').content.searches).toEqual([]);
    });

    it('goes to nobody where another help centre has a memory of its own', () => {
      new DeviceMemory('default', true, '/bank/').addSearch('limits');
      storage.items.set('helplet:default', old);
      expect(new DeviceMemory('default', true, '/shop/').content.searches).toEqual([]);
      expect(new DeviceMemory('default', true, '/bank/').content.searches).toEqual(['limits']);
      expect(storage.items.has('helplet:default')).toBe(false);
    });

    it('is left alone where it is none: messages wait under such a key', () => {
      storage.items.set('helplet:outbox', '[{"url": "/contact"}]');
      expect(new DeviceMemory('outbox', true, '/shop/').content.searches).toEqual([]);
      expect(storage.items.get('helplet:outbox')).toBe('[{"url": "/contact"}]');
    });
  });
});
