import type {Article, ArticleSummary, Section} from '../../src/core/article.js';
import type {HelpCentre} from '../../src/core/help-centre.js';
import type {Fragment, Hit, SearchResponse} from '../../src/core/search-provider.js';
import type {IndexedArticle} from '../../src/search/index-builder.js';

/** What a list shows of an article; the title is the id unless the test says otherwise. */
export function summary(id: string, rest: Partial<ArticleSummary> = {}): ArticleSummary {
  return {id, title: id, ...rest};
}

/** A whole article, as the reader gets it. */
export function article(id: string, rest: Partial<Article> = {}): Article {
  return {id, title: id, locale: 'en', markdown: `About ${id}.`, headings: [], ...rest};
}

/** An article to be indexed, with one section of text and the given ones below it. */
export function indexed(
  id: string,
  text: string,
  {sections = [], ...rest}: Partial<IndexedArticle> = {},
): IndexedArticle {
  return {id, title: id, sections: [{text}, ...sections], ...rest};
}

/** A section with a heading, whose anchor is the heading in lower case with dashes. */
export function section(heading: string, text: string): Section {
  return {heading, anchor: heading.toLowerCase().replaceAll(' ', '-'), text};
}

/** A hit; each name of a section gives a row below it. */
export function hit(id: string, sections: readonly string[] = [], rest: Partial<ArticleSummary> = {}): Hit {
  const found = summary(id, rest);
  return {
    article: found,
    score: 1,
    title: [{text: found.title}],
    excerpt: [],
    sections: sections.map(name => ({anchor: name, heading: [{text: name}], excerpt: []})),
  };
}

/** An answer with these hits, on its only page unless `total` says that there are more. */
export function response(hits: readonly (string | Hit)[], rest: Partial<SearchResponse> = {}): SearchResponse {
  return {
    hits: hits.map(entry => (typeof entry === 'string' ? hit(entry) : entry)),
    total: hits.length,
    facets: {},
    ...rest,
  };
}

export function centre(rest: Partial<HelpCentre> = {}): HelpCentre {
  return {
    title: 'Northwind Help',
    locale: 'en',
    direction: 'ltr',
    locales: [{locale: 'en', direction: 'ltr'}],
    articles: 3,
    categories: [],
    topics: [],
    imagePrefixes: [],
    ...rest,
  };
}

export function idsOf(found: {readonly hits: readonly Hit[]} | undefined): string[] {
  return (found?.hits ?? []).map(entry => entry.article.id);
}

/** What a reader sees of marked text. */
export function textOf(fragments: readonly Fragment[]): string {
  return fragments.map(({text}) => text).join('');
}

/** The marked runs, in order. */
export function marksOf(fragments: readonly Fragment[] | undefined): string[] {
  return (fragments ?? []).filter(({mark}) => mark).map(({text}) => text);
}

/** Articles that differ in all that lists are filtered by. */
export const FILTERABLE: readonly ArticleSummary[] = [
  summary('send', {category: 'FAQ', topic: 'Wallet', tags: ['money'], views: 50, published: '2025-01-01'}),
  summary('login', {
    category: 'FAQ',
    topic: 'Security',
    tags: ['account', 'web'],
    views: 90,
    published: '2024-01-01',
    updated: '2026-02-01',
  }),
  summary('passkey', {category: 'Guides', topic: 'Security', tags: ['web'], views: 10, updated: '2026-03-01'}),
  summary('news', {category: 'Announcements', views: 70, published: '2026-01-15', description: 'What is new.'}),
  summary('plain'),
];
