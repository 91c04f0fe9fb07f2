import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ByteReader, ByteWriter} from '../../../../src/search/packed/bytes.js';
import type {Posting} from '../../../../src/search/packed/posting-list.js';
import {
  articleOf,
  encodePostings,
  PostingsFile,
  packPosting,
  type TermPostings,
} from '../../../../src/search/packed/postings.js';
import {splitPostings} from '../../../../src/search/packed/split-postings.js';
import {encodeVocabulary} from '../../../../src/search/packed/vocabulary.js';
import {uniteLists} from '../../../../src/search/ranking/combine-lists.js';
import {type TermOccurrences, termOccurrences} from './arbitraries.js';

const ARTICLES = 40;
const open = (bytes: Uint8Array, articles = ARTICLES): PostingsFile =>
  new PostingsFile(new ByteReader(bytes), articles);

/** Written and read again. */
const readAgain = (terms: readonly TermOccurrences[]): PostingsFile => {
  const writer = new ByteWriter();
  for (const bytes of encodePostings(packed(terms), ARTICLES)) writer.bytes(bytes);
  return open(writer.finish());
};

function packed(terms: readonly TermOccurrences[]): TermPostings[] {
  return terms.map(({term, postings}) => ({term, postings: postings.map(packPosting)}));
}

/** What an index remembers of a posting. */
function remembered({article, body, headings, keyword, title}: Posting): Posting {
  const roughly = [48, 24, 16, 12].find(least => least <= body);
  return {article, body: roughly ?? body, headings: Math.min(3, headings), keyword, title: Math.min(255, title)};
}

function listedIn(file: PostingsFile, term: number): Posting[] {
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
      fc.property(termOccurrences(ARTICLES), terms => {
        const file = readAgain(terms);
        expect(file.vocabulary.size).toBe(terms.length);
        for (const {term, postings} of terms) {
          const number = file.vocabulary.indexOf(term);
          expect(file.documentFrequency(number)).toBe(postings.length);
          expect(listedIn(file, number)).toEqual(postings.map(remembered));
        }
      }),
    );
  });

  it('gives the same list, whichever is asked for first', () => {
    fc.assert(
      fc.property(termOccurrences(ARTICLES), terms => {
        const numbers = terms.map((_term, number) => number);
        const [forth, back] = [readAgain(terms), readAgain(terms)];
        for (const number of numbers) forth.list(number);
        for (const number of numbers.reverse()) expect(back.list(number)).toEqual(forth.list(number));
      }),
    );
  });

  it('gives of many terms what their lists say together', () => {
    fc.assert(
      fc.property(termOccurrences(ARTICLES), terms => {
        const file = readAgain(terms);
        const lists = terms.map((_term, number) => file.list(number));
        expect(file.union(0, terms.length)).toEqual(uniteLists(lists));
        if (lists.length > 1) expect(file.union(0, terms.length, 0)).toEqual(uniteLists(lists.slice(1)));
      }),
    );
  });

  it('decodes a list once', () => {
    const file = readAgain([{term: 'a', postings: [posting(0)]}]);
    expect(file.list(0)).toBe(file.list(0));
  });
});

describe('a packed posting', () => {
  it('keeps its article and what else is written of it, however many articles there are', () => {
    const article = 10_000_000;
    const number = packPosting({article, body: 2, headings: 9, keyword: true, title: 300});
    expect(articleOf(number)).toBe(article);
    expect(number & 0xffff).toBe(0xff00 | 0x80 | 0x40 | 0x30 | 2);
    expect(number).toBeLessThan(packPosting(posting(article + 1)));
  });
});

describe('postings cut into files', () => {
  it('are all there, in order, in about as many files as it takes', () => {
    fc.assert(
      fc.property(termOccurrences(ARTICLES), fc.integer({min: 1, max: 200}), (occurrences, perFile) => {
        const terms = packed(occurrences);
        const files = splitPostings(terms, perFile);
        expect(files.flat()).toEqual(terms);
        expect(files.length).toBeLessThanOrEqual(Math.max(1, Math.ceil(countOf(terms) / perFile)));
        if (terms.length > 0) for (const file of files) expect(file).not.toEqual([]);
      }),
    );
  });

  it('are of the same size', () => {
    const terms = Array.from({length: 1000}, (_item, index) => ({
      term: String(index).padStart(4, '0'),
      postings: Array.from({length: 1 + (index % 10)}, (_posting, article) => packPosting(posting(article))),
    }));
    const counts = splitPostings(terms, 500).map(countOf);
    expect(counts).toHaveLength(11);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(40);
  });

  it('stay in one file while they are few, or none', () => {
    const terms = packed([{term: 'a', postings: [posting(0), posting(1)]}]);
    expect(splitPostings(terms, 2)).toEqual([terms]);
    expect(splitPostings(terms, 1)).toEqual([terms]);
    expect(splitPostings([], 1)).toEqual([[]]);
  });
});

describe('what is no file of postings', () => {
  /**
   * Columns as they are written for "a" in articles 0 and 2, and "b" in article 1, there in the title. Gaps of "a" have no lower
   * bits, that of "b" has one: 0, 10, then 0 1, the lowest bit first.
   */
  const sound = {terms: ['a', 'b'], frequencies: [2, 1], positions: [1], codes: [1, 1, 0x81], gaps: [0b10010]};

  const bytesOf = ({terms, frequencies, positions, codes, gaps}: typeof sound): Uint8Array => {
    const writer = new ByteWriter();
    writer.block(encodeVocabulary(terms));
    for (const column of [frequencies, positions, codes]) writer.block(Uint8Array.from(column));
    writer.bytes(Uint8Array.from(gaps));
    return writer.finish();
  };

  it('differs from one that is', () => {
    const file = open(bytesOf(sound), 3);
    expect([...file.list(0).articles, ...file.list(1).articles]).toEqual([0, 2, 1]);
  });

  it.each([
    ['a term that occurs nowhere', {frequencies: [3, 0]}],
    ['a term in more articles than there are', {frequencies: [4, 1], codes: [1, 1, 1, 1, 0x81], gaps: [0]}],
    ['fewer frequencies than terms', {frequencies: [3]}],
    ['more frequencies than terms', {frequencies: [2, 1, 1]}],
    ['more postings than frequencies say', {codes: [1, 1, 0x81, 1]}],
    ['more gaps than postings', {gaps: [0b10010, 0]}],
    ['fewer gaps than postings', {gaps: []}],
    ['a gap without an end', {gaps: [0xff]}],
    ['an article that does not exist', {gaps: [0b100110]}],
    ['no position of a word in the title', {positions: []}],
    ['positions of words that no title has', {positions: [1, 2]}],
  ])('is refused: %s', (_name, change) => {
    expect(() => open(bytesOf({...sound, ...change}), 3)).toThrow(RangeError);
  });
});

function posting(article: number): Posting {
  return {article, body: 1, headings: 0, keyword: false, title: 0};
}

function countOf(terms: readonly TermPostings[]): number {
  return terms.reduce((sum, {postings}) => sum + postings.length, 0);
}
