import {isRecord} from '../../core/is-record.js';
import type {Navigation, NavigationEntry, ToContentPath} from './navigation.js';
import {parseSettings} from './parse-settings.js';

/** Keys that name a group of pages, and those that hold what is in it. Languages and versions have no place in a menu. */
const TITLES = ['tab', 'anchor', 'dropdown', 'product', 'item', 'group'];
const CHILDREN = ['languages', 'versions', 'products', 'tabs', 'anchors', 'dropdowns', 'menu', 'groups', 'pages'];

/**
 * Reads `navigation` of Mintlify's `docs.json` or `mint.json`.
 * @param toContent makes a path that is relative to the file one that is relative to the content folder.
 */
export function readMintlifyFile(text: string, toContent: ToContentPath): Navigation | undefined {
  const settings = parseSettings(text);
  if (!settings) return undefined;
  const {navigation} = settings;
  const entries = Array.isArray(navigation)
    ? navigation.flatMap(item => entriesOf(item, toContent))
    : entriesOf(navigation, toContent);
  return entries.length > 0 ? {entries} : undefined;
}

function entriesOf(item: unknown, toContent: ToContentPath): readonly NavigationEntry[] {
  if (typeof item === 'string') return [{path: toContent(item.replace(/^\/|\.mdx?$/g, '')), entries: []}];
  if (!isRecord(item)) return [];
  const below = CHILDREN.flatMap(key => {
    const children = item[key];
    return Array.isArray(children) ? children.flatMap(child => entriesOf(child, toContent)) : [];
  });
  const root = typeof item.root === 'string' ? entriesOf(item.root, toContent) : [];
  const title = TITLES.map(key => item[key]).find(name => typeof name === 'string');
  const entries = [...root, ...below];
  return typeof title === 'string' ? [{title, entries}] : entries;
}
