import {search as oramaSearch} from '@orama/orama';
import type {FacetField, Filters, Hit, SearchRequest, SearchResponse, SectionHit} from '../core/search-provider.js';
import {compareArticles, countFacet} from './browse.js';
import {excerptOf} from './excerpt.js';
import {markMatches, QueryMatcher} from './highlight.js';
import type {IndexedDocument, OramaIndex} from './orama-index.js';

const BOOST = {title: 6, headings: 2, keywords: 2} as const;
/** Times the score, on top of it, for a title that holds the whole query. See docs/decisions/0007-title-share.md. */
const TITLE_SHARE = 2;
/** More would bury the next article. */
const MAX_SECTIONS = 2;
const SECTION_EXCERPT_LENGTH = 90;
const SHORTEST_STEM = 3;
const LONGEST_SUFFIX = 6;
const MAX_COUNTED = 1_000_000;

interface OramaAnswer {
  readonly count: number;
  readonly hits: readonly {readonly score: number; readonly document: unknown}[];
}

/** Answers a query from a restored index. */
export async function searchOramaIndex(index: OramaIndex, request: SearchRequest): Promise<SearchResponse> {
  const {query, intent, filters, facets = [], page = 0, pageSize = 10, sort = 'relevance'} = request;
  const matcher = new QueryMatcher(index.analyzer, query);
  if (!matcher.terms.length) return {hits: [], total: 0, facets: Object.fromEntries(facets.map(field => [field, {}]))};

  const typed = intent === 'typeahead' ? finishedQuery(index, query) : query;
  const count = async (text: string): Promise<number> =>
    ((await oramaSearch(index.database, {term: text, preflight: true} as never)) as unknown as OramaAnswer).count;
  // Typos only when nothing is spelled right: a tolerant search costs far more and finds too much.
  const isKnown = (await count(typed)) > 0;
  const term = isKnown ? typed : withLettersSwappedBack(index, typed);
  const tolerance = isKnown || term !== typed ? 0 : 1;
  const ask = (parameters: object): Promise<OramaAnswer> =>
    oramaSearch(index.database, {
      term,
      boost: BOOST,
      tolerance,
      ...parameters,
    } as never) as unknown as Promise<OramaAnswer>;
  const marker = term === typed ? matcher : new QueryMatcher(index.analyzer, term);
  const order = sort === 'relevance' ? byRelevance(marker) : byArticle(compareArticles(sort));
  const answer = await ask({
    limit: pageSize,
    offset: page * pageSize,
    where: whereOf(filters),
    sortBy: order,
  });
  const counted = facets.map(async field => {
    const all = await ask({limit: MAX_COUNTED, where: whereOf(filters, field)});
    const articles = all.hits.map(({document}) => (document as IndexedDocument).summary);
    return [field, countFacet(articles, field)] as const;
  });
  return {
    total: answer.count,
    hits: answer.hits.map(({score, document}) => hitOf(document as IndexedDocument, score, marker)),
    facets: Object.fromEntries(await Promise.all(counted)),
  };
}

/**
 * The query with its last word cut to a stem of the index, while it is being typed: what comes after the stem ("securit")
 * is often the beginning of no term ("secur"), until the word is typed to its end.
 */
function finishedQuery({analyzer, terms}: OramaIndex, query: string): string {
  const last = analyzer.queryWords(query).at(-1);
  if (!last) return query;
  const known = terms();
  const position = lowerBound(known, last.term);
  if (known[position]?.startsWith(last.term)) return query;
  const spelling = analyzer.spelling(query.slice(last.start, last.end));
  for (
    let length = spelling.length - 1;
    length >= Math.max(SHORTEST_STEM, spelling.length - LONGEST_SUFFIX);
    length--
  ) {
    const stem = spelling.slice(0, length);
    if (known[lowerBound(known, stem)] === stem) return `${query.slice(0, last.start)}${stem}`;
  }
  return query;
}

/** Two letters swapped are two edits to Orama, and one slip to people: unknown words that a swap makes known. */
function withLettersSwappedBack({analyzer, terms}: OramaIndex, query: string): string {
  const known = terms();
  const isKnown = (term: string): boolean => known[lowerBound(known, term)] === term;
  let mended = query;
  for (const {start, end, term} of analyzer.queryWords(query).reverse()) {
    if (isKnown(term)) continue;
    const word = analyzer.spelling(query.slice(start, end));
    const swaps = Array.from({length: word.length - 1}, (_unused, at) =>
      [word.slice(0, at), word.charAt(at + 1), word.charAt(at), word.slice(at + 2)].join(''),
    );
    const right = swaps.find(candidate => isKnown(analyzer.term(candidate)));
    if (right) mended = mended.slice(0, start) + right + mended.slice(end);
  }
  return mended;
}

/** Position of the first term that does not come before the given one. */
function lowerBound(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as string) < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

type SortEntry = readonly [unknown, number, IndexedDocument];
type SortOrder = (a: SortEntry, b: SortEntry) => number;

function byArticle(compare: ReturnType<typeof compareArticles>): SortOrder {
  return ([, , a], [, , b]) => compare(a.summary, b.summary);
}

/**
 * The index's score, raised by the share of the query that stands in the title: Orama counts the beginning of a longer
 * word ("scanner") like the word itself ("scan"). Equal articles stay in the order in which they were indexed.
 */
function byRelevance({analyzer, terms}: QueryMatcher): SortOrder {
  const known = new Map<IndexedDocument, number>();
  const scoreOf = ([, score, document]: SortEntry): number => {
    let raised = known.get(document);
    if (raised === undefined) {
      const title = new Set(analyzer.words(document.summary.title).map(({term}) => term));
      raised = score * (1 + TITLE_SHARE * (terms.filter(term => title.has(term)).length / terms.length));
      known.set(document, raised);
    }
    return raised;
  };
  return (a, b) => scoreOf(b) - scoreOf(a);
}

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
