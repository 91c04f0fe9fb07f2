/** A line of a site's table of contents. */
export interface NavigationEntry {
  readonly title?: string;
  /** Of an article, relative to the content folder, with `/` and without ending. */
  readonly path?: string;
  readonly entries: readonly NavigationEntry[];
}

/** A table of contents that a site has in a file of its own. */
export interface Navigation {
  readonly entries: readonly NavigationEntry[];
  /** What titles read in other languages: by BCP 47 tag, then by title. */
  readonly translations?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Makes a path that a site's file gives one that is relative to the content folder, with `/`. */
export type ToContentPath = (path: string) => string;

/** A group of articles, as a reader comes to it. */
export interface NavigationGroup {
  /** The same in every language. */
  readonly key: string;
  readonly label: string;
}

/** Where an article stands in a table of contents. */
export interface Place {
  /** The outermost first. */
  readonly groups: readonly NavigationGroup[];
  /** In the order of reading, from 0. */
  readonly position: number;
}

/** Where each path stands. An entry that has others below it stands among them. */
export function placesIn(entries: readonly NavigationEntry[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const visit = (entry: NavigationEntry, groups: readonly NavigationGroup[]): void => {
    const {title, path, entries: below} = entry;
    const isGroup = below.length > 0 && title !== undefined;
    const inside = isGroup
      ? [...groups, {key: [...groups.map(({key}) => key), title].join('/'), label: title}]
      : groups;
    if (path !== undefined && !places.has(path)) places.set(path, {groups: inside, position: places.size});
    for (const child of below) visit(child, inside);
  };
  for (const entry of entries) visit(entry, []);
  return places;
}
