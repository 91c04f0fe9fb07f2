import {describe, expect, it} from 'vitest';
import {indexChecksum} from '../../../src/core/checksum.js';
import {indexPath} from '../../../src/core/file-names.js';
import {buildSearchIndex, type StoredArticle} from '../../../src/search/index-builder.js';
import {type FileKind, readIndexFile} from '../../../src/search/packed/container.js';
import {readBase} from '../../../src/search/packed/packed-index.js';
import {indexed, section} from '../../helpers/articles.js';
import type {BundledArticle} from '../../helpers/memory-bundle.js';
import {openArticles} from '../../helpers/open-articles.js';

const ARTICLES: readonly BundledArticle[] = [
  indexed('one', 'Text alone.', {
    title: 'Heron',
    description: 'About a kingfisher.',
    topic: 'Waterfowl',
    tags: ['plumage'],
    keywords: ['cormorant'],
    sections: [section('Where the osprey nests', 'Beside a lagoon.')],
    published: '2025-05-05',
  }),
  indexed('two', 'Nothing of that.', {published: '2020-01-01', updated: '2026-06-06'}),
];

const STORED: readonly StoredArticle[] = ARTICLES.map((article, checksum) => ({...article, checksum}));

/** The index's files by name, and what its base is called. */
async function build(articles: readonly StoredArticle[], locale = 'en') {
  const files: Record<string, Uint8Array> = {};
  const base = await buildSearchIndex(articles, {
    locale,
    store: ({name, content}) => {
      files[name] = content;
    },
  });
  return {files, base: base.path};
}

describe('an article is found by', () => {
  it.each([
    ['its title', 'heron'],
    ['its description', 'kingfisher'],
    ['its topic', 'waterfowl'],
    ['its tags', 'plumage'],
    ['its keywords', 'cormorant'],
    ['a heading', 'osprey'],
    ['the text below a heading', 'lagoon'],
    ['the text before all headings', 'alone'],
  ])('%s', async (_name, word) => {
    expect(await (await openArticles(ARTICLES)).ids(word)).toEqual(['one']);
  });

  it('the day it was updated, else published', async () => {
    const {ids} = await openArticles(ARTICLES);
    const since = (query: string, updatedSince: string): Promise<string[]> => ids(query, {filters: {updatedSince}});
    expect((await since('text that nothing', '2025-05-05')).toSorted()).toEqual(['one', 'two']);
    expect(await since('alone', '2025-05-06')).toEqual([]);
    expect(await since('nothing that', '2026-06-06')).toEqual(['two']);
  });
});

describe('the index', () => {
  it('is the same bytes each time', async () => {
    expect(await build(STORED)).toEqual(await build(structuredClone(STORED)));
  });

  it('is another one for other articles, and for another language', async () => {
    const {base} = await build(STORED);
    const [first, second] = STORED as [StoredArticle, StoredArticle];
    const changes: readonly StoredArticle[][] = [
      [first],
      [{...first, title: 'Egret'}, second],
      [{...first, checksum: 7}, second],
      [{...first, views: 1}, second],
      [{...first, sections: [{text: 'Another text.'}]}, second],
    ];
    for (const articles of changes) expect((await build(articles)).base).not.toBe(base);
    expect((await build(STORED, 'fr')).base).not.toBe(base);
  });

  it('is named by the checksum of its base, which names all other files', async () => {
    const {files, base} = await build(STORED);
    expect(Object.keys(files).toSorted()).toEqual(['base', 'postings-0', 'spellings']);
    expect(indexPath('en-base', indexChecksum(files.base as Uint8Array))).toBe(base);
    const read = await readBase(files.base as Uint8Array, 'en', base);
    expect(read.postings).toMatchObject([{checksum: indexChecksum(files['postings-0'] as Uint8Array)}]);
    expect(read.spellingsFile).toBe(indexChecksum(files.spellings as Uint8Array));
    expect(read.records).toMatchObject({checksums: Uint32Array.of(0, 1)});
  });

  it('does not hold the texts', async () => {
    const {files} = await build([{...(STORED[0] as StoredArticle), sections: [{text: 'Unmistakable sentence here.'}]}]);
    const contents = await Promise.all(
      Object.entries(files).map(([name, bytes]) => {
        const kind = name.replace(/-\d+$/, '') as FileKind;
        return readIndexFile(bytes, kind, 'en', name, reader => reader.rest());
      }),
    );
    const whole = Buffer.concat(contents).toString('latin1');
    expect(whole).not.toContain('Unmistakable sentence');
    expect(whole).toContain('Heron');
  });

  it('hands out summaries without keywords and sections', async () => {
    const {search} = await openArticles(ARTICLES);
    const summary = {
      id: 'one',
      title: 'Heron',
      topic: 'Waterfowl',
      tags: ['plumage'],
      published: '2025-05-05',
    };
    expect((await search('heron')).hits[0]?.article).toEqual({...summary, description: 'About a kingfisher.'});
    // The description stands in the article's file.
    expect((await search('heron', {excerpts: false})).hits[0]?.article).toEqual(summary);
  });

  it('takes many articles', async () => {
    const {ids, search} = await openArticles(
      Array.from({length: 1200}, (_item, index) => indexed(`a${index}`, `common word${index}`)),
    );
    expect((await search('common')).total).toBe(1200);
    expect(await ids('word1199')).toEqual(['a1199']);
  });

  it('is stemmed by its locale', async () => {
    const {ids} = await openArticles([indexed('karte', 'Karten sperren')], {locale: 'de-AT'});
    expect(await ids('gesperrte Karte')).toEqual(['karte']);
  });

  it('holds words of any length and script, also very long ones', async () => {
    const {ids} = await openArticles([
      indexed('long', `x${'y'.repeat(5000)}z`),
      indexed('japanese', '財布を開く'),
      indexed('thai', 'กระเป๋าเงิน'),
      indexed('emoji', '😀 wallet'),
    ]);
    expect(await ids(`x${'y'.repeat(5000)}z`)).toEqual(['long']);
    expect(await ids('財布')).toEqual(['japanese']);
    expect(await ids('เงิน')).toEqual(['thai']);
    expect(await ids('wallet')).toEqual(['emoji']);
  });
});
