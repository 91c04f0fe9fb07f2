import {describe, expect, it} from 'vitest';
import {DIALECTS} from '../../../../src/node/dialects/all-dialects.js';
import type {DialectName} from '../../../../src/node/dialects/dialect.js';
import {understandFrontMatter} from '../../../../src/node/dialects/front-matter-keys.js';

const NOW = new Date('2026-06-01T12:00:00Z');

function understand(
  values: Record<string, unknown>,
  {dialect, id = 'guides/pin'}: {dialect?: DialectName; id?: string} = {},
) {
  const where = (path: readonly PropertyKey[]) => `a.md#${path.join('.')}`;
  return understandFrontMatter({id, values, where}, dialect && DIALECTS[dialect].frontMatter, NOW);
}

const valuesOf = (values: Record<string, unknown>, options = {}) => understand(values, options).values;

describe('front matter of other generators', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    [
      'Docusaurus',
      {sidebar_position: 3, last_update: {date: '2024-03-01', author: 'x'}, unlisted: true},
      {order: 3, updated: '2024-03-01', draft: true},
    ],
    [
      'Hugo',
      {weight: 20, date: '2024-03-01', Lastmod: '2024-03-02T10:00:00Z', aliases: ['/old/', 'https://x.example/']},
      {order: 20, published: '2024-03-01', updated: '2024-03-02', redirects: ['old']},
    ],
    [
      'Jekyll',
      {nav_order: '2', published: false, last_modified_at: '2024-03-01 10:00:00 +0100', redirect_from: '/a/b.html'},
      {order: 2, draft: true, updated: '2024-03-01', redirects: ['a/b']},
    ],
    ['Starlight', {sidebar: {order: 1, label: 'x'}, lastUpdated: false}, {order: 1}],
    ['VitePress', {lastUpdated: true, published: 'true'}, {}],
    ['Astro', {pubDate: 'Jul 08 2022', updatedDate: '2022-07-09'}, {published: '2022-07-08', updated: '2022-07-09'}],
    [
      'MkDocs',
      {date: {created: '2024-03-01', updated: '2024-03-02'}, search: {exclude: true}},
      {published: '2024-03-01', updated: '2024-03-02'},
    ],
    ['Mintlify', {hidden: true, sidebarTitle: 'x', keywords: ['a']}, {draft: true, keywords: ['a']}],
    ['nothing said', {title: null, tags: null, description: ' ', sidebar: false}, {}],
  ])('is read: %s', (_name, given, expected) => {
    expect(valuesOf(given)).toEqual(expected);
    expect(understand(given).warnings).toEqual([]);
  });

  it('has keys with a meaning of their own', () => {
    const page = {
      date: '2024-03-02T10:00:00.000Z',
      dateCreated: '2024-03-01T10:00:00.000Z',
      published: true,
      editor: 'markdown',
    };
    expect(valuesOf(page, {dialect: 'wiki-js'})).toEqual({published: '2024-03-01', updated: '2024-03-02'});
    expect(valuesOf({aliases: ['Forgotten PIN']}, {dialect: 'obsidian'})).toEqual({keywords: ['Forgotten PIN']});
  });

  it('says less than Helplet\u2019s own keys do', () => {
    expect(valuesOf({weight: 3, order: 1, date: '2024-01-01', published: '2024-02-02'})).toEqual({
      order: 1,
      published: '2024-02-02',
    });
  });

  it('files articles under names, and gives them a short title', () => {
    expect(understand({categories: ['Guides', 'Cards'], sidebar_label: 'PIN'})).toMatchObject({
      groups: ['Guides', 'Cards'],
      shortTitle: 'PIN',
    });
    expect(understand({parent: 'Guides'})).toMatchObject({groups: ['Guides']});
  });

  it('dates an article by its file name, where nothing else does', () => {
    expect(valuesOf({}, {id: '_posts/2024-03-01-welcome'})).toEqual({published: '2024-03-01'});
    expect(valuesOf({date: '2024-04-01'}, {id: '_posts/2024-03-01-welcome'})).toEqual({published: '2024-04-01'});
    expect(valuesOf({}, {id: '2024-03-01-a/b'})).toEqual({});
  });

  it('resolves relative redirects, and leaves out those to itself', () => {
    expect(valuesOf({aliases: ['/guides/pin/', '../pin', './old', '/docs/x.md#top']})).toEqual({
      redirects: ['pin', 'guides/old', 'docs/x'],
    });
  });

  it('tells texts that others include', () => {
    expect(understand({build: {render: 'never', list: 'never'}}).isPartial).toBe(true);
    expect(understand({build: {render: 'never', list: 'always'}}).isPartial).toBe(false);
    expect(understand({headless: true}).isPartial).toBe(true);
  });

  it('warns of days that decide whether a page is there', () => {
    const {warnings, values} = understand({publishDate: '2027-01-01', expiryDate: '2026-05-01'});
    expect(values.published).toBe('2027-01-01');
    expect(warnings.map(({code, where}) => `${code} ${where}`)).toEqual([
      'front-matter-date a.md#publishDate',
      'front-matter-date a.md#expiryDate',
    ]);
    expect(understand({publishDate: '2026-01-01', expiryDate: '2028-05-01'}).warnings).toEqual([]);
  });
});

describe('values of front matter', () => {
  it.each<[string, unknown, unknown]>([
    ['title', 404, '404'],
    ['title', true, 'true'],
    ['order', '04', 4],
    ['views', ' 1200 ', 1200],
    ['tags', 'a, b,', ['a', 'b']],
    ['tags', ['a', 7, null, {name: 'c'}, {label: 'd'}], ['a', '7', 'c', 'd']],
    ['draft', 'yes', true],
    ['draft', 'no', false],
    ['notice', 'True', true],
    ['category', ['FAQ', 'Cards'], 'FAQ'],
    ['updated', '2024/03/01', '2024-03-01'],
    ['updated', '2024-3-1', '2024-03-01'],
    ['updated', 20240301, '2024-03-01'],
    ['updated', 'March 1, 2024', '2024-03-01'],
    ['updated', '1st Mar 2024', '2024-03-01'],
    ['updated', 'Fri, 01 Mar 2024 10:00:00 +0100', '2024-03-01'],
    ['updated', '2024-03-01T23:30:00-11:00', '2024-03-01'],
    ['updated', '2024-03-01 23:30', '2024-03-01'],
    ['updated', '08.04.2026', '2026-04-08'],
    ['updated', '13/04/2026', '2026-04-13'],
    ['updated', '04/13/2026', '2026-04-13'],
    ['updated', new Date('2024-03-01T10:00:00Z'), '2024-03-01'],
  ])('are read where they are clear: %s: %j', (key, given, expected) => {
    const {values, warnings} = understand({[key]: given});
    expect(values).toEqual({[key]: expected});
    expect(warnings).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['updated', '2026-02-30', 'the text "2026-02-30"'],
    ['updated', '08/04/2026', 'the text "08/04/2026"'],
    ['updated', 2026, 'the number 2026'],
    ['views', 'many', 'the text "many"'],
    ['views', -1, 'the number -1'],
    ['views', Number.POSITIVE_INFINITY, 'the number Infinity'],
    ['order', 'first', 'the text "first"'],
    ['title', ['a', 'b'], 'a list'],
    ['tags', {a: 'b'}, 'a set of keys'],
    ['draft', 'maybe', 'the text "maybe"'],
  ])('are left out with a warning where they are not: %s: %j', (key, given, found) => {
    const {values, warnings} = understand({[key]: given});
    expect(values).toEqual({});
    expect(warnings).toMatchObject([{code: 'front-matter-value', where: `a.md#${key}`, cause: key}]);
    expect(warnings[0]?.message).toContain(`but is ${found}; it is left out.`);
    expect(warnings[0]?.fix).toContain(`${key}:`);
  });

  it('are named as the author does, and items of lists one by one', () => {
    const {values, warnings} = understand({weight: 'first', tags: ['a', ['b']]});
    expect(values).toEqual({tags: ['a']});
    expect(warnings.map(({message, where}) => `${where} ${message}`)).toEqual([
      'a.md#tags.1 "tags[2]" must be a text, but is a list; it is left out.',
      'a.md#weight "weight" must be a number, but is the text "first"; it is left out.',
    ]);
    expect(warnings[1]?.fix).toBe('Write it like this: weight: 10');
  });
});
