/** The language that an instance speaks, and who decided it. */
export interface ResolvedLocale {
  /** BCP 47. */
  readonly tag: string;
  /** `given` by an attribute or a command, by the `lang` of the `page`, or by the `browser`. */
  readonly source: 'given' | 'page' | 'browser';
}

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

/** Writing direction of a BCP 47 tag, by its likely script. Unknown tags are left to right. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  // The words that are always there need not wait until the browser has its table of scripts: 7 ms on a slow phone.
  if (/^en(-[a-z]{2})?$/i.test(locale)) return 'ltr';
  try {
    return RTL_SCRIPTS.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    // An ill-formed tag has no script; text without one reads left to right.
    return 'ltr';
  }
}

/** What a language is called in another one: "German" for `de` in `en`. */
export function languageName(locale: string, speaker: string): string {
  return new Intl.DisplayNames(speaker, {type: 'language'}).of(locale) ?? locale;
}

/** Canonical form of a BCP 47 tag, or undefined when it is not one. */
export function canonicalLocale(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/**
 * The best of the available locales for a wanted one: the same tag, else ever shorter prefixes (`de-CH-1996`, `de-CH`,
 * `de`), else any with the same language. Source: RFC 4647, section 3.4 (lookup).
 */
export function matchLocale(wanted: string | undefined, available: readonly string[]): string | undefined {
  const tag = wanted ? canonicalLocale(wanted) : undefined;
  if (!tag) return undefined;
  for (let prefix = tag; prefix; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('-')))) {
    const match = available.find(locale => canonicalLocale(locale) === prefix);
    if (match) return match;
  }
  const language = tag.split('-')[0];
  return available.find(locale => canonicalLocale(locale)?.split('-')[0] === language);
}
