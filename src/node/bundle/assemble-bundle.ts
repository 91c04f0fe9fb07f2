import type {ArticleSummary, RelatedArticle} from '../../core/article.js';
import {
  type ArticleFile,
  type BundleFile,
  type Catalog,
  type CatalogEntry,
  FORMAT_VERSION,
  type Manifest,
  type ManifestLocale,
} from '../../core/bundle.js';
import {directionOf} from '../../core/locale.js';
import {buildSearchIndex, type IndexedArticle} from '../../search/index-builder.js';
import type {CompiledArticle, CompiledContent} from '../content/compiled-content.js';
import {packageVersion} from '../package-info.js';
import type {ProgressListener} from '../progress.js';
import {type AssembledBundle, type BundleOutput, nameByContent, safeName} from './bundle-output.js';
import {countGroups} from './group-counts.js';
import {copiedImages, embeddedImages, type ImageAssets} from './image-assets.js';

export interface AssembleOptions {
  /** Puts images into the articles as `data:` URLs instead of beside them. Default: false. */
  readonly embedImages?: boolean;
  readonly onProgress?: ProgressListener;
}

/** Makes the files of a help bundle. The same content gives the same bytes, whatever the machine, its clock or language. */
export async function assembleBundle(
  content: CompiledContent,
  {embedImages = false, onProgress}: AssembleOptions = {},
): Promise<AssembledBundle> {
  const {config, articles} = content;
  const images = await (embedImages ? embeddedImages(articles) : copiedImages(articles));
  const outputs: BundleOutput[] = [...images.outputs];
  const locales: ManifestLocale[] = [];
  for (const [done, locale] of content.locales.entries()) {
    onProgress?.({stage: 'indexing', done, total: content.locales.length});
    const part = await assembleLocale(locale, content, images);
    outputs.push(...part.outputs);
    locales.push(part.locale);
  }
  const manifest: Manifest = {
    format: FORMAT_VERSION,
    generator: `helplet ${packageVersion}`,
    title: config.title ?? 'Help',
    defaultLocale: content.defaultLocale,
    locales,
    ...(config.contact ? {contact: config.contact} : {}),
    ...(config.imagePrefixes ? {imagePrefixes: config.imagePrefixes} : {}),
  };
  return {manifest, outputs};
}

async function assembleLocale(
  locale: string,
  content: CompiledContent,
  images: ImageAssets,
): Promise<{locale: ManifestLocale; outputs: readonly BundleOutput[]}> {
  const articles = content.articles.filter(({article}) => article.locale === locale);
  const find = articleFinder(articles);
  const written = articles.map(compiled => ({compiled, file: articleOutput(compiled, find, images)}));
  const entries = written.map(({compiled, file}) => catalogEntry(compiled, file));
  const catalog = jsonOutput(`catalog-${locale}`, {entries} satisfies Catalog);
  const text = await buildSearchIndex(articles.map(indexedArticle), locale);
  const index: BundleOutput = {...nameByContent(`index-${locale}`, '.json', text), text};
  return {
    outputs: [...written.map(({file}) => file), catalog, index],
    locale: {
      locale,
      direction: directionOf(locale),
      articles: articles.length,
      sections: articles.reduce((sum, {sections}) => sum + sections.length, 0),
      categories: countGroups(
        articles.flatMap(({article}) => article.category ?? []),
        content.config.categories,
      ),
      topics: countGroups(
        articles.flatMap(({article}) => article.topic ?? []),
        content.config.topics,
      ),
      index: bundleFile(index),
      catalog: bundleFile(catalog),
    },
  };
}

type ArticleFinder = (id: string) => CompiledArticle['article'] | undefined;

/** Finds the articles of one locale by the id they have, or had before. */
function articleFinder(articles: readonly CompiledArticle[]): ArticleFinder {
  const known = new Map<string, CompiledArticle['article']>();
  for (const {article, redirects = []} of articles) for (const id of redirects) known.set(id, article);
  for (const {article} of articles) known.set(article.id, article);
  return id => known.get(id);
}

function articleOutput(
  {article, related, imageFiles}: CompiledArticle,
  find: ArticleFinder,
  images: ImageAssets,
): BundleOutput {
  const assets = Object.entries(imageFiles).map(([src, file]) => [src, images.addresses.get(file)]);
  const neighbours = related?.flatMap(id => relatedArticle(find(id)));
  const file: ArticleFile = {
    ...article,
    ...(neighbours && neighbours.length > 0 ? {related: neighbours} : {}),
    ...(assets.length > 0 ? {assets: Object.fromEntries(assets)} : {}),
  };
  return jsonOutput(`articles/${safeName(article.id)}`, file);
}

function relatedArticle(article: CompiledArticle['article'] | undefined): readonly RelatedArticle[] {
  if (!article) return [];
  const {id, title, category} = article;
  return [{id, title, ...(category ? {category} : {})}];
}

function catalogEntry(compiled: CompiledArticle, file: BundleOutput): CatalogEntry {
  const {routes, audience, redirects} = compiled;
  return {
    ...summaryOf(compiled),
    file: bundleFile(file),
    ...(routes ? {routes} : {}),
    ...(audience ? {audience} : {}),
    ...(redirects ? {redirects} : {}),
  };
}

function indexedArticle(compiled: CompiledArticle): IndexedArticle {
  const {keywords, sections} = compiled;
  return {...summaryOf(compiled), ...(keywords ? {keywords} : {}), sections};
}

function summaryOf({article}: CompiledArticle): ArticleSummary {
  const {
    locale: _locale,
    markdown: _markdown,
    headings: _headings,

    meta: _meta,
    ...summary
  } = article;
  return summary;
}

function jsonOutput(stem: string, value: unknown): BundleOutput {
  const text = JSON.stringify(value);
  return {...nameByContent(stem, '.json', text), text};
}

function bundleFile({path, bytes, digest}: BundleOutput): BundleFile {
  return {path, bytes, digest};
}
