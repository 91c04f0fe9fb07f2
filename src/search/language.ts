/** What the analyzer needs to know of a language. */
export interface Language {
  readonly stem: (word: string) => string;
  readonly stopWords: ReadonlySet<string>;
}

/** A file of `src/search/languages`. */
export interface LanguageModule {
  readonly stemmer?: (word: string) => string;
  readonly stopwords?: readonly string[];
}

const ALIASES: Readonly<Record<string, string>> = {no: 'nb', nn: 'nb', in: 'id', sh: 'sr'};
/** Words that the lists forgot. */
const MORE_STOP_WORDS: Readonly<Record<string, readonly string[]>> = {en: ['a']};

/** Name of the language file that a locale needs, whether or not there is one. */
export function languageCode(locale: string): string {
  const subtag = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(ALIASES, subtag) ? (ALIASES[subtag] as string) : subtag;
}

/** The language of a file; without one, words are searched as they are written. */
export function languageOf(code: string, {stemmer, stopwords = []}: LanguageModule = {}): Language {
  return {
    stem: stemmer ?? (word => word),
    stopWords: new Set([
      ...stopwords.map(word => word.toLowerCase()),
      ...((Object.hasOwn(MORE_STOP_WORDS, code) && MORE_STOP_WORDS[code]) || []),
    ]),
  };
}
