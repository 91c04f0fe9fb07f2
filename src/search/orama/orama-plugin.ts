import type {AnyOrama, OramaPluginSync, RawData} from '@orama/orama';
import {index as stockIndex} from '@orama/orama/components';
import type {ArticleSummary} from '../../core/article.js';
import {SearchError} from '../../core/search-provider.js';
import {EVEN_BOOSTS, type FieldBoosts} from '../ranking/score-articles.js';

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

const TEXT_FIELDS = ['title', 'headings', 'body', 'keywords'] as const;
const VALUE_FIELDS = ['category', 'topic', 'tags', 'published', 'changed', 'views'] as const;
const SORTED_FIELDS = ['published', 'changed', 'views'] as const;

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

/** What the components answer from. Articles are numbered from 0; Orama numbers them from 1. */
export interface PackedSource {
  readonly articleCount: number;
  /** Orama's ids of all articles. */
  readonly ids: readonly string[];
  readonly pins: readonly {readonly query: string; readonly articles: readonly number[]}[];
  document(article: number): PackedDocument;
  /** Articles that answer a term, in no order, as long as the postings that it needs are there. */
  score(term: string, boosts: FieldBoosts): {readonly articles: Uint32Array; readonly scores: Float64Array};
}

/** What Orama's functions hand back to the components. */
interface PackedStore {
  readonly source: PackedSource | undefined;
  /** Orama's own index of values to filter by; each field is filled when a filter first names it. */
  readonly values: ReturnType<typeof stockIndex.create>;
  readonly filled: Set<string>;
  /** Orama looks into both; there is nothing of that kind. */
  readonly indexes: Readonly<Record<string, never>>;
  readonly vectorIndexes: Readonly<Record<string, never>>;
}

interface DocumentStore {
  readonly source: PackedSource | undefined;
}

/**
 * A packed index in place of Orama's: `create({schema: PACKED_SCHEMA, plugins: [packedIndex()]})`, then `load` with what
 * `readPackedIndex` gives. Filters, facets, sorting, grouping and pinning are Orama's own. The index is read-only.
 *
 * The last word of a term counts as unfinished, unless a space follows it. `tolerance`, `exact`, `threshold` and `relevance`
 * have no effect: typos, whole words and weights are the ranking's own affair (docs/search.md).
 */
export function packedIndex(): OramaPluginSync {
  return {
    name: 'helplet-packed-index',
    getComponents: () => ({index: indexComponent() as never, documentsStore: documentsComponent() as never}),
  };
}

export interface RawDataOptions {
  /** False when nothing is sorted by the name of a field. Default: true. */
  readonly sortable?: boolean;
  /** False when the source finds and ranks pinned articles itself. Default: true. */
  readonly pinning?: boolean;
}

/** What Orama's `load` takes. */
export function packedRawData(source: PackedSource, {sortable = true, pinning = true}: RawDataOptions = {}): RawData {
  const pins = pinning ? source.pins : [];
  return {
    internalDocumentIDStore: {internalIdToId: source.ids},
    index: source,
    docs: source,
    sorting: sortable ? sortingOf(source) : {enabled: false},
    pinning: {rules: pins.map((pin, number) => [`pin-${number}`, pinRule(pin, number, source)])},
    language: 'helplet',
  } as unknown as RawData;
}

function indexComponent() {
  return {
    create: (orama: AnyOrama, ids: AnyOrama['internalDocumentIDStore']): PackedStore => emptyStore(orama, ids),
    load: (ids: AnyOrama['internalDocumentIDStore'], source: PackedSource): PackedStore => ({
      ...emptyStore({} as AnyOrama, ids),
      source,
    }),
    save: ({source}: PackedStore) => source,
    insert: refuseChange,
    remove: refuseChange,
    insertDocumentScoreParameters: refuseChange,
    insertTokenScoreParameters: refuseChange,
    removeDocumentScoreParameters: refuseChange,
    removeTokenScoreParameters: refuseChange,
    calculateResultScores: refuseChange,
    getSearchableProperties: () => [...TEXT_FIELDS, ...VALUE_FIELDS],
    getSearchablePropertiesWithTypes: () => ({...PACKED_SCHEMA}),
    searchByWhereClause(store: PackedStore, ...rest: [never, never, never]) {
      fillValues(store, rest[1]);
      return stockIndex.searchByWhereClause(store.values, ...rest);
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
    ): [number, number][] {
      const hits: [number, number][] = [];
      if (!source) return hits;
      const {articles, scores} = source.score(term, boostsOf(properties, boost));
      for (let index = 0; index < articles.length; index++) {
        const id = (articles[index] as number) + 1;
        if (!allowed || allowed.has(id)) hits.push([id, scores[index] as number]);
      }
      return hits;
    },
  };
}

function documentsComponent() {
  const get = ({source}: DocumentStore, id: number | string): PackedDocument | undefined => {
    const number = typeof id === 'number' ? id - 1 : (source?.ids.indexOf(id) ?? -1);
    return source && number >= 0 && number < source.articleCount ? source.document(number) : undefined;
  };
  return {
    create: (): DocumentStore => ({source: undefined}),
    load: (_ids: unknown, source: PackedSource): DocumentStore => ({source}),
    save: ({source}: DocumentStore) => source,
    get,
    getMultiple: (store: DocumentStore, ids: readonly (number | string)[]) => ids.map(id => get(store, id)),
    getAll: (store: DocumentStore) =>
      Object.fromEntries((store.source?.ids ?? []).map((_id, number) => [number + 1, get(store, number + 1)])),
    count: ({source}: DocumentStore) => source?.articleCount ?? 0,
    store: refuseChange,
    remove: refuseChange,
  };
}

function emptyStore(orama: AnyOrama, ids: AnyOrama['internalDocumentIDStore']): PackedStore {
  const schema = Object.fromEntries(VALUE_FIELDS.map(field => [field, PACKED_SCHEMA[field]]));
  return {
    source: undefined,
    values: stockIndex.create(orama, ids, schema),
    filled: new Set(),
    indexes: {},
    vectorIndexes: {},
  };
}

/** Fields that no filter has named may hold values that are not known yet. */
function fillValues({source, values, filled}: PackedStore, where: unknown): void {
  const named = namesIn(where);
  const fields = VALUE_FIELDS.filter(field => named.includes(field) && !filled.has(field));
  if (!source || !fields.length) return;
  for (const field of fields) filled.add(field);
  const component = stockIndex.createIndex();
  for (let number = 0; number < source.articleCount; number++) {
    const document = source.document(number);
    for (const field of fields) {
      stockIndex.insert(
        component as never,
        values,
        field,
        source.ids[number] as string,
        number + 1,
        document[field] as never,
        PACKED_SCHEMA[field],
        undefined,
        undefined as never,
        source.articleCount,
      );
    }
  }
}

/** Every name in a filter, also inside `and`, `or` and `not`. */
function namesIn(where: unknown): readonly string[] {
  if (typeof where !== 'object' || where === null) return [];
  return Object.entries(where).flatMap(([name, value]) => [name, ...namesIn(value)]);
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

function sortingOf(source: PackedSource): unknown {
  const numbers = source.ids.map((_id, number) => number);
  const sorts = SORTED_FIELDS.map(field => {
    const ordered = numbers.map(number => [number + 1, source.document(number)[field]] as const);
    ordered.sort((a, b) => a[1] - b[1]);
    return [
      field,
      {docs: Object.fromEntries(ordered.map(([id], place) => [id, place])), orderedDocs: ordered, type: 'number'},
    ] as const;
  });
  return {
    enabled: true,
    isSorted: true,
    sortableProperties: [...SORTED_FIELDS],
    sortablePropertiesWithTypes: Object.fromEntries(SORTED_FIELDS.map(field => [field, 'number'])),
    sorts: Object.fromEntries(sorts),
  };
}

function pinRule({query, articles}: PackedSource['pins'][number], number: number, source: PackedSource): unknown {
  return {
    id: `pin-${number}`,
    conditions: [{anchoring: 'is', pattern: query}],
    consequence: {promote: articles.map((article, position) => ({doc_id: source.ids[article], position}))},
  };
}

function refuseChange(): never {
  throw new SearchError(
    'bad-request',
    'A packed index is read-only: build it again with buildPackedIndex, and load what readPackedIndex makes of it.',
  );
}
