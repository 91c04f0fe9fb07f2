import {canonicalLocale, directionOf, matchLocale} from '../core/locale.js';
import {type FirstWords, firstWords} from './first-words.js';
import type {Translation} from './translation.js';

const registered = new Map<string, FirstWords>([['en', firstWords]]);
const loading = new Map<string, Promise<void>>();
/** Locales whose words are here, or are not shipped. */
const settled = new Set<string | undefined>();
const overrides = new Map<string, Partial<Translation>>();
/** Translations with what the page changed of them. */
const merged = new Map<string, FirstWords>();

/** Adds a language, or replaces the words of a shipped one. Elements that are already drawn use it from their next update. */
export function registerTranslation(translation: Translation): void {
  registered.set(translation.locale, translation);
  merged.clear();
}

/** Changes some words of a language, whether it is here already or comes later. */
export function overrideWords({locale, ...words}: Partial<Translation> & Pick<Translation, 'locale'>): void {
  const tag = canonicalLocale(locale) ?? locale;
  overrides.set(tag, {...overrides.get(tag), ...words});
  merged.clear();
}

/**
 * The words for a locale as far as they are here: its own, with what the page changed of them, else English. A page may also
 * give words of a language that is not shipped: what it leaves out is English.
 */
export function translationFor(locale: string): FirstWords {
  const tag = canonicalLocale(locale) ?? '';
  const match = matchLocale(tag, [...registered.keys()]);
  const translation = (match && registered.get(match)) || firstWords;
  // Those of a language for all of its regions first.
  const own = [...overrides.keys()].filter(key => `${tag}-`.startsWith(`${key}-`)).toSorted();
  const isKnown = match !== undefined || settled.has(tag);
  if (own.length === 0 || !isKnown) return translation;
  const key = [translation.locale, ...own].join();
  let changed = merged.get(key);
  if (!changed) {
    const changes = own.map(each => overrides.get(each));
    changed = Object.assign({}, translation, ...changes, {
      locale: isSameLanguage(translation.locale, tag) ? translation.locale : own.at(-1),
    }) as FirstWords;
    merged.set(key, changed);
  }
  return changed;
}

function isSameLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0];
}

/** Fetches a shipped language if it is not here yet. Returns nothing when there is nothing to fetch. */
export function loadTranslation(locale: string): Promise<void> | undefined {
  const tag = canonicalLocale(locale);
  if (!tag || /^en\b/.test(tag) || registered.has(tag) || settled.has(tag)) return undefined;
  let running = loading.get(tag);
  if (!running) {
    running = loadNearest(tag).then(() => void settled.add(tag));
    loading.set(tag, running);
    // Words that fail to arrive leave the panel in English, and are asked for again next time.
    running.catch(() => loading.delete(tag));
  }
  return running;
}

async function loadNearest(tag: string): Promise<void> {
  const {loadShipped} = await import('./shipped-locales.js');
  const shipped = await loadShipped(tag);
  if (shipped) {
    if (!registered.has(shipped.locale)) registerTranslation(shipped);
    // `es-MX` speaks `es-419`, which the tag alone does not say.
    registered.set(tag, registered.get(shipped.locale) ?? shipped);
  } else if (directionOf(tag) === 'rtl') {
    const {isolatedEnglish} = await import('./isolated-english.js');
    registered.set(tag, isolatedEnglish());
  }
}
