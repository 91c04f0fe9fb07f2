/** "Help" in the languages that Helplet speaks besides English, by their codes. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ar: 'المساعدة',
    de: 'Hilfe',
  }),
);

/**
 * "Help" in a language, for what is drawn before any dictionary is loaded; in English where it is not known.
 *
 * @param locale BCP 47.
 */
export function helpWord(locale: string): string {
  const [language = ''] = locale.toLowerCase().split('-');
  return WORDS.get(language) ?? 'Help';
}
