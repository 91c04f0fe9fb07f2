import {stringify} from 'yaml';
import {SIZE_LIMITS} from '../files/size-limits.js';
import {type ConvertContext, convertArticle, unlessExcessive} from './convert-article.js';
import {TOO_MANY_ELEMENTS} from './import-findings.js';
import type {ImportFolder} from './import-folder.js';
import type {ImportedContent} from './imported-content.js';
import type {LinkMap} from './link-map.js';
import type {PlannedArticle} from './plan-articles.js';

export interface WrittenArticles {
  /** Files; translations count each. */
  readonly articles: number;
  readonly drafts: number;
  /** Categories of the default language. */
  readonly categories: number;
  /** BCP 47, the default one first. */
  readonly locales: readonly string[];
}

/** Writes the articles that can be read, and a configuration with their languages and categories. */
export async function writeArticles(
  {defaultLocale, categories}: ImportedContent,
  planned: readonly PlannedArticle[],
  context: ConvertContext,
  folder: ImportFolder,
  onProgress: (done: number, total: number) => void,
): Promise<WrittenArticles> {
  const locales = new Set([defaultLocale]);
  const used = new Set<string>();
  const ownCategories = new Set<string>();
  let articles = 0;
  let drafts = 0;
  for (const [done, entry] of planned.entries()) {
    onProgress(done, planned.length);
    const {article, file} = entry;
    const markdown = unlessExcessive(() => convertArticle(entry, context));
    if (markdown === undefined || Buffer.byteLength(markdown) > SIZE_LIMITS.article) {
      const cause = markdown === undefined ? TOO_MANY_ELEMENTS : 'it is larger than a build takes';
      context.findings.add('article-skipped', article.where, cause);
      continue;
    }
    const isEmpty = markdown.trim() === '';
    if (isEmpty) context.findings.add('article-empty', file);
    const isDraft = isEmpty || article.draft === true;
    const frontMatter = stringify(frontMatterOf(entry, isDraft, context.links), {lineWidth: 0});
    await folder.write(file, `---\n${frontMatter}---\n${isEmpty ? '' : `\n${markdown}`}`);
    articles++;
    if (isDraft) drafts++;
    locales.add(article.locale);
    if (article.category) used.add(article.category);
    if (article.category && article.locale === defaultLocale) ownCategories.add(article.category);
  }
  const tabs = categories.filter((name, index) => used.has(name) && categories.indexOf(name) === index);
  const config = {
    // Plain Markdown: texts that look like the syntax of a generator are only texts.
    dialect: 'github',
    locale: defaultLocale,
    locales: [...locales].sort((first, second) =>
      first === defaultLocale ? -1 : second === defaultLocale ? 1 : first < second ? -1 : 1,
    ),
    ...(tabs.length > 0 ? {categories: tabs.map(name => ({name}))} : {}),
  };
  await folder.write('helplet.config.json', `${JSON.stringify(config, null, 2)}\n`);
  return {articles, drafts, categories: ownCategories.size, locales: config.locales};
}

function frontMatterOf({article, id, order}: PlannedArticle, isDraft: boolean, links: LinkMap): object {
  const {title, description, category, topic, tags, keywords, published, updated, views, audience, locale} = article;
  const related = (article.related ?? []).flatMap(key => links.plannedArticle(key, locale)?.id ?? []);
  const redirects = [...new Set(article.formerIds)].filter(each => each !== '' && each !== id);
  const values = {
    title: line(title),
    description: line(description),
    category: line(category),
    topic: topic === category ? undefined : line(topic),
    tags,
    keywords,
    published,
    updated,
    views,
    order,
    draft: isDraft || undefined,
    audience,
    related: related.length > 0 ? related : undefined,
    redirects: redirects.length > 0 ? redirects : undefined,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function line(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}
