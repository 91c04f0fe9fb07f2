import {SearchError, type SearchRequest} from '../../core/search-provider.js';

/** What each option takes; `[]` stands for a list, of which one value is enough. */
const REQUEST = {
  query: 'string',
  intent: 'typeahead|submit',
  locale: 'string',
  filters: 'object',
  facets: 'category|topic|tags[]',
  sort: 'relevance|updated|published|views',
  page: 'number',
  pageSize: 'number',
  excerpts: 'boolean',
  explain: 'boolean',
  segments: 'string[]',
};
const FILTERS = {
  category: 'string[]',
  topic: 'string[]',
  tags: 'string[]',
  ids: 'string[]',
  updatedSince: 'string',
  page: 'string',
};

type Options = Readonly<Record<string, string>>;

/**
 * A request as its types have it: code without types may leave out anything, and write `null` for what it leaves out.
 * @throws SearchError `bad-request` that names the first option that there is not, or that cannot have its value.
 */
export function checkRequest(request: SearchRequest): SearchRequest {
  const options = checked(checked({request}, {request: 'object'}).request, REQUEST);
  return {query: '', intent: 'submit', ...options, filters: checked(options.filters, FILTERS, 'filters.')};
}

function checked(values: unknown = {}, options: Options, path = ''): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values as object)) {
    if (value === undefined || value === null) continue;
    const type = Object.hasOwn(options, name) ? (options[name] as string) : '';
    const isList = type.endsWith('[]');
    const all: readonly unknown[] = isList ? [value].flat() : [value];
    if (!all.every(one => fits(one, type.replace('[]', '')))) {
      throw new SearchError('bad-request', `A search cannot have ${JSON.stringify(value)} as "${path}${name}".`);
    }
    kept[name] = isList ? all : value;
  }
  return kept;
}

function fits(value: unknown, type: string): boolean {
  if (typeof value === 'number') return type === 'number' && Number.isInteger(value) && value >= 0;
  return !Array.isArray(value) && (typeof value === type || type.split('|').includes(value as string));
}
