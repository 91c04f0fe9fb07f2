import {
  type AnyOrama,
  count,
  create,
  getByID,
  insert,
  load,
  remove,
  type SearchParams,
  save,
  search,
} from '@orama/orama';
import {beforeAll, describe, expect, it} from 'vitest';
import {PACKED_SCHEMA, type PackedDocument, packedIndex} from '../../../../src/search/orama/orama-plugin.js';
import {indexed, section} from '../../../helpers/articles.js';
import {packedDatabase} from './packed-database.js';

const ARTICLES = [
  indexed('a-limits', 'How much money you may send in a day.', {
    title: 'Limits',
    category: 'Guides',
    topic: 'Wallet',
    tags: ['money', 'rules'],
    views: 100,
    updated: '2026-01-01',
  }),
  indexed('b-password', 'Choose a new password.', {
    title: 'Reset your password',
    category: 'FAQ',
    topic: 'Security',
    tags: ['sign-in'],
    views: 900,
    published: '2025-06-01',
    sections: [section('Money is safe', 'Nobody else can send.')],
  }),
  indexed('c-send', 'Send money with your wallet: money to a friend, money to a shop.', {
    title: 'Send money',
    category: 'FAQ',
    topic: 'Wallet',
    tags: ['money', '__proto__'],
    views: 500,
    published: '2025-01-01',
  }),
  indexed('d-hidden', 'Nothing to see.', {title: 'Hidden', category: '__proto__', keywords: ['money']}),
];

let database: AnyOrama;

beforeAll(async () => {
  ({database} = await packedDatabase(ARTICLES, {pins: [{query: 'refund', articles: [3, 0]}]}));
});

interface Answer {
  readonly count: number;
  readonly hits: readonly {readonly id: string; readonly score: number; readonly document: PackedDocument}[];
  readonly facets?: Readonly<Record<string, {readonly count: number; readonly values: object}>>;
  readonly groups?: readonly {readonly values: readonly unknown[]; readonly result: readonly {readonly id: string}[]}[];
}

/** The types of Orama know no schema of an index that is only loaded. */
const ask = async (params: object): Promise<Answer> =>
  (await search(database, params as SearchParams<AnyOrama>)) as unknown as Answer;
const find = async (params: object): Promise<string[]> => (await ask(params)).hits.map(({id}) => id);

describe('plain Orama code with a packed index', () => {
  it('finds articles, best first', async () => {
    const {count: total, hits} = await ask({term: 'money'});
    expect(total).toBe(4);
    expect(hits[0]).toMatchObject({id: 'c-send', document: {title: 'Send money', article: {id: 'c-send', views: 500}}});
    const scores = hits.map(({score}) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('pages through them', async () => {
    const all = await find({term: 'money'});
    expect(all).toHaveLength(4);
    expect(await ask({term: 'money', limit: 2, offset: 1})).toMatchObject({count: 4});
    expect(await find({term: 'money', limit: 2, offset: 1})).toEqual(all.slice(1, 3));
    expect(await find({term: 'money', offset: 9})).toEqual([]);
  });

  const FILTERS: readonly [name: string, where: object, expected: readonly string[]][] = [
    ['a category', {category: {eq: 'FAQ'}}, ['b-password', 'c-send']],
    ['one of several', {category: {in: ['Guides', '__proto__']}}, ['a-limits', 'd-hidden']],
    ['none of them', {category: {nin: ['FAQ']}}, ['a-limits', 'd-hidden']],
    ['a tag', {tags: {containsAny: ['__proto__', 'rules']}}, ['a-limits', 'c-send']],
    ['all of its tags', {tags: {containsAll: ['money', 'rules']}}, ['a-limits']],
    ['a number', {views: {between: [100, 500]}}, ['a-limits', 'c-send']],
    ['a date', {changed: {gte: Date.parse('2025-06-01')}}, ['a-limits', 'b-password']],
    ['several at once', {category: {eq: 'FAQ'}, topic: {eq: 'Wallet'}}, ['c-send']],
    ['either', {or: [{topic: {eq: 'Security'}}, {views: {eq: 100}}]}, ['a-limits', 'b-password']],
    ['what does not exist', {category: {eq: 'constructor'}}, []],
  ];

  it.each(FILTERS)('filters by %s', async (_name, where, expected) => {
    expect((await find({term: 'money', where})).sort()).toEqual(expected);
  });

  // Orama looks for geographic fields in a table of its own index, which the packed one lacks.
  it('filters without a term', async () => {
    for (const [, where, expected] of FILTERS) expect((await find({where})).sort()).toEqual(expected);
  });

  it('counts values', async () => {
    const {facets} = await ask({
      term: 'money',
      facets: {
        category: {},
        tags: {},
        views: {
          ranges: [
            {from: 0, to: 499},
            {from: 500, to: 1000},
          ],
        },
      },
    });
    expect(facets?.category?.values).toMatchObject({FAQ: 2, Guides: 1});
    expect(facets?.tags?.values).toMatchObject({money: 2, rules: 1, 'sign-in': 1});
    expect(facets?.views?.values).toEqual({'0-499': 2, '500-1000': 2});
  });

  it.each([
    [{property: 'views', order: 'DESC'}, ['b-password', 'c-send', 'a-limits', 'd-hidden']],
    [{property: 'views', order: 'ASC'}, ['d-hidden', 'a-limits', 'c-send', 'b-password']],
    [{property: 'changed', order: 'DESC'}, ['a-limits', 'b-password', 'c-send', 'd-hidden']],
    [{property: 'published', order: 'DESC'}, ['b-password', 'c-send']],
    [
      ([, , a]: [number, number, PackedDocument], [, , b]: [number, number, PackedDocument]) =>
        a.title < b.title ? -1 : 1,
      ['d-hidden', 'a-limits', 'b-password', 'c-send'],
    ],
  ])('sorts by %j', async (sortBy, expected) => {
    expect((await find({term: 'money', sortBy})).slice(0, expected.length)).toEqual(expected);
  });

  it('groups by values', async () => {
    const {groups} = await ask({term: 'money', groupBy: {properties: ['title']}});
    expect(groups?.map(({values, result}) => [values[0], result.map(({id}) => id)]).sort()).toEqual([
      ['Hidden', ['d-hidden']],
      ['Limits', ['a-limits']],
      ['Reset your password', ['b-password']],
      ['Send money', ['c-send']],
    ]);
  });

  it('leaves out all but the best of each value', async () => {
    expect((await find({term: 'money', distinctOn: 'category'})).sort()).toEqual(['a-limits', 'c-send', 'd-hidden']);
  });

  it('searches only some fields, or weighs them otherwise', async () => {
    expect(await find({term: 'money', properties: ['title']})).toEqual(['c-send']);
    expect(await find({term: 'money', properties: ['headings']})).toEqual(['b-password']);
    expect(await find({term: 'money', properties: ['keywords']})).toContain('d-hidden');
    expect((await find({term: 'money', boost: {title: 0, headings: 100}}))[0]).toBe('b-password');
  });

  it('puts pinned articles first, whether they match or not', async () => {
    expect(await find({term: 'refund'})).toEqual(['d-hidden', 'a-limits']);
  });

  it('lists everything when nothing is asked for', async () => {
    expect((await find({})).sort()).toEqual(ARTICLES.map(({id}) => id));
  });

  it('knows articles by id, and how many there are', () => {
    expect(getByID(database, 'b-password')).toMatchObject({title: 'Reset your password', topic: 'Security'});
    expect(getByID(database, 'constructor')).toBeUndefined();
    expect(count(database)).toBe(4);
  });

  it('saves what another database loads', async () => {
    const copy = create({schema: PACKED_SCHEMA, plugins: [packedIndex()]}) as AnyOrama;
    load(copy, save(database));
    expect(await search(copy, {term: 'password'})).toMatchObject({count: 1, hits: [{id: 'b-password'}]});
  });

  it('cannot change the index', async () => {
    const refusal = /read-only: build it again/;
    await expect(async () => insert(database, {title: 'New'})).rejects.toThrow(refusal);
    await expect(async () => remove(database, 'b-password')).rejects.toThrow(refusal);
    expect(count(database)).toBe(4);
  });

  it('finds nothing before anything is loaded', async () => {
    const empty = create({schema: PACKED_SCHEMA, plugins: [packedIndex()]}) as AnyOrama;
    expect(await search(empty, {term: 'money'})).toMatchObject({count: 0, hits: []});
    expect(count(empty)).toBe(0);
  });
});
