import {describe, expect, it} from 'vitest';
import {SearchError} from '../../../../../src/core/search-provider.js';
import {errorMessage, errorOf, parseReply, parseRequest} from '../../../../../src/search/provider/worker/messages.js';

const SEARCH = {query: 'reset', intent: 'submit'};

describe('a request', () => {
  it.each([
    {type: 'open', id: 1, base: 'https://x.example/help/', languages: {}, files: []},
    {
      type: 'open',
      id: 1,
      base: 'https://x.example/help/',
      languages: {de: 'https://x.example/de.js'},
      locale: 'de',
      files: ['https://x.example/help/index/en-base.bin'],
    },
    {type: 'file', url: 'https://x.example/help/index/en-base.bin', bytes: new ArrayBuffer(2)},
    {type: 'file', url: 'https://x.example/help/index/en-base.bin'},
    {type: 'warm', id: 2, partial: false},
    {type: 'describe', id: 3, partial: false},
    {type: 'describe', id: 3, partial: false, locale: 'de'},
    {type: 'search', id: 4, request: SEARCH, partial: false},
    {type: 'search', id: 4, request: {...SEARCH, filters: {tags: ['a']}, facets: ['tags'], page: 1}, partial: true},
    {type: 'article', id: 5, partial: false, reference: {id: 'reset', locale: 'de'}},
    {
      type: 'highlight',
      id: 6,
      partial: false,
      request: {texts: ['Scan it.'], query: 'scan', intent: 'typeahead', locale: 'de'},
    },
    {type: 'abort', id: 4},
    {type: 'ping'},
  ])('$type is understood', request => {
    expect(parseRequest(request)).toEqual(request);
  });

  it.each([
    undefined,
    'search',
    [],
    {},
    {type: 'unknown', id: 1, partial: false},
    {type: 'warm', partial: false},
    {type: 'warm', id: '1', partial: false},
    {type: 'warm', id: 1},
    {type: 'describe', id: 1, partial: false, locale: 1},
    {type: 'abort', id: 1.5},
    {type: 'open', id: 1, languages: {}},
    {type: 'open', id: 1, base: 'https://x.example/', languages: {}, locale: 1},
    {type: 'open', id: 1, base: 'https://x.example/'},
    {type: 'open', id: 1, base: 'https://x.example/', languages: {de: 1}},
    {type: 'search', id: 1, request: SEARCH},
    {type: 'search', id: 1, partial: false},
    {type: 'search', id: 1, partial: false, request: {query: 1, intent: 'submit'}},
    {type: 'search', id: 1, partial: false, request: {query: '', intent: 'never'}},
    {type: 'search', id: 1, partial: false, request: {...SEARCH, facets: 'tags'}},
    {type: 'search', id: 1, partial: false, request: {...SEARCH, filters: []}},
    {type: 'search', id: 1, partial: false, request: {...SEARCH, page: '1'}},
    {type: 'search', id: 1, partial: false, request: {...SEARCH, locale: {}}},
    {type: 'article', id: 1, partial: false},
    {type: 'article', id: 1, partial: false, reference: {}},
    {type: 'article', id: 1, partial: false, reference: {id: 'reset', locale: 1}},
    {type: 'highlight', id: 1, partial: false},
    {type: 'highlight', id: 1, partial: false, request: {texts: 'Scan it.', query: 'scan', intent: 'submit'}},
    {type: 'highlight', id: 1, partial: false, request: {texts: [1], query: 'scan', intent: 'submit'}},
    {type: 'highlight', id: 1, partial: false, request: {texts: [], query: 'scan', intent: 'never'}},
    {type: 'highlight', id: 1, partial: false, request: {texts: [], query: 1, intent: 'submit'}},
    {type: 'highlight', id: 1, partial: false, request: {texts: [], query: 'scan', intent: 'submit', locale: 1}},
  ])('%j is none', value => {
    expect(parseRequest(value)).toBeUndefined();
  });
});

describe('a reply', () => {
  it.each([
    {type: 'ready'},
    {type: 'alive'},
    {type: 'replaced'},
    {type: 'result', id: 1, value: undefined},
    {type: 'partial', id: 1, value: {hits: [], total: 0, facets: {}}},
    {type: 'error', id: 1, code: 'network', message: 'No.', retryable: true, retryAfterMs: 10},
  ])('$type is understood', reply => {
    expect(parseReply(reply)).toEqual(reply);
  });

  it.each([
    null,
    'ready',
    {},
    {type: 'result', value: 1},
    {type: 'result', id: 1},
    {type: 'partial', id: 1, value: 'hits'},
    {type: 'partial', id: 1, value: {}},
    {type: 'error', id: 1, code: 'network', message: 'No.'},
    {type: 'error', id: 1, code: 'constructor', message: 'No.', retryable: false},
    {type: 'error', id: 1, code: 'network', retryable: false},
    {type: 'error', id: 1, code: 'network', message: 'No.', retryable: false, retryAfterMs: 'soon'},
  ])('%j is none', value => {
    expect(parseReply(value)).toBeUndefined();
  });
});

describe('an error', () => {
  it('comes out as it went in', () => {
    const error = new SearchError('rate-limited', 'Later.', {retryable: true, retryAfterMs: 50});
    const arrived = errorOf(structuredClone(errorMessage(1, error)));
    expect(arrived).toBeInstanceOf(SearchError);
    expect(arrived).toMatchObject({code: 'rate-limited', message: 'Later.', retryable: true, retryAfterMs: 50});
  });

  it('that nobody foresaw says what happened, and is not tried again', () => {
    expect(errorOf(errorMessage(1, new TypeError('x is not a function')))).toMatchObject({
      code: 'unavailable',
      message: 'x is not a function',
      retryable: false,
    });
    expect(errorOf(errorMessage(1, 'odd')).message).toBe('odd');
  });
});
