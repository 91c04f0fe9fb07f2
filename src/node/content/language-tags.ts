import {canonicalLocale} from '../../core/locale.js';

const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'});
const REGION_NAMES = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'});

/** Codes of languages that are words, departments, subjects or kinds of files at least as often: `it`, `hr`, `os`, `ts`. */
const OTHERWISE_USED = new Set(
  'ad ai am an ar as av ay be bi br ca ce ch co cr cs cv da ee eo fa ff fo gn go gu ha ho hr ht hz id ie ik in io is it ja jv kg ki kj kl km kr ks kv lb lg li ln lo lu mg mh mi ml mr ms mt my na nd ng nr ny oc oj om or os pa pi ps qu rm rn rw sa sc sd se sg si sm sn so ss st su sw ta te tg ti tk tn to ts tt tv tw ty ug ur ve vi vo wa wo xh yo za'.split(
    ' ',
  ),
);
/** Of these, codes of languages that many sites are translated into. */
const OFTEN_LANGUAGES = new Set([
  'ar',
  'ca',
  'cs',
  'da',
  'fa',
  'ja',
  'vi',
  'ur',
  'ta',
  'ml',
  'mr',
  'ms',
  'te',
  'gu',
  'km',
  'lo',
  'my',
  'si',
  'sw',
]);

/** A name that may be one of a language. */
export interface LanguageTag {
  /** BCP 47, in its canonical spelling. */
  readonly tag: string;
  /** True when it hardly means anything else: `de` and `pt-br`, but not `it` and `mac`. */
  readonly isPlain: boolean;
}

/**
 * Reads the name of a folder or the suffix of a file as a language tag, in any letter case and with `_` for `-`.
 * @returns undefined for what is none; codes of three letters are, though many of them are words.
 */
export function readLanguageTag(name: string): LanguageTag | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i.test(name)) return undefined;
  const tag = canonicalLocale(name.replaceAll('_', '-'));
  if (tag === undefined || LANGUAGE_NAMES.of(tag) === undefined) return undefined;
  const {language, region} = new Intl.Locale(tag);
  if (region !== undefined && REGION_NAMES.of(region) === undefined) return undefined;
  const [code = ''] = name.split(/[-_]/, 1);
  const isWord = OTHERWISE_USED.has(language) && !OFTEN_LANGUAGES.has(language);
  const isSpelt = code === code.toLowerCase() || region !== undefined;
  return {tag, isPlain: code.length === 2 && isSpelt && !isWord};
}
