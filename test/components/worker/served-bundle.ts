import {type ArticleFile, FORMAT_VERSION} from '../../../src/core/bundle.js';
import {crc32} from '../../../src/core/checksum.js';
import {articlePath} from '../../../src/core/file-names.js';
import {sealManifest} from '../../../src/core/manifest.js';
import {buildSearchIndex, type IndexedArticle} from '../../../src/search/index-builder.js';
import {indexed, section} from '../../helpers/articles.js';

/** Where the bundle is, for whoever called {@link serveBundle} in the same thread. */
export const BASE = 'https://help.example/bundle/';

const ARTICLES: readonly IndexedArticle[] = [
  indexed('cancel-order', 'An order that has not left the warehouse can be cancelled.', {
    title: 'Cancel an order',
    category: 'Orders',
    tags: ['orders', 'refunds'],
    updated: '2026-03-01',
    views: 40,
  }),
  indexed('change-password', 'Choose a new password in your profile.', {
    title: 'Change your password',
    category: 'Account',
    tags: ['security'],
    updated: '2026-01-05',
    views: 900,
    sections: [section('Password rules', 'At least twelve characters. A passphrase is fine.')],
  }),
  indexed('refund', 'Refunds go back to the card that paid for the order.', {
    title: 'When is my refund paid?',
    category: 'Billing',
    tags: ['refunds'],
    updated: '2026-02-10',
    views: 300,
    sections: [section('After a cancelled order', 'The refund of a cancelled order takes three days.')],
  }),
  indexed('sign-in', 'Enter your name and password. Signing in from a new device asks for a code.', {
    title: 'Sign in',
    category: 'Account',
    tags: ['security', 'start'],
    updated: '2026-02-20',
    views: 1200,
  }),
  indexed('track-parcel', 'Open the order to see where the parcel is.', {
    title: 'Track your parcel',
    category: 'Orders',
    tags: ['orders'],
    updated: '2025-12-24',
    views: 700,
  }),
];

/** Answers requests for the bundle's files in this thread; a worker cannot see the page's own stand-in for a server. */
export async function serveBundle(): Promise<void> {
  const files = await buildFiles();
  const {fetch} = globalThis;
  globalThis.fetch = async (input, init) => {
    const url = String(input);
    if (!url.startsWith(BASE)) return fetch(input, init);
    const file = files.get(url.slice(BASE.length));
    return file === undefined ? new Response('', {status: 404}) : new Response(file);
  };
}

async function buildFiles(): Promise<Map<string, string | Uint8Array<ArrayBuffer>>> {
  const files = new Map<string, string | Uint8Array<ArrayBuffer>>();
  const stored = ARTICLES.map(article => {
    const {keywords: _keywords, sections, ...summary} = article;
    const markdown = sections.map(({text}) => text).join('\n\n');
    const file: ArticleFile = {...summary, locale: 'en', markdown, headings: [], sections};
    const text = JSON.stringify(file);
    const checksum = crc32(new TextEncoder().encode(text));
    files.set(articlePath(article.id, checksum), text);
    return {...article, checksum};
  });
  const index = await buildSearchIndex(stored, {
    locale: 'en',
    store: ({path, content}) => files.set(path, content),
  });
  const manifest = sealManifest({
    format: FORMAT_VERSION,
    generator: 'test',
    title: 'Northwind Help',
    defaultLocale: 'en',
    locales: [
      {
        locale: 'en',
        direction: 'ltr',
        articles: ARTICLES.length,
        sections: ARTICLES.length,
        categories: [{name: 'Account', count: 2}],
        topics: [],
        index: {path: index.path, bytes: index.content.length},
      },
    ],
  });
  return files.set('manifest.json', JSON.stringify(manifest));
}
