import {describe, expect, it} from 'vitest';
import type {ArticleSummary} from '../../../../src/core/article.js';
import type {Filters} from '../../../../src/core/search-provider.js';
import {listArticles} from '../../../../src/search/answer/browse.js';
import {filterOf} from '../../../../src/search/answer/filters.js';
import {FILTERABLE, indexed, summary} from '../../../helpers/articles.js';
import {openArticles} from '../../../helpers/open-articles.js';

const list = (filters: Filters): string[] => listArticles(FILTERABLE, {filters}).map(({id}) => id);

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
    ['date and value', {updatedSince: '2026-01-01', category: ['FAQ']}, ['login']],
  ])('by %s', (_name, filters, ids) => {
    expect(list(filters)).toEqual(ids);
  });

  it('by date take the day of the last change, else of publication', () => {
    expect(list({updatedSince: '2026-01-15'})).toEqual(['login', 'news', 'passkey']);
    expect(list({updatedSince: '2026-01-16'})).toEqual(['login', 'passkey']);
    const passes = (article: ArticleSummary, updatedSince: string) => filterOf({updatedSince})?.(article);
    expect(passes(summary('x'), '1970-01-01')).toBe(false);
    expect(passes(summary('x', {published: '2026-01-01', updated: '2020-01-01'}), '2025-01-01')).toBe(false);
  });

  it('are nothing where nothing is asked for', () => {
    expect(filterOf()).toBeUndefined();
    expect(filterOf({category: [], topic: []})).toBeUndefined();
    expect(filterOf({category: ['FAQ']}, 'category')).toBeUndefined();
  });

  it.each([
    'yesterday',
    '5 Jan 2026',
    '01/05/2026',
    '2026-1-5',
    '2026-13-01',
    '1767571200000',
    '2026-01-05T25:00Z',
    'T10:00',
  ])('refuse what is no date: %s', date => {
    expect(() => filterOf({updatedSince: date})).toThrow(`"${date}" is no ISO date`);
  });
});

describe.each([
  '2026-01-05',
  '2026-01-05T00:00:00Z',
  '2026-01-05T10:00:00Z',
  '2026-01-05T23:59:59.999Z',
  '2026-01-05T10:00',
  '2026-01-05T00:30:00',
  '2026-01-05T23:30:00',
  '2026-01-05 10:00:00',
  '2026-01-06T00:30:00+01:00',
  '2026-01-04T23:30:00-05:00',
  '2026-01-05T23:00:00+14:00',
])('updated since %s', updatedSince => {
  const articles = openArticles([
    indexed('before', 'Money.', {updated: '2026-01-04'}),
    indexed('that-day', 'Money.', {updated: '2026-01-05'}),
    indexed('later', 'Money.', {published: '2026-01-06'}),
    indexed('never', 'Money.'),
  ]);

  it.each([
    ['browses', ''],
    ['finds', 'money'],
  ])('%s what was changed on that day or later', async (_name, query) => {
    const {search} = await articles;
    const {hits, total, facets} = await search(query, {filters: {updatedSince}, facets: ['tags', 'category']});
    expect(hits.map(({article}) => article.id).toSorted()).toEqual(['later', 'that-day']);
    expect(total).toBe(2);
    expect(facets.category).toEqual({'': 2});
  });
});
