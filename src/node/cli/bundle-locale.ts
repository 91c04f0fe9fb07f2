import {HelpletError} from '../../core/errors.js';
import {matchLocale} from '../../core/locale.js';
import {DirectorySource} from '../bundle/directory-source.js';

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
