import {describe, expect, it} from 'vitest';
import {
  asksForSomething,
  INITIAL_STATE,
  optionsOf,
  type Results,
  shownResults,
  totalOfAllCategories,
} from '../../../src/store/help-state.js';
import {hit} from '../../helpers/articles.js';

const results = (rest: Partial<Results> = {}): Results => ({query: 'x', hits: [], total: 0, facets: {}, ...rest});

describe('the results to draw', () => {
  it('are none at the beginning', () => {
    expect(shownResults(INITIAL_STATE)).toBeUndefined();
  });

  it('stay while newer ones are on their way, and after these failed', () => {
    const last = results();
    expect(shownResults({...INITIAL_STATE, results: {status: 'complete', results: last}})).toBe(last);
    expect(shownResults({...INITIAL_STATE, results: {status: 'pending', more: false, results: last}})).toBe(last);
    expect(shownResults({...INITIAL_STATE, results: {status: 'error', error: 1, more: false, results: last}})).toBe(
      last,
    );
    expect(shownResults({...INITIAL_STATE, results: {status: 'error', error: 1, more: false}})).toBeUndefined();
  });
});

describe('the rows that arrow keys reach', () => {
  it('are the hits, each with its sections below it', () => {
    const [first, second] = [hit('a', ['one', 'two']), hit('b')];
    expect(optionsOf(results({hits: [first, second]}))).toEqual([
      {hit: first, position: 0},
      {hit: first, position: 0, anchor: 'one'},
      {hit: first, position: 0, anchor: 'two'},
      {hit: second, position: 1},
    ]);
  });

  it('are none without results', () => {
    expect(optionsOf(undefined)).toEqual([]);
  });
});

describe('the number on the tab for all categories', () => {
  it('is the sum of the others', () => {
    expect(totalOfAllCategories(results({total: 2, facets: {category: {FAQ: 2, Guides: 5, '': 1}}}))).toBe(8);
    expect(totalOfAllCategories(results({facets: {category: {}}}))).toBe(0);
  });

  it('is the total when categories are not counted', () => {
    expect(totalOfAllCategories(results({total: 4}))).toBe(4);
  });

  it('is unknown before there are results', () => {
    expect(totalOfAllCategories(undefined)).toBeUndefined();
  });
});

describe('a request', () => {
  it('asks for something by words, topic, date or category', () => {
    expect(asksForSomething(INITIAL_STATE)).toBe(false);
    expect(asksForSomething({...INITIAL_STATE, query: ' \n'})).toBe(false);
    expect(asksForSomething({...INITIAL_STATE, sort: 'views'})).toBe(false);
    expect(asksForSomething({...INITIAL_STATE, query: ' a'})).toBe(true);
    expect(asksForSomething({...INITIAL_STATE, topics: ['Wallet']})).toBe(true);
    expect(asksForSomething({...INITIAL_STATE, updatedSince: '2026-01-01'})).toBe(true);
    expect(asksForSomething({...INITIAL_STATE, category: 'FAQ'})).toBe(true);
  });
});
