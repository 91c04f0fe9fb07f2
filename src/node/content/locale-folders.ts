import {type LanguageTag, readLanguageTag} from './language-tags.js';

/** A folder that holds this share of all articles is one that all of them lie in. */
const NEARLY_ALL = 0.9;
/** Translations are named like their originals, apart from a few. */
const SHARE_OF_TRANSLATIONS = 0.5;
/** The same for names that are words as well: departments have some articles of the same name. */
const SURE_SHARE = 0.6;
const FEWEST_SURE = 2;
/** Files about a folder rather than articles, and names that are the same in every folder. */
const ABOUT_FOLDER =
  /^(?:readme|license|licence|contributing|changelog|code_of_conduct|security|summary|404|_?index|home)$/i;

/** A folder of articles in one language. */
export interface LocaleFolder {
  /** Relative to the content folder, without a slash at its ends. */
  readonly path: string;
  /** BCP 47. */
  readonly tag: string;
}

export interface LocaleFolders {
  readonly folders: readonly LocaleFolder[];
  /** Folders that are called like languages, and whose articles are not named like others: their texts may tell more. */
  readonly doubtful: readonly LocaleFolder[];
  /** Those of them that are more likely languages than not. */
  readonly unclear: readonly LocaleFolder[];
}

export interface LocaleEvidence {
  /** The tags that folders may stand for. Undefined: whatever looks like one. */
  readonly locales?: readonly string[];
  /** The languages that the texts of doubtful folders are written in, where they could be told; by path. */
  readonly written?: ReadonlyMap<string, string>;
}

/** A folder with others that are named like languages. */
interface Group {
  readonly parent: string;
  readonly languages: ReadonlyMap<string, LanguageTag>;
  /** Ids of the articles in each, below it. */
  readonly inside: ReadonlyMap<string, readonly string[]>;
  /** Ids of the articles beside them, below the parent. */
  readonly beside: readonly string[];
}

/**
 * Finds the folders that hold translations: those that the configuration lists, and those whose articles are named like others.
 * @param ids paths of articles without their endings.
 */
export function findLocaleFolders(ids: readonly string[], {locales, written}: LocaleEvidence): LocaleFolders {
  if (locales?.length === 0) return {folders: [], doubtful: [], unclear: []};
  const top = foldersOfAll(ids);
  const folders: LocaleFolder[] = [];
  const doubtful: LocaleFolder[] = [];
  const unclear: LocaleFolder[] = [];
  for (const group of groupsOf(ids)) {
    const isTop = top.includes(group.parent);
    const accepted = locales ? listedIn(group, isTop, locales) : recognisedIn(group, isTop);
    for (const [name, {tag, isPlain}] of group.languages) {
      const folder = {path: group.parent === '' ? name : `${group.parent}/${name}`, tag};
      const language = written?.get(folder.path);
      if (accepted.has(name) || language === new Intl.Locale(tag).language) folders.push(folder);
      else if (isTop && locales === undefined) {
        doubtful.push(folder);
        if (isPlain && language === undefined) unclear.push(folder);
      }
    }
  }
  return {folders, doubtful, unclear};
}

/** The content folder and those below it that nearly all articles lie in. */
function foldersOfAll(ids: readonly string[]): readonly string[] {
  const folders = [''];
  for (let parent = ''; ; ) {
    const counts = new Map<string, number>();
    const prefix = parent === '' ? '' : `${parent}/`;
    for (const id of ids) {
      const [name, rest] = splitFirst(id.startsWith(prefix) ? id.slice(prefix.length) : '');
      if (rest !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const [next] = [...counts].find(([, count]) => count >= ids.length * NEARLY_ALL) ?? [];
    if (next === undefined || readLanguageTag(next)?.isPlain) return folders;
    parent = prefix + next;
    folders.push(parent);
  }
}

function groupsOf(ids: readonly string[]): readonly Group[] {
  const languages = new Map<string, Map<string, LanguageTag>>();
  for (const id of ids) {
    const segments = id.split('/').slice(0, -1);
    for (const [depth, name] of segments.entries()) {
      const tag = readLanguageTag(name);
      if (!tag) continue;
      const parent = segments.slice(0, depth).join('/');
      languages.set(parent, (languages.get(parent) ?? new Map<string, LanguageTag>()).set(name, tag));
    }
  }
  return [...languages].map(([parent, names]) => groupOf(parent, names, ids));
}

function groupOf(parent: string, languages: ReadonlyMap<string, LanguageTag>, ids: readonly string[]): Group {
  const inside = new Map<string, string[]>([...languages.keys()].map(name => [name, []]));
  const beside: string[] = [];
  const prefix = parent === '' ? '' : `${parent}/`;
  for (const id of ids) {
    if (!id.startsWith(prefix)) continue;
    const below = id.slice(prefix.length);
    const [name, rest] = splitFirst(below);
    if (rest !== undefined && languages.has(name)) inside.get(name)?.push(rest);
    else beside.push(below);
  }
  return {parent, languages, inside, beside};
}

function listedIn(group: Group, isTop: boolean, locales: readonly string[]): ReadonlySet<string> {
  const listed = [...group.languages].filter(([, {tag}]) => locales.includes(tag)).map(([name]) => name);
  return new Set(isTop ? listed : listed.filter(name => isTranslated(group, name, namesBeside(group, name), true)));
}

function recognisedIn(group: Group, isTop: boolean): ReadonlySet<string> {
  const {languages, beside} = group;
  const isAlone = isTop && beside.every(isAboutFolder);
  const plain = [...languages].filter(([, {isPlain}]) => isPlain).map(([name]) => name);
  const accepted = new Set(plain.filter(name => isTranslated(group, name, namesBeside(group, name), !isTop)));
  // A folder that shares no names is of a language where nothing else stands beside it, or where another one is.
  const others = plain.filter(name => isAlone || (isTop && (accepted.size > 0 || /[-_]/.test(name))));
  for (const name of others) accepted.add(name);
  const known = new Set([...beside, ...[...accepted].flatMap(name => group.inside.get(name) ?? [])]);
  const isMultilingual = accepted.size > 0;
  for (const [name, {isPlain}] of languages) {
    if (isPlain) continue;
    // Three letters, as in `mac` and `faq`, stand for a language beside others only.
    const isShort = /^[a-z]{2}(?:[-_]|$)/i.test(name);
    if (isShort && isAlone && (isMultilingual || languages.size === 1)) accepted.add(name);
    else if ((isShort || isMultilingual) && isTranslated(group, name, known, true)) accepted.add(name);
  }
  return accepted;
}

function namesBeside({inside, beside}: Group, name: string): ReadonlySet<string> {
  return new Set([...beside, ...[...inside].flatMap(([other, ids]) => (other === name ? [] : ids))]);
}

/**
 * True when the articles of a folder are named like others.
 * @param isDoubtful the folder could well be something else.
 */
function isTranslated({inside}: Group, name: string, others: ReadonlySet<string>, isDoubtful: boolean): boolean {
  const own = (inside.get(name) ?? []).filter(id => !isAboutFolder(id));
  const shared = own.filter(id => others.has(id)).length;
  if (!isDoubtful) return shared > 0 && shared >= own.length * SHARE_OF_TRANSLATIONS;
  return shared >= FEWEST_SURE && shared >= own.length * SURE_SHARE;
}

/** True for a file about its folder: `README`, `LICENSE`, an index page. */
export function isAboutFolder(id: string): boolean {
  return ABOUT_FOLDER.test(id.slice(id.lastIndexOf('/') + 1)) && !id.includes('/');
}

function splitFirst(path: string): readonly [string, string?] {
  const at = path.indexOf('/');
  return at < 0 ? [path] : [path.slice(0, at), path.slice(at + 1)];
}
