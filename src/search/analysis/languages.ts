import {type Language, type LanguageModule, languageCode, languageOf} from './language.js';

/** Written out, so that a bundler makes one small file per language and a page loads only its own. */
const LANGUAGES: Readonly<Record<string, () => Promise<LanguageModule>>> = {
  ar: () => import('./languages/ar.js'),
  bg: () => import('./languages/bg.js'),
  cs: () => import('./languages/cs.js'),
  da: () => import('./languages/da.js'),
  de: () => import('./languages/de.js'),
  el: () => import('./languages/el.js'),
  en: () => import('./languages/en.js'),
  es: () => import('./languages/es.js'),
  fa: () => import('./languages/fa.js'),
  fi: () => import('./languages/fi.js'),
  fr: () => import('./languages/fr.js'),
  ga: () => import('./languages/ga.js'),
  he: () => import('./languages/he.js'),
  hi: () => import('./languages/hi.js'),
  hu: () => import('./languages/hu.js'),
  hy: () => import('./languages/hy.js'),
  id: () => import('./languages/id.js'),
  it: () => import('./languages/it.js'),
  ja: () => import('./languages/ja.js'),
  ko: () => import('./languages/ko.js'),
  lt: () => import('./languages/lt.js'),
  nb: () => import('./languages/nb.js'),
  ne: () => import('./languages/ne.js'),
  nl: () => import('./languages/nl.js'),
  pl: () => import('./languages/pl.js'),
  pt: () => import('./languages/pt.js'),
  ro: () => import('./languages/ro.js'),
  ru: () => import('./languages/ru.js'),
  sa: () => import('./languages/sa.js'),
  sl: () => import('./languages/sl.js'),
  sr: () => import('./languages/sr.js'),
  sv: () => import('./languages/sv.js'),
  ta: () => import('./languages/ta.js'),
  th: () => import('./languages/th.js'),
  tr: () => import('./languages/tr.js'),
  uk: () => import('./languages/uk.js'),
  vi: () => import('./languages/vi.js'),
  zh: () => import('./languages/zh.js'),
};

/** Loads stemmer and stop words for a locale. Languages without them search by the words as written. */
export async function loadLanguage(locale: string): Promise<Language> {
  const code = languageCode(locale);
  const load = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
  return languageOf(code, await load?.());
}
