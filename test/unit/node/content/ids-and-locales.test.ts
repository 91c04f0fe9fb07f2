import {describe, expect, it} from 'vitest';
import {type LocaleRules, locateArticles} from '../../../../src/node/content/ids-and-locales.js';

/** `locale:id` of each path. */
function locate(paths: readonly string[], rules: LocaleRules = {}): string[] {
  return locateArticles(paths, rules).articles.map(({id, locale}) => `${locale}:${id}`);
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
    const rules = {locale: 'de', locales: ['de', 'fil']};
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

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'with files about the folder beside them',
      ['README.md', 'LICENSE.md', 'en/a.md', 'de/b.md'],
      ['en:README', 'en:LICENSE', 'en:a', 'de:b'],
    ],
    [
      'with the default language beside them',
      ['faq/scan.md', 'start.md', 'de/faq/scan.md'],
      ['en:faq/scan', 'en:start', 'de:faq/scan'],
    ],
    [
      'in any letter case, and with underscores',
      ['a.md', 'b.md', 'zh-cn/a.md', 'pt_BR/b.md', 'ZH-TW/a.md'],
      ['en:a', 'en:b', 'zh-CN:a', 'pt-BR:b', 'zh-TW:a'],
    ],
    [
      'below a folder that everything lies in',
      ['docs/a.md', 'docs/c/b.md', 'docs/de/a.md', 'docs/de/c/b.md'],
      ['en:docs/a', 'en:docs/c/b', 'de:docs/a', 'de:docs/c/b'],
    ],
    [
      'below each of several folders',
      [
        'docs/a.md',
        'docs/b.md',
        'docs/fr/a.md',
        'docs/fr/b.md',
        'blog/c.md',
        'blog/x.md',
        'blog/y.md',
        'blog/z.md',
        'blog/fr/c.md',
        'blog/fr/x.md',
      ],
      [
        'en:docs/a',
        'en:docs/b',
        'fr:docs/a',
        'fr:docs/b',
        'en:blog/c',
        'en:blog/x',
        'en:blog/y',
        'en:blog/z',
        'fr:blog/c',
        'fr:blog/x',
      ],
    ],
    [
      'also when one has an article of its own',
      ['a.md', 'b.md', 'de/a.md', 'de/news.md', 'fr/only.md'],
      ['en:a', 'en:b', 'de:a', 'de:news', 'fr:only'],
    ],
    [
      'whose names are words, beside articles of the same names',
      ['a.md', 'b.md', 'it/a.md', 'it/b.md', 'id/a.md', 'id/b.md', 'id/c.md'],
      ['en:a', 'en:b', 'it:a', 'it:b', 'id:a', 'id:b', 'id:c'],
    ],
    [
      'of three letters, beside others',
      ['a.md', 'b.md', 'de/a.md', 'fil/a.md', 'fil/b.md'],
      ['en:a', 'en:b', 'de:a', 'fil:a', 'fil:b'],
    ],
    [
      'of Docusaurus',
      [
        'docs/a.md',
        'i18n/de/docusaurus-plugin-content-docs/current/a.md',
        'i18n/de/docusaurus-plugin-content-blog/b.md',
        'blog/b.md',
      ],
      ['en:docs/a', 'de:docs/a', 'de:blog/b', 'en:blog/b'],
    ],
    ['without English', ['README.md', 'fr/a.md', 'fr/b.md', 'de/a.md'], ['fr:README', 'fr:a', 'fr:b', 'de:a']],
  ])('folders name locales %s', (_name, paths, expected) => {
    expect(locate(paths)).toEqual(expected);
    expect(locateArticles(paths, {})).toMatchObject({warnings: [], unnamed: []});
  });

  it.each([
    ['departments', ['it/vpn.md', 'it/faq.md', 'hr/leave.md', 'hr/faq.md']],
    ['departments beside a page of the same name', ['faq.md', 'it/faq.md', 'it/vpn.md', 'it/index.md', 'index.md']],
    ['systems', ['mac/install.md', 'mac/update.md', 'ios/install.md', 'ios/update.md', 'install.md', 'update.md']],
    ['sections', ['functions/os/a.md', 'functions/os/b.md', 'functions/lang/a.md', 'methods/site/a.md', 'a.md']],
    ['a to-do list', ['to-do/a.md', 'b.md']],
  ])('folders of %s are no locales', (_name, paths) => {
    expect(locate(paths)).toEqual(paths.map(path => `en:${path.slice(0, -3)}`));
    expect(locateArticles(paths, {}).warnings).toEqual([]);
  });

  it('a folder that may be a language is told', () => {
    const {articles, warnings} = locateArticles(['de/a.md', 'b.md'], {});
    expect(articles.map(({id}) => id)).toEqual(['de/a', 'b']);
    expect(warnings).toMatchObject([
      {code: 'locale-unclear', where: 'de', fix: expect.stringContaining('{"locales": ["en", "de"]}')},
    ]);
    expect(locateArticles(['de/a.md', 'b.md'], {locales: []}).warnings).toEqual([]);
  });

  it('the language of a site is that of its own articles', () => {
    const paths = ['a.md', 'b.md', 'en/a.md'];
    expect(locate(paths, {siteLocale: 'zh_CN'.replace('_', '-')})).toEqual(['zh-CN:a', 'zh-CN:b', 'en:a']);
    expect(locate(paths, {siteLocale: 'fr', locale: 'de'})).toEqual(['de:a', 'de:b', 'en:a']);
    expect(locateArticles(paths, {}).unnamed).toEqual(['a.md', 'b.md']);
  });

  it('a suffix that is a word is a locale beside an article without it', () => {
    expect(locate(['a.md', 'a.it.md', 'a.DE.md', 'b.zh-cn.md', 'c.ts.md'])).toEqual([
      'en:a',
      'it:a',
      'de:a',
      'zh-CN:b',
      'en:c.ts',
    ]);
  });
});
