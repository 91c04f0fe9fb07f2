import {describe, expect, it} from 'vitest';
import {dateFormat, numberFormat} from '../../../src/core/formats.js';

describe('formats of a locale', () => {
  it('write days as the reader does, the same day everywhere', () => {
    const day = Date.parse('2023-09-05');
    expect(dateFormat('en-GB').format(day)).toBe('5 Sept 2023');
    expect(dateFormat('en-US').format(day)).toBe('Sep 5, 2023');
    expect(dateFormat('de').format(day)).toBe('5. Sept. 2023');
  });

  it('write numbers as the reader does', () => {
    expect(numberFormat('en').format(149_333)).toBe('149,333');
    expect(numberFormat('de').format(149_333)).toBe('149.333');
  });

  it('are made once, because that takes long', () => {
    expect(dateFormat('en-GB')).toBe(dateFormat('en-GB'));
    expect(numberFormat('en-GB')).toBe(numberFormat('en-GB'));
  });
});
