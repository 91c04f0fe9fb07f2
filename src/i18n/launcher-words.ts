/** "Help" in a language, for the launcher, which is drawn before any dictionary is loaded; in English where it is not known. */
export function helpWord(locale = ''): string {
  const [language] = locale.toLowerCase().split('-');
  if (language === 'ar') return 'المساعدة';
  return language === 'de' ? 'Hilfe' : 'Help';
}
