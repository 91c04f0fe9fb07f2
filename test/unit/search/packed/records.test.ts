import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ByteReader, ByteWriter} from '../../../../src/search/packed/bytes.js';
import {decodeChecksums, encodeChecksums} from '../../../../src/search/packed/checksums.js';
import {decodeBase, encodeBase} from '../../../../src/search/packed/index-base.js';
import {decodeRecords, decodeValues, encodeRecords, encodeValues} from '../../../../src/search/packed/records.js';
import {articleRecords, HOSTILE_NAMES, indexBase} from './arbitraries.js';

describe('records', () => {
  it('give back what lists show of articles', () => {
    fc.assert(
      fc.property(articleRecords, records => {
        expect(decodeRecords(new ByteReader(encodeRecords(records)))).toEqual(records);
      }),
    );
  });

  it('leave room for what follows them', () => {
    fc.assert(
      fc.property(articleRecords, fc.uint8Array(), (records, rest) => {
        const writer = new ByteWriter();
        writer.bytes(encodeRecords(records));
        writer.bytes(rest);
        const reader = new ByteReader(writer.finish());
        decodeRecords(reader);
        expect(reader.rest()).toEqual(rest);
      }),
    );
  });

  it('take hostile names for what they are', () => {
    const records = [...HOSTILE_NAMES].sort().map(id => ({id, title: id, tags: [id, 'x']}));
    expect(decodeRecords(new ByteReader(encodeRecords(records)))).toEqual(records);
  });

  it('have their values apart as well', () => {
    fc.assert(
      fc.property(articleRecords, records => {
        const values = records.map(({id: _id, title: _title, ...rest}) => rest);
        expect(decodeValues(new ByteReader(encodeValues(records)), records.length)).toEqual(values);
      }),
    );
  });
});

describe('checksums', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uint32Array(), checksums => {
        expect(decodeChecksums(encodeChecksums(checksums), checksums.length)).toEqual(checksums);
      }),
    );
  });

  it('are all there, and no others', () => {
    expect(() => decodeChecksums(new Uint8Array(8), 1)).toThrow(RangeError);
    expect(() => decodeChecksums(new Uint8Array(8), 3)).toThrow(RangeError);
    expect(() => decodeChecksums(new Uint8Array(7), 2)).toThrow(RangeError);
  });
});

describe('a base', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(indexBase, base => {
        const read = decodeBase(new ByteReader(encodeBase(base)));
        const {categories, topics, ...rest} = read;
        expect(rest).toEqual({
          ...base,
          articleCount: base.titleLengths.length,
          categories: undefined,
          topics: undefined,
        });
        expect(Array.from(categories.indexes, index => categories.distinct[index - 1])).toEqual(base.categories);
        expect(Array.from(topics.indexes, index => topics.distinct[index - 1])).toEqual(base.topics);
      }),
    );
  });

  it('does not go on after its end', () => {
    fc.assert(
      fc.property(indexBase, fc.nat(255), (base, byte) => {
        expect(() => decodeBase(new ByteReader(Uint8Array.of(...encodeBase(base), byte)))).toThrow(RangeError);
      }),
    );
  });

  it.each([
    ['no list', '5'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['groups of synonyms that hold no texts', '{"synonyms":[[1]]}'],
    ['a group of synonyms that is none', '{"synonyms":["ab"]}'],
    ['a pin without articles', '{"pins":[{"query":"a"}]}'],
    ['a pin to an article that does not exist', '{"pins":[{"query":"a","articles":[1]}]}'],
    ['a redirect to an article that does not exist', '{"redirects":{"old":-1}}'],
    ['a redirect to half an article', '{"redirects":{"old":0.5}}'],
    ['routes of an article that does not exist', '{"routes":{"7":["/a"]}}'],
    ['an audience that is no list', '{"audience":{"0":"all"}}'],
  ])('is refused when its configuration is %s', (_name, json) => {
    expect(() => decodeBase(new ByteReader(encodeBase(baseWith(JSON.parse(json)))))).toThrow(RangeError);
  });

  it('is refused without any file of postings', () => {
    expect(() => decodeBase(new ByteReader(encodeBase({...baseWith({}), postings: []})))).toThrow(RangeError);
  });
});

/** The base of an index of one article. */
function baseWith(extras: object): Parameters<typeof encodeBase>[0] {
  const column = Uint8Array.of(1);
  return {
    averages: {title: 1, headings: 1, body: 1, sectionHeading: 1, sectionBody: 1},
    titleLengths: column,
    titleWeights: column,
    headingLengths: column,
    bodyLengths: column,
    titleGroups: Uint32Array.of(0),
    categories: [undefined],
    topics: [undefined],
    extras,
    postings: [{firstTerm: '', checksum: 0}],
    spellingsFile: 0,
    records: {records: [{id: 'a', title: 'A'}], checksums: Uint32Array.of(0)},
  };
}
