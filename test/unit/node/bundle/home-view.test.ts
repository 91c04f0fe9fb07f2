import {describe, expect, it} from 'vitest';
import {countGroups, homeArticles, noticesOf} from '../../../../src/node/bundle/home-view.js';
import type {CompiledArticle} from '../../../../src/node/content/compiled-content.js';

describe('categories of a bundle', () => {
  it('come in the configured order, then by size, then by name', () => {
    const names = ['B', 'C', 'C', 'A', 'News', 'FAQ', 'FAQ'];
    const configured = [{name: 'News', icon: 'bell'}, {name: 'FAQ'}];
    expect(countGroups(names, configured)).toEqual([
      {name: 'News', icon: 'bell', count: 1},
      {name: 'FAQ', count: 2},
      {name: 'C', count: 2},
      {name: 'A', count: 1},
      {name: 'B', count: 1},
    ]);
  });

  it('leave out those that no article uses', () => {
    expect(countGroups(['FAQ'], [{name: 'News'}, {name: 'FAQ'}])).toEqual([{name: 'FAQ', count: 1}]);
  });

  it('may have any name', () => {
    expect(countGroups(['__proto__', 'constructor'])).toEqual([
      {name: '__proto__', count: 1},
      {name: 'constructor', count: 1},
    ]);
  });
});

describe('lists of the home view', () => {
  it('by date hold no articles without one', async () => {
    const categories = [{name: 'News', icon: 'news', count: 2}];
    const articles = [
      {id: 'a', title: 'A'},
      {id: 'b', title: 'B', updated: '2026-01-02'},
      {id: 'c', title: 'C', category: 'News'},
      {id: 'd', title: 'D', category: 'News', published: '2026-01-01'},
    ];
    const {recent, news} = await homeArticles(articles, categories);
    expect(recent.map(({id}) => id)).toEqual(['b', 'd']);
    expect(news.map(({id}) => id)).toEqual(['d']);
  });
});

describe('announcements', () => {
  const notice = (id: string, more: Partial<CompiledArticle> = {}, published?: string): CompiledArticle => ({
    file: `${id}.md`,
    titleLines: 0,
    headingLines: [],
    titleFrom: 'front matter',
    whereIsKey: () => `${id}.md`,
    article: {id, title: id, locale: 'en', markdown: '', headings: [], ...(published ? {published} : {})},
    sections: [],
    links: [],
    images: [],
    assetFiles: {},
    notice: true,
    ...more,
  });

  it('end on the day that the author names, else 90 days after they were published', () => {
    expect(
      noticesOf([notice('a', {until: '2026-02-01'}, '2026-01-31'), notice('b', {}, '2026-01-01'), notice('c')]).notices,
    ).toEqual([
      {id: 'a', title: 'a', until: '2026-02-01'},
      {id: 'b', title: 'b', until: '2026-04-01'},
      {id: 'c', title: 'c'},
    ]);
  });
});
