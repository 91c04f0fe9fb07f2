import type {ArticleSummary, Section} from '../core/article.js';
import {createOramaIndex, type IndexedDocument, insertDocuments, serializeOramaIndex} from './orama-index.js';

/** What the index needs to know of an article beside its summary. */
export interface IndexedArticle extends ArticleSummary {
  /** Extra search words from the front matter; searched, never shown. */
  readonly keywords?: readonly string[];
  readonly sections: readonly Section[];
}

/**
 * Builds the search index of one locale.
 * @param locale BCP 47; decides stemmer and stop words.
 * @returns the index as text, ready to be written to the bundle. The same articles give the same text.
 */
export async function buildSearchIndex(articles: readonly IndexedArticle[], locale: string): Promise<string> {
  const index = await createOramaIndex(locale);
  await insertDocuments(index, articles.map(documentOf));
  return serializeOramaIndex(index);
}

function documentOf(article: IndexedArticle): IndexedDocument {
  const {keywords = [], sections, ...summary} = article;
  return {
    id: article.id,
    summary,
    sections,
    title: article.title,
    headings: sections.map(({heading}) => heading ?? '').join('\n'),
    body: [article.description ?? '', ...sections.map(({text}) => text)].join('\n'),
    keywords: [...keywords, ...(article.tags ?? []), article.topic ?? ''].join('\n'),
    category: article.category ?? '',
    topic: article.topic ?? '',
    tags: article.tags ?? [],
    changed: Date.parse(article.updated ?? article.published ?? '') || 0,
  };
}
