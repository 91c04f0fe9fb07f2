import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {
  asksForSomething,
  INITIAL_STATE,
  openNotice,
  optionsOf,
  type Results,
  shownResults,
  totalOfAllCategories,
} from '../../../src/store/help-state.js';
import {centre, hit} from '../../helpers/articles.js';

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

describe('the announcement', () => {
  beforeEach(() => void vi.useFakeTimers({now: Date.parse('2026-04-30T23:00:00Z')}));
  afterEach(() => void vi.useRealTimers());

  it('is the newest that is not over', () => {
    const notices = [
      {id: 'past', title: 'Past', until: '2026-04-29'},
      {id: 'today', title: 'Today', until: '2026-04-30'},
      {id: 'ever', title: 'Ever'},
    ];
    const home = {popular: [], recent: [], news: []};
    const of = (list: typeof notices | Omit<(typeof notices)[0], 'until'>[]) =>
      openNotice({...INITIAL_STATE, centre: {status: 'complete', centre: centre({notices: list}), home}})?.id;
    expect(of(notices)).toBe('today');
    vi.setSystemTime(Date.parse('2026-05-01T00:00:00Z'));
    expect(of(notices)).toBe('ever');
  });
});
