import type {Article, ArticleSummary} from '../../../src/core/article.js';
import type {HelpCentre} from '../../../src/core/help-centre.js';
import type {Hit} from '../../../src/core/search-provider.js';

/** A small help centre: what the tests' people look for. */
export const CENTRE: HelpCentre = {
  title: 'Northwind Help',
  locale: 'en',
  direction: 'ltr',
  articles: 14,
  categories: [
    {name: 'FAQ', icon: 'ask', count: 12},
    {name: 'Announcements', icon: 'news', count: 1},
    {name: 'Documents', icon: 'doc', count: 1},
  ],
  topics: [
    {name: 'Wallet', icon: 'wallet', count: 12},
    {name: 'Security', icon: 'shield', count: 2},
  ],
  contact: {url: 'https://northwind.example/contact', description: 'Answers within a day.'},
  locales: [{locale: 'en', direction: 'ltr'}],
  imagePrefixes: [],
};

export const SCAN: Article = {
  id: 'faq/scan',
  locale: 'en',
  title: 'Scan a code to pay',
  category: 'FAQ',
  topic: 'Wallet',
  published: '2023-09-05',
  updated: '2026-04-08',
  views: 149_333,
  markdown: [
    'Open the app and scan. See [passkeys](../docs/passkeys.md#reset) or [the bank](https://bank.example/help).',
    '## Before you scan',
    'Clean the lens.',
    '```js\npay();\n```',
    '## While you scan',
    'Hold still.',
    '### Bad light',
    'Turn on the lamp.',
    '## After the scan',
    Array.from({length: 40}, (_, line) => `Line ${line}.`).join('\n\n'),
  ].join('\n\n'),
  headings: [
    {depth: 2, text: 'Before you scan', anchor: 'before-you-scan'},
    {depth: 2, text: 'While you scan', anchor: 'while-you-scan'},
    {depth: 3, text: 'Bad light', anchor: 'bad-light'},
    {depth: 2, text: 'After the scan', anchor: 'after-the-scan'},
  ],
  related: [{id: 'docs/passkeys', title: 'Reset your passkeys', category: 'Documents'}],
};

export const PASSKEYS: Article = {
  id: 'docs/passkeys',
  locale: 'en',
  title: 'Reset your passkeys',
  category: 'Documents',
  topic: 'Security',
  published: '2024-01-31',
  views: 1200,
  markdown: 'A passkey opens the app.\n\n## Reset\n\nPress reset.',
  headings: [{depth: 2, text: 'Reset', anchor: 'reset'}],
  related: [{id: 'faq/scan', title: 'Scan a code to pay', category: 'FAQ'}],
};

const NEWS: Article = {
  id: 'news/fees',
  locale: 'en',
  title: 'Fees change: scan payments are free',
  category: 'Announcements',
  topic: 'Security',
  published: '2025-02-01',
  views: 900,
  markdown: 'No fees.',
  headings: [],
};

/** Twelve more, so that the first page is not the last. */
const FAQS: readonly Article[] = Array.from({length: 11}, (_, index) => ({
  id: `faq/card-${index + 1}`,
  locale: 'en',
  title: `Card question ${index + 1} about a scan`,
  category: 'FAQ',
  topic: 'Wallet',
  updated: `2025-03-${String(index + 1).padStart(2, '0')}`,
  views: 100 - index,
  markdown: `Answer ${index + 1}.`,
  headings: [],
}));

/** Fourteen articles; `scan` finds thirteen, `passkeys` one, `lamp` none. */
export const LIBRARY: readonly Article[] = [SCAN, NEWS, PASSKEYS, ...FAQS];

export function summaryOf({
  markdown: _markdown,
  headings: _headings,
  locale: _locale,
  ...summary
}: Article): ArticleSummary {
  return summary;
}

/** A hit whose title marks the query, with the headings that contain it as sections. */
export function hitOf(article: Article, query: string): Hit {
  const isSectioned = query !== '' && article.headings.length > 1;
  return {
    article: summaryOf(article),
    score: 1,
    title: mark(article.title, query),
    excerpt: query ? [{text: 'How to '}, {text: query, mark: true}, {text: ' it.'}] : [{text: 'An answer.'}],
    sections: isSectioned
      ? article.headings
          .slice(0, 2)
          .map(({anchor, text}) => ({anchor, heading: mark(text, query), excerpt: [{text: 'A section.'}]}))
      : [],
  };
}

function mark(text: string, query: string): Hit['title'] {
  const at = query ? text.toLowerCase().indexOf(query.toLowerCase()) : -1;
  if (at < 0) return [{text}];
  const end = at + query.length;
  return [{text: text.slice(0, at)}, {text: text.slice(at, end), mark: true as const}, {text: text.slice(end)}].filter(
    fragment => fragment.text !== '',
  );
}
