import {isRecord} from '../../core/is-record.js';
import type {Navigation, NavigationEntry, ToContentPath} from './navigation.js';
import {parseSettings} from './parse-settings.js';

/**
 * Reads `nav` of `mkdocs.yml`, with the translations that its plugin for languages has.
 * @param text of the file.
 * @param toContent makes a path that is relative to the file one that is relative to the content folder.
 */
export function readMkdocsFile(text: string, toContent: ToContentPath): Navigation | undefined {
  const settings = parseSettings(text);
  if (!settings || !Array.isArray(settings.nav)) return undefined;
  const docs = typeof settings.docs_dir === 'string' ? settings.docs_dir : 'docs';
  const translations = Object.fromEntries(languagesOf(settings.plugins).flatMap(translationsOf));
  return {entries: readNav(settings.nav, path => toContent(`${docs}/${path}`)), translations};
}

/** Entries are `page.md`, `Title: page.md` or `Title: [entries]`. */
function readNav(nav: readonly unknown[], toContent: ToContentPath): readonly NavigationEntry[] {
  return nav.flatMap((item): readonly NavigationEntry[] => {
    if (typeof item === 'string') return entryOf(undefined, item, toContent);
    if (!isRecord(item)) return [];
    return Object.entries(item).flatMap(([title, value]) => entryOf(title, value, toContent));
  });
}

function entryOf(title: string | undefined, value: unknown, toContent: ToContentPath): readonly NavigationEntry[] {
  const named = title === undefined ? {} : {title};
  if (Array.isArray(value)) return [{...named, entries: readNav(value, toContent)}];
  if (typeof value !== 'string' || !/\.(?:md|markdown)$/i.test(value) || /^[a-z][a-z\d+.-]*:/i.test(value)) return [];
  return [{...named, path: toContent(value).replace(/\.[^.]*$/, ''), entries: []}];
}

/** The languages of mkdocs-static-i18n. */
function languagesOf(plugins: unknown): readonly unknown[] {
  const list = Array.isArray(plugins) ? plugins : [plugins];
  return list.flatMap(plugin => {
    const settings = isRecord(plugin) && isRecord(plugin.i18n) ? plugin.i18n.languages : undefined;
    return Array.isArray(settings) ? settings : [];
  });
}

function translationsOf(language: unknown): readonly (readonly [string, Record<string, string>])[] {
  if (!isRecord(language) || typeof language.locale !== 'string' || !isRecord(language.nav_translations)) return [];
  const texts = Object.entries(language.nav_translations).filter(([, text]) => typeof text === 'string');
  return [[language.locale, Object.fromEntries(texts) as Record<string, string>]];
}
