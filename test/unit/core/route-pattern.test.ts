import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {routePattern, routeWeight} from '../../../src/core/route-pattern.js';

const matches = (glob: string, address: string): boolean => routePattern(glob).matches(new URL(address));

describe('a glob of pages', () => {
  it.each([
    ['/account', 'https://shop.example/account/'],
    ['account', 'https://shop.example/account?tab=2#top'],
    ['/account/*', 'https://shop.example/account/cards'],
    ['/account/**', 'https://shop.example/account'],
    ['/account/**', 'https://shop.example/account/cards/4'],
    ['/**/edit', 'https://shop.example/a/b/edit'],
    ['**/page.html', 'https://shop.example/demo/page.html'],
    ['https://shop.example/**', 'https://shop.example/'],
    ['/list?sort=*', 'https://shop.example/list?sort=name'],
    ['/app#/cards/*', 'https://shop.example/app#/cards/4'],
    ['/größe', 'https://shop.example/gr%C3%B6%C3%9Fe'],
    ['/', 'https://shop.example/'],
  ])('%s matches %s', (glob, address) => {
    expect(matches(glob, address)).toBe(true);
  });

  it.each([
    ['/account', 'https://shop.example/accounts'],
    ['/account/*', 'https://shop.example/account/cards/4'],
    ['/account/**', 'https://shop.example/accounts/4'],
    ['https://other.example/**', 'https://shop.example/'],
    ['/list?sort=*', 'https://shop.example/list'],
    ['/Account', 'https://shop.example/account'],
  ])('%s does not match %s', (glob, address) => {
    expect(matches(glob, address)).toBe(false);
  });

  it('that says more weighs more', () => {
    const address = new URL('https://shop.example/account/cards');
    expect(routeWeight(['/account/cards'], address)).toBeGreaterThan(routeWeight(['/**'], address));
    expect(routeWeight(['/login'], address)).toBe(0);
  });

  it('of nothing but wildcards is no slower', () => {
    const address = new URL(`https://shop.example/${'a/'.repeat(900)}`);
    expect(routePattern('**/*'.repeat(200)).matches(address)).toBe(true);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), glob => typeof matches(glob, 'https://shop.example/a/b?c#d') === 'boolean'));
  });
});
