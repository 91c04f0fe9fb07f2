import {describe, expect, it} from 'vitest';
import {listArticles} from '../../../../src/search/answer/browse.js';
import {idsOf, indexed, summary} from '../../../helpers/articles.js';
import {openArticles} from '../../../helpers/open-articles.js';

const articles = openArticles([
  indexed('login', 'Help.', {views: 90, published: '2024-01-01', updated: '2026-02-01'}),
  indexed('news', 'Help.', {title: 'News', views: 70, published: '2026-01-15', description: 'What is new.'}),
  indexed('passkey', 'Help.', {views: 10, updated: '2026-03-01'}),
  indexed('plain', 'Help.'),
  indexed('send', 'Help.', {views: 50, published: '2025-01-01'}),
]);

describe('browsing', () => {
  it('shows every article, the most read first', async () => {
    const found = await (await articles).search('');
    expect(idsOf(found)).toEqual(['login', 'news', 'send', 'passkey', 'plain']);
    expect(found.total).toBe(5);
  });

  it('shows title and description, unmarked', async () => {
    const {hits} = await (await articles).search('');
    expect(hits[1]).toEqual({
      article: {id: 'news', title: 'News', views: 70, published: '2026-01-15', description: 'What is new.'},
      score: 0,
      title: [{text: 'News'}],
      excerpt: [{text: 'What is new.'}],
      sections: [],
    });
    expect(hits[0]?.excerpt).toEqual([]);
  });

  it.each([
    ['views', ['login', 'news', 'send', 'passkey', 'plain']],
    ['updated', ['passkey', 'login', 'news', 'send', 'plain']],
    ['published', ['news', 'send', 'login', 'passkey', 'plain']],
    ['relevance', ['login', 'news', 'send', 'passkey', 'plain']],
  ] as const)('orders by %s', async (sort, ids) => {
    expect(await (await articles).ids('', {sort})).toEqual(ids);
  });

  it('keeps the order of articles that are named, unless another is asked for', async () => {
    const filters = {ids: ['plain', 'login', 'send']};
    expect(await (await articles).ids('', {filters})).toEqual(['plain', 'login', 'send']);
    expect(await (await articles).ids('', {filters, sort: 'relevance'})).toEqual(['plain', 'login', 'send']);
    expect(await (await articles).ids('', {filters, sort: 'views'})).toEqual(['login', 'send', 'plain']);
  });

  it('parts the list into pages without loss or repetition', async () => {
    const {search} = await articles;
    const pages = await Promise.all([0, 1, 2, 3].map(page => search('', {page, pageSize: 2})));
    expect(pages.map(idsOf)).toEqual([['login', 'news'], ['send', 'passkey'], ['plain'], []]);
    expect(pages.map(({total}) => total)).toEqual([5, 5, 5, 5]);
    expect(await search('', {pageSize: 0})).toMatchObject({hits: [], total: 5});
  });
});

describe('a list of articles', () => {
  const ARTICLES = [
    summary('a', {views: 1}),
    summary('b', {views: 3, updated: '2026-01-01'}),
    summary('c', {views: 2}),
  ];

  it('has the most read first, unless another order is asked for', () => {
    expect(listArticles(ARTICLES).map(({id}) => id)).toEqual(['b', 'c', 'a']);
    expect(listArticles(ARTICLES, {sort: 'relevance'}).map(({id}) => id)).toEqual(['b', 'c', 'a']);
    expect(listArticles(ARTICLES, {sort: 'updated'}).map(({id}) => id)).toEqual(['b', 'a', 'c']);
  });

  it('leaves what it is made of in its order', () => {
    expect(() => listArticles(Object.freeze([...ARTICLES]))).not.toThrow();
  });
});
