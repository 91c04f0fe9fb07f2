import {HelpletError} from '../../core/errors.js';
import {canonicalLocale, matchLocale} from '../../core/locale.js';
import {compareText} from '../compare-text.js';
import type {HelpletConfig} from '../config/config-types.js';
import type {ContentWarning} from './content-warning.js';
import {readLanguageTag} from './language-tags.js';
import {findLocaleFolders, isAboutFolder, type LocaleEvidence, type LocaleFolder} from './locale-folders.js';

/** BCP 47 for a language that is not known. */
const UNKNOWN = 'und';

export interface ArticleLocation {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly id: string;
  /** BCP 47. */
  readonly locale: string;
}

export interface LocaleRules extends LocaleEvidence {
  /** Locale of articles whose path names none. Undefined: that of the site, else English unless a folder is. */
  readonly locale?: string;
  /** The language that the files of the site name. */
  readonly siteLocale?: string;
}

export interface LocatedArticles {
  readonly articles: readonly ArticleLocation[];
  /** Folders that are called like languages and may be none: their texts may tell. */
  readonly doubtful: readonly LocaleFolder[];
  /** `where` is a folder below the content folder. */
  readonly warnings: readonly ContentWarning[];
  /** Paths of articles in a language that nothing names, though it is not English: there are translations into that. */
  readonly unnamed: readonly string[];
}

/**
 * Gives each article its id and locale, from its path: `de/faq/pin.md`, `docs/de/faq/pin.md`, `faq/pin.de.md` and Docusaurus'
 * `i18n/de/docusaurus-plugin-content-docs/current/faq/pin.md` are `pin` in German.
 */
export function locateArticles(paths: readonly string[], rules: LocaleRules): LocatedArticles {
  const files = paths.map(path => ({path, ...withoutEnding(path, paths)}));
  const known = new Set(files.map(({id}) => id));
  const {folders, doubtful, unclear} = findLocaleFolders(
    files.flatMap(({id, locale}) => (locale === undefined ? [id] : [])),
    rules,
  );
  const isSuffix = suffixTest(known, rules.locales);
  const located = files.map(file => {
    const folder = file.locale === undefined ? folders.find(({path}) => file.id.startsWith(`${path}/`)) : undefined;
    const id = folder ? withoutFolder(file.id, folder) : file.id;
    const [, name, suffix] = /^(.*[^/])\.([^./]+)$/.exec(id) ?? [];
    const suffixTag = name && suffix && isSuffix(file.id, suffix) ? readLanguageTag(suffix)?.tag : undefined;
    const locale = suffixTag ?? folder?.tag ?? file.locale;
    return {path: file.path, id: suffixTag && name ? name : id, ...(locale ? {locale} : {})};
  });
  const rest = rules.locale ?? canonicalLocale(rules.siteLocale ?? '') ?? guessLocale(located);
  return {
    articles: located.map(({path, id, locale = rest ?? UNKNOWN}) => ({path, id, locale})),
    doubtful,
    warnings: unclear.map(folder => unclearFolder(folder, rest ?? UNKNOWN)),
    unnamed: rest === undefined ? located.flatMap(({path, locale}) => (locale === undefined ? [path] : [])) : [],
  };
}

/** The id that a path alone gives, and the locale of a translation in the way of Docusaurus. */
function withoutEnding(path: string, paths: readonly string[]): {readonly id: string; readonly locale?: string} {
  const id = path.replace(/\.(?:mdx?|markdown)$/i, '').normalize('NFC');
  const [, site = '', name = '', plugin = '', rest] =
    /^(.*\/)?i18n\/([\w-]+)\/docusaurus-plugin-content-([\w-]+)\/(?:current\/)?(.+)$/.exec(id) ?? [];
  const locale = readLanguageTag(name)?.tag;
  if (rest === undefined || locale === undefined) return {id};
  // Further sections of a site are called `docusaurus-plugin-content-docs-community`.
  const folder = `${site}${plugin === 'pages' ? 'src/pages' : plugin.replace(/^docs-/, '')}/`;
  return {id: paths.some(other => other.startsWith(folder)) ? folder + rest : site + rest, locale};
}

function withoutFolder(id: string, {path}: LocaleFolder): string {
  const parent = path.slice(0, path.lastIndexOf('/') + 1);
  return parent + id.slice(path.length + 1);
}

/** Tells which suffixes are languages: what means something else as well is one beside an article without it. */
function suffixTest(
  known: ReadonlySet<string>,
  locales: readonly string[] | undefined,
): (id: string, suffix: string) => boolean {
  return (id, suffix) => {
    const language = readLanguageTag(suffix);
    if (language === undefined) return false;
    if (locales) return locales.includes(language.tag);
    const isShort = /^[a-z]{2}(?:[-_]|$)/i.test(suffix);
    return isShort && (language.isPlain || known.has(id.slice(0, -suffix.length - 1)));
  };
}

/** The language of articles that name none; undefined when it cannot be English, which they have translations into. */
function guessLocale(located: readonly {readonly id: string; readonly locale?: string}[]): string | undefined {
  const counts = new Map<string, number>();
  for (const {locale} of located) if (locale !== undefined) counts.set(locale, (counts.get(locale) ?? 0) + 1);
  const tags = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(a, b));
  const english = matchLocale('en', tags);
  const inEnglish = new Set(located.flatMap(({id, locale}) => (locale && locale === english ? [id] : [])));
  const unnamed = located.filter(({id, locale}) => locale === undefined && !isAboutFolder(id));
  if (unnamed.some(({id}) => inEnglish.has(id))) return undefined;
  return unnamed.length > 0 ? 'en' : (english ?? tags[0] ?? 'en');
}

function unclearFolder({path, tag}: LocaleFolder, locale: string): ContentWarning {
  return {
    code: 'locale-unclear',
    message: `The folder ${path} is named like a language, but its articles are not named like others; they count as ${locale}.`,
    where: path,
    fix: `Say in helplet.config.json which folders are languages: {"locales": ["${locale}", "${tag}"]}; if none is: {"locales": []}`,
    cause: path,
  };
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
