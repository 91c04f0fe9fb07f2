import {describe, expect, it} from 'vitest';
import type {SearchProvider, SearchRequest, SearchResponse} from '../../../../src/core/search-provider.js';
import {checkRequest} from '../../../../src/search/answer/check-request.js';
import {SearchEngine} from '../../../../src/search/engine.js';
import {idsOf, indexed} from '../../../helpers/articles.js';
import {errorOf} from '../../../helpers/flush.js';
import {openArticles} from '../../../helpers/open-articles.js';

const {provider} = await openArticles([
  indexed('faq', 'Reset the password.', {category: 'FAQ', topic: 'Security', tags: ['account'], updated: '2026-01-01'}),
  indexed('guide', 'A password of twelve letters.', {category: 'Guides', audience: ['staff']} as never),
]);

/** As code without types calls it: the context may be missing too. */
function ask(request: unknown, on: Pick<SearchProvider, 'search'> = provider): Promise<SearchResponse> {
  return (on.search as (request: unknown) => Promise<SearchResponse>)(request);
}

describe('a request of code without types', () => {
  it.each([
    ['without intent', {query: 'password'}],
    ['with nothing in place of options', {query: 'password', intent: null, filters: null, sort: null, page: null}],
    [
      'with options that are undefined',
      {query: 'password', filters: undefined, facets: undefined, pageSize: undefined},
    ],
    ['with empty filters', {query: 'password', filters: {}}],
  ])('is answered %s', async (_name, request) => {
    expect(idsOf(await ask(request)).toSorted()).toEqual(['faq', 'guide']);
    expect(await ask(request)).toEqual(await ask({query: 'password', intent: 'submit'}));
  });

  it.each([
    ['category', {filters: {category: 'FAQ'}}],
    ['topic', {filters: {topic: 'Security'}}],
    ['tags', {filters: {tags: 'account'}}],
    ['ids', {filters: {ids: 'faq'}}],
  ])('may have one value for a list: %s', async (_name, rest) => {
    expect(idsOf(await ask({query: 'password', ...rest}))).toEqual(['faq']);
    expect(idsOf(await ask({...rest}))).toEqual(['faq']);
  });

  it('may have one facet for a list', async () => {
    expect((await ask({query: 'password', facets: 'category'})).facets).toEqual({category: {FAQ: 1, Guides: 1}});
  });

  it.each([[{}], [{query: undefined}], [{query: null}], [{query: ''}], [{query: '  '}]])(
    'lists all articles without a query: %o',
    async request => {
      expect((await ask(request)).total).toBe(2);
      expect((await ask(request, new SearchEngine(provider))).total).toBe(2);
    },
  );

  it.each([
    ['password', 'A search cannot have "password" as "request".'],
    [{query: 7}, 'A search cannot have 7 as "query".'],
    [{query: ['a']}, 'A search cannot have ["a"] as "query".'],
    [{query: 'x', intent: 'type'}, 'A search cannot have "type" as "intent".'],
    [{query: 'x', sort: 'date'}, 'A search cannot have "date" as "sort".'],
    [{query: 'x', sort: '__proto__'}, 'A search cannot have "__proto__" as "sort".'],
    [{query: 'x', facets: ['author']}, 'A search cannot have ["author"] as "facets".'],
    [{query: 'x', filters: 'FAQ'}, 'A search cannot have "FAQ" as "filters".'],
    [{query: 'x', filters: {category: 1}}, 'A search cannot have 1 as "filters.category".'],
    [{query: 'x', filters: {tags: [1]}}, 'A search cannot have [1] as "filters.tags".'],
    [{query: 'x', filters: {updatedSince: 5}}, 'A search cannot have 5 as "filters.updatedSince".'],
    [{query: 'x', page: -1}, 'A search cannot have -1 as "page".'],
    [{query: 'x', page: '2'}, 'A search cannot have "2" as "page".'],
    [{query: 'x', pageSize: 1.5}, 'A search cannot have 1.5 as "pageSize".'],
    [{query: 'x', excerpts: 'no'}, 'A search cannot have "no" as "excerpts".'],
    [{query: 'x', segments: [1]}, 'A search cannot have [1] as "segments".'],
    [{query: 'x', limit: 5}, 'A search cannot have 5 as "limit".'],
    [{query: 'x', filters: {tag: ['a']}}, 'A search cannot have ["a"] as "filters.tag".'],
    [{query: 'x', locale: 1}, 'A search cannot have 1 as "locale".'],
  ])('says what is wrong: %o', async (request, message) => {
    expect(await errorOf(ask(request))).toMatchObject({
      name: 'SearchError',
      code: 'bad-request',
      message,
      retryable: false,
    });
  });

  it('keeps all that is right', () => {
    const request: SearchRequest = {
      query: 'x',
      intent: 'typeahead',
      locale: 'de',
      filters: {
        category: ['a'],
        topic: [],
        tags: ['b'],
        ids: ['c'],
        updatedSince: '2026-01-01',
        page: 'https://x.example/',
      },
      segments: [],
      facets: ['tags'],
      sort: 'views',
      page: 0,
      pageSize: 0,
      excerpts: false,
      explain: true,
    };
    expect(checkRequest(request)).toEqual(request);
  });
});
