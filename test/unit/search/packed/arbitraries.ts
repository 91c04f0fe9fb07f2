import fc from 'fast-check';
import type {IndexBaseContent} from '../../../../src/search/packed/index-base.js';
import type {Posting} from '../../../../src/search/packed/posting-list.js';
import type {ArticleRecord} from '../../../../src/search/packed/records.js';
import {compareTerms} from '../../../../src/search/packed/term-ranges.js';

/** Names that break tables made of plain objects, and characters that break comparisons of code units. */
export const HOSTILE_NAMES = [
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'length', ''],
  ...['😀', '👩‍👩‍👧', '𝒳', '\u{10ffff}', '\uffff', '\ue000', '\ufeffmark', '\u200fright', '\0', 'é', 'e\u0301'],
  'x'.repeat(10_000),
] as const;

/** Text without half surrogate pairs. */
export const wholeText = fc.oneof(
  {weight: 3, arbitrary: fc.string({unit: 'binary'})},
  {weight: 2, arbitrary: fc.string({unit: 'grapheme'})},
  {weight: 1, arbitrary: fc.constantFrom(...HOSTILE_NAMES)},
  // Short words over few letters share beginnings, which is what front coding is about.
  {weight: 3, arbitrary: fc.string({unit: fc.constantFrom('a', 'b', 'é', '\uffff', '𝒳', '𝒴')})},
);

/** Any sequence of UTF-16 units. */
export const anyText = fc.oneof(
  wholeText,
  fc.string({unit: fc.integer({min: 0xd7f0, max: 0xe010}).map(unit => String.fromCharCode(unit))}),
);

/** Distinct terms in the order of a vocabulary. */
const term = wholeText.map(text => text.replace(/\p{Cc}/gu, ''));
export const sortedTerms = fc.uniqueArray(term, {maxLength: 60}).map(terms => terms.sort(compareTerms));

export const checksum = fc.nat(0xffff_ffff);

/** A day as ISO writes it, from 1970 on. */
export const day = fc.integer({min: 0, max: 2_900_000}).map(number => new Date(number * 86_400_000).toISOString());

/** What authors write as a date, sensible or not; an empty text counts as none. */
export const anyDate = fc.option(
  fc.oneof(
    day.map(text => text.slice(0, 10)),
    day,
    fc.constantFrom('1969-12-31', '2026-02-30', '0001-01-01', '+012345-01-01', 'soon', '2026-1-1'),
  ),
  {nil: undefined},
);

/** A count, and what is no count at all. */
export const anyNumber = fc.option(
  fc.oneof(
    fc.nat(),
    fc.maxSafeNat(),
    // Zero has no sign in an index.
    fc.double().filter(number => !Object.is(number, -0)),
    fc.constantFrom(0, 1, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, -1, 0.1),
  ),
  {nil: undefined},
);

export const posting: fc.Arbitrary<Omit<Posting, 'article'>> = fc.record({
  body: fc.nat(100),
  headings: fc.nat(8),
  keyword: fc.boolean(),
  title: fc.oneof(fc.constant(0), fc.nat(300)),
});

/** A term and where it occurs, postings not packed yet. */
export interface TermOccurrences {
  readonly term: string;
  readonly postings: readonly Posting[];
}

/** Terms and where they occur among so many articles. */
export function termOccurrences(articleCount: number): fc.Arbitrary<TermOccurrences[]> {
  return sortedTerms.chain(terms =>
    fc.tuple(
      ...terms.map(term =>
        fc
          .uniqueArray(fc.nat(articleCount - 1), {minLength: 1})
          .chain(articles =>
            fc.tuple(
              ...articles.sort((a, b) => a - b).map(article => posting.map(rest => ({article, ...rest}) as Posting)),
            ),
          )
          .map(postings => ({term, postings})),
      ),
    ),
  );
}

/** What lists show of articles; values that are missing have no key. */
export const articleRecord: fc.Arbitrary<ArticleRecord> = fc
  .record({
    id: wholeText,
    title: wholeText,
    published: anyDate,
    updated: anyDate,
    views: anyNumber,
    order: anyNumber,
    tags: fc.option(fc.array(wholeText, {minLength: 1, maxLength: 3}), {nil: undefined}),
  })
  .map(record => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never);

export const articleRecords = fc
  .uniqueArray(articleRecord, {maxLength: 12, selector: ({id}) => id})
  .map(records => records.sort((a, b) => (a.id < b.id ? -1 : 1)));

const byteColumn = (length: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({minLength: length, maxLength: length});
const nameColumn = (length: number): fc.Arbitrary<(string | undefined)[]> =>
  fc.array(fc.option(wholeText, {nil: undefined}), {minLength: length, maxLength: length});

/** The base of an index, with its records inside or in files of their own. */
export const indexBase: fc.Arbitrary<IndexBaseContent> = articleRecords.chain(records => {
  const count = records.length;
  const article = fc.nat(Math.max(0, count - 1));
  const articles = count ? fc.array(article, {maxLength: 3}) : fc.constant([]);
  const byArticle = count ? fc.dictionary(article.map(String), fc.array(wholeText)) : fc.constant({});
  const chunkSize = 1 + (count % 5);
  const chunk = fc.record({firstId: wholeText, checksum});
  const chunkCount = Math.ceil(count / chunkSize);
  // Averages are written in thousandths.
  const average = fc.integer({min: 1, max: 10_000_000}).map(number => number / 1000);
  return fc.record({
    averages: fc.record({
      title: average,
      headings: average,
      body: average,
      sectionHeading: average,
      sectionBody: average,
    }),
    titleLengths: byteColumn(count),
    titleWeights: byteColumn(count),
    headingLengths: byteColumn(count),
    bodyLengths: byteColumn(count),
    titleGroups: fc.uint32Array({minLength: count, maxLength: count}),
    categories: nameColumn(count),
    topics: nameColumn(count),
    extras: fc.record(
      {
        synonyms: fc.array(fc.array(wholeText)),
        pins: fc.array(fc.record({query: wholeText, articles})),
        redirects: count ? fc.dictionary(wholeText, article, {noNullPrototype: true}) : fc.constant({}),
        routes: byArticle,
        suggestions: fc.array(fc.record({routes: fc.array(wholeText), articles})),
        audience: byArticle,
      },
      {requiredKeys: [], noNullPrototype: true},
    ),
    postings: fc.array(fc.record({start: wholeText, checksum}), {minLength: 1, maxLength: 5}),
    spellingsFile: checksum,
    records: fc.oneof(
      fc.record({records: fc.constant(records), checksums: fc.uint32Array({minLength: count, maxLength: count})}),
      fc.record({
        chunkSize: fc.constant(chunkSize),
        chunks: fc.array(chunk, {minLength: chunkCount, maxLength: chunkCount}),
        columnsFile: checksum,
      }),
    ),
  });
});
