/** The two words of the launcher, which is drawn before any dictionary is loaded. */
const WORDS: Readonly<Record<string, readonly [help: string, closeHelp: string]>> = {
  ar: ['المساعدة', 'إغلاق المساعدة'],
  de: ['Hilfe', 'Hilfe schließen'],
  en: ['Help', 'Close help'],
};

/** What the launcher says in a language; in English where it does not know it. */
export function launcherWords(locale: string): readonly [help: string, closeHelp: string] {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(WORDS, language) && WORDS[language]) || (WORDS.en as readonly [string, string]);
}
