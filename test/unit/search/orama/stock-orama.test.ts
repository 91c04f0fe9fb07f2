import {create, insert, search} from '@orama/orama';
import {stemmer} from '@orama/stemmers/english';
import {describe, expect, it} from 'vitest';
import {indexed} from '../../../helpers/articles.js';
import type {BundledArticle} from '../../../helpers/memory-bundle.js';
import {packedDatabase} from './packed-database.js';

/** What someone gets for a term: ids and scores, best first. */
type Ask = (term: string) => Promise<readonly Found[]>;
interface Found {
  readonly id: string;
  readonly score: number;
}

const ids = (found: readonly Found[]): string[] => found.map(({id}) => id);

/** Orama as it comes, with what its guide recommends for English, and typos allowed. */
async function stock(articles: readonly BundledArticle[]): Promise<Ask> {
  const database = create({
    schema: {title: 'string', body: 'string'},
    components: {tokenizer: {stemming: true, stemmer, language: 'english'}},
  });
  for (const {id, title, sections} of articles) {
    await insert(database, {id, title, body: sections.map(({text}) => text).join('\n')});
  }
  return async term => (await search(database, {term, tolerance: 1, boost: {title: 2}})).hits;
}

/** Orama with the packed index, and all that it needs for a term fetched before. */
async function packed(articles: readonly BundledArticle[]): Promise<Ask> {
  const {database, ready} = await packedDatabase(articles);
  return async term => {
    await ready(term);
    return (await search(database, {term})).hits as readonly Found[];
  };
}

const FILLER = Array.from({length: 300}, (_unused, number) => `filler${number}`).join(' ');
const OTHERS = [indexed('weather', 'Rain and wind.'), indexed('train', 'The next stop.')];

/** Runs something on a page whose Prototype.js (up to 1.7.3) replaced `Array.from`, which no set and no length survives. */
async function withPrototypeJs<T>(task: () => Promise<T>): Promise<T> {
  const {from} = Array;
  Array.from = ((list: ArrayLike<unknown> | undefined) => (list ? [].slice.call(list) : [])) as typeof Array.from;
  try {
    return await task();
  } finally {
    Array.from = from;
  }
}

const EXPECTATIONS: readonly (readonly [
  what: string,
  articles: readonly BundledArticle[],
  expectation: (ask: Ask) => Promise<void>,
])[] = [
  [
    'a word that objects have counts like any other',
    [
      indexed('one', 'The constructor builds. The dispatcher sends.', {title: 'constructor dispatcher'}),
      indexed('two', 'A constructor and a dispatcher.', {title: 'Both'}),
      ...OTHERS,
    ],
    async ask => {
      const score = async (term: string): Promise<unknown> => (await ask(term)).map(({id, score}) => [id, score]);
      expect(await score('constructor ')).toEqual(await score('dispatcher '));
    },
  ],
  [
    '"__proto__" is found',
    [indexed('pollution', 'Who sets __proto__ changes all objects.'), ...OTHERS],
    async ask => expect(ids(await ask('__proto__'))).toEqual(['pollution']),
  ],
  [
    'ten mentions in a long text weigh more than one',
    [indexed('ten', `${'wallet '.repeat(10)} ${FILLER}`), indexed('one', `wallet ${FILLER}`), ...OTHERS],
    async ask => {
      const [first, second] = await ask('wallet ');
      expect([first?.id, second?.id]).toEqual(['ten', 'one']);
      expect(first?.score).toBeGreaterThan((second?.score ?? 0) * 1.2);
    },
  ],
  [
    'a whole word is not the beginning of another',
    [indexed('scandal', 'A scandal.'), indexed('scan', 'Scan the code.'), ...OTHERS],
    async ask => expect(ids(await ask('scan '))).toEqual(['scan']),
  ],
  [
    'only the last word may be unfinished',
    [indexed('scandal', 'A scandal in the code.'), indexed('scan', 'Scan a coded label.'), ...OTHERS],
    async ask => {
      expect(ids(await ask('cod'))).toEqual(expect.arrayContaining(['scan', 'scandal']));
      expect(ids(await ask('scan labe'))).toEqual(['scan']);
    },
  ],
  [
    'a typo never beats the word itself',
    [
      indexed('form', 'A form. The form of forms.', {title: 'Form'}),
      indexed('farm', `Somewhere in a long text there is a farm. ${FILLER}`, {title: 'Life in the country'}),
      ...OTHERS,
    ],
    async ask => expect(ids(await ask('farm'))[0]).toBe('farm'),
  ],
  [
    'a page that replaced Array.from finds what every page finds',
    [indexed('wallet', 'Open your wallet.'), ...OTHERS],
    async ask => expect(ids(await withPrototypeJs(() => ask('wallet')))).toEqual(['wallet']),
  ],
];

describe.each(EXPECTATIONS)('%s', (_what, articles, expectation) => {
  it('with the packed index', async () => {
    await expectation(await packed(articles));
  });

  // The reason for an index of our own: whoever sees this fail may find that Orama needs none any more.
  it('but not with the index that Orama has', async () => {
    await expect(expectation(await stock(articles))).rejects.toMatchObject({name: 'AssertionError'});
  });
});
