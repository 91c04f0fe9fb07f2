import type {SiteFolder} from './site-folders.js';

/** Where the settings of a site name the language of its pages; code is not run, but its plain values can be read. */
const LOCALE_SETTINGS: readonly {readonly file: RegExp; readonly locale: readonly RegExp[]}[] = [
  {file: /^docusaurus\.config\.[cm]?[jt]s$/, locale: [/\bdefaultLocale:\s*['"]([\w-]+)['"]/]},
  {
    file: /^astro\.config\.[cm]?[jt]s$/,
    locale: [/\broot:\s*\{[^}]*\blang:\s*['"]([\w-]+)['"]/, /\bdefaultLocale:\s*['"](?!root\b)([\w-]+)['"]/],
  },
  {
    file: /^mkdocs\.ya?ml$/,
    locale: [/^\s*language:\s*['"]?([a-z]{2}(?:-\w+)?)\b/m, /^\s*- locale:\s*['"]?([\w-]+)['"]?\n\s+default:\s*true/m],
  },
  {
    file: /^(?:hugo|config)\.(?:toml|ya?ml|json)$/,
    locale: [
      /\bdefaultContentLanguage"?\s*[:=]\s*['"]?([\w-]+)/i,
      /^\s*"?(?:languageCode|locale)"?\s*[:=]\s*['"]?([\w-]+)/im,
    ],
  },
  {file: /^_config\.ya?ml$/, locale: [/^(?:lang|locale|language):\s*['"]?([\w-]+)/m]},
];
/** Settings that stand in a folder of their own. */
const VITEPRESS_CONFIG = ['.vitepress', '.vuepress'].flatMap(folder =>
  ['mts', 'ts', 'mjs', 'js'].map(ending => `${folder}/config.${ending}`),
);
const VITEPRESS_LANG = /\blang:\s*['"]([\w-]+)['"]/;

/** The language of a site's pages as its settings name it; undefined when they name none. */
export async function findSiteLocale(folders: readonly SiteFolder[]): Promise<string | undefined> {
  for (const {names, read} of folders) {
    for (const {file, locale} of LOCALE_SETTINGS) {
      const name = names.find(candidate => file.test(candidate));
      const text = name === undefined ? '' : ((await read(name)) ?? '');
      const found = locale.map(pattern => pattern.exec(text)?.[1]).find(tag => tag !== undefined);
      if (found !== undefined) return found;
    }
    if (!names.some(name => name === '.vitepress' || name === '.vuepress')) continue;
    for (const name of VITEPRESS_CONFIG) {
      const found = VITEPRESS_LANG.exec((await read(name)) ?? '')?.[1];
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
