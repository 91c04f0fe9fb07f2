import {describe, expect, it} from 'vitest';
import {emptyAddress, unknownPlaceholders} from '../../../src/core/contact-address.js';

describe('an address of a person', () => {
  it('has names that are checked', () => {
    expect(unknownPlaceholders('https://x.example/{query}/{user}')).toEqual(['user']);
    expect(emptyAddress('mailto:a@b.example?subject={query}')).toBe('mailto:a@b.example?subject=');
  });
});
