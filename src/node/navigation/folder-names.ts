import {join} from 'node:path';
import type {UnderstoodSource} from '../content/compile-article.js';
import {ORDER_NUMBER} from '../content/name-in-words.js';
import type {DialectName} from '../dialects/dialect.js';
import {readDocusaurusLabels} from './docusaurus-labels.js';
import {type FolderSettings, readFolderSettings} from './folder-settings.js';
import {type FolderNames, isIndex} from './folder-tree.js';

/** Reads what the folders of one language are called, and how they are ordered. */
export async function folderNames(
  articles: readonly UnderstoodSource[],
  root: string,
  dialect: DialectName | undefined,
  originals: FolderNames | undefined,
): Promise<FolderNames> {
  const settings = new Map<string, FolderSettings>();
  const titles = new Map<string, string>();
  const {path: first = ''} = articles.find(({path = ''}) => /(?:^|\/)i18n\//.test(path)) ?? {};
  const translations = await readDocusaurusLabels(root, first);
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
    labelOf: folder => {
      const own = settings.get(folder)?.label ?? titles.get(folder);
      if (own !== undefined) return own;
      const original = originals?.labelOf(folder);
      const name = folder.slice(folder.lastIndexOf('/') + 1).replace(ORDER_NUMBER, '');
      return translations.get(original ?? name) ?? original;
    },
  };
}

/** VitePress, Docusaurus and Starlight show a folder under a name of its own; the title of its first page is that of the page. */
function namesFolder(id: string, dialect: DialectName | undefined): boolean {
  return /_index$/.test(id) || !['docusaurus', 'starlight', 'vitepress'].includes(dialect ?? '');
}
