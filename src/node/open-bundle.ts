import {HelpletError} from '../core/errors.js';
import {matchLocale} from '../core/locale.js';
import type {SearchProvider} from '../core/search-provider.js';
import {loadLanguage} from '../search/analysis/languages.js';
import * as secondStage from '../search/answer/second-stage.js';
import type {BundleSource} from '../search/bundle/bundle-source.js';
import {InlineBundleSource} from '../search/bundle/inline-bundle-source.js';
import {EmbeddedProvider} from '../search/provider/embedded-provider.js';
import {assembleBundle} from './bundle/assemble-bundle.js';
import type {AssembledBundle} from './bundle/bundle-output.js';
import {DirectorySource} from './bundle/directory-source.js';
import {toInlineBundle} from './bundle/inline-script.js';
import {type CompileOptions, compileContent} from './content/compile-content.js';

export interface OpenBundleOptions {
  /** Preferred locale, BCP 47. Default: the bundle's own. */
  readonly locale?: string;
}

/**
 * Opens a help bundle for searching, the same way as a page does.
 * @param folder what `helplet build` wrote.
 * @throws {HelpletError} `bundle/not-found`, `bundle/unreadable`, `bundle/not-a-bundle`, `bundle/version` or `bundle/digest`
 */
export async function openBundle(folder: string, {locale}: OpenBundleOptions = {}): Promise<SearchProvider> {
  const source = new DirectorySource(folder);
  // Read here already, so that a wrong folder fails now and not at the first search.
  await source.manifest();
  return providerOf(source, locale);
}

/**
 * Compiles articles in memory and opens them for searching, without writing anything.
 * @throws {HelpletErrors} with everything that is wrong in the articles.
 */
export async function openContent(options: CompileOptions): Promise<SearchProvider> {
  return openAssembled(await assembleBundle(await compileContent(options), {onProgress: options.onProgress}));
}

/** Opens a bundle in memory for searching. */
export function openAssembled(bundle: AssembledBundle): SearchProvider {
  return providerOf(new InlineBundleSource(toInlineBundle(bundle)));
}

function providerOf(source: BundleSource, locale?: string): SearchProvider {
  const loadSecondStage = async () => secondStage;
  return new EmbeddedProvider({source, loadLanguage, loadSecondStage, ...(locale ? {locale} : {})});
}

/**
 * Makes sure that a bundle has articles in a language: a page falls back to another one, a person at a terminal wants to
 * know.
 * @throws {HelpletError} `bundle/locale`
 */
export async function checkBundleLocale(folder: string, locale: string): Promise<void> {
  const {locales} = await new DirectorySource(folder).manifest();
  const available = locales.map(entry => entry.locale);
  if (matchLocale(locale, available) !== undefined) return;
  throw new HelpletError('bundle/locale', `The help bundle has no articles in ${locale}.`, {
    where: folder,
    fix: `Choose one of its languages: ${available.join(', ')}.`,
  });
}
