import {SearchError, type SearchRequest, type SearchResponse} from '../../core/search-provider.js';
import {loadLanguage} from '../analysis/languages.js';
import * as secondStage from '../answer/second-stage.js';
import {InlineBundleSource} from '../bundle/inline-bundle-source.js';
import {EmbeddedProvider} from './embedded-provider.js';
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

/** Built-in functions that the search is made of, by where they stand. */
const NEEDED: readonly (readonly [where: string, owner: object, names: string])[] = [
  ['Array', Array, 'from isArray'],
  [
    'Array.prototype',
    Array.prototype,
    'at entries every fill filter find findIndex flatMap forEach includes indexOf join keys map push reduce reverse slice some sort splice values',
  ],
  ['Object', Object, 'assign entries fromEntries hasOwn keys values'],
  ['JSON', JSON, 'parse'],
  ['Map.prototype', Map.prototype, 'get has set entries keys values'],
  ['Set.prototype', Set.prototype, 'add has values'],
  [
    'String.prototype',
    String.prototype,
    'charCodeAt codePointAt endsWith includes indexOf match matchAll normalize replace replaceAll slice split startsWith toLowerCase trim',
  ],
];

/**
 * Has the engine answer what is known. Where a page's scripts replaced built-in functions, it may find nothing without any
 * error, and a reader could not tell that from a help centre that knows no answer.
 *
 * @throws SearchError `unavailable`
 */
export async function proveSearch(): Promise<void> {
  const provider = new EmbeddedProvider({
    source: new InlineBundleSource(KNOWN_BUNDLE),
    loadLanguage,
    loadSecondStage: async () => secondStage,
  });
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
    provider.dispose();
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

/** Those that are not the browser's own any more, as far as one can see: code that hides is not found. */
export function changedBuiltIns(): string[] {
  const changed: string[] = [];
  for (const [where, owner, names] of NEEDED) {
    for (const name of names.split(' ')) {
      const value: unknown = Reflect.get(owner, name);
      if (typeof value !== 'function' || !/\[native code\]\s*\}$/.test(`${value}`)) changed.push(`${where}.${name}`);
    }
  }
  return changed;
}
