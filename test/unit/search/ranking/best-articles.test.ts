import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {bestArticles} from '../../../../src/search/ranking/best-articles.js';

/** Distinct articles in any order, with scores of which many are equal. */
const scored = fc
  .uniqueArray(
    fc.record({article: fc.nat(500), score: fc.oneof(fc.nat(3), fc.double({min: 0, max: 9, noNaN: true}))}),
    {
      selector: ({article}) => article,
      maxLength: 60,
    },
  )
  .map(entries => ({
    entries,
    columns: {
      articles: Uint32Array.from(entries, ({article}) => article),
      scores: Float64Array.from(entries, ({score}) => score),
    },
  }));

describe('the best articles', () => {
  it('are those that come first when all are sorted, by score and then by number', () => {
    fc.assert(
      fc.property(scored, fc.nat(70), ({entries, columns}, most) => {
        const sorted = [...entries].sort((a, b) => b.score - a.score || a.article - b.article);
        expect(bestArticles(columns, most)).toEqual(sorted.slice(0, most));
        expect(bestArticles(columns, Number.POSITIVE_INFINITY)).toEqual(sorted);
      }),
    );
  });
});
