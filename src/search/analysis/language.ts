import {fold, written} from './normalize.js';
import type {QueryWord} from './words.js';

/** What the analyzer needs to know of a language. */
export interface Language {
  readonly stem: (word: string) => string;
  /** True for what may stand behind a word of another script ("API를") and tells nothing. */
  readonly isParticle?: ((word: string) => boolean) | undefined;
  /** Words that a query is searched without, also as people write them who type no accents. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that weigh less in a query than others, in both forms as well. */
  readonly softWords: ReadonlySet<string>;
  /** What an apostrophe joins to a word: short forms before it ("l'article"), endings behind it ("Excel'e"). */
  readonly attached?: RegExp | undefined;
  /** Words of a question that ask for a number or a date, in lower case. */
  readonly numberWords?: RegExp | undefined;
  /** Makes one of letters that are written in more than one way. */
  readonly foldLetters: (word: string) => string;
  /** Makes a term of a stem; without it, a stem without its accents is one. */
  readonly fold: (stem: string) => string;
  /** True where marks tell words apart: terms keep them. */
  readonly keepsMarks: boolean;
  /** True where words are joined to new ones without end. */
  readonly hasCompounds: boolean;
  readonly slips?: Slips | undefined;
}

/** What an index says of terms. */
export interface TermLookup {
  /** In how many articles all of some terms are. */
  readonly count: (terms: readonly string[]) => number;
  /** The terms that begin with a prefix. */
  readonly startingWith: (prefix: string) => readonly string[];
}

/** What people get wrong in scripts that are written without spaces. */
export interface Slips {
  /** The words of a query, and those that it has once what may be a slip is taken away. */
  readonly mend: (query: string, queryWords: (query: string) => QueryWord[]) => QueryWord[];
  /** Letters of a query that may belong together. */
  readonly parted: (query: string) => readonly (readonly [first: string, second: string])[];
  /**
   * What a term may be meant for that no article has: terms that have to be there together.
   * @param around the characters directly before and behind it; empty at an end.
   */
  readonly near: (
    term: string,
    around: readonly [before: string, behind: string],
    lookup: TermLookup,
  ) => readonly (readonly string[])[];
}

/** A file of `src/search/analysis/languages`. */
export interface LanguageModule {
  readonly stemmer?: (word: string) => string;
  readonly isParticle?: (word: string) => boolean;
  readonly attached?: RegExp;
  readonly numberWords?: RegExp;
  readonly hasCompounds?: boolean;
  readonly slips?: Slips;
  readonly keepsMarks?: boolean;
  /** Instead of taking accents away. */
  readonly foldMarks?: (stem: string) => string;
  /** Makes one of letters that are written in more than one way. */
  readonly foldLetters?: (word: string) => string;
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
 * goes first; or the endings that are cut are written without. Elsewhere it goes last, because the stemmer reads it ("configuración").
 */
const STEMMED_WITHOUT_ACCENTS: readonly string[] = ['cs', 'en', 'id', 'pl', 'sl'];

/** Name of the language file that a locale needs, whether or not there is one. */
export function languageCode(locale: string): string {
  const subtag = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(ALIASES, subtag) ? (ALIASES[subtag] as string) : subtag;
}

/** The language of a file; without one, words are searched as they are written. */
export function languageOf(
  code: string,
  {
    stemmer = word => word,
    foldLetters = word => word,
    foldMarks = fold,
    isParticle,
    attached,
    numberWords,
    slips,
    hasCompounds = false,
    keepsMarks = false,
    stopwords,
    hardStopWords,
    softWords = stopwords,
  }: LanguageModule = {},
): Language {
  const foldTerm = (word: string): string => foldLetters(foldMarks(word));
  const setOf = (words: readonly string[] = []): ReadonlySet<string> => {
    const set = new Set<string>();
    for (const word of words) {
      set.add(foldLetters(written(word)));
      set.add(foldTerm(written(word)));
    }
    return set;
  };
  return {
    stem: STEMMED_WITHOUT_ACCENTS.includes(code) ? word => stemmer(fold(word)) : stemmer,
    isParticle,
    foldLetters,
    fold: foldTerm,
    keepsMarks,
    hasCompounds,
    stopWords: setOf(hardStopWords),
    softWords: setOf(softWords),
    attached,
    numberWords,
    slips,
  };
}
