import type {OramaPluginSync, RawData} from '@orama/orama';
import type {ArticleSummary} from '../../core/article.js';
import {SearchError} from '../../core/search-provider.js';
import {type ArticleOrder, sortArticles} from '../answer/sorting.js';
import {withPins} from '../ranking/pins.js';
import type {RankedIndex} from '../ranking/ranked-index.js';
import {EVEN_BOOSTS, type FieldBoosts} from '../ranking/score-articles.js';
import {FILTER_VALUES, predicateOf, type Where} from './where.js';

/** The fields of a packed index, for Orama's `create`. Dates are milliseconds since 1970; 0 where there is none. */
export const PACKED_SCHEMA = {
  title: 'string',
  headings: 'string',
  body: 'string',
  keywords: 'string',
  category: 'enum',
  topic: 'enum',
  tags: 'enum[]',
  published: 'number',
  changed: 'number',
  views: 'number',
} as const;

/** Fields to sort by, and what the engine calls their orders. */
const ORDERS: Readonly<Record<string, ArticleOrder>> = {published: 'published', changed: 'updated', views: 'views'};

/** What Orama itself gives pinned documents: more than any score. */
const PINNED_SCORE = 1_000_000;

/** What a search gives for a hit. */
export interface PackedDocument {
  readonly id: string;
  /** The article's number in the index, from 0. */
  readonly number: number;
  readonly title: string;
  readonly category: string;
  readonly topic: string;
  readonly tags: readonly string[];
  readonly published: number;
  /** When it was updated, else published. */
  readonly changed: number;
  readonly views: number;
  /** What lists show of the article. */
  readonly article: ArticleSummary;
}

/** What the components answer from, as long as the postings that it needs are there. Articles are numbered from 0, by Orama from 1. */
export interface PackedSource {
  readonly ranked: Pick<RankedIndex, 'score' | 'pins'>;
  /** All that there are, by number. */
  readonly articles: readonly ArticleSummary[];
}

/** What Orama's functions hand back to the components. */
interface PackedStore {
  readonly source: PackedSource | undefined;
  /** Orama looks into both; there is nothing of that kind. */
  readonly indexes: Readonly<Record<string, never>>;
  readonly vectorIndexes: Readonly<Record<string, never>>;
}

/** An article of a result: Orama's number of it, and its score. */
type OramaHit = [id: number, score: number];

/**
 * A packed index in place of Orama's: `create({schema: PACKED_SCHEMA, plugins: [packedIndex()]})`, then `load` with what
 * `readPackedIndex` gives. Filters, order and pins are those of the embedded engine; facets and grouping are Orama's own. The
 * index is read-only.
 *
 * The last word of a term counts as unfinished, unless a space follows it. `tolerance`, `exact`, `threshold` and `relevance`
 * have no effect: typos, whole words and weights are the ranking's own affair (docs/search.md).
 */
export function packedIndex(): OramaPluginSync {
  return {
    name: 'helplet-packed-index',
    getComponents: () => ({
      index: indexComponent() as never,
      documentsStore: documentsComponent() as never,
      sorter: sorterComponent() as never,
    }),
  };
}

/** What Orama's `load` takes. */
export function packedRawData(source: PackedSource): RawData {
  return {
    internalDocumentIDStore: {internalIdToId: source.articles.map(({id}) => id)},
    index: source,
    docs: source,
    sorting: source,
    pinning: {rules: []},
    language: 'helplet',
  } as unknown as RawData;
}

function storeOf(source?: PackedSource): PackedStore {
  return {source, indexes: {}, vectorIndexes: {}};
}

/** How Orama makes, fills and saves what a component keeps. */
const storage = {
  create: (): PackedStore => storeOf(),
  load: (_ids: unknown, source: PackedSource): PackedStore => storeOf(source),
  save: ({source}: PackedStore) => source,
  insert: refuseChange,
  remove: refuseChange,
};

function indexComponent() {
  return {
    ...storage,
    insertDocumentScoreParameters: refuseChange,
    insertTokenScoreParameters: refuseChange,
    removeDocumentScoreParameters: refuseChange,
    removeTokenScoreParameters: refuseChange,
    calculateResultScores: refuseChange,
    getSearchableProperties: () => Object.keys(PACKED_SCHEMA),
    getSearchablePropertiesWithTypes: () => ({...PACKED_SCHEMA}),
    searchByWhereClause({source}: PackedStore, _tokenizer: unknown, where: Where): Set<number> {
      const passes = predicateOf(where);
      const ids = (source?.articles ?? []).flatMap((article, number) => (passes(article) ? [number + 1] : []));
      return new Set(ids);
    },
    search(
      {source}: PackedStore,
      term: string,
      _tokenizer: unknown,
      _language: unknown,
      properties: readonly string[],
      _exact: unknown,
      _tolerance: unknown,
      boost: Readonly<Record<string, number>>,
      _relevance: unknown,
      _count: unknown,
      allowed: ReadonlySet<number> | undefined,
    ): OramaHit[] {
      if (!source) return [];
      const pinned = source.ranked.pins.of(term);
      const places = new Map([...pinned].map((article, place) => [article, place]));
      const {articles, scores} = withPins(source.ranked.score(term, boostsOf(properties, boost)), pinned);
      const hits: OramaHit[] = [];
      for (const [index, article] of articles.entries()) {
        const place = places.get(article);
        const score = place === undefined ? (scores[index] as number) : PINNED_SCORE - place;
        if (!allowed || allowed.has(article + 1)) hits.push([article + 1, score]);
      }
      return hits;
    },
  };
}

function documentsComponent() {
  const get = ({source}: PackedStore, id: number | string): PackedDocument | undefined => {
    const number = typeof id === 'number' ? id - 1 : (source?.articles.findIndex(article => article.id === id) ?? -1);
    const article = source?.articles[number];
    return article && documentOf(article, number);
  };
  return {
    ...storage,
    get,
    getMultiple: (store: PackedStore, ids: readonly (number | string)[]) => ids.map(id => get(store, id)),
    getAll: (store: PackedStore) =>
      Object.fromEntries(
        (store.source?.articles ?? []).map((_article, number) => [number + 1, get(store, number + 1)]),
      ),
    count: ({source}: PackedStore) => source?.articles.length ?? 0,
    store: refuseChange,
  };
}

function sorterComponent() {
  return {
    ...storage,
    getSortableProperties: () => Object.keys(ORDERS),
    getSortablePropertiesWithTypes: () => Object.fromEntries(Object.keys(ORDERS).map(field => [field, 'number'])),
    sortBy(
      {source}: PackedStore,
      hits: OramaHit[],
      {property, order = 'ASC'}: {readonly property: string; readonly order?: 'ASC' | 'DESC'},
    ): OramaHit[] {
      const by = Object.hasOwn(ORDERS, property) ? ORDERS[property] : undefined;
      if (!by) throw new SearchError('bad-request', `A packed index is not sorted by "${property}".`);
      const articleOf = ([id]: OramaHit): ArticleSummary => source?.articles[id - 1] as ArticleSummary;
      const sorted = sortArticles(hits, articleOf, by);
      // The newest and the most read first is what "descending" means.
      return order === 'DESC' ? sorted : sorted.reverse();
    },
  };
}

function documentOf(article: ArticleSummary, number: number): PackedDocument {
  const values = Object.entries(FILTER_VALUES).map(([field, read]) => [field, read(article)] as const);
  return {id: article.id, number, title: article.title, ...Object.fromEntries(values), article} as PackedDocument;
}

function boostsOf(properties: readonly string[], boost: Readonly<Record<string, number>>): FieldBoosts {
  const boostOf = (field: string): number => (properties.includes(field) ? (boost[field] ?? 1) : 0);
  const boosts = {
    title: boostOf('title'),
    headings: boostOf('headings'),
    body: boostOf('body'),
    keywords: boostOf('keywords'),
  };
  return Object.values(boosts).every(value => value === 1) ? EVEN_BOOSTS : boosts;
}

function refuseChange(): never {
  throw new SearchError(
    'bad-request',
    'A packed index is read-only: build it again with buildPackedIndex, and load what readPackedIndex makes of it.',
  );
}
