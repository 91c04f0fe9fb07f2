import {describe, expect, it} from 'vitest';
import type {SearchRequest} from '../../../src/core/search-provider.js';
import {
  createOramaIndex,
  type IndexedDocument,
  insertDocuments,
  type OramaIndex,
  restoreOramaIndex,
  safeTerm,
  serializeOramaIndex,
} from '../../../src/search/orama-index.js';
import {searchOramaIndex} from '../../../src/search/orama-search.js';
import {idsOf, summary} from '../../helpers/articles.js';
import {errorOf} from '../../helpers/flush.js';

function entry(id: string, body: string, rest: Partial<IndexedDocument> = {}): IndexedDocument {
  return {
    id,
    summary: summary(id),
    sections: [{text: body}],
    title: id,
    headings: '',
    body,
    keywords: '',
    category: 'FAQ',
    topic: '',
    tags: [],
    changed: 0,
    ...rest,
  };
}

const DOCUMENTS: readonly IndexedDocument[] = [
  entry('wallet', 'Send money with the wallet.', {topic: 'Money', tags: ['app'], changed: Date.parse('2026-01-01')}),
  entry('login', 'Sign in with a password.', {category: 'Guides', keywords: 'credentials'}),
  entry('Café prices', 'What a cup costs.', {headings: 'Espresso\nLatte'}),
  entry('constructor', 'The constructor of __proto__.', {tags: ['constructor', '__proto__']}),
];

async function freshIndex(): Promise<OramaIndex> {
  const index = await createOramaIndex('en');
  await insertDocuments(index, DOCUMENTS);
  return index;
}

const request = (query: string, rest: Partial<SearchRequest> = {}): SearchRequest => ({
  query,
  intent: 'submit',
  ...rest,
});

describe('a restored index', () => {
  it.each([
    ['a word', request('wallet')],
    ['another form of it', request('wallets')],
    ['several words', request('password money')],
    ['an unfinished word', request('pass', {intent: 'typeahead'})],
    ['a typo', request('walet')],
    ['an accent', request('cafe')],
    ['a heading', request('espresso')],
    ['a keyword', request('credentials')],
    ['facets', request('the', {facets: ['category', 'topic']})],
    ['filters', request('the', {filters: {category: ['FAQ'], updatedSince: '2025-01-01'}})],
    ['a sort', request('the', {sort: 'views'})],
    ['a hostile word', request('constructor')],
    ['nothing known', request('zebra')],
  ])('answers %s as the fresh one does', async (_name, asked) => {
    const fresh = await freshIndex();
    const restored = await restoreOramaIndex(serializeOramaIndex(fresh), 'en');
    expect(await searchOramaIndex(restored, asked)).toEqual(await searchOramaIndex(fresh, asked));
  });

  it('finds what was put in', async () => {
    const restored = await restoreOramaIndex(serializeOramaIndex(await freshIndex()), 'en');
    expect(idsOf(await searchOramaIndex(restored, request('credentials')))).toEqual(['login']);
    expect(idsOf(await searchOramaIndex(restored, request('espresso')))).toEqual(['Café prices']);
  });

  it('gives the same text again', async () => {
    const text = serializeOramaIndex(await freshIndex());
    expect(serializeOramaIndex(await restoreOramaIndex(text, 'en'))).toBe(text);
  });
});

describe('the text of an index', () => {
  it('is the same for the same articles', async () => {
    expect(serializeOramaIndex(await freshIndex())).toBe(serializeOramaIndex(await freshIndex()));
  });

  it('is another for other articles', async () => {
    const more = await freshIndex();
    await insertDocuments(more, [entry('new', 'Something else.')]);
    expect(serializeOramaIndex(more)).not.toBe(serializeOramaIndex(await freshIndex()));
  });

  it('does not hold the texts twice', async () => {
    const index = await createOramaIndex('en');
    await insertDocuments(index, [entry('a', 'Unmistakable sentence.')]);
    expect(serializeOramaIndex(index).split('Unmistakable sentence.')).toHaveLength(2);
  });
});

describe('what is no index', () => {
  it.each([
    ['nothing', ''],
    ['an error page', '<!doctype html>'],
    ['null', 'null'],
    ['a number', '42'],
    ['text', '"index"'],
    ['an empty object', '{}'],
    ['a list', '[]'],
  ])('is refused: %s', async (_name, text) => {
    expect(await errorOf(restoreOramaIndex(text, 'en'))).toBeInstanceOf(Error);
  });

  it('is refused when it was cut off', async () => {
    const text = serializeOramaIndex(await freshIndex());
    expect(await errorOf(restoreOramaIndex(text.slice(0, -1), 'en'))).toBeInstanceOf(Error);
    expect(await errorOf(restoreOramaIndex(text.slice(0, text.length / 2), 'en'))).toBeInstanceOf(Error);
  });

  it.each(['internalDocumentIDStore', 'index', 'docs'])('is refused when its %s is empty', async part => {
    const whole = JSON.parse(serializeOramaIndex(await freshIndex())) as Record<string, unknown>;
    expect(Object.keys(whole)).toContain(part);
    expect(await errorOf(restoreOramaIndex(JSON.stringify({...whole, [part]: {}}), 'en'))).toBeInstanceOf(Error);
  });
});

describe('an index that lost something', () => {
  it('is refused rather than searched: articles', async () => {
    const whole = JSON.parse(serializeOramaIndex(await freshIndex())) as {docs: {docs: Record<string, unknown>}};
    const [first = ''] = Object.keys(whole.docs.docs);
    delete whole.docs.docs[first];
    expect(await errorOf(restoreOramaIndex(JSON.stringify(whole), 'en'))).toBeInstanceOf(Error);
  });

  it('is refused rather than searched: a field', async () => {
    const whole = JSON.parse(serializeOramaIndex(await freshIndex())) as {index: {searchableProperties: string[]}};
    whole.index.searchableProperties = whole.index.searchableProperties.filter(name => name !== 'title');
    expect(await errorOf(restoreOramaIndex(JSON.stringify(whole), 'en'))).toBeInstanceOf(Error);
  });
});

describe('a term', () => {
  it('never has the name of an object property', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty']) {
      expect(safeTerm(name) in Object.prototype).toBe(false);
    }
    expect(safeTerm('constructor')).toMatch(/^constructor/);
    expect(safeTerm('wallet')).toBe('wallet');
  });
});
