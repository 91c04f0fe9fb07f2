import {HelpletError} from '../../core/errors.js';
import {matchLocale} from '../../core/locale.js';
import {compareText} from '../compare-text.js';
import type {HelpletConfig} from '../config/config-types.js';

export interface ChosenLocales {
  readonly locales: readonly string[];
  readonly defaultLocale: string;
}

/**
 * Orders the locales that have articles: as the config lists them, then the default one, then by tag.
 * @param used tags of all articles, in any order and number, at least one.
 * @throws {HelpletError} `bundle/locale` when no article is in the default locale that the config names.
 */
export function chooseLocales(used: readonly string[], config: HelpletConfig): ChosenLocales {
  const present = [...new Set(used)].sort(compareText);
  if (config.locale !== undefined && !present.includes(config.locale)) {
    throw new HelpletError('bundle/locale', `No article is in the default locale, ${config.locale}.`, {
      fix: `Choose one that has articles: ${present.join(', ')}.`,
    });
  }
  const defaultLocale = config.locale ?? matchLocale('en', present) ?? present[0] ?? 'en';
  const wanted = [...(config.locales ?? []), defaultLocale, ...present];
  return {locales: [...new Set(wanted)].filter(locale => present.includes(locale)), defaultLocale};
}
