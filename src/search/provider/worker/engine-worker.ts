/** The script of the worker: the engine, and nothing of the page. Published as one file that imports nothing but its language. */

import {dateFormat, numberFormat} from '../../../core/formats.js';
import {canonicalLocale} from '../../../core/locale.js';
import {type LanguageModule, type LoadLanguage, languageCode, languageOf} from '../../analysis/language.js';
import {HttpBundleSource} from '../../bundle/http-bundle-source.js';
import {canInflate} from '../../packed/inflate.js';
import {EmbeddedProvider} from '../embedded-provider.js';
import type {OpenMessage} from './messages.js';
import {type HostPort, serveProvider} from './serve-provider.js';

/** Long enough for the first files to have been asked for. */
const WARM_FORMATS_AFTER_MS = 20;

// The script that does it instead is loaded by the page's own thread only, which searches where there is no worker.
if (!canInflate()) throw new Error('this browser cannot undo deflate');

serveProvider(globalThis as unknown as HostPort, ({base, locale, manifest, languages}, onReplaced) => {
  return new EmbeddedProvider({
    source: new HttpBundleSource(base),
    loadLanguage: languagesAt(languages),
    onReplaced,
    ...(locale ? {locale} : {}),
    ...(manifest ? {manifest} : {}),
  });
});
warmFormats(navigator.languages);

/** Loads languages from where the page says that they are. */
function languagesAt(files: OpenMessage['languages']): LoadLanguage {
  return async locale => {
    const code = languageCode(locale);
    const file = Object.hasOwn(files, code) ? files[code] : undefined;
    return languageOf(code, file ? ((await import(/* @vite-ignore */ file)) as LanguageModule) : undefined);
  };
}

/**
 * Formats a date and a number in the reader's locale, for nobody. A browser reads its locale data at the first such call, in
 * Chromium for about 30 ms on a desktop and 100 on a phone, and keeps it for all threads of the page: read here, while the
 * worker waits for its files, no key press has to wait for it.
 */
function warmFormats(locales: readonly string[]): void {
  setTimeout(() => {
    // A system without a language calls it "C", which is no tag.
    const locale = locales.find(tag => canonicalLocale(tag)) ?? 'en';
    dateFormat(locale).format(0);
    numberFormat(locale).format(0);
  }, WARM_FORMATS_AFTER_MS);
}
