import {describe, expect, it} from 'vitest';
import type {Hit, SearchRequest} from '../../../src/core/search-provider.js';
import {idsOf, indexed, section} from '../../helpers/articles.js';
import {openArticles} from '../../helpers/open-articles.js';

const ARTICLES = [
  indexed('a', 'Reset the password, then scan the code with your wallet.', {
    title: 'Reset your password',
    keywords: ['login'],
    sections: [section('Password rules', 'A password may hold spaces. Reset it each year.')],
  }),
  indexed('b', 'The password page. Nothing to reset here, says the wallet.', {title: 'Passwords'}),
  indexed('c', 'Your purse.', {title: 'Purse and password', sections: [section('Reset', 'Press reset.')]}),
  indexed('d', 'Scan a code.', {title: 'Codes'}),
  indexed('e', 'Open your wallet and choose send.', {title: 'Send money'}),
  indexed('f', 'Nothing.', {title: 'Other'}),
  indexed('g', 'Securing what is yours. Security first.', {title: 'Safety'}),
];
const {search} = await openArticles(ARTICLES, {
  extras: {
    synonyms: [
      ['wallet', 'purse'],
      ['scan code', 'login'],
    ],
    pins: [{query: 'pinned password', articles: [5, 1]}],
  },
});

const explained = (hit: Hit | undefined): NonNullable<Hit['explanation']> => {
  if (!hit?.explanation) throw new Error('It is not explained.');
  return hit.explanation;
};

/** What the explanation comes to. */
function total(hit: Hit): number {
  const {words, factors} = explained(hit);
  return factors.reduce((product, {value}) => product * value, 1) * words.reduce((sum, {score}) => sum + score, 0);
}

describe('an explanation', () => {
  it('comes only when it is asked for', async () => {
    const {hits} = await search('password');
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) expect(hit).not.toHaveProperty('explanation');
  });

  it.each([
    ['one word', 'password', {}],
    ['several words', 'reset password wallet', {}],
    ['words in another order', 'password reset', {}],
    ['synonyms', 'wallet purse', {}],
    ['synonyms of several words', 'login', {}],
    ['synonyms for several words', 'scan code', {}],
    ['a typo', 'reset pasword', {}],
    ['an unfinished word', 'reset passw', {intent: 'typeahead'}],
    ['an unfinished word in its suffix', 'reset securin', {intent: 'typeahead'}],
    ['soft words', 'how do I use my wallet', {}],
    ['a phrase', '"reset your password"', {}],
    ['pins', 'pinned password', {}],
    ['filters', 'reset password', {filters: {updatedSince: '1970-01-02'}}],
    ['an order by date', 'reset password', {sort: 'updated'}],
    ['the second page', 'reset password wallet', {page: 1, pageSize: 2}],
  ] as const)('of %s adds up to the score, with and without the texts', async (_name, query, rest) => {
    for (const excerpts of [true, false]) {
      const request: Partial<SearchRequest> = {...rest, excerpts, explain: true};
      const {hits} = await search(query, request);
      if (!('filters' in rest)) expect(hits.length).toBeGreaterThan(0);
      for (const hit of hits) expect(total(hit)).toBeCloseTo(hit.score, 9);
    }
  });

  it('changes neither scores nor order', async () => {
    const strip = (hits: readonly Hit[]): unknown => hits.map(({explanation: _explanation, ...hit}) => hit);
    const plain = await search('reset password wallet');
    expect(strip((await search('reset password wallet', {explain: true})).hits)).toEqual(plain.hits);
  });

  it('names words as typed, the term that answered, and how often it stands where', async () => {
    const [first] = (await search('Resetting PASSWORDS', {explain: true, excerpts: false})).hits;
    expect(first?.article.id).toBe('a');
    expect(explained(first).words).toEqual([
      {
        word: 'Resetting',
        term: 'reset',
        match: 'exact',
        frequencies: {title: 1, headings: 0, body: 2, keywords: 0},
        idf: expect.any(Number),
        score: expect.any(Number),
      },
      {
        word: 'PASSWORDS',
        term: 'password',
        match: 'exact',
        frequencies: {title: 1, headings: 1, body: 2, keywords: 0},
        idf: expect.any(Number),
        score: expect.any(Number),
      },
    ]);
  });

  it('tells how each word was answered', async () => {
    const matchesOf = async (query: string, rest: Partial<SearchRequest> = {}): Promise<Record<string, string[]>> => {
      const {hits} = await search(query, {...rest, explain: true});
      return Object.fromEntries(hits.map(hit => [hit.article.id, explained(hit).words.map(({match}) => match)]));
    };
    expect(await matchesOf('pasword')).toMatchObject({a: ['typo'], b: ['typo']});
    expect(await matchesOf('passw', {intent: 'typeahead'})).toMatchObject({a: ['prefix']});
    expect(await matchesOf('wallet')).toMatchObject({e: ['exact'], c: ['synonym']});
    expect(await matchesOf('reset zebra')).toMatchObject({a: ['exact']});
  });

  it('leaves out words that the article lacks', async () => {
    const {hits} = await search('password codes', {explain: true});
    const page = hits.find(({article}) => article.id === 'b');
    expect(explained(page).words.map(({word}) => word)).toEqual(['password']);
  });

  it('of a rare word shows that it tells more', async () => {
    const {hits} = await search('reset purse', {explain: true});
    const purse = explained(hits.find(({article}) => article.id === 'c')).words;
    expect(purse.map(({word}) => word)).toEqual(['reset', 'purse']);
    expect(purse[1]?.idf).toBeGreaterThan(purse[0]?.idf as number);
  });

  it('says what the author pinned', async () => {
    const {hits} = await search('pinned password', {explain: true});
    expect(hits.slice(0, 2).map(({article}) => article.id)).toEqual(['f', 'b']);
    expect(hits.map(hit => explained(hit).pinned)).toEqual(hits.map((_hit, place) => place < 2));
    expect(explained(hits[0]).words).toEqual([]);
  });
});

describe('articles of one title', () => {
  const TWINS = [
    indexed('one', 'About the wallet: choose send, then money, and wait.', {title: 'Send money'}),
    indexed('two', 'Nothing of that in here, only other words for the same.', {title: 'Send money'}),
    indexed('x1', 'Send money with the wallet. Wallet, wallet, wallet.', {title: 'Wallet'}),
    indexed('x2', 'The wallet sends money.', {title: 'Paying'}),
    indexed('x3', 'Nothing.', {title: 'Other'}),
  ];

  it.each([true, false])('stay together, each with the score of both (excerpts: %s)', async excerpts => {
    const alone = await openArticles(TWINS.map(twin => (twin.id === 'two' ? {...twin, title: 'Sent money'} : twin)));
    const both = await openArticles(TWINS);
    const place = (ids: string[]): number => ids.indexOf('two') - ids.indexOf('one');
    expect(place(await alone.ids('send money wallet', {excerpts}))).not.toBe(1);
    expect(place(await both.ids('send money wallet', {excerpts}))).toBe(1);
  });

  it('are explained all the same', async () => {
    for (const excerpts of [true, false]) {
      const {hits} = await (await openArticles(TWINS)).search('send money wallet', {explain: true, excerpts});
      expect(idsOf({hits})).toContain('two');
      for (const hit of hits) expect(total(hit)).toBeCloseTo(hit.score, 9);
      const moved = explained(hits.find(({article}) => article.id === 'two'));
      expect(moved.factors.map(({name}) => name)).toContain('another article of the same title');
      const best = explained(hits.find(({article}) => article.id === 'x1'));
      expect(best.factors.map(({name}) => name)).not.toContain('another article of the same title');
    }
  });
});
