/**
 * The script of the worker: the engine, and nothing of the page. Published as two files, this one and the second stage; it imports
 * that and its language from where the page says that they are, since a site's bundler may have renamed them.
 */

import type {Manifest} from '../../../core/bundle.js';
import {dateFormat, numberFormat} from '../../../core/formats.js';
import {canonicalLocale} from '../../../core/locale.js';
import {SearchError} from '../../../core/search-provider.js';
import {type LanguageModule, type LoadLanguage, languageCode, languageOf} from '../../analysis/language.js';
import * as english from '../../analysis/languages/en.js';
import type {ManifestOptions} from '../../bundle/fetch-manifest.js';
import {HttpFiles} from '../../bundle/http-bundle-source.js';
import {canInflate} from '../../packed/inflate.js';
import {EmbeddedProvider, type SecondStage} from '../embedded-provider.js';
import {savesData} from '../saves-data.js';
import type {OpenMessage} from './messages.js';
import {type HostPort, serveProvider} from './serve-provider.js';

// The script that does it instead is loaded by the page's own thread only, which searches where there is no worker.
if (!canInflate()) throw new Error('this browser cannot undo deflate');

serveProvider(globalThis as unknown as HostPort, ({base, locale, manifest, languages, secondStage}, onReplaced) => {
  const loadSecondStage = (): Promise<SecondStage> => importAgain(secondStage);
  return new EmbeddedProvider({
    source: new WorkerSource(base, loadSecondStage),
    loadLanguage: languagesAt(languages),
    loadSecondStage,
    onReplaced,
    loadsAhead: !savesData(),
    ...(locale ? {locale} : {}),
    ...(manifest ? {manifest} : {}),
  });
});
warmFormats(navigator.languages);

/** Leaves the manifest to the second stage: the page sends the first one, so that only a newer one is ever asked for. */
class WorkerSource extends HttpFiles {
  readonly #loadSecondStage: () => Promise<SecondStage>;

  constructor(base: string, loadSecondStage: () => Promise<SecondStage>) {
    super(base);
    this.#loadSecondStage = loadSecondStage;
  }

  async manifest(signal: AbortSignal, options?: ManifestOptions): Promise<Manifest> {
    const {fetchManifest} = await this.#loadSecondStage();
    return fetchManifest(this.base, signal, options);
  }
}

/** Loads languages from where the page says that they are. English is here already: so is most help. */
function languagesAt(files: OpenMessage['languages']): LoadLanguage {
  return async locale => {
    const code = languageCode(locale);
    if (code === 'en') return languageOf(code, english);
    const file = Object.hasOwn(files, code) ? files[code] : undefined;
    return languageOf(code, file ? await importAgain<LanguageModule>(file) : undefined);
  };
}

/** What tells the next address of a script from the one that could not be loaded. */
const fragments = new Map<string, string>();

/** Imports a script; one that could not be loaded under another address, since browsers remember for good that it failed. */
async function importAgain<T>(file: string): Promise<T> {
  try {
    return (await import(/* @vite-ignore */ file + (fragments.get(file) ?? ''))) as T;
  } catch (cause) {
    fragments.set(file, `#${Date.now()}`);
    throw new SearchError('network', 'The code of the search could not be loaded.', {retryable: true, cause});
  }
}

/**
 * Formats a date and a number in the reader's locale, for nobody. A browser reads its locale data at the first such call, in
 * Chromium for about 30 ms on a desktop and 100 on a phone, and keeps it for all threads of the page: read here, while the
 * worker waits for the page's first message, no key press has to wait for it.
 */
function warmFormats(locales: readonly string[]): void {
  // A system without a language calls it "C", which is no tag.
  const locale = locales.find(tag => canonicalLocale(tag)) ?? 'en';
  dateFormat(locale).format(0);
  numberFormat(locale).format(0);
}
