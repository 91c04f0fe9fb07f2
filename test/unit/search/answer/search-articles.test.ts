import {describe, expect, it} from 'vitest';
import {indexed, marksOf, section, textOf} from '../../../helpers/articles.js';
import type {BundledArticle} from '../../../helpers/memory-bundle.js';
import {openArticles} from '../../../helpers/open-articles.js';

const ARTICLES: readonly BundledArticle[] = [
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

const {search, ids} = await openArticles(ARTICLES);

describe('the best article comes first', () => {
  it.each([
    ['for its title', 'reset password', 'security/reset-password'],
    ['for a word of it in another form', 'resetting passwords', 'security/reset-password'],
    ['for a question', 'How do I send money?', 'wallet/send'],
    ['for words of its text', 'authenticator', 'security/two-factor'],
    ['for words of a section', 'spam folder', 'security/reset-password'],
    ['for keywords that nobody sees', 'callback', 'dev/webhooks'],
    ['for several of them', 'notification url', 'dev/webhooks'],
    ['without accents', 'cafe', 'news/cafe'],
    ['with accents', 'CAFÉS', 'news/cafe'],
    ['for a number', '500', 'wallet/limits'],
    ['for its title rather than its text', 'wallet', 'wallet/limits'],
    ['for its name rather than one that holds it', 'fees', 'wallet/fees'],
  ])('%s', async (_name, query, id) => {
    expect((await ids(query))[0]).toBe(id);
  });

  it('with falling scores after it', async () => {
    const scores = (await search('money wallet code')).hits.map(({score}) => score);
    expect(scores.length).toBeGreaterThan(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every(score => score > 0)).toBe(true);
  });
});

describe('a word', () => {
  it.each(['scan', 'scans', 'scanned', 'scanning'])('is found in its other forms: %s', async query => {
    // "Scan the code" and "The payer scans it".
    expect((await ids(query)).toSorted()).toEqual(['security/two-factor', 'wallet/receive', 'wallet/send']);
  });

  it('that says nothing is left out beside others, and looked for alone', async () => {
    expect(await ids('the authenticator of a')).toEqual(await ids('authenticator'));
    expect((await ids('you')).length).toBeGreaterThan(0);
  });

  it('that only some articles hold does not hide those that lack it', async () => {
    expect(await ids('webhooks zebra')).toEqual(['dev/webhooks']);
  });
});

describe('while someone types', () => {
  it.each(['authentication', 'security', 'language', 'password', 'constructor', 'webhooks'])(
    'articles about "%s" stay found from the third letter to the last',
    async word => {
      const articles = await ids(word);
      expect(articles.length).toBeGreaterThan(0);
      const lost: string[] = [];
      for (let length = 3; length < word.length; length++) {
        const typed = word.slice(0, length);
        if (!(await ids(typed, {intent: 'typeahead'})).includes(articles[0] as string)) lost.push(typed);
      }
      expect(lost).toEqual([]);
    },
  );

  it('only the last word is unfinished', async () => {
    expect(await ids('constr', {intent: 'typeahead'})).toEqual(['dev/constructor']);
    expect(await ids('scan constr', {intent: 'typeahead'})).toContain('dev/constructor');
    // A word that is finished may still be a part of longer ones, and counts less.
    const [whole] = (await search('constructor zebra', {intent: 'typeahead'})).hits;
    const [part] = (await search('constr zebra', {intent: 'typeahead'})).hits;
    expect(part?.article.id).toBe('dev/constructor');
    expect(part?.score).toBeLessThan((whole?.score ?? 0) * 0.7);
  });

  it('a space ends the last word', async () => {
    expect(await ids('pass', {intent: 'typeahead'})).toContain('account/name');
    // "pass" is the beginning of "password" and "passport", but a word of its own in no article.
    const scoreOf = async (query: string): Promise<number> =>
      (await search(query, {intent: 'typeahead'})).hits.find(({article}) => article.id === 'account/name')?.score ?? 0;
    expect(await scoreOf('pass code ')).toBeLessThan(await scoreOf('code pass'));
  });

  it('a finished query that finds nothing is taken for an unfinished one', async () => {
    expect(await ids('constr')).toEqual(['dev/constructor']);
  });

  it.each([
    ['en', 'notifications', 'Turn off notifications in the settings.'],
    ['en', 'authentication', 'Two-factor authentication is on.'],
    ['en', 'configuration', 'The configurations of a store.'],
    ['en', 'subscriptions', 'Cancel subscriptions any time.'],
    ['en', 'organisations', 'Organisations pay by invoice.'],
    ['de', 'Benachrichtigungen', 'Schalten Sie Benachrichtigungen aus.'],
    ['fr', 'remboursement', 'Les remboursements prennent cinq jours.'],
    ['es', 'configuraciones', 'Las configuraciones de la cuenta.'],
    ['ru', 'уведомления', 'Отключите уведомления в настройках.'],
    ['sr', 'обавештења', 'Obaveštenja stižu na telefon.'],
    ['hy', 'ծանուցումներ', 'Ծանուցումները գալիս են հեռախոսին։'],
    ['lt', 'pranešimai', 'Pranešimai ateina į telefoną.'],
    ['ta', 'அறிவிப்புகள்', 'அறிவிப்புகள் தொலைபேசியில் வரும்.'],
  ])('Enter finds what typing found, at each letter (%s: %s)', async (locale, word, text) => {
    const own = await openArticles([indexed('wanted', text), indexed('other', '12345')], {locale});
    const lost: string[] = [];
    for (let length = 3; length <= word.length; length++) {
      for (const intent of ['typeahead', 'submit'] as const) {
        const typed = word.slice(0, length);
        if (!(await own.ids(typed, {intent})).includes('wanted')) lost.push(`${intent}: ${typed}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('the word that is typed comes before longer ones that begin with it', async () => {
    const own = await openArticles([
      indexed('a', 'x', {title: 'Carpet'}),
      indexed('b', 'x', {title: 'Car'}),
      indexed('c', 'x', {title: 'Cartoon'}),
    ]);
    expect((await own.ids('car', {intent: 'typeahead'}))[0]).toBe('b');
    expect((await own.ids('car', {intent: 'typeahead'})).toSorted()).toEqual(['a', 'b', 'c']);
    expect(await own.ids('car')).toEqual(['b']);
  });
});

describe('a misspelt word', () => {
  it.each([
    ['a letter too few', 'pasword', 'security/reset-password'],
    ['a letter too many', 'languague', 'account/language'],
    ['a wrong letter', 'webhocks', 'dev/webhooks'],
    ['two letters swapped', 'walelt', 'wallet/limits'],
    ['a wrong first letter', 'eebhooks', 'dev/webhooks'],
    ['two mistakes in a long word', 'authentikasion', 'security/two-factor'],
  ])('finds the nearest: %s', async (_name, query, id) => {
    expect(await ids(query)).toContain(id);
  });

  it.each([
    ['autehnt', 'security/two-factor'],
    ['lnaguag', 'account/language'],
    ['paswo', 'security/reset-password'],
    ['send mon pasword', 'security/reset-password'],
  ])('finds the nearest while it is typed: %s', async (query, id) => {
    expect(await ids(query, {intent: 'typeahead'})).toContain(id);
  });

  it('counts only when no word is spelt right', async () => {
    // One letter from "code", but a word of its own.
    expect(await ids('mode')).toEqual(['news/offline']);
  });

  it('is not looked for when filters alone hide the articles', async () => {
    expect(await search('mode', {filters: {category: ['FAQ']}})).toMatchObject({total: 0, hits: []});
  });

  it('is not taken for any word that begins like it', async () => {
    // "constructor" and "passport" are other words.
    expect(await ids('constable')).toEqual([]);
    expect(await ids('pasword')).not.toContain('account/name');
  });

  it('is marked where it was meant', async () => {
    const [first] = (await search('languague')).hits;
    expect(marksOf(first?.title)).toEqual(['language']);
  });

  it('counts in facets and filters like the right one', async () => {
    const {total, facets} = await search('languague', {facets: ['topic'], filters: {category: ['FAQ']}});
    expect(total).toBe(1);
    expect(facets.topic).toEqual({Account: 1});
  });
});

describe('what was probably meant', () => {
  it.each([
    ['pasword', 'password'],
    ['Reset my PASWORD now', 'Reset my password now'],
    ['walelt limts', 'wallet limits'],
  ])('%s', async (query, correction) => {
    expect((await search(query)).correction).toBe(correction);
  });

  it('is not said when every word is known', async () => {
    for (const query of ['password', 'resetting passwords', 'wallet limits', 'callback', 'cafe']) {
      expect(await search(query)).not.toHaveProperty('correction');
    }
  });

  it('is not said when nothing comes near, or of what is still typed', async () => {
    expect(await search('zebra')).not.toHaveProperty('correction');
    expect(await search('passw', {intent: 'typeahead'})).not.toHaveProperty('correction');
  });

  it('changes the wrong word only, each time it stands there', async () => {
    // "xxpaswordxx" is like no word of an article.
    expect((await search('xxpaswordxx pasword limits pasword')).correction).toBe(
      'xxpaswordxx password limits password',
    );
  });

  it('may hold characters that mean something in a replacement or a pattern', async () => {
    expect((await search("$& pasword ($') .*")).correction).toBe("$& password ($') .*");
  });
});

describe('words that every object has', () => {
  it('are found', async () => {
    expect((await ids('constructor'))[0]).toBe('dev/constructor');
    expect(await ids('hasOwnProperty')).toEqual(['dev/proto']);
    expect((await ids('__proto__'))[0]).toBe('dev/proto');
  });

  it('find nothing where they do not stand', async () => {
    expect(await ids('toString valueOf')).toEqual([]);
  });

  it('are counted as facets', async () => {
    const odd = await openArticles([
      indexed('a', 'wallet', {category: '__proto__', topic: 'toString', tags: ['constructor']}),
      indexed('b', 'wallet', {category: '__proto__', topic: 'FAQ', tags: ['constructor', 'valueOf']}),
    ]);
    const {facets} = await odd.search('wallet', {facets: ['category', 'topic', 'tags']});
    expect(Object.entries(facets.category ?? {})).toEqual([['__proto__', 2]]);
    expect({...facets.topic}).toEqual({toString: 1, FAQ: 1});
    expect({...facets.tags}).toEqual({constructor: 2, valueOf: 1});
    expect(await odd.ids('wallet', {filters: {category: ['__proto__'], topic: ['toString']}})).toEqual(['a']);
  });

  it('filter like others', async () => {
    expect(await ids('constructor', {filters: {tags: ['constructor']}})).toEqual(['dev/constructor']);
    expect(await ids('constructor', {filters: {category: ['constructor', '__proto__']}})).toEqual([]);
  });
});

describe('nothing', () => {
  it('is found for words that no article has', async () => {
    expect(await search('zebra', {facets: ['category']})).toEqual({hits: [], total: 0, facets: {category: {}}});
  });

  it('is found for what holds no word', async () => {
    expect(await search('?! 😀', {facets: ['category', 'tags']})).toEqual({
      hits: [],
      total: 0,
      facets: {category: {}, tags: {}},
    });
  });

  it('is found in a bundle without articles', async () => {
    const empty = await openArticles([]);
    expect(await empty.search('heron', {facets: ['category']})).toEqual({hits: [], total: 0, facets: {category: {}}});
    expect(await empty.search('')).toEqual({hits: [], total: 0, facets: {}});
  });

  it.each(['reset\ud800 password', '\udfffreset password', 'reset password\ud83d'])(
    'is in the way of the other words: half a character in "%s"',
    async query => {
      for (const intent of ['submit', 'typeahead'] as const)
        expect((await ids(query, {intent}))[0]).toBe('security/reset-password');
    },
  );

  it('breaks on hostile queries', async () => {
    for (const query of [
      'a'.repeat(10_000),
      '\ud800',
      'x\u0000y',
      '*',
      '"',
      '""',
      '😀'.repeat(500),
      '\\',
      'a '.repeat(2000),
      '"'.repeat(2000),
      'e\u0301'.repeat(5000),
      `e${'\u0301'.repeat(5000)}`,
      `password${'\u0327\u0301'.repeat(2500)}`,
      'x'.repeat(30_000),
      'パ'.repeat(30_000),
      '密'.repeat(30_000),
      '비'.repeat(30_000),
      `"${'\udfff'.repeat(1000)}`,
      '\ud83dpassword\ude00',
      '\u0301\u0301',
    ]) {
      for (const intent of ['submit', 'typeahead'] as const) {
        expect(await search(query, {intent})).toMatchObject({facets: {}});
      }
    }
  });
});

describe('filters and facets', () => {
  it('filter by all fields, and by any value of one', async () => {
    expect((await ids('code', {filters: {topic: ['Wallet']}})).toSorted()).toEqual(['wallet/receive', 'wallet/send']);
    expect((await search('code', {filters: {topic: ['Wallet']}})).total).toBe(2);
    expect((await search('code', {filters: {topic: ['Wallet', 'Security']}})).total).toBe(3);
    expect(await ids('code', {filters: {topic: ['Wallet', 'Security'], category: ['Guides']}})).toEqual([
      'security/two-factor',
    ]);
    expect(await ids('account', {filters: {tags: ['web', 'money']}})).toEqual(['security/passkeys']);
  });

  it('take an empty list for no filter', async () => {
    expect((await search('code', {filters: {topic: [], category: []}})).total).toBe((await search('code')).total);
  });

  it('filter by the day of the last change', async () => {
    expect(await ids('money', {filters: {updatedSince: '2025-12-02'}})).toEqual(['wallet/receive']);
    expect((await ids('money', {filters: {updatedSince: '2025-12-01'}})).toSorted()).toEqual([
      'wallet/receive',
      'wallet/send',
    ]);
  });

  it('count what matches, by value', async () => {
    const {facets, total} = await search('code', {facets: ['category', 'topic', 'tags']});
    expect(total).toBe(4);
    expect(facets.category).toEqual({Guides: 1, FAQ: 2, Announcements: 1});
    expect(facets.topic).toEqual({Security: 1, Wallet: 2, '': 1});
    expect(facets.tags).toEqual({account: 1, money: 2});
  });

  it('keep the counts of the other tabs when one is chosen', async () => {
    const all = await search('code', {facets: ['category', 'topic']});
    const chosen = await search('code', {facets: ['category', 'topic'], filters: {category: ['FAQ']}});
    expect(chosen.total).toBe(2);
    expect(chosen.facets.category).toEqual(all.facets.category);
    expect(chosen.facets.topic).toEqual({Wallet: 2});
  });

  it('count the hits of all pages', async () => {
    const {facets, hits} = await search('code', {facets: ['category'], pageSize: 1});
    expect(hits).toHaveLength(1);
    expect(facets.category).toMatchObject({FAQ: 2});
  });

  it('answer with the facets that were asked for, and no other', async () => {
    expect((await search('code')).facets).toEqual({});
    expect(Object.keys((await search('code', {facets: ['topic']})).facets)).toEqual(['topic']);
  });
});

describe('the order', () => {
  it.each([
    ['views', ['wallet/send', 'wallet/receive', 'security/two-factor', 'news/cafe']],
    ['updated', ['wallet/receive', 'wallet/send', 'security/two-factor', 'news/cafe']],
    ['published', ['news/cafe', 'wallet/receive', 'wallet/send', 'security/two-factor']],
  ] as const)('may be by %s', async (sort, sorted) => {
    expect(await ids('code', {sort})).toEqual(sorted);
  });

  it('is by relevance unless asked otherwise', async () => {
    expect(await ids('code')).toEqual(await ids('code', {sort: 'relevance'}));
  });

  it('of equals is the same each time, and that of their ids', async () => {
    const twins = await openArticles(
      ['d', 'b', 'c', 'a'].map(id => indexed(id, 'The same words.', {title: `Twin ${id}`})),
    );
    expect(await twins.ids('words')).toEqual(['a', 'b', 'c', 'd']);
    expect(await twins.ids('words', {excerpts: false})).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('pages', () => {
  it.each(['relevance', 'views'] as const)('part the hits by %s without loss or repetition', async sort => {
    const all = await ids('money code account', {sort});
    expect(all.length).toBeGreaterThan(6);
    const pages: string[] = [];
    for (let page = 0; page * 3 < all.length; page++) {
      const found = await search('money code account', {sort, page, pageSize: 3});
      expect(found.total).toBe(all.length);
      pages.push(...found.hits.map(({article}) => article.id));
    }
    expect(pages).toEqual(all);
  });

  it('part many hits, beyond those whose texts are read', async () => {
    const many = await openArticles(
      Array.from({length: 60}, (_item, index) =>
        indexed(`a${String(index).padStart(2, '0')}`, `wallet ${'word '.repeat(index % 7)}`.repeat(1 + (index % 3))),
      ),
    );
    const all = await many.ids('wallet', {pageSize: 100});
    expect(new Set(all).size).toBe(60);
    const pages: string[] = [];
    for (let page = 0; page < 6; page++) pages.push(...(await many.ids('wallet', {page, pageSize: 10})));
    expect(pages).toEqual(all);
  });

  it('behind the last are empty', async () => {
    expect(await search('code', {page: 9, pageSize: 3})).toMatchObject({hits: [], total: 4});
  });
});

describe('a hit', () => {
  it('shows what matched in title and text', async () => {
    const [first] = (await search('reset password')).hits;
    expect(marksOf(first?.title)).toEqual(['Reset', 'password']);
    expect(textOf(first?.title ?? [])).toBe('Reset your password');
    expect(marksOf(first?.excerpt)).toContain('password');
  });

  it('shows the description when the text itself does not match', async () => {
    const [fees] = (await search('fees')).hits;
    expect(fees?.article.id).toBe('wallet/fees');
    expect(textOf(fees?.excerpt ?? [])).toBe('Transfers inside the network cost nothing.');
    const [back] = (await search('getting back')).hits.filter(({article}) => article.id === 'security/reset-password');
    expect(textOf(back?.excerpt ?? [])).toBe('Get back in when you forgot it.');
    expect(marksOf(back?.excerpt)).toContain('Get');
  });

  it('has an excerpt of one section, never of two', async () => {
    const [first] = (await search('spam twelve')).hits;
    expect(first?.article.id).toBe('security/reset-password');
    expect(textOf(first?.excerpt ?? [])).toBe('Look into the spam folder, then ask for another link.');
  });

  it('says what is known of its article', async () => {
    const [first] = (await search('reset password')).hits;
    expect(first?.article).toEqual({
      id: 'security/reset-password',
      title: 'Reset your password',
      description: 'Get back in when you forgot it.',
      category: 'FAQ',
      topic: 'Security',
      tags: ['account'],
      views: 900,
      published: '2024-02-01',
      updated: '2026-01-10',
    });
  });

  it('leads to the section that answers', async () => {
    const [first] = (await search('password rules')).hits;
    expect(first?.article.id).toBe('security/reset-password');
    expect(first?.sections.map(({anchor}) => anchor)).toEqual(['password-rules']);
    expect(first?.sections.map(({heading}) => marksOf(heading))).toEqual([['Password', 'rules']]);
    expect(marksOf(first?.sections[0]?.excerpt)).toEqual(['password']);
  });

  it('leads to it by its text alone as well', async () => {
    const [first] = (await search('spam folder')).hits;
    expect(first?.sections.map(({anchor}) => anchor)).toEqual(['when-the-link-does-not-arrive']);
    expect(marksOf(first?.sections[0]?.excerpt)).toEqual(['spam', 'folder']);
  });

  it('has no section when its beginning answers as well', async () => {
    expect((await search('authenticator')).hits[0]?.sections).toEqual([]);
    expect((await search('sign in with a passkey')).hits[0]?.sections).toEqual([]);
  });

  it('has no section that says hardly more than its beginning', async () => {
    const lookInto = (count: number): string => `Open your wallet ${'and look '.repeat(count)}now.`;
    const even = await openArticles([
      indexed('a', lookInto(10), {sections: [section('Later', lookInto(9))]}),
      indexed('b', 'Nothing.'),
    ]);
    expect((await even.search('wallet')).hits[0]?.sections).toEqual([]);
    const uneven = await openArticles([
      indexed('a', lookInto(10), {sections: [section('Later', lookInto(1))]}),
      indexed('b', 'Nothing.'),
    ]);
    expect((await uneven.search('wallet')).hits[0]?.sections).toMatchObject([{anchor: 'later'}]);
  });

  it('has the best section only, so that the next article stays in sight', async () => {
    const sections = [
      section('One', 'Open the wallet.'),
      section('Wallet fees', 'What the wallet costs.'),
      section('Wallet', 'Text.'),
    ];
    const long = await openArticles([indexed('long', 'Begin here.', {sections}), indexed('other', 'Nothing.')]);
    const [first] = (await long.search('wallet fees')).hits;
    expect(first?.sections.map(({anchor}) => anchor)).toEqual(['wallet-fees']);
  });

  it('cannot lead to a section without an anchor', async () => {
    const nowhere = await openArticles([
      indexed('a', 'Begin here.', {sections: [{heading: 'Wallet', text: 'The wallet.'}]}),
      indexed('b', 'Nothing.'),
    ]);
    const [first] = (await nowhere.search('wallet')).hits;
    expect(first?.article.id).toBe('a');
    expect(first?.sections).toEqual([]);
  });

  it('is text, whatever it looks like', async () => {
    const html = '<img src=x onerror=alert(1)> wallet';
    const odd = await openArticles([indexed('odd', html, {title: html})]);
    const [first] = (await odd.search('wallet')).hits;
    expect(textOf(first?.title ?? [])).toBe(html);
    expect(textOf(first?.excerpt ?? [])).toBe(html);
    expect(first?.title).toEqual([{text: '<img src=x onerror=alert(1)> '}, {text: 'wallet', mark: true}]);
  });
});

describe('where a hit opens its article', () => {
  const anchorOf = async (query: string): Promise<string | undefined> => {
    const {search} = await openArticles([
      indexed('pay', 'Scan the code to pay.', {
        title: 'Pay in a shop',
        sections: [
          section('Limits', 'You can pay 500 euros a day. More is for members.'),
          section('Refunds', 'The shop sends the money back within three days.'),
          section('Fees', 'Paying is free for members, and members get more.'),
        ],
      }),
    ]);
    return (await search(query)).hits[0]?.anchor;
  };

  it('is the heading over its excerpt, where that holds a word that the beginning lacks', async () => {
    const {search} = await openArticles([
      indexed('pay', 'Scan the code to pay.', {
        title: 'Pay in a shop',
        sections: [
          section('Limits', 'Members pay up to 900 euros.'),
          section('Fees', 'Members pay nothing, and members get more: members pay with points.'),
        ],
      }),
    ]);
    const [found] = (await search('members')).hits;
    const rows = [found?.anchor, ...(found?.sections ?? []).map(({anchor}) => anchor)];
    expect(rows).toContain('limits');
    expect(rows).toContain('fees');
  });

  it('is its beginning where that answers as well', async () => {
    expect(await anchorOf('scan code')).toBeUndefined();
    expect(await anchorOf('shop')).toBeUndefined();
  });
});
