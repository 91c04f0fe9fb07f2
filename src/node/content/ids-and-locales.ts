import {HelpletError} from '../../core/errors.js';
import {canonicalLocale, matchLocale} from '../../core/locale.js';
import {compareText} from '../compare-text.js';
import type {HelpletConfig} from '../config/config-types.js';

export interface ArticleLocation {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly id: string;
  /** BCP 47. */
  readonly locale: string;
}

export interface LocaleRules {
  /** Locale of articles whose path names none. */
  readonly defaultLocale: string;
  /** The locales that folders and suffixes may name. Undefined: whatever looks like one. */
  readonly locales?: readonly string[];
}

/** Gives each article its id and locale, from its path: `de/faq/pin.md` and `faq/pin.de.md` are both `faq/pin` in `de`. */
export function locateArticles(paths: readonly string[], rules: LocaleRules): readonly ArticleLocation[] {
  const isLocale = rules.locales ? oneOf(rules.locales) : isKnownLanguage;
  const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');
  // Without a list, one folder that is no language shows that folders are not about languages: `it` is also a department.
  const byFolder = rules.locales !== undefined || paths.every(path => isLocale(folderOf(path)));
  return paths.map(path => {
    let id = path.replace(/\.(?:mdx?|markdown)$/i, '').normalize('NFC');
    let locale: string | undefined;
    const folder = folderOf(path);
    if (byFolder && isLocale(folder)) {
      locale = canonicalLocale(folder);
      id = id.slice(folder.length + 1);
    }
    const [, name, suffix] = /^(.*[^/])\.([^./]+)$/.exec(id) ?? [];
    if (name && suffix && isLocale(suffix)) {
      locale = canonicalLocale(suffix);
      id = name;
    }
    return {path, id, locale: locale ?? rules.defaultLocale};
  });
}

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

function oneOf(locales: readonly string[]): (tag: string) => boolean {
  return tag => locales.includes(canonicalLocale(tag) ?? '');
}

const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'});

/**
 * A tag in its canonical spelling, of a language with a two-letter code: `de` and `pt-BR`, but not `faq`, `v2` or
 * `mac`, which is Macedonian as well as a kind of computer. Rarer languages are for the config to name.
 */
function isKnownLanguage(tag: string): boolean {
  return /^[a-z]{2}(?:-|$)/.test(tag) && canonicalLocale(tag) === tag && LANGUAGE_NAMES.of(tag) !== undefined;
}
