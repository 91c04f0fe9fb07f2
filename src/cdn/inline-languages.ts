/** Takes the place of `src/search/analysis/languages.ts` in the one-file script, which carries only the languages of its articles. */
import {type Language, type LanguageModule, languageCode, languageOf} from '../search/analysis/language.js';

/** Where the compiler leaves them. */
const KEY = Symbol.for('helplet.languages');

export async function loadLanguage(locale: string): Promise<Language> {
  const code = languageCode(locale);
  return languageOf(code, (globalThis as {[KEY]?: Record<string, LanguageModule>})[KEY]?.[code]);
}
