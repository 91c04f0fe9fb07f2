/** "Help" in a language; in English where it is not known. The launcher is drawn before any dictionary is loaded. */
export function helpWord(locale = ''): string {
  if (/^de\b/i.test(locale)) return 'Hilfe';
  return /^ar\b/i.test(locale) ? 'المساعدة' : 'Help';
}
