import {describe, expect, it} from 'vitest';
import type {SearchProvider} from '../../../src/core/search-provider.js';
import {type Results, shownResults} from '../../../src/store/help-state.js';
import {HelpStore} from '../../../src/store/help-store.js';
import {idsOf, indexed} from '../../helpers/articles.js';
import {until} from '../../helpers/flush.js';
import {buildBundle, MemoryBundleSource} from '../../helpers/memory-bundle.js';
import {embeddedProvider} from '../../helpers/open-articles.js';

const bundle = await buildBundle({
  en: [
    indexed('login', 'Sign in with a passkey.', {title: 'Sign in'}),
    indexed('passkeys', 'A passkey is a key on your phone.', {title: 'Passkeys', category: 'Security'}),
  ],
  de: [
    indexed('login', 'Melde dich mit einem Passkey an.', {title: 'Anmelden', category: 'Hilfe'}),
    ...Array.from({length: 5}, (_, number) => indexed(`karte-${number}`, 'Eine Karte. Login.', {title: 'Karte'})),
  ],
});

/** What a visitor finds in a language of the bundle. */
async function find(query: string, locale: string, more: Partial<SearchProvider> = {}): Promise<Results> {
  const provider = Object.assign(embeddedProvider(new MemoryBundleSource(bundle), {locale}), more);
  const store = new HelpStore();
  store.configure({provider, locale: {tag: locale, source: 'given'}});
  store.load();
  store.search.ask({query, category: undefined, topics: []});
  await until(() => store.state.results.status === 'complete' && !('partial' in store.state.results));
  return shownResults(store.state) as Results;
}

describe('A search that finds little in the visitor’s language', () => {
  it('also finds what only the bundle’s own language has, below everything else', async () => {
    const {hits, total, facets} = await find('Passkey', 'de');
    expect(hits.map(({article, locale}) => [article.id, article.title, locale])).toEqual([
      ['login', 'Anmelden', undefined],
      ['passkeys', 'Passkeys', 'en'],
    ]);
    expect(total).toBe(2);
    expect(facets.category).toEqual({Hilfe: 1, '': 1});
  });

  it('finds it where the visitor’s language has nothing', async () => {
    expect(idsOf(await find('phone', 'de'))).toEqual(['passkeys']);
  });

  it('adds nothing where the visitor’s language has enough', async () => {
    const results = await find('Karte', 'de');
    expect(results.hits.every(({locale}) => locale === undefined)).toBe(true);
  });

  it('adds nothing in the bundle’s own language', async () => {
    expect(idsOf(await find('Karte', 'en'))).toEqual([]);
  });

  it('keeps what it has when the other language cannot be searched', async () => {
    const whole = embeddedProvider(new MemoryBundleSource(bundle), {locale: 'de'});
    const results = await find('Passkey', 'de', {
      search: (request, context) =>
        request.locale ? Promise.reject(new TypeError('no')) : whole.search(request, context),
    });
    expect(idsOf(results)).toEqual(['login']);
  });
});
