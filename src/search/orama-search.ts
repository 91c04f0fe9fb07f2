import {search as oramaSearch} from '@orama/orama';
import type {
  FacetCounts,
  FacetField,
  Filters,
  Hit,
  SearchRequest,
  SearchResponse,
  SectionHit,
} from '../core/search-provider.js';
import {compareArticles} from './browse.js';
import {excerptOf} from './excerpt.js';
import {markMatches, QueryMatcher} from './highlight.js';
import type {IndexedDocument, OramaIndex} from './orama-index.js';

const BOOST = {title: 6, headings: 2, keywords: 2} as const;
/** More would bury the next article. */
const MAX_SECTIONS = 2;
const SECTION_EXCERPT_LENGTH = 90;

interface OramaAnswer {
  readonly count: number;
  readonly hits: readonly {readonly score: number; readonly document: unknown}[];
  readonly facets?: Readonly<Record<string, {readonly values: FacetCounts}>>;
}

/** Answers a query from a restored index. */
export async function searchOramaIndex(index: OramaIndex, request: SearchRequest): Promise<SearchResponse> {
  const {query, filters, facets = [], page = 0, pageSize = 10, sort = 'relevance'} = request;
  const matcher = new QueryMatcher(index.analyzer, query);
  if (!matcher.terms.length) return {hits: [], total: 0, facets: Object.fromEntries(facets.map(field => [field, {}]))};

  const ask = (tolerance: number, parameters: object): Promise<OramaAnswer> =>
    oramaSearch(index.database, {
      term: query,
      boost: BOOST,
      tolerance,
      ...parameters,
    } as never) as unknown as Promise<OramaAnswer>;

  const compare = sort === 'relevance' ? undefined : compareArticles(sort);
  const parameters = {
    limit: pageSize,
    offset: page * pageSize,
    ...(compare ? {sortBy: ([, , a]: SortEntry, [, , b]: SortEntry) => compare(a.summary, b.summary)} : {}),
  };
  // Typos only when nothing is spelled right: a tolerant search costs far more and finds too much.
  const exact = await ask(0, {...parameters, where: whereOf(filters)});
  const tolerance = exact.count || (await ask(0, {preflight: true})).count ? 0 : 1;
  const answer = tolerance ? await ask(tolerance, {...parameters, where: whereOf(filters)}) : exact;
  const counted = await Promise.all(
    facets.map(async field => {
      const {facets: values} = await ask(tolerance, {
        preflight: false,
        limit: 0,
        facets: {[field]: {}},
        where: whereOf(filters, field),
      });
      return [field, values?.[field]?.values ?? {}] as const;
    }),
  );
  return {
    total: answer.count,
    hits: answer.hits.map(({score, document}) => hitOf(document as IndexedDocument, score, matcher)),
    facets: Object.fromEntries(counted),
  };
}

type SortEntry = readonly [unknown, number, IndexedDocument];

function whereOf(filters: Filters = {}, except?: FacetField): Record<string, unknown> | undefined {
  const where: Record<string, unknown> = {};
  for (const field of ['category', 'topic', 'tags'] as const) {
    const values = filters[field];
    if (field !== except && values?.length) where[field] = field === 'tags' ? {containsAny: values} : {in: values};
  }
  if (filters.updatedSince) where.changed = {gte: Date.parse(filters.updatedSince)};
  return Object.keys(where).length ? where : undefined;
}

function hitOf({summary, sections}: IndexedDocument, score: number, matcher: QueryMatcher): Hit {
  const text = sections.map(section => section.text).join('\n');
  const body = matcher.matches(text) ? text : `${summary.description ?? ''}\n${text}`;
  return {
    article: summary,
    score,
    title: markMatches(summary.title, matcher),
    excerpt: excerptOf(body, matcher),
    sections: sections.flatMap(section => sectionHitOf(section, matcher)).slice(0, MAX_SECTIONS),
  };
}

function sectionHitOf(
  {heading, anchor, text}: IndexedDocument['sections'][number],
  matcher: QueryMatcher,
): SectionHit[] {
  if (!heading || !anchor || !matcher.matches(heading)) return [];
  return [
    {
      anchor,
      heading: markMatches(heading, matcher),
      excerpt: excerptOf(text, matcher, {maxLength: SECTION_EXCERPT_LENGTH}),
    },
  ];
}
