import {describe, expect, it} from 'vitest';
import {averageMetrics, hasRelevant, measureRanking} from '../../../../src/node/eval/metrics.js';

describe('metrics of one ranking', () => {
  it('are all 1 when the only relevant article comes first', () => {
    expect(measureRanking(['a', 'b'], new Map([['a', 1]]))).toEqual({
      'ndcg@10': 1,
      'mrr@10': 1,
      'recall@10': 1,
      'success@1': 1,
    });
  });

  it('count a relevant article less, the lower it stands', () => {
    // Rank 3: DCG = 1 / log2(4) = 0.5, ideal = 1 / log2(2) = 1.
    expect(measureRanking(['x', 'y', 'a'], new Map([['a', 1]]))).toEqual({
      'ndcg@10': 0.5,
      'mrr@10': 1 / 3,
      'recall@10': 1,
      'success@1': 0,
    });
  });

  it('count a higher grade as 2^grade - 1', () => {
    // DCG = 1/log2(2) + 0/log2(3) + 7/log2(4) = 4.5; ideal = 7/log2(2) + 3/log2(3) + 1/log2(4) = 9.392789...
    const grades = new Map([
      ['a', 3],
      ['b', 1],
      ['c', 2],
    ]);
    const metrics = measureRanking(['b', 'x', 'a'], grades);
    expect(metrics['ndcg@10']).toBeCloseTo(4.5 / (7 + 3 / Math.log2(3) + 0.5), 12);
    expect(metrics['ndcg@10']).toBeCloseTo(0.479091, 6);
    expect(metrics['recall@10']).toBeCloseTo(2 / 3, 12);
    expect(metrics['success@1']).toBe(1);
  });

  it('look at the first ten only', () => {
    const ranking = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'a'];
    expect(measureRanking(ranking, new Map([['a', 1]]))).toEqual({
      'ndcg@10': 0,
      'mrr@10': 0,
      'recall@10': 0,
      'success@1': 0,
    });
  });

  it('take the best ten as ideal when more are relevant', () => {
    const ids = Array.from({length: 20}, (_, index) => `a${index}`);
    const metrics = measureRanking(ids, new Map(ids.map(id => [id, 1])));
    expect(metrics).toMatchObject({'ndcg@10': 1, 'recall@10': 0.5});
  });

  it('treat grades of 0 and below as not relevant', () => {
    const grades = new Map([
      ['a', 0],
      ['b', -1],
      ['c', 1],
    ]);
    expect(measureRanking(['a', 'b', 'c'], grades)).toMatchObject({'ndcg@10': 0.5, 'mrr@10': 1 / 3, 'recall@10': 1});
    expect(hasRelevant(new Map([['a', 0]]))).toBe(false);
    expect(hasRelevant(grades)).toBe(true);
  });

  it('are 0 when nothing is found', () => {
    expect(measureRanking([], new Map([['a', 2]]))).toMatchObject({'ndcg@10': 0, 'mrr@10': 0, 'recall@10': 0});
  });
});

describe('metrics of many queries', () => {
  it('are the mean, each query counting the same', () => {
    const good = measureRanking(['a'], new Map([['a', 3]]));
    const bad = measureRanking(['x'], new Map([['a', 1]]));
    expect(averageMetrics([good, bad])).toEqual({'ndcg@10': 0.5, 'mrr@10': 0.5, 'recall@10': 0.5, 'success@1': 0.5});
  });

  it('are 0 without queries', () => {
    expect(averageMetrics([])).toEqual({'ndcg@10': 0, 'mrr@10': 0, 'recall@10': 0, 'success@1': 0});
  });
});
