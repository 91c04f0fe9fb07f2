import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {SearchError} from '../../../../src/core/search-provider.js';
import {ByteReader, ByteWriter} from '../../../../src/search/packed/bytes.js';
import type {Posting} from '../../../../src/search/packed/posting-list.js';
import {encodePostings, PostingsFile, type TermPostings} from '../../../../src/search/packed/postings.js';
import {splitPostings} from '../../../../src/search/packed/split-postings.js';
import {encodeVocabulary} from '../../../../src/search/packed/vocabulary.js';
import {uniteLists} from '../../../../src/search/ranking/combine-lists.js';
import {termPostings} from './arbitraries.js';

const ARTICLES = 40;
const open = (bytes: Uint8Array, articles = ARTICLES): PostingsFile =>
  new PostingsFile(new ByteReader(bytes), articles, 'index/en-postings-0.bin');

/** What an index remembers of a posting. */
function remembered({article, body, headings, keyword, title}: Posting): Posting {
  const roughly = [48, 24, 16, 12].find(least => least <= body);
  return {article, body: roughly ?? body, headings: Math.min(3, headings), keyword, title: Math.min(255, title)};
}

function postingsOf(file: PostingsFile, term: number): Posting[] {
  const {articles, body, headings, keywords, title} = file.list(term);
  return Array.from(articles, (article, index) => ({
    article,
    body: body[index] as number,
    headings: headings[index] as number,
    keyword: keywords[index] === 1,
    title: title[index] as number,
  }));
}

describe('a file of postings', () => {
  it('knows where and roughly how often each term occurs', () => {
    fc.assert(
      fc.property(termPostings(ARTICLES), terms => {
        const file = open(encodePostings(terms));
        expect(file.vocabulary.size).toBe(terms.length);
        for (const {term, postings} of terms) {
          const number = file.vocabulary.indexOf(term);
          expect(file.documentFrequency(number)).toBe(postings.length);
          expect(postingsOf(file, number)).toEqual(postings.map(remembered));
        }
      }),
    );
  });

  it('gives the same list, whichever is asked for first', () => {
    fc.assert(
      fc.property(termPostings(ARTICLES), terms => {
        const numbers = terms.map((_term, number) => number);
        const [forth, back] = [open(encodePostings(terms)), open(encodePostings(terms))];
        for (const number of numbers) forth.list(number);
        for (const number of numbers.reverse()) expect(back.list(number)).toEqual(forth.list(number));
      }),
    );
  });

  it('gives of many terms what their lists say together', () => {
    fc.assert(
      fc.property(termPostings(ARTICLES), terms => {
        const file = open(encodePostings(terms));
        const lists = terms.map((_term, number) => file.list(number));
        expect(file.union(0, terms.length)).toEqual(uniteLists(lists));
        if (lists.length > 1) expect(file.union(0, terms.length, 0)).toEqual(uniteLists(lists.slice(1)));
      }),
    );
  });

  it('decodes a list once', () => {
    const file = open(encodePostings([{term: 'a', postings: [posting(0)]}]));
    expect(file.list(0)).toBe(file.list(0));
  });
});

describe('postings cut into files', () => {
  it('are all there, in order, in files of the wanted size', () => {
    fc.assert(
      fc.property(termPostings(ARTICLES), fc.integer({min: 1, max: 200}), (terms, perFile) => {
        const files = splitPostings(terms, {wholeUpTo: 0, perFile});
        expect(files.flat()).toEqual(terms);
        for (const file of files) {
          // A term is never parted, so that one with more postings has a file for itself.
          expect(file.length === 1 || countOf(file) <= perFile || terms.length === 0).toBe(true);
        }
      }),
    );
  });

  it('stay in one file while they are few, or none', () => {
    const terms = [{term: 'a', postings: [posting(0), posting(1)]}];
    expect(splitPostings(terms)).toEqual([terms]);
    expect(splitPostings(terms, {wholeUpTo: 2, perFile: 1})).toEqual([terms]);
    expect(splitPostings([], {wholeUpTo: 0, perFile: 1})).toEqual([[]]);
  });
});

describe('what is no file of postings', () => {
  /** Columns as they are written for "a" in articles 0 and 2, and "b" in article 1, there in the title. */
  const sound = {terms: ['a', 'b'], frequencies: [2, 1], gaps: [0, 1, 1], codes: [1, 1, 0x81], positions: [1]};

  const bytesOf = ({terms, frequencies, gaps, codes, positions}: typeof sound): Uint8Array => {
    const writer = new ByteWriter();
    writer.block(encodeVocabulary(terms));
    for (const column of [frequencies, gaps, codes, positions]) writer.block(Uint8Array.from(column));
    return writer.finish();
  };

  it('differs from one that is', () => {
    const file = open(bytesOf(sound), 3);
    expect([...file.list(0).articles, ...file.list(1).articles]).toEqual([0, 2, 1]);
  });

  it.each([
    ['a term that occurs nowhere', {frequencies: [3, 0]}],
    ['a term in more articles than there are', {frequencies: [4, 1], gaps: [0, 0, 0, 0, 1], codes: [1, 1, 1, 1, 0x81]}],
    ['fewer frequencies than terms', {frequencies: [3]}],
    ['more frequencies than terms', {frequencies: [2, 1, 1]}],
    ['more postings than frequencies say', {codes: [1, 1, 0x81, 1], gaps: [0, 1, 1, 0]}],
    ['more gaps than postings', {gaps: [0, 1, 1, 0]}],
    ['fewer gaps than postings', {gaps: [0, 1]}],
    ['a gap without an end', {gaps: [0, 1, 0x81]}],
    ['no position of a word in the title', {positions: []}],
    ['positions of words that no title has', {positions: [1, 2]}],
  ])('is refused: %s', (_name, change) => {
    expect(() => open(bytesOf({...sound, ...change}), 3)).toThrow(RangeError);
  });

  it.each([
    ['an article that does not exist', [0, 2, 1]],
    ['an article number beyond all numbers', [0, ...new Array<number>(8).fill(0xff), 0x01, 1]],
  ])('is refused by its name when a list has %s', (_name, gaps) => {
    const file = open(bytesOf({...sound, gaps}), 3);
    expect(() => file.list(0)).toThrow(SearchError);
    expect(() => file.list(0)).toThrow(/^index\/en-postings-0\.bin cannot be read/);
    // A word that is still being typed reads many lists at once.
    expect(() => file.union(0, file.vocabulary.size)).toThrow(SearchError);
    expect(() => file.union(0, file.vocabulary.size)).toThrow(/^index\/en-postings-0\.bin cannot be read/);
  });
});

function posting(article: number): Posting {
  return {article, body: 1, headings: 0, keyword: false, title: 0};
}

function countOf(terms: readonly TermPostings[]): number {
  return terms.reduce((sum, {postings}) => sum + postings.length, 0);
}
