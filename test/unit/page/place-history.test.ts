import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {hashHistory, queryHistory} from '../../../src/page/place-history.js';

/** The address of a page, and what was written to its history. */
let writes: {how: 'push' | 'replace'; url: string; state: unknown}[];

function visit(url: string): void {
  vi.stubGlobal('location', new URL(url));
  const note = (how: 'push' | 'replace') => (state: unknown, _title: string, to: string) => {
    writes.push({how, url: to, state});
    vi.stubGlobal('location', new URL(to));
  };
  vi.stubGlobal('history', {state: {router: 1}, pushState: note('push'), replaceState: note('replace')});
}

beforeEach(() => {
  writes = [];
});
afterEach(() => vi.unstubAllGlobals());

describe('a place in the hash', () => {
  it('is read and written, and leaves the rest of the address alone', () => {
    visit('https://shop.example/cart?color=red');
    expect(hashHistory.read()).toBeUndefined();
    hashHistory.write('article/cards/limits', {replace: false});
    expect(writes).toEqual([
      {how: 'push', url: 'https://shop.example/cart?color=red#helplet=article/cards/limits', state: {router: 1}},
    ]);
    expect(hashHistory.read()).toBe('article/cards/limits');
    hashHistory.write(undefined, {replace: true});
    expect(writes.at(-1)).toMatchObject({how: 'replace', url: 'https://shop.example/cart?color=red'});
  });

  it('gives way to the hash that the page had', () => {
    visit('https://shop.example/cart#reviews');
    hashHistory.write('home', {replace: false});
    hashHistory.write('contact', {replace: true});
    hashHistory.write(undefined, {replace: true});
    expect(writes.at(-1)?.url).toBe('https://shop.example/cart#reviews');
  });

  it("takes no anchor of the page's own away", () => {
    visit('https://shop.example/cart#reviews');
    hashHistory.write(undefined, {replace: true});
    expect(writes).toEqual([]);
  });
});

describe('a place in the query string', () => {
  it("stands beside the page's own parameters and hash", () => {
    visit('https://shop.example/cart?color=red#reviews');
    queryHistory.write('search/lost card', {replace: false});
    expect(queryHistory.read()).toBe('search/lost card');
    expect(new URL(writes[0]?.url ?? '').searchParams.get('color')).toBe('red');
    expect(new URL(writes[0]?.url ?? '').hash).toBe('#reviews');
    queryHistory.write(undefined, {replace: true});
    expect(writes.at(-1)?.url).toBe('https://shop.example/cart?color=red#reviews');
  });

  it.each([
    'https://shop.example/?q=a%20b&flag&x=1,2',
    'https://shop.example/?q=a+b&flag=&empty',
    'https://shop.example/?',
    'https://shop.example/?&&a=1&',
    'https://shop.example/?helplets=1&nohelplet=2#a?b',
    'https://shop.example/?q=%zz&u=%C3%A4#reviews',
    'https://shop.example/cart',
  ])('leaves every letter of %s as it was', address => {
    visit(address);
    queryHistory.write('article/cards/limits', {replace: false});
    const [withoutHash] = address.split('#');
    expect(writes.at(-1)?.url).toContain(withoutHash);
    expect(queryHistory.read()).toBe('article/cards/limits');
    queryHistory.write('search/100%', {replace: true});
    expect(queryHistory.read()).toBe('search/100%');
    queryHistory.write(undefined, {replace: true});
    expect(writes.at(-1)?.url).toBe(address);
  });

  it('writes nothing that is there already', () => {
    visit('https://shop.example/cart');
    queryHistory.write(undefined, {replace: true});
    expect(writes).toEqual([]);
  });
});
