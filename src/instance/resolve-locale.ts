import {canonicalLocale, matchLocale, type ResolvedLocale} from '../core/locale.js';
import {languageAround} from '../page/page-language.js';

export interface LocaleSources {
  /** What an element or the page's code asks for, BCP 47. */
  readonly given: string | undefined;
  /** The element whose surroundings tell the language of the page. */
  readonly element: Element | undefined;
  /** The locales that the bundle has, as far as they are known. */
  readonly available: readonly string[] | undefined;
}

/**
 * Decides once in which language an instance speaks: the one that was asked for, else that of the page around its elements, else
 * the first of the browser's languages that the bundle has.
 */
export function resolveLocale({given, element, available}: LocaleSources): ResolvedLocale {
  if (given && canonicalLocale(given)) return {tag: given, source: 'given'};
  const around = languageAround(element);
  if (around && canonicalLocale(around)) return {tag: around, source: 'page'};
  const spoken = (globalThis.navigator?.languages ?? []).filter(tag => canonicalLocale(tag));
  const tag = spoken.find(wanted => available && matchLocale(wanted, available)) ?? spoken[0] ?? 'en';
  return {tag, source: 'browser'};
}
