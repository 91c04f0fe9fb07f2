import {describe, expect, it} from 'vitest';
import {offeredFor} from '../../../src/core/page-offers.js';

const page = (path: string): URL => new URL(path, 'https://shop.example');

describe('articles for a page', () => {
  it('are those whose globs fit', () => {
    const offers = [
      {routes: ['/account/**'], articles: [1]},
      {routes: ['/checkout', '/cart'], articles: [2]},
    ];
    expect(offeredFor(page('/account/cards'), offers)).toEqual([1]);
    expect(offeredFor(page('/cart/'), offers)).toEqual([2]);
    expect(offeredFor(page('/'), offers)).toEqual([]);
  });

  it('come in the order of the author', () => {
    expect(offeredFor(page('/a'), [{routes: ['/a'], articles: [9, 3, 5]}])).toEqual([9, 3, 5]);
  });

  it('come first when their glob says more of the page', () => {
    const offers = [
      {routes: ['/account/**'], articles: [1, 2]},
      {routes: ['/account/cards/**'], articles: [3]},
    ];
    expect(offeredFor(page('/account/cards/new'), offers)).toEqual([3, 1, 2]);
  });

  it('stand once, where they fit best', () => {
    const offers = [
      {routes: ['/**'], articles: [1, 2]},
      {routes: ['/fees'], articles: [2]},
    ];
    expect(offeredFor(page('/fees'), offers)).toEqual([2, 1]);
  });
});
