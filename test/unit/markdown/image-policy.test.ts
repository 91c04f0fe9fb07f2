import {describe, expect, it} from 'vitest';
import {imagePolicy} from '../../../src/markdown/image-policy.js';
import {mediaAt} from '../../../src/markdown/media-hosts.js';

const PREFIX = 'https://img.example/help';

/** Addresses below the prefix, and what the browser is asked for. */
const ALLOWED = [
  ['https://img.example/help/a.mp4', 'https://img.example/help/a.mp4'],
  ['https://img.example/help/b/c/a.mp4?w=2#x', 'https://img.example/help/b/c/a.mp4?w=2#x'],
  ['HTTPS://IMG.EXAMPLE:443/help/a.mp4', 'https://img.example/help/a.mp4'],
  ['https://img.example/x/../help/a.mp4', 'https://img.example/help/a.mp4'],
  ['https://img.example\\help\\a.mp4', 'https://img.example/help/a.mp4'],
  ['https://img.example/help//a.mp4', 'https://img.example/help//a.mp4'],
  ['https://img.example/help/a%2fb...mp4', 'https://img.example/help/a%2fb...mp4'],
] as const;

/** Addresses that look as if they were below it. */
const REFUSED = [
  'https://img.example/helpevil/a.mp4',
  'https://img.example/help.evil/a.mp4',
  'https://img.example/help-evil.mp4',
  'https://img.example/HELP/a.mp4',
  'https://img.example/help/../evil/a.mp4',
  'https://img.example/help/%2e%2e/evil/a.mp4',
  'https://img.example/help/%2E./evil/a.mp4',
  'https://img.example/help/..%2fevil/a.mp4',
  'https://img.example/help/%2e%2e%2fevil/a.mp4',
  'https://img.example/help/%252e%252e%252fevil/a.mp4',
  'https://img.example/help/..%5cevil/a.mp4',
  'https://img.example/help/..%255Cevil/a.mp4',
  'https://img.example/help\\..\\evil/a.mp4',
  'https://img.example/help/..;/evil/a.mp4',
  'https://img.example/help/..;x=1/evil/a.mp4',
  'https://img.example//help/a.mp4',
  'https://img.example/%68elp/a.mp4',
  'https://img.example.evil.example/help/a.mp4',
  'https://img.example@evil.example/help/a.mp4',
  'https://img.example:pass@evil.example/help/a.mp4',
  'https://user@img.example/help/a.mp4',
  'https://user:pass@img.example/help/a.mp4',
  'https://img.example:8443/help/a.mp4',
  'http://img.example/help/a.mp4',
  'https://evil.example/?https://img.example/help/a.mp4',
  'https://evil.example/#https://img.example/help/a.mp4',
  '//img.example/help/a.mp4',
] as const;

for (const [what, allow] of [
  ['a picture', imagePolicy({}, [PREFIX])],
  ['a picture, with a slash at the end of the prefix', imagePolicy({}, [`${PREFIX}/`])],
  ['a film', (address: string) => mediaAt(address, [PREFIX])?.url],
] as const) {
  describe(`${what} from a prefix that is allowed`, () => {
    it.each(ALLOWED)('may be %s', (address, url) => {
      expect(allow(address)).toBe(url);
    });

    it.each(REFUSED)('may not be %s', address => {
      expect(allow(address)).toBeUndefined();
    });
  });
}

describe('a prefix', () => {
  it('may be a whole host, or one file', () => {
    expect(imagePolicy({}, ['https://img.example'])('https://img.example/a.png')).toBe('https://img.example/a.png');
    const one = imagePolicy({}, ['https://img.example/a.png']);
    expect(one('https://img.example/a.png')).toBe('https://img.example/a.png');
    expect(one('https://img.example/a.png.evil')).toBeUndefined();
  });

  it('allows no address that some pages would take for one of their own', () => {
    expect(imagePolicy({}, [PREFIX])('https:img.example/help/a.png')).toBeUndefined();
  });

  it.each([
    'https://user@img.example/',
    'https://img.example/?a=',
    'https://img.example/#a',
    'img.example',
    'https://',
    '',
    '/',
  ])('allows nothing when it is %j', prefix => {
    expect(imagePolicy({}, [prefix])('https://img.example/?a=/b.png')).toBeUndefined();
    expect(imagePolicy({}, [prefix])('https://img.example/b.png')).toBeUndefined();
  });
});
