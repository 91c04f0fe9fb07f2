import type {Manifest, ManifestLocale} from '../../core/bundle.js';
import type {CentreLocale, HelpCentre} from '../../core/help-centre.js';
import {directionOf, matchLocale} from '../../core/locale.js';
import {SearchError} from '../../core/search-provider.js';

/**
 * The part of a bundle that speaks a visitor's language best.
 * @param wanted BCP 47 tags, the first that fits counts; without any that does, the bundle's own language.
 */
export function localeIn({locales, defaultLocale}: Manifest, ...wanted: (string | undefined)[]): ManifestLocale {
  const available = locales.map(({locale}) => locale);
  const [match] = wanted.flatMap(tag => matchLocale(tag, available) ?? []);
  const found = locales.find(({locale}) => locale === (match ?? defaultLocale)) ?? locales[0];
  if (!found) throw new SearchError('bad-response', 'The help bundle has no locale.');
  return found;
}

/** What a bundle says of itself in one of its languages, without announcements whose last day is past. */
export function centreOf(
  {title, defaultLocale, contact, feedback, locales, imagePrefixes = [], mediaHosts}: Manifest,
  {locale, direction, articles, categories, topics, notices, home}: ManifestLocale,
): HelpCentre {
  const today = new Date().toJSON().slice(0, 10);
  const past = notices?.filter(({until = today}) => until < today).map(({id}) => id);
  const isCurrent = ({id}: {readonly id: string}): boolean => !past?.includes(id);
  return {
    title,
    defaultLocale,
    ...described({locale, direction}),
    locales: locales.map(described),
    articles,
    categories,
    topics,
    imagePrefixes,
    ...(mediaHosts ? {mediaHosts} : {}),
    ...(contact ? {contact} : {}),
    ...(feedback ? {feedback} : {}),
    ...(notices ? {notices: notices.filter(isCurrent)} : {}),
    ...(home ? {home: {...home, news: home.news.filter(isCurrent)}} : {}),
  };
}

/** Older compilers wrote no direction. */
function described({locale, direction}: Pick<ManifestLocale, 'locale' | 'direction'>): CentreLocale {
  return {locale, direction: direction ?? directionOf(locale)};
}
