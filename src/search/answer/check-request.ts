import {isRecord} from '../../core/manifest.js';
import {SearchError, type SearchRequest} from '../../core/search-provider.js';

/** Gives a value as the types have it, or undefined where it is none. */
type Check = (value: unknown) => unknown;

const text: Check = value => (typeof value === 'string' ? value : undefined);
const flag: Check = value => (typeof value === 'boolean' ? value : undefined);
const count: Check = value => (Number.isInteger(value) && (value as number) >= 0 ? value : undefined);
const oneOf =
  (...names: readonly unknown[]): Check =>
  value =>
    names.includes(value) ? value : undefined;
/** One value stands for a list of it. */
const listOf =
  (check: Check): Check =>
  value => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.every(one => check(one) !== undefined) ? list : undefined;
  };

const FILTERS: Readonly<Record<string, Check>> = {
  category: listOf(text),
  topic: listOf(text),
  tags: listOf(text),
  ids: listOf(text),
  updatedSince: text,
  page: text,
};

const OPTIONS: Readonly<Record<string, Check>> = {
  query: text,
  intent: oneOf('typeahead', 'submit'),
  locale: text,
  filters: value => (isRecord(value) ? checked(value, FILTERS, 'filters.') : undefined),
  segments: listOf(text),
  facets: listOf(oneOf('category', 'topic', 'tags')),
  sort: oneOf('relevance', 'updated', 'published', 'views'),
  page: count,
  pageSize: count,
  excerpts: flag,
  explain: flag,
};

/**
 * A request as its types have it: code without types may leave out anything, and write `null` for what it leaves out.
 * @throws SearchError `bad-request` that names the first option with a value that it cannot have.
 */
export function checkRequest(request: SearchRequest): SearchRequest {
  if (!isRecord(request)) throw new SearchError('bad-request', 'A search takes a request such as {query: "password"}.');
  return {query: '', intent: 'submit', ...checked(request, OPTIONS)};
}

function checked(
  values: Readonly<Record<string, unknown>>,
  checks: Readonly<Record<string, Check>>,
  path = '',
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(checks).flatMap(([name, check]): (readonly [string, unknown])[] => {
    const given = values[name] ?? undefined;
    if (given === undefined) return [];
    const value = check(given);
    if (value !== undefined) return [[name, value]];
    throw new SearchError('bad-request', `The search request cannot have ${JSON.stringify(given)} as ${path}${name}.`);
  });
  return Object.fromEntries(entries);
}
