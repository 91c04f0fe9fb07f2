import type {SortKey} from './search-provider.js';

/** A place within the help that an address or a command can name. */
export type Place =
  | {readonly view: 'home'}
  | {readonly view: 'contact'}
  | ResultsPlace
  | {readonly view: 'article'; readonly articleId: string; readonly anchor?: string};

export interface ResultsPlace {
  readonly view: 'results';
  /** Empty to browse a category or topics. */
  readonly query: string;
  readonly category?: string;
  readonly topics?: readonly string[];
  /** Missing for relevance. */
  readonly sort?: Exclude<SortKey, 'relevance'>;
}

/** What stands before a place in the hash of an address: `#helplet=article/cards/limits`. */
export const PLACE_PREFIX = '#helplet=';

const SORTS: readonly string[] = ['updated', 'published', 'views'] satisfies SortKey[];

/**
 * A place as text: `home`, `contact`, `article/cards/limits#daily`, `search/lost card?category=FAQ&sort=updated`,
 * `category/FAQ`, `topic/Security`. Percent-encoded where that is needed in an address.
 */
export function formatPlace(place: Place): string {
  if (place.view === 'article') {
    const {articleId, anchor} = place;
    return `article/${articleId.split('/').map(encode).join('/')}${anchor ? `#${encode(anchor)}` : ''}`;
  }
  if (place.view !== 'results') return place.view;
  const {query, category, topics = [], sort} = place;
  const order: [string, string][] = sort ? [['sort', sort]] : [];
  if (!query && category && topics.length === 0) return `category/${encode(category)}${search(order)}`;
  const [topic] = topics;
  if (!query && !category && topic && topics.length === 1) return `topic/${encode(topic)}${search(order)}`;
  const narrowed: [string, string][] = [
    ...(category ? [['category', category] as [string, string]] : []),
    ...topics.map(name => ['topic', name] as [string, string]),
  ];
  return `search/${encode(query)}${search([...narrowed, ...order])}`;
}

/** Reads what {@link formatPlace} writes, also as people type it; undefined for anything else. */
export function parsePlace(text: string): Place | undefined {
  const [, kind, rest = ''] = /^([a-z]+)(?:\/(.*))?$/s.exec(text) ?? [];
  if (kind === 'home' || kind === 'contact') return rest ? undefined : {view: kind};
  if (kind === 'article') return articleAt(rest);
  const [, name = '', query = ''] = /^([^?]*)(?:\?(.*))?$/s.exec(rest) ?? [];
  // A question that was cut within a letter is still a question.
  const value = decode(name) ?? name;
  const values = new URLSearchParams(query);
  if (kind === 'category') return value ? resultsAt('', values, {category: value}) : undefined;
  if (kind === 'topic') return value ? resultsAt('', values, {topics: [value]}) : undefined;
  return kind === 'search' ? resultsAt(value, values) : undefined;
}

/** The place that the hash of an address names; undefined for any other hash. */
export function placeInHash(hash: string): Place | undefined {
  return hash.startsWith(PLACE_PREFIX) ? parsePlace(hash.slice(PLACE_PREFIX.length)) : undefined;
}

function articleAt(rest: string): Place | undefined {
  const [, id, anchor] = /^([^#]+)(?:#(.+))?$/s.exec(rest) ?? [];
  const articleId = id && decode(id);
  if (!articleId) return undefined;
  const heading = anchor && decode(anchor);
  return {view: 'article', articleId, ...(heading ? {anchor: heading} : {})};
}

function resultsAt(query: string, values: URLSearchParams, given: Partial<ResultsPlace> = {}): Place {
  const category = values.get('category');
  const topics = values.getAll('topic').filter(name => name !== '');
  const sort = values.get('sort') ?? '';
  return {
    view: 'results',
    query,
    ...(category ? {category} : {}),
    ...(topics.length ? {topics} : {}),
    ...(SORTS.includes(sort) ? {sort: sort as Exclude<SortKey, 'relevance'>} : {}),
    ...given,
  };
}

function search(values: readonly (readonly [string, string])[]): string {
  return values.length ? `?${values.map(([name, value]) => `${name}=${encode(value)}`).join('&')}` : '';
}

/** Lone surrogates have no encoding; they become U+FFFD, as everywhere on the web. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** Undefined for bytes that are no text. A percent sign that encodes nothing is one that somebody typed. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, '%25'));
  } catch {
    return undefined;
  }
}
