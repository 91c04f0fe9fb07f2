/** Takes the place of `src/i18n/shipped-locales.ts` in the one-file script, which carries only the words of its articles' languages. */
import {nearestLocale} from '../core/nearest-locale.js';
import type {Translation} from '../i18n/translation.js';

/** Where the compiler leaves them. */
const KEY = Symbol.for('helplet.words');

export async function loadShipped(locale: string): Promise<Translation | undefined> {
  const words = (globalThis as {[KEY]?: Readonly<Record<string, Translation>>})[KEY] ?? {};
  const nearest = nearestLocale(locale, Object.keys(words));
  return nearest === undefined ? undefined : words[nearest];
}
