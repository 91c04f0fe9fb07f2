import {relative, resolve, sep} from 'node:path';
import type {UnderstoodSource} from '../content/compile-article.js';
import type {DialectName} from '../dialects/dialect.js';
import type {SiteFolder} from '../dialects/site-folders.js';
import {readMintlifyFile} from './mintlify-file.js';
import {readMkdocsFile} from './mkdocs-file.js';
import {type Navigation, type Place, placesIn} from './navigation.js';
import {readSummary} from './summary-file.js';

/** Where to look for a table of contents. */
export interface NavigationPlaces {
  /** The content folder, absolute. */
  readonly folder: string;
  readonly siteFolders: readonly SiteFolder[];
  readonly dialect: DialectName | undefined;
}

/** The table of contents of a site, from the file nearest to the articles. */
export async function findNavigation(
  sources: readonly UnderstoodSource[],
  {folder, siteFolders, dialect}: NavigationPlaces,
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
export function withNavigation(
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
