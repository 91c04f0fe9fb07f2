/** What the analyzer needs to know of a language. */
export interface Language {
  readonly stem: (word: string) => string;
  readonly stopWords: ReadonlySet<string>;
}

type Load<T> = () => Promise<T>;
interface LanguageModules {
  readonly stemmer?: Load<{stemmer: (word: string) => string}>;
  readonly stopWords?: Load<{stopwords: readonly string[]}>;
}

/** Static imports, so that a bundler makes one small file per language and a page loads only its own. */
const LANGUAGES: Readonly<Record<string, LanguageModules>> = {
  ar: {stemmer: () => import('@orama/stemmers/arabic'), stopWords: () => import('@orama/stopwords/arabic')},
  bg: {stemmer: () => import('@orama/stemmers/bulgarian'), stopWords: () => import('@orama/stopwords/bulgarian')},
  da: {stemmer: () => import('@orama/stemmers/danish'), stopWords: () => import('@orama/stopwords/danish')},
  de: {stemmer: () => import('@orama/stemmers/german'), stopWords: () => import('@orama/stopwords/german')},
  el: {stemmer: () => import('@orama/stemmers/greek'), stopWords: () => import('@orama/stopwords/greek')},
  en: {stemmer: () => import('@orama/stemmers/english'), stopWords: () => import('@orama/stopwords/english')},
  es: {stemmer: () => import('@orama/stemmers/spanish'), stopWords: () => import('@orama/stopwords/spanish')},
  fi: {stemmer: () => import('@orama/stemmers/finnish'), stopWords: () => import('@orama/stopwords/finnish')},
  fr: {stemmer: () => import('@orama/stemmers/french'), stopWords: () => import('@orama/stopwords/french')},
  ga: {stemmer: () => import('@orama/stemmers/irish'), stopWords: () => import('@orama/stopwords/irish')},
  hi: {stemmer: () => import('@orama/stemmers/indian'), stopWords: () => import('@orama/stopwords/indian')},
  hu: {stemmer: () => import('@orama/stemmers/hungarian'), stopWords: () => import('@orama/stopwords/hungarian')},
  hy: {stemmer: () => import('@orama/stemmers/armenian'), stopWords: () => import('@orama/stopwords/armenian')},
  id: {stemmer: () => import('@orama/stemmers/indonesian'), stopWords: () => import('@orama/stopwords/indonesian')},
  it: {stemmer: () => import('@orama/stemmers/italian'), stopWords: () => import('@orama/stopwords/italian')},
  lt: {stemmer: () => import('@orama/stemmers/lithuanian'), stopWords: () => import('@orama/stopwords/lithuanian')},
  nb: {stemmer: () => import('@orama/stemmers/norwegian'), stopWords: () => import('@orama/stopwords/norwegian')},
  ne: {stemmer: () => import('@orama/stemmers/nepali'), stopWords: () => import('@orama/stopwords/nepali')},
  nl: {stemmer: () => import('@orama/stemmers/dutch'), stopWords: () => import('@orama/stopwords/dutch')},
  pt: {stemmer: () => import('@orama/stemmers/portuguese'), stopWords: () => import('@orama/stopwords/portuguese')},
  ro: {stemmer: () => import('@orama/stemmers/romanian'), stopWords: () => import('@orama/stopwords/romanian')},
  ru: {stemmer: () => import('@orama/stemmers/russian'), stopWords: () => import('@orama/stopwords/russian')},
  sa: {stemmer: () => import('@orama/stemmers/sanskrit'), stopWords: () => import('@orama/stopwords/sanskrit')},
  sl: {stopWords: () => import('@orama/stopwords/slovenian')},
  sr: {stemmer: () => import('@orama/stemmers/serbian'), stopWords: () => import('@orama/stopwords/serbian')},
  sv: {stemmer: () => import('@orama/stemmers/swedish'), stopWords: () => import('@orama/stopwords/swedish')},
  ta: {stemmer: () => import('@orama/stemmers/tamil'), stopWords: () => import('@orama/stopwords/tamil')},
  tr: {stemmer: () => import('@orama/stemmers/turkish'), stopWords: () => import('@orama/stopwords/turkish')},
  uk: {stemmer: () => import('@orama/stemmers/ukrainian'), stopWords: () => import('@orama/stopwords/ukrainian')},
};
/** Words that the lists forgot. */
const MORE_STOP_WORDS: Readonly<Record<string, readonly string[]>> = {en: ['a']};
const ALIASES: Readonly<Record<string, string>> = {no: 'nb', nn: 'nb', in: 'id', sh: 'sr'};

/** Loads stemmer and stop words for a locale. Languages without them search by the words as written. */
export async function loadLanguage(locale: string): Promise<Language> {
  const subtag = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  const code = ALIASES[subtag] ?? subtag;
  const modules = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
  const [stemming, stopping] = await Promise.all([modules?.stemmer?.(), modules?.stopWords?.()]);
  return {
    stem: stemming?.stemmer ?? (word => word),
    stopWords: new Set([
      ...(stopping?.stopwords.map(word => word.toLowerCase()) ?? []),
      ...(MORE_STOP_WORDS[code] ?? []),
    ]),
  };
}
