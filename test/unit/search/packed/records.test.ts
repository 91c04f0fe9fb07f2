import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ByteReader, ByteWriter} from '../../../../src/search/packed/bytes.js';
import {bytesToDigest, decodeDigests, digestToBytes, encodeDigests} from '../../../../src/search/packed/digests.js';
import {decodeBase, encodeBase} from '../../../../src/search/packed/index-base.js';
import {decodeRecords, decodeValues, encodeRecords, encodeValues} from '../../../../src/search/packed/records.js';
import {articleRecords, digest, HOSTILE_NAMES, indexBase} from './arbitraries.js';

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

describe('digests', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(digest), digests => {
        expect(decodeDigests(encodeDigests(digests), digests.length)).toEqual(digests);
      }),
    );
  });

  it('are all there, and no others', () => {
    expect(() => decodeDigests(new Uint8Array(64), 1)).toThrow(RangeError);
    expect(() => decodeDigests(new Uint8Array(64), 3)).toThrow(RangeError);
    expect(() => decodeDigests(new Uint8Array(63), 2)).toThrow(RangeError);
    expect(() => bytesToDigest(new Uint8Array(31))).toThrow(RangeError);
  });

  it.each(['', 'sha256-', 'sha256-AAAA', `sha512-${'A'.repeat(43)}=`])('are not "%s"', text => {
    expect(() => digestToBytes(text)).toThrow();
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
  const zeroes = `sha256-${Buffer.alloc(32).toString('base64')}`;
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
    postings: [{firstTerm: '', digest: zeroes}],
    spellingsFile: zeroes,
    records: {records: [{id: 'a', title: 'A'}], digestsFile: zeroes},
  };
}
