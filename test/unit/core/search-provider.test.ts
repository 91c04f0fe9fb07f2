import {describe, expect, it} from 'vitest';
import {SearchError} from '../../../src/core/search-provider.js';

describe('a search error', () => {
  it('is final unless it says otherwise', () => {
    const error = new SearchError('not-found', 'There is no such article.');
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({name: 'SearchError', code: 'not-found', retryable: false, retryAfterMs: undefined});
    expect(error).not.toHaveProperty('cause');
  });

  it('may say when to try again, and why it happened', () => {
    const cause = new TypeError('fetch failed');
    const error = new SearchError('rate-limited', 'Too many.', {retryable: true, retryAfterMs: 2000, cause});
    expect(error).toMatchObject({retryable: true, retryAfterMs: 2000, message: 'Too many.'});
    expect(error.cause).toBe(cause);
  });
});
