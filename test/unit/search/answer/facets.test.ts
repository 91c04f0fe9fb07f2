import {describe, expect, it} from 'vitest';
import {indexed} from '../../../helpers/articles.js';
import {openArticles} from '../../../helpers/open-articles.js';

const articles = openArticles([
  indexed('login', 'Help.', {category: 'FAQ', topic: 'Security', tags: ['account', 'web'], updated: '2026-02-01'}),
  indexed('news', 'Help.', {category: 'Announcements', published: '2026-01-15'}),
  indexed('passkey', 'Help.', {category: 'Guides', topic: 'Security', tags: ['web'], updated: '2026-03-01'}),
  indexed('plain', 'Help.'),
  indexed('send', 'Help.', {category: 'FAQ', topic: 'Wallet', tags: ['money'], published: '2025-01-01'}),
]);

describe.each([
  ['without a query', ''],
  ['of what a query finds', 'help'],
])('facets %s', (_name, query) => {
  it('count the values of each field that is asked for', async () => {
    const {search} = await articles;
    expect((await search(query, {facets: ['category', 'tags']})).facets).toEqual({
      category: {FAQ: 2, Guides: 1, Announcements: 1, '': 1},
      tags: {money: 1, account: 1, web: 2},
    });
    expect((await search(query)).facets).toEqual({});
  });

  it('are not narrowed by their own filter, but by the others', async () => {
    const {search} = await articles;
    const filters = {category: ['FAQ'], topic: ['Security']};
    const {facets, total} = await search(query, {facets: ['category', 'topic'], filters});
    expect(total).toBe(1);
    expect(facets.category).toEqual({FAQ: 1, Guides: 1});
    expect(facets.topic).toEqual({Wallet: 1, Security: 1});
  });

  it('are narrowed by dates', async () => {
    const {search} = await articles;
    const {facets} = await search(query, {facets: ['category'], filters: {updatedSince: '2026-03-01'}});
    expect(facets.category).toEqual({Guides: 1});
  });

  it('count all pages', async () => {
    const {search} = await articles;
    expect((await search(query, {facets: ['category'], pageSize: 1})).facets.category).toMatchObject({FAQ: 2});
  });

  it('count names of object properties like others', async () => {
    const {search} = await openArticles([
      indexed('a', 'Help.', {category: '__proto__', tags: ['__proto__']}),
      indexed('b', 'Help.', {category: 'constructor', tags: ['constructor']}),
    ]);
    const {category = {}, tags = {}} = (await search(query, {facets: ['category', 'tags']})).facets;
    for (const counts of [category, tags]) {
      expect(Object.entries(counts)).toEqual([
        ['__proto__', 1],
        ['constructor', 1],
      ]);
    }
  });
});
