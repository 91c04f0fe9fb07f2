import {describe, expect, it} from 'vitest';
import {CheckedArticle} from '../../../../../src/node/check/checked-article.js';
import {
  checkDates,
  checkDescription,
  checkDuplicateTitles,
  checkKeys,
  checkMissingTitle,
  checkRedirects,
} from '../../../../../src/node/check/checks/front-matter.js';
import {compiledArticle} from '../../../../helpers/compiled-article.js';

describe('keys', () => {
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['descripton', 'description'],
    ['catgory', 'category'],
    ['tagss', 'tags'],
    ['tgas', 'tags'],
    ['publised', 'published'],
    ['relatd', 'related'],
    ['redirect', 'redirects'],
  ])('that look misspelt are told: %s', (key, guess) => {
    const [warning] = checkKeys(new CheckedArticle(compiledArticle('# A', {[key]: 'x'})));
    expect(warning).toMatchObject({code: 'key-unknown', where: `a.md:${key}`, fix: `Did you mean "${guess}"?`});
  });

  it.each([
    'layout',
    'slug',
    'sidebar_position',
    'weight',
    'date',
    'title_de',
    'updated_at',
    'subtitle',
    'author',
    'tag',
    'Lastmod',
    'x',
  ])('of an author or a generator are not: %s', key => {
    expect(checkKeys(new CheckedArticle(compiledArticle('# A', {[key]: 'x'})))).toEqual([]);
  });
});

describe('dates', () => {
  const found = (values: Record<string, string>) =>
    checkDates('2026-04-08')(new CheckedArticle(compiledArticle('# A', values))).map(
      ({code, where}) => `${code} ${where}`,
    );

  it('are told where they lie in the future or in the wrong order', () => {
    expect(found({published: '2026-04-09', updated: '2026-04-08'})).toEqual([
      'date-future a.md:published',
      'date-order a.md:updated',
    ]);
    expect(found({updated: '2027-01-01'})).toEqual(['date-future a.md:updated']);
  });

  it('may be today and the same', () => {
    expect(found({published: '2026-04-08', updated: '2026-04-08'})).toEqual([]);
  });
});

it('titles are missing where the name of the file has to serve', () => {
  const found = (markdown: string, values = {}) =>
    checkMissingTitle(new CheckedArticle(compiledArticle(markdown, values))).length;
  expect([found('Text.'), found('# A\n\nText.'), found('![x](x.png)\n\n# A'), found('Text.', {title: 'A'})]).toEqual([
    1, 0, 0, 0,
  ]);
});

it('descriptions may be missing', () => {
  const found = (values: object) => checkDescription(new CheckedArticle(compiledArticle('# A', {...values}))).length;
  expect([found({}), found({description: 'One sentence.'})]).toEqual([1, 0]);
});

it('titles are duplicates within a language, whatever their case and spaces', () => {
  const articles = [
    compiledArticle('', {title: 'Reset  it'}, {id: 'a'}),
    compiledArticle('# reset it', {}, {id: 'b'}),
    compiledArticle('', {title: 'Reset it'}, {id: 'c', locale: 'de'}),
    compiledArticle('', {title: 'RESET IT'}, {id: 'd'}),
  ];
  expect(checkDuplicateTitles({articles}).map(({where}) => where)).toEqual(['b.md', 'd.md:title']);
});

it('redirects are in the way of articles, of each other, in one language', () => {
  const articles = [
    compiledArticle('# A', {redirects: ['b', 'old']}, {id: 'a'}),
    compiledArticle('# B', {redirects: ['old', 'older']}, {id: 'b'}),
    compiledArticle('# D', {redirects: ['older']}, {id: 'd', locale: 'de'}),
  ];
  expect(checkRedirects({articles}).map(({where, message}) => `${where} ${message}`)).toEqual([
    'a.md:redirects.0 "b" leads to b.md, so that it does not lead here.',
    'b.md:redirects.0 "old" leads to a.md, so that it does not lead here.',
  ]);
});
