import type {InlineBundle} from '../../../../src/core/bundle.js';
import type {SearchRequest} from '../../../../src/core/search-provider.js';
import type {IndexLimits} from '../../../../src/search/index-builder.js';
import {indexed, section} from '../../../helpers/articles.js';
import {type BundledArticle, buildBundle} from '../../../helpers/memory-bundle.js';

const ENGLISH: readonly BundledArticle[] = [
  indexed('account/close', 'Closing an account cannot be undone. Withdraw your balance first.', {
    title: 'Close your account',
    category: 'FAQ',
    topic: 'Account',
    tags: ['account'],
    published: '2023-03-09',
    views: 41,
    sections: [section('What we keep', 'Invoices stay with us for ten years, as the law demands.')],
  }),
  indexed('account/password', 'Choose “Forgot password” on the sign-in page. We send you a link.', {
    title: 'Reset your password',
    description: 'Get back in when you forgot it.',
    category: 'FAQ',
    topic: 'Account',
    tags: ['account', 'sign-in'],
    published: '2024-02-01',
    updated: '2026-01-10',
    views: 900,
    order: 1,
    sections: [
      section('When the link does not arrive', 'Look into the spam folder, then ask for another link.'),
      section('Password rules', 'At least twelve characters. A password may hold spaces.'),
    ],
  }),
  {
    ...indexed('account/two-factor', 'Scan the code with an authenticator application.', {
      title: 'Turn on two-factor authentication',
      category: 'Guides',
      topic: 'Account',
      tags: ['sign-in'],
      keywords: ['2FA', 'TOTP'],
      updated: '2025-11-05',
      views: 450,
    }),
    redirects: ['2fa', 'account/mfa'],
  },
  indexed('announcements/autumn', 'Transfers to other banks arrive within ten seconds.', {
    title: 'Release notes',
    category: 'Announcements',
    published: '2025-10-01',
  }),
  indexed('announcements/spring', 'Dark colours, and a faster start.', {
    title: 'Release notes',
    category: 'Announcements',
    published: '2026-04-01',
  }),
  indexed('constructor', 'What __proto__ and toString do in a template. 😀 naïve café, 𝒳.', {
    title: 'Objects: constructor and __proto__',
    category: '__proto__',
    topic: 'constructor',
    tags: ['__proto__', 'toString', '😀'],
    views: 0.5,
  }),
  indexed('wallet/limits', 'You can spend 500 euros a day, and 2,000 euros a month.', {
    title: 'Wallet limits',
    category: 'Guides',
    topic: 'Wallet',
    tags: ['money'],
    views: 120,
  }),
  indexed('wallet/receive', 'Show your code. The payer scans it with their wallet.', {
    title: 'Receive money',
    category: 'FAQ',
    topic: 'Wallet',
    tags: ['money'],
    updated: '2025-12-02',
    views: 700,
  }),
  indexed('wallet/send', 'Open your wallet, choose Send, and scan the code of the person you pay. '.repeat(13), {
    title: 'Send money',
    category: 'FAQ',
    topic: 'Wallet',
    tags: ['money'],
    updated: '2025-12-01',
    views: 800,
  }),
];

const GERMAN: readonly BundledArticle[] = [
  indexed('account/close', 'Zahlen Sie zuerst Ihr Guthaben aus.', {title: 'Konto schließen', category: 'Fragen'}),
  indexed('account/password', 'Wählen Sie „Passwort vergessen“. Wir schicken einen Link.', {
    title: 'Passwort zurücksetzen',
    category: 'Fragen',
    updated: '2026-01-11',
  }),
  indexed('account/two-factor', 'Scannen Sie den Code.', {title: 'Zweistufige Anmeldung', category: 'Anleitungen'}),
];

const EXTRAS = {
  synonyms: [
    ['wallet', 'purse', 'money bag'],
    ['2FA', 'two-factor authentication'],
  ],
  // Article 1 is about passwords in both languages.
  pins: [{query: 'help', articles: [1]}],
  routes: {'1': ['/login', '/profile/*']},
  audience: {'0': ['customers']},
};

/** So small that a few articles fill several files of every kind. */
export const TINY_LIMITS: IndexLimits = {
  postingsPerFile: 30,
  postingsListedUpTo: 0,
  inlineRecordsUpTo: 0,
  recordsPerFile: 4,
};

/** Bundles that cover the format: one with everything in its base, one with everything in files of its own. */
export const GOLDEN_BUNDLES: Readonly<Record<string, () => Promise<InlineBundle>>> = {
  whole: () => buildBundle({en: ENGLISH, de: GERMAN}, {contact: {url: 'mailto:help@example.com'}}, EXTRAS),
  sharded: () => buildBundle({en: ENGLISH}, {}, EXTRAS, TINY_LIMITS),
};

/** Questions with one right answer, whatever the weights of the ranking are. */
export const QUESTIONS: readonly SearchRequest[] = [
  {query: 'password', intent: 'submit'},
  {query: 'characters', intent: 'submit'},
  {query: 'invoice', intent: 'submit'},
  {query: 'limi', intent: 'typeahead'},
  {query: 'recieve', intent: 'submit'},
  {query: 'totp', intent: 'submit'},
  {query: 'purse limits', intent: 'submit'},
  {query: 'help', intent: 'submit'},
  {query: 'constructor', intent: 'submit'},
  {query: '__proto__', intent: 'submit'},
  {query: 'cafe', intent: 'submit'},
  {query: '"spam folder"', intent: 'submit'},
  {query: 'release notes', intent: 'submit', sort: 'published'},
  {query: 'code', intent: 'submit', filters: {tags: ['sign-in']}, facets: ['category', 'topic', 'tags']},
  {query: '', intent: 'submit', filters: {category: ['FAQ'], updatedSince: '2025-12-02'}, sort: 'updated'},
  {query: '', intent: 'submit', facets: ['category', 'tags'], pageSize: 3},
  {query: 'zebra', intent: 'submit'},
  {query: '', intent: 'submit', segments: [], facets: ['category']},
  {query: '', intent: 'submit', segments: ['customers', 'staff'], facets: ['category']},
  {query: 'code', intent: 'submit', segments: [], facets: ['topic']},
  {query: '', intent: 'submit', filters: {page: 'https://shop.example/profile/cards?tab=2#limits'}},
  {query: '', intent: 'submit', filters: {ids: ['wallet/send', 'nowhere', 'wallet/limits']}},
  {query: 'passwort', intent: 'submit', locale: 'de'},
  {query: 'anmeld', intent: 'typeahead', locale: 'de'},
];
