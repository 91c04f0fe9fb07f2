import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {FORMAT_VERSION} from '../../../../src/core/bundle.js';
import {BitWriter} from '../../../../src/search/packed/bits.js';
import {ByteReader, ByteWriter} from '../../../../src/search/packed/bytes.js';
import {
  encodeDates,
  encodeNameLists,
  encodeNames,
  encodeNumbers,
  encodeSortedTexts,
  encodeTexts,
} from '../../../../src/search/packed/columns.js';
import {INDEX_FORMAT, readIndexFile} from '../../../../src/search/packed/container.js';
import type {Posting} from '../../../../src/search/packed/posting-list.js';
import {encodePostings, PostingsFile, packPosting} from '../../../../src/search/packed/postings.js';
import {sealFile} from '../../../../src/search/packed/seal-file.js';
import {encodeSpellings} from '../../../../src/search/packed/spellings.js';
import {encodeVocabulary} from '../../../../src/search/packed/vocabulary.js';

const document = await readFile(new URL('../../../../docs/index-format.md', import.meta.url), 'utf8');

const posting = (article: number, rest: Partial<Posting>): Posting => ({
  article,
  body: 0,
  headings: 0,
  keyword: false,
  title: 0,
  ...rest,
});

/** What the document says that its second dump holds. */
const PARTS = encodePostings(
  [
    {term: 'card', postings: [posting(0, {body: 3, headings: 1, title: 2}), posting(2, {body: 1})].map(packPosting)},
    {term: 'cards', postings: [packPosting(posting(2, {keyword: true}))]},
    {
      term: '密码',
      postings: [posting(0, {body: 14, title: 1}), posting(1, {body: 1}), posting(2, {body: 2})].map(packPosting),
    },
  ],
  3,
);
const CONTENT = Buffer.concat(PARTS);
/** The file of the first dump. */
const FILE = sealFile('postings', 'en', ...PARTS);
const DUMPED = [FILE, CONTENT];

/** What the document shows in its table of examples. */
const EXAMPLES: Readonly<Record<string, Uint8Array>> = {
  'varint 0': written(writer => writer.varint(0)),
  'varint 127': written(writer => writer.varint(127)),
  'varint 300': written(writer => writer.varint(300)),
  'varint 9007199254740991': written(writer => writer.varint(Number.MAX_SAFE_INTEGER)),
  'block of the byte 9': written(writer => writer.block(Uint8Array.of(9))),
  'texts "a", "", "né"': encodeTexts(['a', '', 'né']),
  'sorted texts "pay", "pay/in", "pin"': encodeSortedTexts(['pay', 'pay/in', 'pin']),
  'dates 1970-01-01, none, 2026-01-31': encodeDates(['1970-01-01', undefined, '2026-01-31']),
  'dates 1969-07-20': encodeDates(['1969-07-20']),
  'numbers 0, none, 900': encodeNumbers([0, undefined, 900]),
  'numbers 0.5': encodeNumbers([0.5]),
  'names "FAQ", none, "FAQ"': encodeNames(['FAQ', undefined, 'FAQ']),
  'name lists ("a", "b"), (), ("b")': encodeNameLists([['a', 'b'], [], ['b']]),
  'vocabulary "card", "cards", "pay"': encodeVocabulary(['card', 'cards', 'pay']),
  'gaps 0, 5, 9 with two lower bits': written(writer => {
    const bits = new BitWriter();
    for (const gap of [0, 5, 9]) bits.rice(gap, 2);
    writer.bytes(bits.finish());
  }),
  'spellings "card", "cards", "prüfen" of terms "card", "card", "prüf"': encodeSpellings(
    [
      {word: 'cards', term: 'card'},
      {word: 'prufen', term: 'prüf'},
      {word: 'card', term: 'card'},
    ],
    word => word.slice(0, 4),
  ),
};

function written(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter();
  write(writer);
  return writer.finish();
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join(' ');

/** Offset and bytes of each line of each of the document's dumps. */
function dumps(): {offset: number; bytes: number[]}[][] {
  return [...document.matchAll(/```hexdump\n([^`]*)```/g)].map(([, dump = '']) =>
    dump
      .trimEnd()
      .split('\n')
      .map(line => {
        const [, offset = '', bytes = ''] = /^([\da-f]{2}) {2}((?:[\da-f]{2} )+) +\S/.exec(line) ?? [];
        return {
          offset: Number.parseInt(offset, 16),
          bytes: bytes
            .trim()
            .split(' ')
            .map(hex => Number.parseInt(hex, 16)),
        };
      }),
  );
}

describe('the document of the index format', () => {
  it('shows a file as it is compiled, byte by byte', () => {
    const shown = dumps().map(lines => hexOf(Uint8Array.from(lines.flatMap(({bytes}) => bytes))));
    expect(shown).toEqual(DUMPED.map(hexOf));
  });

  it('counts its bytes right', () => {
    for (const [index, lines] of dumps().entries()) {
      let next = 0;
      for (const {offset, bytes} of lines) {
        expect(offset).toBe(next);
        next += bytes.length;
      }
      expect(next).toBe(DUMPED[index]?.length);
    }
  });

  it('shows a file that can be read', async () => {
    const bytes = Uint8Array.from(dumps()[0]?.flatMap(line => line.bytes) ?? []);
    const decode = (reader: ByteReader): PostingsFile => new PostingsFile(reader, 3);
    const file = await readIndexFile(bytes, 'postings', 'en', 'dump', decode);
    expect([0, 1, 2].map(term => file.vocabulary.term(term))).toEqual(['card', 'cards', '密码']);
    expect(file.list(2)).toMatchObject({articles: Uint32Array.of(0, 1, 2), body: Uint8Array.of(12, 1, 2)});
    expect(file.list(0)).toMatchObject({title: Uint8Array.of(2, 0), headings: Uint8Array.of(1, 0)});
  });

  it('shows examples of every encoding as they are written', () => {
    const shown = [...document.matchAll(/^\| (\S[^|]*?) +\| `((?:[\da-f]{2} ?)+)` +\|$/gm)].map(([, name, hex]) => [
      name,
      hex,
    ]);
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(Object.entries(EXAMPLES).map(([name, bytes]) => [name, hexOf(bytes)])),
    );
  });

  it('names the versions that are written', () => {
    const header = new ByteReader(FILE, 6);
    const schema = header.uint32().toString(16).padStart(8, '0');
    expect(document).toContain(
      `Bundle format: **${FORMAT_VERSION}** (\`format\` in the manifest). Index format: **${INDEX_FORMAT}**, schema id: **\`${schema}\`**`,
    );
  });
});
