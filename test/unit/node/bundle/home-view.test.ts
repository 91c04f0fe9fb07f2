import {describe, expect, it} from 'vitest';
import {countGroups} from '../../../../src/node/bundle/home-view.js';

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
