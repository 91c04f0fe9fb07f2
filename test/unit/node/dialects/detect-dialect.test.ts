import {describe, expect, it} from 'vitest';
import {detectDialect} from '../../../../src/node/dialects/detect-dialect.js';
import type {DialectName} from '../../../../src/node/dialects/dialect.js';
import type {SiteFolder} from '../../../../src/node/dialects/site-folders.js';

function folderAt(distance: number, files: Readonly<Record<string, string>>): SiteFolder {
  return {path: '/site', distance, names: Object.keys(files), read: async name => files[name]};
}

type Article = string | {readonly values: Record<string, unknown>};

function detect(articles: readonly Article[], ...folders: readonly Readonly<Record<string, string>>[]) {
  return detectDialect(
    folders.map((files, distance) => folderAt(distance, files)),
    articles.map(article =>
      typeof article === 'string' ? {markdown: article, values: {}} : {markdown: 'Text', values: article.values},
    ),
  );
}

describe('the dialect of a folder', () => {
  it.each<[DialectName, Readonly<Record<string, string>>]>([
    ['docusaurus', {'docusaurus.config.ts': ''}],
    ['github', {'.github': ''}],
    ['gitbook', {'.gitbook.yaml': ''}],
    ['gitbook', {'SUMMARY.md': '# Table of contents\n'}],
    ['hugo', {'hugo.toml': ''}],
    ['hugo', {'config.toml': '', content: ''}],
    ['jekyll', {'_config.yml': ''}],
    ['mintlify', {'docs.json': '{"navigation": {}}'}],
    ['mintlify', {'mint.json': ''}],
    ['mkdocs', {'mkdocs.yml': '', '.github': ''}],
    ['obsidian', {'.obsidian': ''}],
    ['starlight', {'astro.config.mjs': 'import starlight from "@astrojs/starlight"'}],
    ['vitepress', {'.vuepress': ''}],
    ['vitepress', {'package.json': '{"devDependencies": {"vitepress": "2"}}'}],
  ])('is told by files of the site: %s, %j', async (name, files) => {
    expect(await detect(['Text'], files)).toBe(name);
  });

  it('is told by the nearest of them, also above the content folder', async () => {
    expect(await detect(['Text'], {}, {}, {'mkdocs.yml': ''})).toBe('mkdocs');
    expect(await detect(['Text'], {'.vitepress': ''}, {'mkdocs.yml': ''})).toBe('vitepress');
  });

  it.each<[DialectName, Article]>([
    ['docusaurus', {values: {sidebar_position: 2}}],
    ['docusaurus', ':::note\n\nText\n\n:::'],
    ['gitbook', '{% hint style="info" %}\nText\n{% endhint %}'],
    ['hugo', 'See {{< ref "x.md" >}}.'],
    ['hugo', {values: {linkTitle: 'x'}}],
    ['jekyll', '{% include note.html %}'],
    ['jekyll', {values: {nav_order: 1}}],
    ['mintlify', '<CardGroup cols={2}>\n</CardGroup>'],
    ['mkdocs', '!!! note "Title"\n\n    Text'],
    ['mkdocs', '=== "Tab"\n\n    Text'],
    ['obsidian', 'See [[Page#Heading|words]].'],
    ['starlight', {values: {sidebar: {order: 2}}}],
    ['starlight', "import { Steps } from '@astrojs/starlight/components';"],
    ['vitepress', '::: tip Title\nText\n:::'],
    ['vitepress', {values: {outline: 'deep'}}],
    ['wiki-js', {values: {editor: 'markdown', dateCreated: '2024-03-01'}}],
  ])('is told by what stands in the articles: %s, %j', async (name, article) => {
    expect(await detect([article, article, 'Text'], {})).toBe(name);
  });

  it('is not told by a single article, nor by what stands in code', async () => {
    expect(await detect(['::: tip\nText\n:::'], {})).toBeUndefined();
    const about = '# Hugo\n\n```md\n{{< ref "x.md" >}}\n```\n\nWrite `{{< figure >}}`.';
    expect(await detect([about, about, about], {})).toBeUndefined();
  });

  it('is none for plain Markdown, and for packages and workflows of the product around it', async () => {
    const articles = ['# A\n\n> [!NOTE]\n> Text', '# B\n\n1. **Open** it.'];
    expect(
      await detect(articles, {}, {'package.json': '{"devDependencies": {"vitepress": "2"}}', '.github': ''}),
    ).toBeUndefined();
    expect(await detect([], {})).toBeUndefined();
  });
});
