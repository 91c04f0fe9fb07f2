import {describe, expect, it} from 'vitest';
import {maskPersonal} from '../../../src/insight/mask-personal.js';

describe('a query in the log', () => {
  it.each([
    ['my mail is ann.b@example.co.uk thanks', 'my mail is • thanks'],
    ['card 4111 1111 1111 1111 lost', 'card • lost'],
    ['call +49 (0)30 123456', 'call •'],
    ['error 4041', 'error 4041'],
    ['2fa', '2fa'],
  ])('"%s" becomes "%s"', (query, masked) => {
    expect(maskPersonal(query)).toBe(masked);
  });

  it('is cut', () => {
    expect(maskPersonal('a'.repeat(500))).toHaveLength(200);
  });
});
