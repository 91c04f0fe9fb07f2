import {canonicalLocale, matchLocale} from './locale.js';

/**
 * Like `matchLocale`, but knows what CLDR says is nearest: `es-419` for `es-MX`, `zh-Hant` for `zh-TW`, `nb` for `nn`.
 * Source: https://www.unicode.org/reports/tr35/#Parent_Locales
 */
export function nearestLocale(wanted: string | undefined, available: readonly string[]): string | undefined {
  const tag = wanted ? canonicalLocale(wanted) : undefined;
  if (!tag) return undefined;
  const byTag = new Map(available.toReversed().map(locale => [canonicalLocale(locale), locale]));
  for (let candidate: string | undefined = tag; candidate; candidate = parentOf(candidate)) {
    const match = byTag.get(candidate);
    if (match) return match;
  }
  const likely = MANY_SCRIPTS_OR_REGIONS.test(tag) ? new Intl.Locale(tag).maximize() : undefined;
  const match =
    likely && (byTag.get(`${likely.language}-${likely.script}`) ?? byTag.get(`${likely.language}-${likely.region}`));
  if (match) return match;
  return matchLocale(tag, available);
}

/** Languages of which one tag alone does not say how they are written: the browser knows the likely script or region. */
const MANY_SCRIPTS_OR_REGIONS = /^(az|pa|pt|sr|uz|zh)\b/;

const PARENTS: readonly (readonly [RegExp, string])[] = [
  [/^es-(?!419|EA|ES|GQ|IC|PH)/, 'es-419'],
  [/^pt-(?!BR|PT)/, 'pt-PT'],
  [/^zh-(TW|HK|MO)$/, 'zh-Hant'],
  [/^(nn|no)$/, 'nb'],
];

function parentOf(tag: string): string | undefined {
  const [, parent] = PARENTS.find(([pattern]) => pattern.test(tag)) ?? [];
  return parent ?? tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
}
