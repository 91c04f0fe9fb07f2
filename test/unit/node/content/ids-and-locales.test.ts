import {describe, expect, it} from 'vitest';
import {locateArticles} from '../../../../src/node/content/ids-and-locales.js';

/** `locale:id` of each path. */
function locate(paths: readonly string[], rules: {defaultLocale?: string; locales?: readonly string[]} = {}): string[] {
  return locateArticles(paths, {defaultLocale: 'en', ...rules}).map(({id, locale}) => `${locale}:${id}`);
}

describe('ids and locales of articles', () => {
  it('an id is the path without its ending', () => {
    expect(locate(['faq/pin.md', 'terms.markdown', 'README.MD'])).toEqual(['en:faq/pin', 'en:terms', 'en:README']);
  });

  it('an id is composed Unicode, whatever the file system stores', () => {
    expect(locate(['u\u0308ber.md'])).toEqual(['en:\u00fcber']);
  });

  it('a suffix names the locale', () => {
    expect(locate(['pin.md', 'pin.de.md', 'faq/pin.pt-BR.md'])).toEqual(['en:pin', 'de:pin', 'pt-BR:faq/pin']);
  });

  it('folders name locales when every article lies in one', () => {
    expect(locate(['en/a.md', 'de/a.md', 'zh-Hant/b/c.md'])).toEqual(['en:a', 'de:a', 'zh-Hant:b/c']);
  });

  it('folders are folders when one of them is no language', () => {
    expect(locate(['it/vpn.md', 'hr/leave.md', 'faq/pin.md'])).toEqual(['en:it/vpn', 'en:hr/leave', 'en:faq/pin']);
    expect(locate(['de/a.md', 'b.md'])).toEqual(['en:de/a', 'en:b']);
  });

  it('words that only look like tags are part of the name', () => {
    const paths = ['setup.mac.md', 'guide.old.md', 'api.v2.md', 'pin.DE.md', 'a.min.md', 'list.qq.md'];
    expect(locate(paths)).toEqual(paths.map(path => `en:${path.slice(0, -3)}`));
  });

  it('configured locales are folders and suffixes, and nothing else is', () => {
    const rules = {defaultLocale: 'de', locales: ['de', 'fil']};
    expect(locate(['de/a.md', 'fil/a.md', 'b.fil.md', 'c.en.md', 'it/d.md'], rules)).toEqual([
      'de:a',
      'fil:a',
      'fil:b',
      'de:c.en',
      'de:it/d',
    ]);
  });

  it('configured locales match whatever the case of the folder', () => {
    expect(locate(['pt-br/a.md'], {locales: ['pt-BR']})).toEqual(['pt-BR:a']);
  });

  it('an empty list of locales turns them off', () => {
    expect(locate(['de/a.md', 'en/a.fr.md'], {locales: []})).toEqual(['en:de/a', 'en:en/a.fr']);
  });
});
