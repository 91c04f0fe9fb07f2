import {describe, expect, it} from 'vitest';
import type {ManifestLocale} from '../../../../src/core/bundle.js';
import {typedPostings} from '../../../../src/search/bundle/typed-postings.js';
import {indexed} from '../../../helpers/articles.js';
import {buildBundle, MemoryBundleSource} from '../../../helpers/memory-bundle.js';
import {embeddedProvider} from '../../../helpers/open-articles.js';

function localeWith(postings?: ManifestLocale['index']['postings']): ManifestLocale {
  const index = {path: 'index/en-base.00000001.bin', bytes: 1, ...(postings ? {postings} : {})};
  return {locale: 'en', direction: 'ltr', articles: 1, sections: 1, categories: [], topics: [], index};
}

const listed = localeWith([
  ['', '0000000a'],
  ['f', '0000000b'],
  ['pa', '0000000c'],
  ['s', '0000000d'],
]);

describe('the postings files of what is typed', () => {
  it.each([
    ['password', ['index/en-postings-2.0000000c.bin']],
    ['PASSWÖRD', ['index/en-postings-2.0000000c.bin']],
    ['zebra', ['index/en-postings-3.0000000d.bin']],
    ['p', ['index/en-postings-1.0000000b.bin']],
    ['2fa', ['index/en-postings-0.0000000a.bin']],
    ['Éditer', ['index/en-postings-0.0000000a.bin']],
    ['order, or "pack"', ['index/en-postings-1.0000000b.bin', 'index/en-postings-2.0000000c.bin']],
    ['how do I pay', []],
    ['', []],
    [' … ', []],
  ])('%j are %j', (typed, paths) => {
    expect(typedPostings(listed, typed)).toEqual(paths);
  });

  it('are unknown where the base lists them', () => {
    expect(typedPostings(localeWith(), 'password')).toEqual([]);
  });

  it('are those that the search reads', async () => {
    const limits = {postingsPerFile: 20, postingsListedUpTo: 64, inlineRecordsUpTo: 100, recordsPerFile: 16};
    const words = 'wallet password refund parcel security invoice delivery account';
    const articles = words.split(' ').map((word, number) => indexed(`a${number}`, `${word} ${words}`, {title: word}));
    const bundle = await buildBundle({en: articles}, {}, {}, limits);
    const [locale] = bundle.manifest.locales;
    if (!locale) throw new Error('The bundle has no locale.');
    expect(locale.index.postings?.length).toBeGreaterThan(2);
    for (const typed of [...words.split(' '), 'passwords', 'Invoic']) {
      const source = new MemoryBundleSource(bundle);
      const {hits} = await embeddedProvider(source).search(
        {query: typed, intent: 'typeahead'},
        {signal: new AbortController().signal},
      );
      expect(hits).not.toEqual([]);
      expect(typedPostings(locale, typed)).toEqual(source.reads.filter(path => path.includes('-postings-')));
    }
  });
});
