import type {GroupConfig, HelpletConfig} from '../config/config-types.js';
import type {UnderstoodSource} from '../content/compile-article.js';
import {chooseGroups, placesByName} from './choose-groups.js';
import {folderNames} from './folder-names.js';
import {type FolderNames, placesByFolder} from './folder-tree.js';
import type {NavigationGroup, Place} from './navigation.js';
import {findNavigation, type NavigationPlaces, withNavigation} from './site-navigation.js';

export interface PlacingContext extends NavigationPlaces {
  /** BCP 47; what has no label in another language keeps that of this one. */
  readonly defaultLocale: string;
  readonly config: HelpletConfig;
}

export interface PlacedArticles {
  readonly articles: readonly UnderstoodSource[];
  /** With the order of the groups that were found, behind those that it gives itself. */
  readonly config: HelpletConfig;
}

/**
 * Gives articles categories, topics and an order where their author names none: by the table of contents of their site, else by the
 * names that most are filed under, else by their folders.
 * @param sources all that were read, those among them that are no articles.
 */
export async function placeArticles(
  articles: readonly UnderstoodSource[],
  sources: readonly UnderstoodSource[],
  context: PlacingContext,
): Promise<PlacedArticles> {
  const {config} = context;
  if (articles.some(({frontMatter: {values}}) => values.category !== undefined || values.topic !== undefined)) {
    return {articles, config};
  }
  const navigation = await findNavigation(sources, context);
  const byName = navigation ? undefined : placesByName(articles);
  const byFolder = await placeByFolders(articles, context);
  const places = navigation ? withNavigation(navigation, byFolder.places, sources) : (byName ?? byFolder.places);
  const chosen = chooseGroups(places);
  const isOrdered = navigation !== undefined || (byFolder.isOrdered && context.dialect !== undefined);
  const placed = articles.map((source): UnderstoodSource => {
    const {category, topic} = chosen.get(source) ?? {};
    const position = (byName ? byFolder.places : places).get(source)?.position;
    const {frontMatter} = source;
    const tags = byName
      ? frontMatter.values.tags
      : [...new Set([...(frontMatter.values.tags ?? []), ...frontMatter.groups])];
    return {
      ...source,
      frontMatter: {
        ...frontMatter,
        values: {
          ...frontMatter.values,
          ...(category ? {category: category.label} : {}),
          ...(topic ? {topic: topic.label} : {}),
          ...(isOrdered && position !== undefined ? {order: position} : {}),
          ...(tags && tags.length > 0 ? {tags} : {}),
        },
      },
    };
  });
  // Groups have the order of the default language, and those of other languages follow.
  const ordered = [...places]
    .sort(([a, first], [b, second]) => rank(a, context) - rank(b, context) || first.position - second.position)
    .map(([source]) => chosen.get(source) ?? {});
  return {
    articles: placed,
    config: {
      ...config,
      ...withGroups(
        'categories',
        config.categories,
        ordered.flatMap(({category}) => category ?? []),
      ),
      ...withGroups(
        'topics',
        config.topics,
        ordered.flatMap(({topic}) => topic ?? []),
      ),
    },
  };
}

function rank({locale}: UnderstoodSource, {defaultLocale}: PlacingContext): number {
  return locale === defaultLocale ? 0 : 1;
}

function withGroups(
  key: 'categories' | 'topics',
  configured: readonly GroupConfig[] = [],
  found: readonly NavigationGroup[],
): Pick<HelpletConfig, typeof key> {
  const labels = new Map<string, Set<string>>();
  for (const {key: group, label} of found) labels.set(group, (labels.get(group) ?? new Set<string>()).add(label));
  const known = new Set(configured.map(({name}) => name));
  // A group stands where it does in the default language, whatever it is called.
  const names = [...new Set([...labels.values()].flatMap(all => [...all]))].filter(name => !known.has(name));
  return configured.length + names.length > 0 ? {[key]: [...configured, ...names.map(name => ({name}))]} : {};
}

/** Places each language by its own folders, which are called as in the default language unless they say otherwise. */
async function placeByFolders(
  articles: readonly UnderstoodSource[],
  {folder, dialect, defaultLocale}: PlacingContext,
): Promise<{readonly places: ReadonlyMap<UnderstoodSource, Place>; readonly isOrdered: boolean}> {
  const locales = [...new Set([defaultLocale, ...articles.map(({locale}) => locale)])];
  const places = new Map<UnderstoodSource, Place>();
  let isOrdered = false;
  let originals: FolderNames | undefined;
  for (const locale of locales) {
    const own = articles.filter(source => source.locale === locale);
    const names = await folderNames(own, folder, dialect, originals);
    originals ??= names;
    const found = placesByFolder(own, names);
    for (const [source, place] of found.places) places.set(source, place);
    isOrdered ||= found.isOrdered;
  }
  return {places, isOrdered};
}
