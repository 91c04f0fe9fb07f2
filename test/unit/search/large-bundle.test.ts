import {describe, expect, it} from 'vitest';
import type {SearchRequest, SearchResponse} from '../../../src/core/search-provider.js';
import {idsOf, indexed} from '../../helpers/articles.js';
import {type BundledArticle, buildBundle} from '../../helpers/memory-bundle.js';
import {type OpenArticles, openBundle} from '../../helpers/open-articles.js';

const THINGS = ['wallet', 'password', 'card', 'device', 'invoice', 'receipt', 'refund', 'account', 'passkey', 'code'];
const VERBS = ['reset', 'send', 'close', 'open', 'change', 'scan', 'print', 'share'];

/** 200 articles that differ in everything they may differ in. */
const ARTICLES: readonly BundledArticle[] = Array.from({length: 200}, (_item, index) => {
  const thing = THINGS[index % 10] as string;
  const verb = VERBS[(index >> 2) % 8] as string;
  return {
    ...indexed(
      `${thing}/${String(index * 7919).slice(-4)}-${index}`,
      `To ${verb} your ${thing}, number${index % 50} first. `.repeat(1 + (index % 3)),
      {
        title: index % 9 === 0 ? `The ${thing}` : `${verb} your ${thing} ${index % 13}`,
        ...(index % 3 ? {category: `Category ${index % 4}`} : {}),
        ...(index % 5 ? {topic: `Topic ${index % 6}`} : {}),
        tags: index % 2 ? [`tag${index % 7}`, 'odd'] : [],
        ...(index % 4 ? {views: (index * 37) % 100} : {}),
        ...(index % 6 ? {published: `202${index % 6}-0${1 + (index % 9)}-11`} : {}),
        ...(index % 8 ? {} : {updated: '2026-02-03', order: index}),
        ...(index % 10 ? {} : {description: `All about number ${index}.`}),
      },
    ),
    ...(index % 50 ? {} : {redirects: [`old/${index}`]}),
  };
});
const EXTRAS = {synonyms: [['wallet', 'purse']], pins: [{query: 'wallet', articles: [150, 3]}]};
const LIMITS = {inlineRecordsUpTo: 10, recordsPerFile: 16, wholeUpTo: 100, perFile: 120};

const whole = await buildBundle({en: ARTICLES}, {}, EXTRAS);
const cut = await buildBundle({en: ARTICLES}, {}, EXTRAS, LIMITS);
/** Records whole, postings cut: a few thousand long articles. */
const wordy = await buildBundle({en: ARTICLES}, {}, EXTRAS, {...LIMITS, inlineRecordsUpTo: 1000});

const filesOf = (bundle: typeof cut, kind: string): string[] =>
  Object.keys(bundle.files).filter(path => path.startsWith(`index/en-${kind}`));

/** Every hit and figure of a request. */
async function answer({search}: OpenArticles, query: string, rest: Partial<SearchRequest>): Promise<SearchResponse> {
  return search(query, {facets: ['category', 'topic', 'tags'], ...rest});
}

describe('a large bundle', () => {
  it('is in many files', () => {
    expect(filesOf(whole, 'postings')).toHaveLength(1);
    expect(filesOf(whole, 'records')).toHaveLength(0);
    expect(filesOf(cut, 'postings').length).toBeGreaterThan(4);
    expect(filesOf(cut, 'records')).toHaveLength(13);
    expect(filesOf(cut, 'columns')).toHaveLength(1);
    expect(filesOf(wordy, 'postings').length).toBeGreaterThan(4);
    expect(filesOf(wordy, 'records')).toHaveLength(0);
  });

  const REQUESTS: readonly (readonly [name: string, query: string, rest: Partial<SearchRequest>])[] = [
    ['a word', 'refund', {}],
    ['several words', 'reset password number7', {}],
    ['an unfinished word', 'pass', {intent: 'typeahead'}],
    ['two letters', 're', {intent: 'typeahead'}],
    ['a typo', 'pasword', {}],
    ['a synonym', 'purse', {}],
    ['a pin', 'wallet', {}],
    ['a phrase', '"close your card"', {}],
    ['a page further on', 'your', {page: 3, pageSize: 20}],
    ['nothing known', 'zebra', {}],
    ['hits without excerpts', 'reset card', {excerpts: false}],
    ['an explanation', 'reset card', {explain: true}],
    ['a category', 'password', {filters: {category: ['Category 1', 'Category 2']}}],
    ['a topic', 'password', {filters: {topic: ['Topic 1']}}],
    ['a tag', 'password', {filters: {tags: ['tag3', 'tag5']}}],
    ['a day', 'password', {filters: {updatedSince: '2024-01-01'}}],
    [
      'everything at once',
      'password',
      {filters: {category: ['Category 1'], tags: ['odd'], updatedSince: '2021-01-01'}},
    ],
    ['an order by views', 'reset', {sort: 'views'}],
    ['an order by date', 'reset', {sort: 'updated'}],
    ['an order by first date', 'reset', {sort: 'published', page: 1, pageSize: 10}],
    ['no query', '', {}],
    ['no query, by date', '', {sort: 'updated', page: 2, pageSize: 15}],
    ['no query, in a category', '', {filters: {category: ['Category 3']}}],
    ['no query, with a tag', '', {filters: {tags: ['odd']}, sort: 'published'}],
  ];

  /** Sorting breaks ties by title, which a large bundle would have to fetch for all articles: it takes their ids. */
  const isSorted = (query: string, {sort = 'relevance'}: Partial<SearchRequest>): boolean =>
    sort !== 'relevance' || query === '';

  it.each(REQUESTS)('answers %s like a small one', async (_name, query, rest) => {
    const expected = await answer(openBundle(whole), query, rest);
    expect(expected.hits.length > 0).toBe(query !== 'zebra');
    expect(await answer(openBundle(wordy), query, rest)).toEqual(expected);
    const found = await answer(openBundle(cut), query, rest);
    if (!isSorted(query, rest)) return expect(found).toEqual(expected);
    expect({...found, hits: []}).toEqual({...expected, hits: []});
    const valuesOf = ({hits}: SearchResponse): unknown[] =>
      hits.map(({article: {views, published, updated, order}}) =>
        rest.sort === 'updated' ? (updated ?? published) : rest.sort === 'published' ? published : [views, order],
      );
    expect(valuesOf(found)).toEqual(valuesOf(expected));
  });

  it('answers the same whatever was asked before', async () => {
    const used = openBundle(cut);
    for (const [, query, rest] of [...REQUESTS, ...REQUESTS.toReversed()]) {
      for (const facets of [[], ['category', 'topic', 'tags']] as const) {
        const asked = {...rest, facets};
        expect(await answer(used, query, asked)).toEqual(await answer(openBundle(cut), query, asked));
      }
    }
  });

  it('filters by what another filter had not to know', async () => {
    const small = openBundle(whole);
    const used = openBundle(cut);
    for (const filters of [
      {category: ['Category 1']},
      {tags: ['tag3']},
      {updatedSince: '2024-01-01'},
      {topic: ['Topic 1'], tags: ['odd']},
    ]) {
      const expected = await small.ids('password', {filters});
      expect(expected.length).toBeGreaterThan(0);
      expect(await used.ids('password', {filters})).toEqual(expected);
    }
  });

  it.each(['', 'reset your card'])('parts all pages by views without loss or repetition: "%s"', async query => {
    const used = openBundle(cut);
    const all = await openBundle(cut).ids(query, {sort: 'views', pageSize: 500});
    expect(all.toSorted()).toEqual((await openBundle(whole).ids(query, {sort: 'views', pageSize: 500})).toSorted());
    const pages: string[] = [];
    for (let page = 0; page * 7 < all.length; page++) {
      pages.push(...idsOf(await used.search(query, {sort: 'views', page, pageSize: 7})));
    }
    expect(pages).toEqual(all);
  });

  it('gives articles by id and by former id', async () => {
    const {provider} = openBundle(cut);
    const context = {signal: new AbortController().signal};
    for (const {id, title} of [ARTICLES[0], ARTICLES[77], ARTICLES[199]] as BundledArticle[]) {
      expect(await provider.article({id}, context)).toMatchObject({id, title});
    }
    for (const number of [0, 50, 100, 150]) {
      expect(await provider.article({id: `old/${number}`}, context)).toMatchObject({id: ARTICLES[number]?.id});
    }
    for (const id of ['', 'aaa', 'zzz', 'wallet/', 'old/1', 'constructor', '__proto__']) {
      await expect(provider.article({id}, context)).rejects.toMatchObject({code: 'not-found'});
    }
  });

  it('fetches no more than an answer needs', async () => {
    const {source, search} = openBundle(cut);
    await search('refund', {pageSize: 3, excerpts: false});
    const kinds = source.reads.map(path => path.replace(/^index\/en-|-?\d*\.[\da-f]{8}\.(bin|json)$/g, ''));
    expect(kinds.filter(kind => kind === 'postings')).toHaveLength(1);
    expect(kinds.filter(kind => kind === 'records').length).toBeLessThanOrEqual(3);
    expect(kinds).not.toContain('columns');
    expect(kinds).not.toContain('spellings');
  });

  it('warms up without fetching all of it', async () => {
    const {source, provider} = openBundle(cut);
    await provider.warm?.({signal: new AbortController().signal});
    expect(source.reads.map(path => path.replace(/\.[\da-f]{8}/, ''))).toEqual(['manifest.json', 'index/en-base.bin']);
  });

  it('shows at once what titles answer when its postings alone are cut', async () => {
    const {source, search} = openBundle(wordy);
    const release = filesOf(wordy, 'postings').map(path => source.hold(path));
    const partials: SearchResponse[] = [];
    const searching = search('invoice', {}, {onPartial: partial => partials.push(partial)});
    await expect.poll(() => partials).toHaveLength(1);
    expect(partials[0]?.total).toBe(20);
    for (const go of release) go();
    expect((await searching).total).toBe(20);
  });
});
