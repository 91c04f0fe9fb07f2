import {type AnyOrama, type SearchParams, search} from '@orama/orama';
import {beforeAll, describe, expect, it} from 'vitest';
import type {SearchRequest} from '../../../../src/core/search-provider.js';
import {idsOf, indexed} from '../../../helpers/articles.js';
import {type OpenArticles, openArticles} from '../../../helpers/open-articles.js';
import {packedDatabase} from './packed-database.js';

const ARTICLES = Array.from({length: 40}, (_unused, number) =>
  indexed(`article-${String(number).padStart(2, '0')}`, `${'money '.repeat(1 + (number % 7))} and more.`, {
    title: number % 5 === 0 ? `Money ${number}` : `Article ${number}`,
    category: ['FAQ', 'Guides', 'News'][number % 3] as string,
    ...(number % 4 ? {topic: `Topic ${number % 4}`} : {}),
    tags: [`tag-${number % 2}`, `tag-${number % 5}`],
    views: (number * 37) % 11,
    ...(number % 6 ? {published: `2025-0${1 + (number % 9)}-1${number % 10}`} : {}),
    ...(number % 3 ? {} : {updated: `2026-0${1 + (number % 5)}-05`}),
  }),
);
const PINS = [{query: 'money', articles: [17, 3]}];

/** What a page asks, and how plain Orama code asks the same. */
const QUESTIONS: readonly (readonly [name: string, request: Partial<SearchRequest>, params: object])[] = [
  ['nothing else', {}, {}],
  ['a category', {filters: {category: ['FAQ']}}, {where: {category: {in: ['FAQ']}}}],
  ['a category that holds no pinned article', {filters: {category: ['Guides']}}, {where: {category: {eq: 'Guides'}}}],
  ['either of two tags', {filters: {tags: ['tag-3', 'tag-4']}}, {where: {tags: {containsAny: ['tag-3', 'tag-4']}}}],
  ['a day', {filters: {updatedSince: '2025-06-10'}}, {where: {changed: {gte: Date.parse('2025-06-10')}}}],
  [
    'all of them',
    {filters: {category: ['FAQ', 'News'], topic: ['Topic 1', 'Topic 2'], updatedSince: '2025-02-01'}},
    {
      where: {
        category: {in: ['FAQ', 'News']},
        topic: {in: ['Topic 1', 'Topic 2']},
        changed: {gte: Date.parse('2025-02-01')},
      },
    },
  ],
  ['the most read first', {sort: 'views'}, {sortBy: {property: 'views', order: 'DESC'}}],
  ['the last changed first', {sort: 'updated'}, {sortBy: {property: 'changed', order: 'DESC'}}],
  ['the newest first', {sort: 'published'}, {sortBy: {property: 'published', order: 'DESC'}}],
  [
    'the newest of a category first',
    {sort: 'published', filters: {category: ['News']}},
    {sortBy: {property: 'published', order: 'DESC'}, where: {category: {eq: 'News'}}},
  ],
];

describe('the engine and plain Orama code give the same answers:', () => {
  let engine: OpenArticles;
  let database: AnyOrama;

  beforeAll(async () => {
    engine = await openArticles(ARTICLES, {extras: {pins: PINS}});
    ({database} = await packedDatabase(ARTICLES, {pins: PINS}));
  });

  it.each(QUESTIONS)('a query with %s', async (_name, request, params) => {
    // By the index alone, which is all that Orama has.
    const found = await engine.search('money', {...request, excerpts: false});
    const answer = await search(database, {term: 'money ', limit: 50, ...params} as SearchParams<AnyOrama>);
    expect(found.total).toBeGreaterThan(0);
    expect(answer.hits.map(({id}) => id)).toEqual(idsOf(found));
    expect(answer.count).toBe(found.total);
  });

  it.each(QUESTIONS.filter(([, , params]) => 'where' in params))('a list with %s', async (_name, request, params) => {
    const found = await engine.search('', {...request, excerpts: false});
    const answer = await search(database, {limit: 50, ...params} as SearchParams<AnyOrama>);
    expect(answer.hits.map(({id}) => id).toSorted()).toEqual(idsOf(found).toSorted());
  });
});
