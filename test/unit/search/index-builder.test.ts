import {describe, expect, it} from 'vitest';
import {buildSearchIndex, type IndexedArticle} from '../../../src/search/index-builder.js';
import {restoreOramaIndex} from '../../../src/search/orama-index.js';
import {searchOramaIndex} from '../../../src/search/orama-search.js';
import {idsOf, indexed, section} from '../../helpers/articles.js';

const ARTICLES: readonly IndexedArticle[] = [
  indexed('one', 'Text alone.', {
    title: 'Heron',
    description: 'About a kingfisher.',
    topic: 'Waterfowl',
    tags: ['plumage'],
    keywords: ['cormorant'],
    sections: [section('Where the osprey nests', 'Beside a lagoon.')],
    published: '2025-05-05',
  }),
  indexed('two', 'Nothing of that.', {published: '2020-01-01', updated: '2026-06-06'}),
];

async function find(query: string, filters = {}): Promise<string[]> {
  const index = await restoreOramaIndex(await buildSearchIndex(ARTICLES, 'en'), 'en');
  return idsOf(await searchOramaIndex(index, {query, intent: 'submit', filters}));
}

describe('an article is found by', () => {
  it.each([
    ['its title', 'heron'],
    ['its description', 'kingfisher'],
    ['its topic', 'waterfowl'],
    ['its tags', 'plumage'],
    ['its keywords', 'cormorant'],
    ['a heading', 'osprey'],
    ['the text below a heading', 'lagoon'],
    ['the text before all headings', 'alone'],
  ])('%s', async (_name, word) => {
    expect(await find(word)).toEqual(['one']);
  });

  it('the day it was updated, else published', async () => {
    expect(await find('text that nothing', {updatedSince: '2025-05-05'})).toEqual(
      expect.arrayContaining(['one', 'two']),
    );
    expect(await find('alone', {updatedSince: '2025-05-06'})).toEqual([]);
    expect(await find('nothing that', {updatedSince: '2026-06-06'})).toEqual(['two']);
  });
});

describe('the index', () => {
  it('is the same text each time', async () => {
    expect(await buildSearchIndex(ARTICLES, 'en')).toBe(await buildSearchIndex(structuredClone(ARTICLES), 'en'));
  });

  it('hands out summaries without keywords and sections', async () => {
    const index = await restoreOramaIndex(await buildSearchIndex(ARTICLES, 'en'), 'en');
    const [first] = (await searchOramaIndex(index, {query: 'heron', intent: 'submit'})).hits;
    expect(first?.article).toEqual({
      id: 'one',
      title: 'Heron',
      description: 'About a kingfisher.',
      topic: 'Waterfowl',
      tags: ['plumage'],
      published: '2025-05-05',
    });
  });

  it('may be empty', async () => {
    const index = await restoreOramaIndex(await buildSearchIndex([], 'en'), 'en');
    const found = await searchOramaIndex(index, {query: 'heron', intent: 'submit', facets: ['category']});
    expect(found).toEqual({hits: [], total: 0, facets: {category: {}}});
  });

  it('takes many articles', async () => {
    const many = Array.from({length: 1200}, (_item, index) => indexed(`a${index}`, `common word${index}`));
    const index = await restoreOramaIndex(await buildSearchIndex(many, 'en'), 'en');
    expect((await searchOramaIndex(index, {query: 'common', intent: 'submit'})).total).toBe(1200);
    expect(idsOf(await searchOramaIndex(index, {query: 'word1199', intent: 'submit'}))).toEqual(['a1199']);
  });

  it('is stemmed by its locale', async () => {
    const articles = [indexed('karte', 'Karten sperren')];
    const german = await restoreOramaIndex(await buildSearchIndex(articles, 'de-AT'), 'de-AT');
    expect(idsOf(await searchOramaIndex(german, {query: 'gesperrte Karte', intent: 'submit'}))).toEqual(['karte']);
  });
});
