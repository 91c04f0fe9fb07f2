import {type AnyOrama, create, insertMultiple, load, type RawData, save, type Tokenizer} from '@orama/orama';
import type {ArticleSummary, Section} from '../core/article.js';
import {Analyzer} from './analyzer.js';
import {loadLanguage} from './languages.js';

/** What the index keeps of an article: its summary, the texts for excerpts, and fields to search, filter and sort by. */
export interface IndexedDocument {
  readonly id: string;
  readonly summary: ArticleSummary;
  readonly sections: readonly Section[];
  readonly title: string;
  readonly headings: string;
  readonly body: string;
  readonly keywords: string;
  readonly category: string;
  readonly topic: string;
  readonly tags: readonly string[];
  /** Milliseconds since 1970; 0 when the author gave no date. */
  readonly changed: number;
}

const SCHEMA = {
  title: 'string',
  headings: 'string',
  body: 'string',
  keywords: 'string',
  category: 'enum',
  topic: 'enum',
  tags: 'enum[]',
  changed: 'number',
} as const;

/** Fields that only the index needs: kept out of the stored documents, because summary and sections repeat them. */
const SEARCHED_ONLY: ReadonlySet<string> = new Set(['title', 'headings', 'body', 'keywords']);

export interface OramaIndex {
  readonly database: AnyOrama;
  readonly analyzer: Analyzer;
  /** Every term of the index, sorted by code unit. */
  readonly terms: () => readonly string[];
}

/** An empty index of a locale. */
export async function createOramaIndex(locale: string): Promise<OramaIndex> {
  const analyzer = new Analyzer(await loadLanguage(locale));
  const database = create({
    schema: SCHEMA,
    id: `helplet-${locale}`,
    sort: {enabled: false},
    components: {tokenizer: tokenizerOf(analyzer)},
  });
  let terms: readonly string[] | undefined;
  return {
    database,
    analyzer,
    terms: () => {
      terms ??= termsOf(database);
      return terms;
    },
  };
}

function termsOf(database: AnyOrama): readonly string[] {
  const {tokenOccurrences} = database.data.index as unknown as {
    tokenOccurrences: Record<string, Record<string, number>>;
  };
  return [...new Set(Object.values(tokenOccurrences).flatMap(counts => Object.keys(counts)))].sort();
}

export async function insertDocuments({database}: OramaIndex, documents: readonly IndexedDocument[]): Promise<void> {
  await insertMultiple(database, [...documents] as never[], 500);
}

/** The index as text. Equal documents in equal order give equal text. */
export function serializeOramaIndex({database}: OramaIndex): string {
  const raw = save(database);
  const {docs} = raw.docs as {docs: Record<string, Record<string, unknown>>};
  const stored = Object.entries(docs).map(([id, document]) => [
    id,
    Object.fromEntries(Object.entries(document).filter(([field]) => !SEARCHED_ONLY.has(field))),
  ]);
  return JSON.stringify({...raw, docs: {...(raw.docs as object), docs: Object.fromEntries(stored)}});
}

/** Restores what {@link serializeOramaIndex} wrote. Throws on anything else. */
export async function restoreOramaIndex(text: string, locale: string): Promise<OramaIndex> {
  const index = await createOramaIndex(locale);
  const raw = JSON.parse(text) as RawData;
  load(index.database, raw);
  // Orama takes what it is given; an index that lost its articles would find nothing, silently.
  const {internalIdToId} = raw.internalDocumentIDStore as {internalIdToId: readonly unknown[]};
  const {docs} = raw.docs as {docs: object};
  const {searchableProperties} = raw.index as {searchableProperties: readonly string[]};
  const isWhole =
    internalIdToId.length === Object.keys(docs).length &&
    Object.keys(SCHEMA).every(property => searchableProperties.includes(property));
  if (!isWhole) throw new Error('The index is incomplete.');
  return index;
}

function tokenizerOf(analyzer: Analyzer): Tokenizer {
  return {
    language: 'helplet',
    normalizationCache: new Map(),
    // Orama names the property when it reads a document, and none when it reads a query.
    tokenize: (text, _language, property) =>
      (property === undefined
        ? analyzer.queryTerms(text)
        : [...new Set(analyzer.words(text).map(({term}) => term))]
      ).map(safeTerm),
  };
}

/** Orama counts terms in plain objects: names that every object has (`constructor`) would corrupt its tables. */
export function safeTerm(term: string): string {
  return term in Object.prototype ? `${term}_` : term;
}
