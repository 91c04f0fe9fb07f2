import {beforeAll, describe, expect, it} from 'vitest';
import type {SearchProvider, SearchRequest, SearchResponse} from '../../../../src/core/search-provider.js';
import {idsOf, indexed, marksOf, textOf} from '../../../helpers/articles.js';
import {type BundledArticle, buildBundle, MemoryBundleSource} from '../../../helpers/memory-bundle.js';
import {embeddedProvider} from '../../../helpers/open-articles.js';
import {TINY_LIMITS} from './golden-content.js';

const PROPERTY_NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', 'length'];
const LONG_WORD = 'abcdefghij'.repeat(1000);
const MANY_ACCENTS = `e${'\u0301'.repeat(500)}clair`;
/** Between right-to-left marks and overrides, as texts have them that were pasted from elsewhere. */
const TURNED = '\u200f\u202eregister\u202c\u200e';

/** Each is the title and the text of an article of its own, which is found by the word beside it. */
const WORDS: readonly (readonly [id: string, text: string, query: string])[] = [
  ...PROPERTY_NAMES.map(name => [name, name, name] as const),
  ['long', LONG_WORD, LONG_WORD],
  ['long beginning', `${LONG_WORD.slice(0, 64)} begins the same`, 'begins'],
  ['half pairs', 'before\ud83dmiddle\ude00after', 'middle'],
  ['half pair alone', '\ud800lonely\udfff', 'lonely'],
  ['turned', TURNED, 'register'],
  ['zero', 'null\0byte', 'byte'],
  ['emoji', '😀 smile 👩‍👩‍👧', 'smile'],
  ['emoji inside', 'top😀bottom', 'bottom'],
  ['astral', '𝒳𝒴𝒵 𠮷野家', '𝒳𝒴𝒵'],
  ['combining', MANY_ACCENTS, MANY_ACCENTS],
  ['Turkish', 'İSTANBUL', 'İstanbul'],
  ['template', '{{7*7}} <script>alert(1)</script>', 'alert'],
];

const ARTICLES: readonly BundledArticle[] = [
  ...WORDS.map(([id, text]) => indexed(id, text, {title: text, category: id, topic: id, tags: [id, 'all']})),
  // Topics and tags are searched, categories are only counted.
  indexed('plain', 'Nothing of that.', {title: 'Plain', category: 'constructor', topic: 'Other'}),
];

const {signal} = new AbortController();
const ask = (provider: SearchProvider, query: string, rest: Partial<SearchRequest> = {}): Promise<SearchResponse> =>
  provider.search({query, intent: 'submit', pageSize: 100, ...rest}, {signal});
const countsOf = (counts: object = {}): [string, number][] => Object.entries(counts);

describe.each([
  ['one file', undefined],
  ['many files', TINY_LIMITS],
])('articles made of hostile words, in an index of %s', (_name, limits) => {
  let provider: SearchProvider;

  beforeAll(async () => {
    provider = embeddedProvider(new MemoryBundleSource(await buildBundle({en: ARTICLES}, {}, {}, limits)));
  });

  it.each(WORDS)('are found: %s', async (id, _text, query) => {
    expect(idsOf(await ask(provider, query))).toContain(id);
    expect(idsOf(await ask(provider, query, {intent: 'typeahead'}))).toContain(id);
  });

  it.each(PROPERTY_NAMES)('are found by nothing else: %s', async name => {
    const found = await ask(provider, name);
    expect(idsOf(found)).toEqual([name]);
    expect(marksOf(found.hits[0]?.title)).toEqual([name.replaceAll('_', '')]);
  });

  it.each(['😀', '\ud83d', '\u202e', '\0', '_', '{{}}'])('are no answer to what is no word: %j', async query => {
    expect(await ask(provider, query)).toMatchObject({hits: [], total: 0});
  });

  it('are shown as they are, with U+FFFD for half a character', async () => {
    const [hit] = (await ask(provider, 'lonely')).hits;
    expect(textOf(hit?.title ?? [])).toBe('\ufffdlonely\ufffd');
    expect(hit?.article.id).toBe('half pair alone');
  });

  it.each([...PROPERTY_NAMES, 'long', 'half pairs', 'emoji'])('open by their ids: %s', async id => {
    expect(await provider.article({id}, {signal})).toMatchObject({id, category: id});
  });

  it.each(['prototype', '__defineGetter__', 'watch', ''])('do not exist by other names: %s', async id => {
    await expect(provider.article({id}, {signal})).rejects.toMatchObject({code: 'not-found'});
  });

  it('are counted by names that objects have', async () => {
    const {facets} = await ask(provider, '', {facets: ['category', 'topic', 'tags']});
    expect(countsOf(facets.category)).toEqual(
      expect.arrayContaining([
        ['constructor', 2],
        ['__proto__', 1],
        ['toString', 1],
      ]),
    );
    expect(countsOf(facets.topic)).toContainEqual(['__proto__', 1]);
    expect(countsOf(facets.tags)).toEqual(
      expect.arrayContaining([
        ['__proto__', 1],
        ['all', WORDS.length],
      ]),
    );
  });

  it('are counted so among the answers to a query as well', async () => {
    const {facets} = await ask(provider, '__proto__', {facets: ['category', 'tags']});
    expect(countsOf(facets.category)).toEqual([['__proto__', 1]]);
    expect(countsOf(facets.tags)).toEqual([
      ['__proto__', 1],
      ['all', 1],
    ]);
  });

  it.each(PROPERTY_NAMES)('are filtered by names that objects have: %s', async name => {
    const filters = {category: [name], topic: [name], tags: [name]};
    expect(idsOf(await ask(provider, name, {filters}))).toEqual([name]);
    expect(idsOf(await ask(provider, '', {filters}))).toEqual([name]);
    expect(idsOf(await ask(provider, name, {filters: {category: ['missing']}}))).toEqual([]);
  });

  it('leave the prototypes of this page alone', async () => {
    for (const [, , query] of WORDS) await ask(provider, query, {facets: ['category', 'topic', 'tags']});
    for (const prototype of [Object.prototype, Array.prototype, String.prototype, Function.prototype]) {
      expect(Object.keys(prototype)).toEqual([]);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(`${Object.prototype.toString.call({})} ${typeof {}.constructor}`).toBe('[object Object] function');
  });
});
