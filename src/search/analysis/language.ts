import {fold, written} from './normalize.js';

/** What the analyzer needs to know of a language. */
export interface Language {
  readonly stem: (word: string) => string;
  /** Words that a query is searched without. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that weigh less in a query than others. */
  readonly softWords: ReadonlySet<string>;
  /** Short forms of words that an apostrophe joins to the next ("l'article"). */
  readonly elision?: RegExp;
}

/** A file of `src/search/analysis/languages`. */
export interface LanguageModule {
  readonly stemmer?: (word: string) => string;
  /** A list that mixes articles with question words: soft, unless the file brings {@link softWords}. */
  readonly stopwords?: readonly string[];
  readonly hardStopWords?: readonly string[];
  readonly softWords?: readonly string[];
}

/** Loads what the analyzer needs to know of a locale's language. */
export type LoadLanguage = (locale: string) => Promise<Language>;

const ALIASES: Readonly<Record<string, string>> = {no: 'nb', nn: 'nb', in: 'id', sh: 'sr'};

/**
 * Only loan words have accents here, and stemmers do not know them: "resumé" and "resume" share a stem when the accent
 * goes first. Elsewhere it goes last, because the stemmer reads it ("configuración").
 */
const STEMMED_WITHOUT_ACCENTS: readonly string[] = ['en', 'id'];

const ELISIONS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L})/u,
  it: /^(?:[cdlmnstv]|un|gl|all|coll|dall|dell|nell|sull|quell|quest|bell|sant|dov|com|cos)'(?=\p{L})/u,
};

/** Name of the language file that a locale needs, whether or not there is one. */
export function languageCode(locale: string): string {
  const subtag = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(ALIASES, subtag) ? (ALIASES[subtag] as string) : subtag;
}

/** The language of a file; without one, words are searched as they are written. */
export function languageOf(
  code: string,
  {stemmer = word => word, stopwords, hardStopWords, softWords = stopwords}: LanguageModule = {},
): Language {
  return {
    stem: STEMMED_WITHOUT_ACCENTS.includes(code) ? word => stemmer(fold(word)) : stemmer,
    stopWords: setOf(hardStopWords),
    softWords: setOf(softWords),
    elision: Object.hasOwn(ELISIONS, code) ? ELISIONS[code] : undefined,
  };
}

function setOf(words: readonly string[] = []): ReadonlySet<string> {
  const set = new Set<string>();
  for (const word of words) set.add(written(word));
  return set;
}
