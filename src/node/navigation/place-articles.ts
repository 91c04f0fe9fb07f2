import {join, relative, resolve, sep} from 'node:path';
import type {GroupConfig, HelpletConfig} from '../config/config-types.js';
import type {UnderstoodSource} from '../content/compile-article.js';
import type {DialectName} from '../dialects/dialect.js';
import type {SiteFolder} from '../dialects/site-folders.js';
import {chooseGroups, placesByName} from './choose-groups.js';
import {type FolderSettings, readFolderSettings} from './folder-settings.js';
import {type FolderNames, isIndex, placesByFolder} from './folder-tree.js';
import {readMintlifyFile} from './mintlify-file.js';
import {readMkdocsFile} from './mkdocs-file.js';
import {type Navigation, type NavigationGroup, type Place, placesIn} from './navigation.js';
import {readSummary} from './summary-file.js';

export interface PlacingContext {
  /** The content folder, absolute. */
  readonly folder: string;
  readonly siteFolders: readonly SiteFolder[];
  readonly dialect: DialectName | undefined;
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

/** The table of contents of a site, from the file nearest to the articles. */
async function findNavigation(
  sources: readonly UnderstoodSource[],
  {folder, siteFolders, dialect}: PlacingContext,
): Promise<Navigation | undefined> {
  const summaries = sources.filter(({path = ''}) => /(?:^|\/)SUMMARY\.md$/.test(path));
  if (summaries.length > 0 && (dialect === 'gitbook' || dialect === 'mkdocs')) {
    return {entries: summaries.flatMap(({markdown, path = ''}) => readSummary(markdown, path))};
  }
  for (const site of siteFolders) {
    const toContent = (path: string): string =>
      relative(folder, resolve(site.path, path))
        .split(sep)
        .join('/')
        .replace(/\.(?:mdx?|markdown)$/i, '');
    for (const [name, read] of NAVIGATION_FILES) {
      if (!site.names.includes(name)) continue;
      const navigation = read((await site.read(name)) ?? '', toContent);
      if (navigation) return navigation;
    }
  }
  return undefined;
}

const NAVIGATION_FILES = [
  ['mkdocs.yml', readMkdocsFile],
  ['mkdocs.yaml', readMkdocsFile],
  ['docs.json', readMintlifyFile],
  ['mint.json', readMintlifyFile],
] as const;

/** Translations stand where their originals do; what is in no table of contents, beside its neighbours in the folder. */
function withNavigation(
  {entries, translations = {}}: Navigation,
  byFolder: ReadonlyMap<UnderstoodSource, Place>,
  sources: readonly UnderstoodSource[],
): ReadonlyMap<UnderstoodSource, Place> {
  const listed = placesIn(entries);
  const known = new Map<string, Place>();
  const own = new Map<UnderstoodSource, Place>();
  const neighbours = new Map<string, Place>();
  for (const source of sources) {
    const place = listed.get(source.path?.replace(/\.[^./]*$/, '') ?? '');
    if (!place) continue;
    own.set(source, place);
    known.set(source.id, place);
    neighbours.set(folderOf(source.id), neighbours.get(folderOf(source.id)) ?? place);
  }
  return new Map(
    [...byFolder].map(([source, place]): [UnderstoodSource, Place] => {
      const {groups, position} = own.get(source) ??
        known.get(source.id) ?? {
          groups: neighbours.get(folderOf(source.id))?.groups ?? place.groups,
          position: listed.size + place.position,
        };
      const words = translations[source.locale] ?? {};
      return [source, {groups: groups.map(({key, label}) => ({key, label: words[label] ?? label})), position}];
    }),
  );
}

function folderOf(id: string): string {
  return id.slice(0, id.lastIndexOf('/') + 1);
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

async function folderNames(
  articles: readonly UnderstoodSource[],
  root: string,
  dialect: DialectName | undefined,
  originals: FolderNames | undefined,
): Promise<FolderNames> {
  const settings = new Map<string, FolderSettings>();
  const titles = new Map<string, string>();
  for (const {id, path, frontMatter} of articles) {
    const title = frontMatter.shortTitle ?? frontMatter.values.title;
    if (isIndex(id) && title !== undefined && namesFolder(id, dialect)) titles.set(id.replace(/\/[^/]*$/, ''), title);
    if (path === undefined) continue;
    const names = id.split('/');
    const folders = path.split('/');
    for (let depth = 0; depth < names.length; depth++) {
      const key = names.slice(0, depth).join('/');
      // What a path has more than the id names the language.
      const actual = folders.slice(0, folders.length - names.length + depth).join('/');
      if (!settings.has(key)) settings.set(key, await readFolderSettings(join(root, actual)));
    }
  }
  return {
    settingsOf: folder => {
      const own = settings.get(folder) ?? {};
      return Object.keys(own).length > 0 ? own : (originals?.settingsOf(folder) ?? own);
    },
    labelOf: folder => settings.get(folder)?.label ?? titles.get(folder) ?? originals?.labelOf(folder),
  };
}

/** VitePress, Docusaurus and Starlight show a folder under a name of its own; the title of its first page is that of the page. */
function namesFolder(id: string, dialect: DialectName | undefined): boolean {
  return /_index$/.test(id) || !['docusaurus', 'starlight', 'vitepress'].includes(dialect ?? '');
}
