import {describe, expect, it} from 'vitest';
import type {SearchRequest} from '../../../../src/core/search-provider.js';
import {AudienceAndPage} from '../../../../src/search/answer/audience-and-page.js';
import type {IndexExtras} from '../../../../src/search/packed/index-base.js';

const IDS = ['a', 'b', 'c', 'd'];
const directory = {size: IDS.length, find: async (id: string) => (IDS.includes(id) ? IDS.indexOf(id) : undefined)};
const {signal} = new AbortController();

async function selected(request: Partial<SearchRequest>, extras: IndexExtras = {}) {
  const selections = new AudienceAndPage(directory, extras);
  const selection = await selections.of({query: '', intent: 'submit', ...request}, signal);
  return selection && {ids: [...selection.articles].map(number => IDS[number]), ordered: selection.ordered};
}

describe('the articles that a request is about', () => {
  it('are all of them, unless something says otherwise', async () => {
    expect(await selected({})).toBeUndefined();
    expect(await selected({segments: []})).toBeUndefined();
  });

  it('are those for everyone and for the segments of the visitor', async () => {
    const audience = {audience: {'1': ['business'], '2': ['admin']}};
    expect(await selected({segments: []}, audience)).toEqual({ids: ['a', 'd'], ordered: false});
    expect(await selected({segments: ['business']}, audience)).toEqual({ids: ['a', 'b', 'd'], ordered: false});
    // Whoever does not say who asks gets everything: command line, evaluation.
    expect(await selected({}, audience)).toBeUndefined();
  });

  it('are those that are named, in that order, as far as they are there', async () => {
    expect(await selected({filters: {ids: ['d', 'gone', 'a']}})).toEqual({ids: ['d', 'a'], ordered: true});
  });

  it('are those for a page: configured ones in their order, then those that say so themselves', async () => {
    const extras = {
      suggestions: [{routes: ['/pay/**'], articles: [3, 1]}],
      routes: {'0': ['/pay/**'], '2': ['/other']},
    };
    expect(await selected({filters: {page: 'https://shop.example/pay/card'}}, extras)).toEqual({
      ids: ['a', 'd', 'b'],
      ordered: true,
    });
    expect(await selected({filters: {page: 'https://shop.example/'}}, extras)).toEqual({ids: [], ordered: true});
  });

  it('refuse a page without an address', async () => {
    await expect(selected({filters: {page: '/pay'}})).rejects.toMatchObject({code: 'bad-request'});
  });

  it('are the same object for the same request, so that what is ranked for it is kept', async () => {
    const selections = new AudienceAndPage(directory, {});
    const request = {query: '', intent: 'submit', filters: {ids: ['a']}} as const;
    expect(await selections.of(request, signal)).toBe(await selections.of({...request}, signal));
  });
});
