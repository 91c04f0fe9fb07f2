/** The word of the launcher, which is drawn before any dictionary is loaded. */
const WORDS = new Map([
  ['ar', 'المساعدة'],
  ['de', 'Hilfe'],
]);

/** "Help" in a language; in English where it is not known. */
export function helpWord(locale = ''): string {
  const [language = ''] = locale.toLowerCase().split('-');
  return WORDS.get(language) ?? 'Help';
}
