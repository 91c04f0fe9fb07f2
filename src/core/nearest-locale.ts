/**
 * Like `matchLocale`, but knows what CLDR says is nearest: `es-419` for `es-MX`, `zh-Hant` for `zh-TW`, `nb` for `nn`. It imports
 * nothing: a launcher loads it, without anything of the panel.
 * Source: https://www.unicode.org/reports/tr35/#Parent_Locales
 *
 * @param available Canonical tags.
 */
export function nearestLocale(wanted: string | undefined, available: readonly string[]): string | undefined {
  const tag = wanted ? canonical(wanted) : undefined;
  if (!tag) return undefined;
  for (let candidate: string | undefined = tag; candidate; candidate = parentOf(candidate)) {
    if (available.includes(candidate)) return candidate;
  }
  const {language, script, region} = MANY_SCRIPTS_OR_REGIONS.test(tag) ? new Intl.Locale(tag).maximize() : {};
  const likely = [`${language}-${script}`, `${language}-${region}`].find(each => available.includes(each));
  return likely ?? available.find(locale => locale.split('-')[0] === tag.split('-')[0]);
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

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // What is no tag has no language near it.
    return undefined;
  }
}
