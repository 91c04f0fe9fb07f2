import {matchLocale} from '../core/locale.js';
import {type FirstWords, firstWords} from './first-words.js';
import type {Translation} from './translation.js';

/** Languages that ship with Helplet, each a file of its own that loads when a page needs it. */
const SHIPPED: Readonly<Record<string, () => Promise<Translation>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
};

const registered = new Map<string, FirstWords>([['en', firstWords]]);
const loading = new Map<string, Promise<void>>();
const overrides = new Map<string, Partial<Translation>>();
/** Translations with what the page changed of them. */
const merged = new Map<FirstWords, FirstWords>();

/** Adds a language, or replaces the words of a shipped one. Elements that are already drawn use it from their next update. */
export function registerTranslation(translation: Translation): void {
  registered.set(translation.locale, translation);
}

/** Changes some words of a language, whether it is here already or comes later. */
export function overrideWords({locale, ...words}: Partial<Translation> & Pick<Translation, 'locale'>): void {
  overrides.set(locale, {...overrides.get(locale), ...words});
  merged.clear();
}

/** The words for a locale as far as they are here: its own, else English. */
export function translationFor(locale: string): FirstWords {
  const match = matchLocale(locale, [...registered.keys()]);
  const translation = (match && registered.get(match)) || firstWords;
  if (overrides.size === 0) return translation;
  let changed = merged.get(translation);
  if (!changed) {
    const own = matchLocale(translation.locale, [...overrides.keys()]);
    changed = {...translation, ...(own === undefined ? {} : overrides.get(own))};
    merged.set(translation, changed);
  }
  return changed;
}

/** Fetches a shipped language if it is not here yet; resolves at once when there is nothing to fetch. */
export function loadTranslation(locale: string): Promise<void> | undefined {
  const shipped = matchLocale(locale, Object.keys(SHIPPED));
  const load = shipped ? SHIPPED[shipped] : undefined;
  if (!shipped || !load || registered.has(shipped)) return undefined;
  let running = loading.get(shipped);
  if (!running) {
    running = load().then(registerTranslation);
    loading.set(shipped, running);
    // Words that fail to arrive leave the panel in English, and are asked for again next time.
    running.catch(() => loading.delete(shipped));
  }
  return running;
}
