import {describe, expect, it} from 'vitest';
import type {ArticleSummary} from '../../../../src/core/article.js';
import type {SearchRequest} from '../../../../src/core/search-provider.js';
import {browse, compareArticles, countFacet, matchesFilters} from '../../../../src/search/answer/browse.js';
import {idsOf, summary} from '../../../helpers/articles.js';

const ARTICLES: readonly ArticleSummary[] = [
  summary('send', {category: 'FAQ', topic: 'Wallet', tags: ['money'], views: 50, published: '2025-01-01'}),
  summary('login', {
    category: 'FAQ',
    topic: 'Security',
    tags: ['account', 'web'],
    views: 90,
    published: '2024-01-01',
    updated: '2026-02-01',
  }),
  summary('passkey', {category: 'Guides', topic: 'Security', tags: ['web'], views: 10, updated: '2026-03-01'}),
  summary('news', {category: 'Announcements', views: 70, published: '2026-01-15', description: 'What is new.'}),
  summary('plain'),
];

function ask(request: Partial<SearchRequest> = {}) {
  return browse(ARTICLES, {query: '', intent: 'submit', ...request});
}

describe('browsing', () => {
  it('shows every article, the most read first', () => {
    const found = ask();
    expect(idsOf(found)).toEqual(['login', 'news', 'send', 'passkey', 'plain']);
    expect(found.total).toBe(5);
  });

  it('shows title and description, unmarked', () => {
    const [, news] = ask().hits;
    expect(news).toEqual({
      article: ARTICLES[3],
      score: 0,
      title: [{text: 'news'}],
      excerpt: [{text: 'What is new.'}],
      sections: [],
    });
    expect(ask().hits[0]?.excerpt).toEqual([]);
  });

  it('leaves the given list in its order', () => {
    const given = Object.freeze([...ARTICLES]);
    expect(() => browse(given, {query: '', intent: 'submit', sort: 'updated'})).not.toThrow();
  });
});

describe('filters', () => {
  it.each([
    ['one value', {category: ['FAQ']}, ['login', 'send']],
    ['either value of a field', {category: ['FAQ', 'Guides']}, ['login', 'send', 'passkey']],
    ['both of two fields', {category: ['FAQ'], topic: ['Security']}, ['login']],
    ['either tag', {tags: ['money', 'account']}, ['login', 'send']],
    ['a tag and a topic', {tags: ['web'], topic: ['Security']}, ['login', 'passkey']],
    ['a value that no article has', {topic: ['Nothing']}, []],
    ['no value, which asks for nothing', {category: [], topic: []}, ['login', 'news', 'send', 'passkey', 'plain']],
    ['the articles without a category', {category: ['']}, ['plain']],
    ['letters as they are written', {category: ['faq']}, []],
    ['names of object properties', {category: ['constructor', '__proto__']}, []],
  ])('by %s', (_name, filters, ids) => {
    const found = ask({filters});
    expect(idsOf(found)).toEqual(ids);
    expect(found.total).toBe(ids.length);
  });

  it('by date take the day of the last change, else of publication', () => {
    expect(idsOf(ask({filters: {updatedSince: '2026-01-15'}}))).toEqual(['login', 'news', 'passkey']);
    expect(idsOf(ask({filters: {updatedSince: '2026-01-16'}}))).toEqual(['login', 'passkey']);
    expect(matchesFilters(summary('x'), {updatedSince: '1970-01-01'})).toBe(false);
    expect(
      matchesFilters(summary('x', {published: '2026-01-01', updated: '2020-01-01'}), {updatedSince: '2025-01-01'}),
    ).toBe(false);
  });

  it('combine dates with values', () => {
    expect(idsOf(ask({filters: {updatedSince: '2026-01-01', category: ['FAQ']}}))).toEqual(['login']);
  });
});

describe('facets', () => {
  it('count the values of each field that is asked for', () => {
    expect(ask({facets: ['category', 'tags']}).facets).toEqual({
      category: {FAQ: 2, Guides: 1, Announcements: 1, '': 1},
      tags: {money: 1, account: 1, web: 2},
    });
    expect(ask().facets).toEqual({});
  });

  it('are not narrowed by their own filter, but by the others', () => {
    const {facets, total} = ask({facets: ['category', 'topic'], filters: {category: ['FAQ'], topic: ['Security']}});
    expect(total).toBe(1);
    expect(facets.category).toEqual({FAQ: 1, Guides: 1});
    expect(facets.topic).toEqual({Wallet: 1, Security: 1});
  });

  it('are narrowed by dates', () => {
    expect(ask({facets: ['category'], filters: {updatedSince: '2026-03-01'}}).facets.category).toEqual({Guides: 1});
  });

  it('count all pages', () => {
    expect(ask({facets: ['category'], pageSize: 1}).facets.category).toMatchObject({FAQ: 2});
  });

  it('count names of object properties like others', () => {
    const counts = countFacet(
      [summary('a', {category: '__proto__'}), summary('b', {category: 'constructor'})],
      'category',
    );
    expect(Object.entries(counts)).toEqual([
      ['__proto__', 1],
      ['constructor', 1],
    ]);
  });
});

describe('the order', () => {
  it.each([
    ['views', ['login', 'news', 'send', 'passkey', 'plain']],
    ['updated', ['passkey', 'login', 'news', 'send', 'plain']],
    ['published', ['news', 'send', 'login', 'passkey', 'plain']],
    ['relevance', ['login', 'news', 'send', 'passkey', 'plain']],
  ] as const)('by %s', (sort, ids) => {
    expect(idsOf(ask({sort}))).toEqual(ids);
  });

  it("breaks ties by the author's order, then the title, then the id", () => {
    const tied = [
      summary('z', {title: 'Beta'}),
      summary('y', {title: 'Alpha'}),
      summary('b', {title: 'Alpha'}),
      summary('x', {title: 'Zeta', order: 2}),
      summary('w', {title: 'Omega', order: 1}),
      summary('v', {title: 'Last', order: 0, views: -1}),
    ];
    for (const articles of [tied, tied.toReversed()]) {
      expect(articles.toSorted(compareArticles('views')).map(({id}) => id)).toEqual(['w', 'x', 'b', 'y', 'z', 'v']);
    }
  });
});

describe('pages', () => {
  it('part the list without loss or repetition', () => {
    const pages = [0, 1, 2, 3].map(page => ask({page, pageSize: 2}));
    expect(pages.map(idsOf)).toEqual([['login', 'news'], ['send', 'passkey'], ['plain'], []]);
    expect(pages.map(({total}) => total)).toEqual([5, 5, 5, 5]);
  });

  it('hold ten articles unless asked otherwise', () => {
    const many = Array.from({length: 25}, (_item, index) => summary(`a${index}`));
    expect(browse(many, {query: '', intent: 'submit'}).hits).toHaveLength(10);
    expect(browse(many, {query: '', intent: 'submit', pageSize: 0})).toMatchObject({hits: [], total: 25});
  });
});
