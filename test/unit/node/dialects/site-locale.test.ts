import {expect, it} from 'vitest';
import {findSiteLocale} from '../../../../src/node/dialects/site-locale.js';

it.each([
  ['Docusaurus', 'docusaurus.config.ts', "i18n: {\n  defaultLocale: 'fr',\n  locales: ['fr', 'en'],\n}", 'fr'],
  [
    'Starlight',
    'astro.config.mjs',
    "starlight({defaultLocale: 'root', locales: {root: {label: '中文', lang: 'zh-CN'}}})",
    'zh-CN',
  ],
  ['Starlight in folders', 'astro.config.mjs', "starlight({defaultLocale: 'de', locales: {de: {}}})", 'de'],
  ['MkDocs', 'mkdocs.yml', 'theme:\n  name: material\n  language: pt-BR\n', 'pt-BR'],
  [
    'MkDocs with a plugin',
    'mkdocs.yml',
    'plugins:\n  - i18n:\n      languages:\n        - locale: ja\n          default: true\n',
    'ja',
  ],
  ['Hugo', 'hugo.toml', "baseURL = 'x'\ndefaultContentLanguage = 'es'\n", 'es'],
  ['Hugo in YAML', 'hugo.yaml', 'languageCode: it-IT\n', 'it-IT'],
  ['Jekyll', '_config.yml', 'title: x\nlang: ko\n', 'ko'],
  ['nothing', 'mkdocs.yml', 'site_name: x\n', undefined],
])('the settings of a site name its language: %s', async (_name, file, text, locale) => {
  const read = async (name: string) => (name === file ? text : undefined);
  expect(await findSiteLocale([{path: '/site', distance: 0, names: [file], read}])).toBe(locale);
});
