import {describe, expect, it} from 'vitest';
import {predicateOf, type Where} from '../../../../src/search/orama/where.js';
import {FILTERABLE} from '../../../helpers/articles.js';

describe("a filter in Orama's language", () => {
  it.each([
    [{category: {eq: 'FAQ'}}, ['send', 'login']],
    [{category: {in: ['Guides', 'Announcements']}}, ['passkey', 'news']],
    [{category: {nin: ['FAQ', 'Guides']}}, ['news', 'plain']],
    [{tags: {containsAny: ['money', 'account']}}, ['send', 'login']],
    [{tags: {containsAll: ['account', 'web']}}, ['login']],
    [{views: {gt: 70}}, ['login']],
    [{views: {gte: 70}}, ['login', 'news']],
    [{views: {lt: 50}}, ['passkey', 'plain']],
    [{views: {lte: 50}}, ['send', 'passkey', 'plain']],
    [{views: {between: [50, 70]}}, ['send', 'news']],
    [{changed: {gte: Date.parse('2026-02-01')}}, ['login', 'passkey']],
    [{published: {eq: 0}}, ['passkey', 'plain']],
    [{and: [{category: {eq: 'FAQ'}}, {not: {topic: {eq: 'Wallet'}}}]}, ['login']],
    [{or: [{category: {eq: 'Guides'}}, {views: {eq: 50}}]}, ['send', 'passkey']],
    [{}, ['send', 'login', 'passkey', 'news', 'plain']],
  ])('%j', (where, ids) => {
    expect(FILTERABLE.filter(predicateOf(where)).map(({id}) => id)).toEqual(ids);
  });

  it.each<Where>([
    {colour: {eq: 'red'}},
    {category: {like: 'F'}},
    {category: {}},
    {views: {gt: 1, lt: 5}},
    {constructor: {eq: 1}},
    {category: {constructor: 1}},
  ])('refuses %j', where => {
    expect(() => predicateOf(where)).toThrow('There is no filter');
  });
});
