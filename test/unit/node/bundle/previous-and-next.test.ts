import {describe, expect, it} from 'vitest';
import {findNeighbours} from '../../../../src/node/bundle/previous-and-next.js';
import {summary} from '../../../helpers/articles.js';

/** Ids before and after each article. */
function waysOf(articles: Parameters<typeof findNeighbours>[0]): Record<string, readonly (string | undefined)[]> {
  const neighbours = findNeighbours(articles);
  return Object.fromEntries(
    articles.map(article => {
      const {previous, next} = neighbours.get(article) ?? {};
      return [article.id, [previous?.id, next?.id]];
    }),
  );
}

describe('the articles before and after one', () => {
  it('come in the author\u2019s order, then the most viewed, then by title', () => {
    const inFaq = {category: 'FAQ'};
    const articles = [
      summary('z', {...inFaq, title: 'A last word'}),
      summary('read', {...inFaq, views: 900}),
      summary('second', {...inFaq, order: 2, views: 5000}),
      summary('first', {...inFaq, order: 1}),
      summary('y', {...inFaq, title: 'A first word'}),
    ];
    expect(waysOf(articles)).toEqual({
      first: [undefined, 'second'],
      second: ['first', 'read'],
      read: ['second', 'y'],
      y: ['read', 'z'],
      z: ['y', undefined],
    });
  });

  it('are of the same category', () => {
    const articles = [
      summary('a', {category: 'FAQ'}),
      summary('b', {category: 'News'}),
      summary('c', {category: 'FAQ'}),
    ];
    expect(waysOf(articles)).toEqual({a: [undefined, 'c'], b: [undefined, undefined], c: ['a', undefined]});
  });

  it('are none without a category', () => {
    expect(waysOf([summary('a'), summary('b')])).toEqual({a: [undefined, undefined], b: [undefined, undefined]});
  });
});
