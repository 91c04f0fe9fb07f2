import {compareText} from '../compare-text.js';
import type {UnderstoodSource} from '../content/compile-article.js';
import {nameInWords, ORDER_NUMBER} from '../content/name-in-words.js';
import type {FolderSettings} from './folder-settings.js';
import type {NavigationGroup, Place} from './navigation.js';

/** The article that stands for its folder. */
const INDEX = /(?:^|\/)(?:_?index|readme)$/i;

/** What the folders of one language say, and what they are called. */
export interface FolderNames {
  /** Settings of a folder, by the ids of its articles. */
  settingsOf(folder: string): FolderSettings;
  /** Undefined: its name in words. */
  labelOf(folder: string): string | undefined;
}

export interface FolderPlaces {
  readonly places: ReadonlyMap<UnderstoodSource, Place>;
  /** True when the author gave an order, be it of articles or of folders. */
  readonly isOrdered: boolean;
}

interface Node {
  readonly path: string;
  readonly name: string;
  readonly children: Map<string, Node>;
  article?: UnderstoodSource;
}

/**
 * Places the articles of one language by their folders.
 * @param articles all of one language.
 */
export function placesByFolder(articles: readonly UnderstoodSource[], names: FolderNames): FolderPlaces {
  const places = new Map<UnderstoodSource, Place>();
  let isOrdered = false;
  const visit = (node: Node, groups: readonly NavigationGroup[]): void => {
    const isGroup = node.children.size > 0 && node.path !== '';
    const inside = isGroup
      ? [
          ...groups,
          {key: node.path, label: names.labelOf(node.path) ?? nameInWords(node.name.replace(ORDER_NUMBER, ''))},
        ]
      : groups;
    if (node.article) places.set(node.article, {groups: inside, position: places.size});
    const children = [...node.children.values()];
    const {order = []} = names.settingsOf(node.path);
    const areNumbered = children.length > 1 && children.every(({name}) => ORDER_NUMBER.test(name));
    const positionOf = (child: Node): number => {
      const listed = order.indexOf(child.name);
      const own = child.article?.frontMatter.values.order;
      const given = listed >= 0 ? listed : (names.settingsOf(child.path).position ?? own);
      const position = given ?? (areNumbered ? Number(ORDER_NUMBER.exec(child.name)?.[1]) : undefined);
      if (position !== undefined) isOrdered = true;
      return position ?? Number.POSITIVE_INFINITY;
    };
    const sorted = children.map(child => ({child, position: positionOf(child)}));
    sorted.sort((a, b) =>
      a.position < b.position ? -1 : a.position > b.position ? 1 : compareText(a.child.name, b.child.name),
    );
    for (const {child} of sorted) visit(child, inside);
  };
  visit(treeOf(articles), []);
  return {places, isOrdered};
}

/** An index page is the article of its folder. */
function treeOf(articles: readonly UnderstoodSource[]): Node {
  const root: Node = {path: '', name: '', children: new Map()};
  for (const article of articles) {
    const path = article.id.replace(INDEX, '');
    let node = root;
    for (const name of path === '' ? [] : path.split('/')) {
      const next = node.children.get(name) ?? {
        path: node.path === '' ? name : `${node.path}/${name}`,
        name,
        children: new Map(),
      };
      node.children.set(name, next);
      node = next;
    }
    // `a.md` beside `a/index.md`: the page of the folder stands for both.
    if (node.article === undefined || INDEX.test(article.id)) node.article = article;
  }
  return root;
}

/** True for the article that stands for its folder. */
export function isIndex(id: string): boolean {
  return INDEX.test(id);
}
