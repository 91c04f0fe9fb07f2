import {describe, expect, it} from 'vitest';
import {safeLink} from '../../../src/markdown/link-policy.js';

const HOSTILE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  'filesystem:https://example.org/x',
  'about:blank',
  'intent://x',
  '//evil.example/x',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https://',
  'https://[',
  'other.md',
  '../up',
  '?query',
  '#part',
  '',
];

describe('A link of an article', () => {
  it.each([
    '/help/assets/scan.0123456789ab.svg',
    '/assets/a-b.0123456789ab.mp4?x=1#y',
    '/help/%61ssets/scan.0123456789ab.svg',
    '/help/assets/./x/../scan.0123456789AB.SVG',
    'https://site.example/help/assets/scan.0123456789ab.svg',
  ])('to a file of the bundle saves it: opened, it would be a page of the site: %s', href => {
    expect(safeLink(href)).toMatchObject({href, download: ''});
    expect(safeLink('https://a.example/', () => href)).toMatchObject({download: ''});
  });

  it.each([
    '/assets/app.js',
    '/assets/',
    '/my/assets/scan.svg',
    '/assets/a.0123456789ab.svg/more',
    '/a%',
    '/?/assets/a.0123456789ab.svg',
  ])('to other pages opens them: %s', href => {
    expect(safeLink(href)).toEqual({href, target: '_top'});
  });

  it('opens pages elsewhere in a tab of their own, which learns nothing', () => {
    const safe = {href: 'https://example.org/a', target: '_blank', rel: 'noopener noreferrer'};
    expect(safeLink('https://example.org/a')).toEqual(safe);
    expect(safeLink('https://exam\tple.org/a')).toEqual(safe);
    expect(safeLink('http://example.org')).toMatchObject({target: '_blank', rel: 'noopener noreferrer'});
  });

  it('writes, calls, and opens pages of the host', () => {
    expect(safeLink('mailto:a@example.org')).toEqual({href: 'mailto:a@example.org', rel: 'noopener noreferrer'});
    expect(safeLink('TEL:+1')).toEqual({href: 'TEL:+1', rel: 'noopener noreferrer'});
    expect(safeLink('/settings')).toEqual({href: '/settings', target: '_top'});
  });

  it.each(HOSTILE)('leads nowhere: %j', address => {
    expect(safeLink(address)).toBeUndefined();
  });
});

describe('The host’s own word on links', () => {
  it('sends them elsewhere', () => {
    const viaPage = (url: string): string => `/leaving?to=${encodeURIComponent(url)}`;
    expect(safeLink('https://example.org', viaPage)).toEqual({
      href: '/leaving?to=https%3A%2F%2Fexample.org',
      target: '_top',
    });
  });

  it('takes them away', () => {
    const own = (url: string): string | undefined => (url.startsWith('https://example.org/') ? url : undefined);
    expect(safeLink('https://example.org/a', own)).toMatchObject({href: 'https://example.org/a'});
    expect(safeLink('https://other.example/a', own)).toBeUndefined();
  });

  it.each(HOSTILE)('is not asked for %j', address => {
    expect(safeLink(address, () => expect.fail('asked'))).toBeUndefined();
  });

  it.each(HOSTILE)('is checked as well: %j', answer => {
    expect(safeLink('https://example.org', () => answer)).toBeUndefined();
  });
});
