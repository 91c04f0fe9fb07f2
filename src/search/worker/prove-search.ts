import {SearchError, type SearchRequest, type SearchResponse} from '../../core/search-provider.js';
import {InlineBundleSource} from '../bundle/inline-bundle-source.js';
import {createEmbeddedProvider} from '../embedded-provider.js';
import {changedBuiltIns} from './changed-built-ins.js';
import {KNOWN_BUNDLE} from './known-bundle.js';

/** Questions that between them take every way through the engine, and what {@link KNOWN_BUNDLE} answers. */
const PROOFS: readonly {readonly request: SearchRequest; readonly answer: string}[] = [
  {
    request: {query: 'passwords', intent: 'submit', facets: ['category']},
    answer: '2: Change your [password], Sign in; Account 2',
  },
  {
    request: {query: 'pasword', intent: 'submit', filters: {tags: ['security']}, facets: ['tags']},
    answer: '1: Change your [password]; security 1, start 1',
  },
  {
    request: {query: 'sig', intent: 'typeahead', sort: 'updated'},
    answer: '1: [Sign] in; ',
  },
  {
    request: {query: '', intent: 'submit', sort: 'views'},
    answer: '2: Sign in, Change your password; ',
  },
];

/**
 * Has the engine answer what is known. Where a page's scripts replaced built-in functions, it may find nothing without any
 * error, and a reader could not tell that from a help centre that knows no answer.
 *
 * @throws SearchError `unavailable`
 */
export async function proveSearch(): Promise<void> {
  const provider = createEmbeddedProvider({source: new InlineBundleSource(KNOWN_BUNDLE)});
  const {signal} = new AbortController();
  try {
    for (const {request, answer} of PROOFS) {
      const given = inWords(await provider.search(request, {signal}));
      if (given !== answer) throw new SearchError('bad-response', `"${request.query}" was answered with ${given}.`);
    }
  } catch (cause) {
    const changed = changedBuiltIns();
    // Code that could not be fetched is no fault of the page.
    if (!(cause instanceof SearchError) && changed.length === 0) throw cause;
    throw refusal(changed, cause);
  } finally {
    provider.dispose?.();
  }
}

function refusal(changed: readonly string[], cause: unknown): SearchError {
  const what =
    changed.length > 0
      ? `This page has changed built-in functions that the search needs (${changed.join(', ')})`
      : 'This page seems to have changed built-in functions that the search needs';
  return new SearchError(
    'unavailable',
    `${what}; remove or update the script that replaces them, or let the search run in a worker, where the page cannot ` +
      'reach it (Content-Security-Policy: worker-src).',
    {cause},
  );
}

/** Written out plainly: the fewer built-in functions take part, the less can hide that others are broken. */
function inWords({total, hits, facets}: SearchResponse): string {
  let titles = '';
  for (const {title} of hits) {
    titles += titles && ', ';
    for (const {text, mark} of title) titles += mark ? `[${text}]` : text;
  }
  let counts = '';
  for (const field of ['category', 'tags'] as const) {
    const byValue = facets[field] ?? {};
    for (const value of ['Account', 'security', 'start']) {
      const count = byValue[value];
      if (count) counts += `${counts && ', '}${value} ${count}`;
    }
  }
  return `${total}: ${titles}; ${counts}`;
}
