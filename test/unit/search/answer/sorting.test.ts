import {describe, expect, it} from 'vitest';
import type {ArticleSummary} from '../../../../src/core/article.js';
import {type ArticleOrder, compareArticles, sortArticles} from '../../../../src/search/answer/sorting.js';
import {summary} from '../../../helpers/articles.js';

const ARTICLES = [
  summary('send', {views: 50, published: '2025-01-01'}),
  summary('login', {views: 90, published: '2024-01-01', updated: '2026-02-01'}),
  summary('passkey', {views: 10, updated: '2026-03-01'}),
  summary('news', {views: 70, published: '2026-01-15'}),
  summary('plain'),
];

const sorted = (articles: readonly ArticleSummary[], order: ArticleOrder, byTitle?: boolean): string[] =>
  sortArticles(articles, article => article, order, byTitle).map(({id}) => id);

describe('the order of articles', () => {
  it.each([
    ['views', ['login', 'news', 'send', 'passkey', 'plain']],
    ['updated', ['passkey', 'login', 'news', 'send', 'plain']],
    ['published', ['news', 'send', 'login', 'passkey', 'plain']],
  ] as const)('by %s', (order, ids) => {
    expect(sorted(ARTICLES, order)).toEqual(ids);
    expect(ARTICLES.toSorted(compareArticles(order)).map(({id}) => id)).toEqual(ids);
  });

  it('takes dates for what they are, however they are written', () => {
    const dated = [summary('day', {updated: '2026-01-05'}), summary('noon', {updated: '2026-01-05T14:00:00+02:00'})];
    expect(sorted(dated, 'updated')).toEqual(['noon', 'day']);
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
      expect(sorted(articles, 'views')).toEqual(['w', 'x', 'b', 'y', 'z', 'v']);
    }
  });

  it('leaves ties as they stand where titles are not known', () => {
    const tied = [summary('z'), summary('a'), summary('w', {order: 1})];
    expect(sorted(tied, 'views', false)).toEqual(['w', 'z', 'a']);
  });
});
