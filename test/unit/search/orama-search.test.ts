import {beforeAll, describe, expect, it} from 'vitest';
import type {SearchRequest, SearchResponse} from '../../../src/core/search-provider.js';
import {buildSearchIndex, type IndexedArticle} from '../../../src/search/index-builder.js';
import {type OramaIndex, restoreOramaIndex} from '../../../src/search/orama-index.js';
import {searchOramaIndex} from '../../../src/search/orama-search.js';
import {idsOf, indexed, marksOf, section, textOf} from '../../helpers/articles.js';

const ARTICLES: readonly IndexedArticle[] = [
  indexed('security/reset-password', 'Choose “Forgot password” on the sign-in page. We send you a link.', {
    title: 'Reset your password',
    description: 'Get back in when you forgot it.',
    category: 'FAQ',
    topic: 'Security',
    tags: ['account'],
    views: 900,
    published: '2024-02-01',
    updated: '2026-01-10',
    sections: [
      section('When the link does not arrive', 'Look into the spam folder, then ask for another link.'),
      section('Password rules', 'At least twelve characters. A password may hold spaces.'),
    ],
  }),
  indexed('security/passkeys', 'A passkey replaces your password.', {
    title: 'Sign in with a passkey',
    category: 'Guides',
    topic: 'Security',
    tags: ['account', 'web'],
    views: 300,
    published: '2026-02-20',
    sections: [section('On the web', 'Your browser asks for your fingerprint.')],
  }),
  indexed('security/two-factor', 'Scan the code with an authenticator app.', {
    title: 'Turn on two-factor authentication',
    category: 'Guides',
    topic: 'Security',
    tags: ['account'],
    views: 450,
    updated: '2025-11-05',
  }),
  indexed('wallet/send', 'Open your wallet, choose Send, and scan the code of the person you pay.', {
    title: 'Send money',
    category: 'FAQ',
    topic: 'Wallet',
    tags: ['money'],
    views: 800,
    updated: '2025-12-01',
  }),
  indexed('wallet/receive', 'Show your code. The payer scans it with their wallet.', {
    title: 'Receive money',
    category: 'FAQ',
    topic: 'Wallet',
    tags: ['money'],
    views: 700,
    updated: '2025-12-02',
  }),
  indexed('wallet/limits', 'You can spend 500 euros a day.', {
    title: 'Wallet limits',
    category: 'Guides',
    topic: 'Wallet',
    tags: ['money', 'rules'],
    views: 100,
    published: '2023-03-03',
  }),
  indexed('wallet/fees', 'Transfers inside the network cost nothing.', {
    title: 'Fees',
    category: 'FAQ',
    topic: 'Wallet',
    tags: ['money', 'rules'],
    views: 650,
  }),
  indexed('news/offline', 'The app now works without a connection.', {
    title: 'Offline mode is here',
    category: 'Announcements',
    published: '2026-03-01',
    views: 50,
  }),
  indexed('news/cafe', 'Café owners can print a code for their counter.', {
    title: 'Codes for cafés',
    category: 'Announcements',
    published: '2025-09-09',
    views: 20,
  }),
  indexed('dev/constructor', 'Call the constructor with your key.', {
    title: 'The constructor',
    category: 'Reference',
    topic: 'API',
    tags: ['constructor'],
  }),
  indexed('dev/proto', 'Never read __proto__ or hasOwnProperty from a request.', {
    title: 'Safe objects',
    category: 'Reference',
    topic: 'API',
  }),
  indexed('dev/webhooks', 'We call your address when a payment arrives.', {
    title: 'Webhooks',
    category: 'Reference',
    topic: 'API',
    keywords: ['callback', 'notification url'],
  }),
  indexed('account/close', 'Your account is closed within a day. Money that is left is paid out.', {
    title: 'Close your account',
    category: 'FAQ',
    topic: 'Account',
    tags: ['account'],
    views: 200,
  }),
  indexed('account/name', 'Send us a copy of your passport.', {
    title: 'Change your name',
    category: 'FAQ',
    topic: 'Account',
    tags: ['account'],
    views: 150,
  }),
  indexed('account/language', 'Open the settings and choose a language.', {
    title: 'Change the language',
    category: 'FAQ',
    topic: 'Account',
  }),
];

let index: OramaIndex;
beforeAll(async () => {
  index = await restoreOramaIndex(await buildSearchIndex(ARTICLES, 'en'), 'en');
});

function find(query: string, rest: Partial<SearchRequest> = {}): Promise<SearchResponse> {
  return searchOramaIndex(index, {query, intent: 'submit', pageSize: 50, ...rest});
}

async function idsFor(query: string, rest: Partial<SearchRequest> = {}): Promise<string[]> {
  return idsOf(await find(query, rest));
}

describe('the best article comes first', () => {
  it.each([
    ['for its title', 'reset password', 'security/reset-password'],
    ['for a word of it in another form', 'resetting passwords', 'security/reset-password'],
    ['for a question', 'How do I send money?', 'wallet/send'],
    ['for words of its text', 'authenticator', 'security/two-factor'],
    ['for words of a section', 'spam folder', 'security/reset-password'],
    ['for keywords that nobody sees', 'callback', 'dev/webhooks'],
    ['without accents', 'cafe', 'news/cafe'],
    ['with accents', 'CAFÉS', 'news/cafe'],
    ['for a number', '500', 'wallet/limits'],
    ['for its title rather than its text', 'wallet', 'wallet/limits'],
  ])('%s', async (_name, query, id) => {
    expect((await idsFor(query))[0]).toBe(id);
  });

  it('with falling scores after it', async () => {
    const scores = (await find('money wallet code')).hits.map(({score}) => score);
    expect(scores.length).toBeGreaterThan(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});

describe('while someone types', () => {
  it.each(['authentication', 'security', 'language', 'password', 'constructor', 'webhooks'])(
    'articles about "%s" stay found from the third letter to the last',
    async word => {
      const articles = await idsFor(word);
      expect(articles.length).toBeGreaterThan(0);
      const lost: string[] = [];
      for (let length = 3; length < word.length; length++) {
        const typed = word.slice(0, length);
        const ids = await idsFor(typed, {intent: 'typeahead'});
        if (!ids.includes(articles[0] as string)) lost.push(typed);
      }
      expect(lost).toEqual([]);
    },
  );
});

describe('a misspelt word', () => {
  it.each([
    ['a letter too few', 'pasword', 'security/reset-password'],
    ['a letter too many', 'languague', 'account/language'],
    ['a wrong letter', 'webhocks', 'dev/webhooks'],
    ['two letters swapped', 'walelt', 'wallet/limits'],
    ['a wrong first letter', 'eebhooks', 'dev/webhooks'],
  ])('finds the nearest: %s', async (_name, query, id) => {
    expect(await idsFor(query)).toContain(id);
  });

  it('counts only when no word is spelt right', async () => {
    // One letter from "code", but a word of its own.
    expect(await idsFor('mode')).toEqual(['news/offline']);
  });

  it('is not looked for when filters alone hide the articles', async () => {
    expect(await find('mode', {filters: {category: ['FAQ']}})).toMatchObject({total: 0, hits: []});
  });

  it('is not taken for any word that begins like it', async () => {
    // "constructor" and "passport" are other words.
    expect(await idsFor('constable')).toEqual([]);
    expect(await idsFor('pasword')).not.toContain('account/name');
  });

  it('counts in facets and filters like the right one', async () => {
    const {total, facets} = await find('languague', {facets: ['topic'], filters: {category: ['FAQ']}});
    expect(total).toBeGreaterThan(0);
    expect(facets.topic).toHaveProperty('Account');
  });
});

describe('words that every object has', () => {
  it('are found', async () => {
    expect((await idsFor('constructor'))[0]).toBe('dev/constructor');
    expect(await idsFor('hasOwnProperty')).toEqual(['dev/proto']);
    expect((await idsFor('__proto__'))[0]).toBe('dev/proto');
  });

  it('find nothing where they do not stand', async () => {
    expect(await idsFor('toString valueOf')).toEqual([]);
  });

  it('are counted as facets', async () => {
    const odd = await restoreOramaIndex(
      await buildSearchIndex(
        [
          indexed('a', 'wallet', {category: '__proto__', topic: 'toString', tags: ['constructor']}),
          indexed('b', 'wallet', {category: '__proto__', topic: 'FAQ', tags: ['constructor', 'valueOf']}),
        ],
        'en',
      ),
      'en',
    );
    const {facets} = await searchOramaIndex(odd, {
      query: 'wallet',
      intent: 'submit',
      facets: ['category', 'topic', 'tags'],
    });
    expect(Object.entries(facets.category ?? {})).toEqual([['__proto__', 2]]);
    expect({...facets.topic}).toEqual({toString: 1, FAQ: 1});
    expect({...facets.tags}).toEqual({constructor: 2, valueOf: 1});
  });

  it('filter like others', async () => {
    expect(await idsFor('constructor', {filters: {tags: ['constructor']}})).toEqual(['dev/constructor']);
    expect(await idsFor('constructor', {filters: {category: ['constructor', '__proto__']}})).toEqual([]);
  });
});

describe('nothing', () => {
  it('is found for words that no article has', async () => {
    expect(await find('zebra', {facets: ['category']})).toEqual({hits: [], total: 0, facets: {category: {}}});
  });

  it('is found for what holds no word', async () => {
    expect(await find('?! 😀', {facets: ['category', 'tags']})).toEqual({
      hits: [],
      total: 0,
      facets: {category: {}, tags: {}},
    });
  });

  it('breaks on hostile queries', async () => {
    for (const query of [
      'a'.repeat(10_000),
      '\ud800',
      'x\u0000y',
      '*',
      '"',
      '😀'.repeat(500),
      '\\',
      'a '.repeat(2000),
    ]) {
      expect(await find(query)).toMatchObject({facets: {}});
    }
  });
});

describe('filters and facets', () => {
  it('filter by all fields, and by any value of one', async () => {
    expect(await idsFor('code', {filters: {topic: ['Wallet']}})).toEqual(
      expect.arrayContaining(['wallet/send', 'wallet/receive']),
    );
    expect((await find('code', {filters: {topic: ['Wallet']}})).total).toBe(2);
    expect((await find('code', {filters: {topic: ['Wallet', 'Security']}})).total).toBe(3);
    expect(await idsFor('code', {filters: {topic: ['Wallet', 'Security'], category: ['Guides']}})).toEqual([
      'security/two-factor',
    ]);
    expect((await idsFor('account', {filters: {tags: ['web', 'money']}})).toSorted()).toEqual(['security/passkeys']);
  });

  it('take an empty list for no filter', async () => {
    expect((await find('code', {filters: {topic: [], category: []}})).total).toBe((await find('code')).total);
  });

  it('filter by the day of the last change', async () => {
    expect(await idsFor('money', {filters: {updatedSince: '2025-12-02'}})).toEqual(['wallet/receive']);
    expect((await idsFor('money', {filters: {updatedSince: '2025-12-01'}})).toSorted()).toEqual([
      'wallet/receive',
      'wallet/send',
    ]);
  });

  it('count what matches, by value', async () => {
    const {facets, total} = await find('code', {facets: ['category', 'topic', 'tags']});
    expect(total).toBe(4);
    expect(facets.category).toEqual({Guides: 1, FAQ: 2, Announcements: 1});
    expect(facets.topic).toMatchObject({Security: 1, Wallet: 2});
    expect(facets.tags).toEqual({account: 1, money: 2});
  });

  it('keep the counts of the other tabs when one is chosen', async () => {
    const all = await find('code', {facets: ['category', 'topic']});
    const chosen = await find('code', {facets: ['category', 'topic'], filters: {category: ['FAQ']}});
    expect(chosen.total).toBe(2);
    expect(chosen.facets.category).toEqual(all.facets.category);
    expect(chosen.facets.topic).toMatchObject({Wallet: 2});
    expect(chosen.facets.topic).not.toHaveProperty('Security');
  });

  it('count the hits of all pages', async () => {
    const {facets, hits} = await find('code', {facets: ['category'], pageSize: 1});
    expect(hits).toHaveLength(1);
    expect(facets.category).toMatchObject({FAQ: 2});
  });

  it('answer with the facets that were asked for, and no other', async () => {
    expect((await find('code')).facets).toEqual({});
    expect(Object.keys((await find('code', {facets: ['topic']})).facets)).toEqual(['topic']);
  });
});

describe('the order', () => {
  it.each([
    ['views', ['wallet/send', 'wallet/receive', 'security/two-factor', 'news/cafe']],
    ['updated', ['wallet/receive', 'wallet/send', 'security/two-factor', 'news/cafe']],
    ['published', ['news/cafe', 'wallet/receive', 'wallet/send', 'security/two-factor']],
  ] as const)('may be by %s', async (sort, ids) => {
    expect(await idsFor('code', {sort})).toEqual(ids);
  });

  it('is by relevance unless asked otherwise', async () => {
    expect(await idsFor('code')).toEqual(await idsFor('code', {sort: 'relevance'}));
  });
});

describe('pages', () => {
  it.each(['relevance', 'views'] as const)('part the hits by %s without loss or repetition', async sort => {
    const all = await idsFor('money code account', {sort});
    expect(all.length).toBeGreaterThan(6);
    const pages: string[] = [];
    for (let page = 0; page * 3 < all.length; page++) {
      const found = await find('money code account', {sort, page, pageSize: 3});
      expect(found.total).toBe(all.length);
      pages.push(...idsOf(found));
    }
    expect(pages).toEqual(all);
  });

  it('behind the last are empty', async () => {
    expect(await find('code', {page: 9, pageSize: 3})).toMatchObject({hits: [], total: 4});
  });
});

describe('a hit', () => {
  it('shows what matched in title and text', async () => {
    const {hits} = await find('reset password');
    const [first] = hits;
    expect(marksOf(first?.title)).toEqual(['Reset', 'password']);
    expect(textOf(first?.title ?? [])).toBe('Reset your password');
    expect(marksOf(first?.excerpt)).toContain('password');
  });

  it('shows the description when the text itself does not match', async () => {
    const [first] = (await find('reset forgotten')).hits;
    expect(first?.article.id).toBe('security/reset-password');
    const [fees] = (await find('fees')).hits;
    expect(fees?.article.id).toBe('wallet/fees');
    expect(textOf(fees?.excerpt ?? [])).toBe('Transfers inside the network cost nothing.');
    const [back] = (await find('getting back')).hits.filter(({article}) => article.id === 'security/reset-password');
    expect(marksOf(back?.excerpt)).toContain('Get');
  });

  it('leads to the sections whose heading answers', async () => {
    const [first] = (await find('password rules')).hits;
    expect(first?.article.id).toBe('security/reset-password');
    expect(first?.sections.map(({anchor}) => anchor)).toEqual(['password-rules']);
    expect(first?.sections.map(({heading}) => marksOf(heading))).toEqual([['Password', 'rules']]);
    expect(marksOf(first?.sections[0]?.excerpt)).toEqual(['password']);
  });

  it('has no sections when none of its headings answers', async () => {
    const [first] = (await find('authenticator')).hits;
    expect(first?.sections).toEqual([]);
  });

  it('has at most two sections, so that the next article stays in sight', async () => {
    const sections = ['Wallet one', 'Wallet two', 'Wallet three'].map(name => section(name, 'Text.'));
    const long = await restoreOramaIndex(await buildSearchIndex([indexed('long', 'Wallet.', {sections})], 'en'), 'en');
    const [first] = (await searchOramaIndex(long, {query: 'wallet', intent: 'submit'})).hits;
    expect(first?.sections.map(({anchor}) => anchor)).toEqual(['wallet-one', 'wallet-two']);
  });

  it('is text, whatever it looks like', async () => {
    const html = '<img src=x onerror=alert(1)> wallet';
    const odd = await restoreOramaIndex(await buildSearchIndex([indexed('odd', html, {title: html})], 'en'), 'en');
    const [first] = (await searchOramaIndex(odd, {query: 'wallet', intent: 'submit'})).hits;
    expect(textOf(first?.title ?? [])).toBe(html);
    expect(textOf(first?.excerpt ?? [])).toBe(html);
    expect(first?.title).toEqual([{text: '<img src=x onerror=alert(1)> '}, {text: 'wallet', mark: true}]);
  });
});
