import {SearchError, type SearchRequest} from '../../core/search-provider.js';

/** Each option by its name, and what its value looks like in JSON; of a list, each value. */
const OPTION =
  /^(?:(?:query|locale|segments|filters\.(?:category|topic|tags|ids|updatedSince|page)) "|(?:request|filters) \{|page(?:Size)? \d+$|intent "(?:typeahead|submit)"$|facets "(?:category|topic|tags)"$|sort "(?:relevance|updated|published|views)"$|(?:excerpts|explain) [tf])/;
/** One value stands for a list of it. */
const LIST = /^(?:segments|facets|filters\.(?:category|topic|tags|ids))$/;

/**
 * A request as its types have it: code without types may leave out anything, and write `null` for what it leaves out.
 * @throws SearchError `bad-request` that names the first option that there is not, or that cannot have its value.
 */
export function checkRequest(request: SearchRequest): SearchRequest {
  const options = checked(checked({request}).request);
  return {query: '', intent: 'submit', ...options, filters: checked(options.filters, 'filters.')};
}

function checked(values: unknown = {}, path = ''): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values as object)) {
    if (value === undefined || value === null) continue;
    const option = path + name;
    const isList = LIST.test(option);
    const all: readonly unknown[] = isList ? [value].flat() : [value];
    if (!all.every(one => OPTION.test(`${option} ${JSON.stringify(one)}`))) {
      throw new SearchError('bad-request', `A search cannot have ${JSON.stringify(value)} as "${option}".`);
    }
    kept[name] = isList ? all : value;
  }
  return kept;
}
