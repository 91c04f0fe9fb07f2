import type {ArticleSummary, RelatedArticle} from '../../core/article.js';
import {type ArticleFile, FORMAT_VERSION, type ManifestLocale} from '../../core/bundle.js';
import {crc32} from '../../core/checksum.js';
import {HelpletError} from '../../core/errors.js';
import {articlePath, checksumIn} from '../../core/file-names.js';
import {directionOf} from '../../core/locale.js';
import {sealManifest} from '../../core/manifest.js';
import {buildSearchIndex, type StoredArticle} from '../../search/index-builder.js';
import type {CompiledArticle, CompiledContent} from '../content/compiled-content.js';
import {packageVersion} from '../package-info.js';
import type {ProgressListener} from '../progress.js';
import type {AssembledBundle, BundleOutput} from './bundle-output.js';
import {type BundledAssets, copiedAssets, embeddedAssets} from './copy-assets.js';
import {countGroups, homeArticles, homeSuggestions, noticesOf} from './home-view.js';
import {indexExtras} from './pins-synonyms-routes.js';
import {findNeighbours, type Neighbours} from './previous-and-next.js';
import {findRelatedArticles} from './related-articles.js';

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
  const {config} = content;
  const bundled = await (embedImages ? embeddedAssets(content) : copiedAssets(content));
  const outputs: BundleOutput[] = [...bundled.outputs];
  const locales: ManifestLocale[] = [];
  for (const [done, locale] of content.locales.entries()) {
    onProgress?.({stage: 'indexing', done, total: content.locales.length});
    const part = await assembleLocale(locale, content, bundled);
    outputs.push(...part.outputs);
    locales.push(part.locale);
  }
  refuseSameNames(outputs);
  const manifest = sealManifest({
    format: FORMAT_VERSION,
    generator: `helplet ${packageVersion}`,
    title: config.title ?? 'Help',
    defaultLocale: content.defaultLocale,
    locales,
    ...(config.contact ? {contact: config.contact} : {}),
    ...(config.feedback ? {feedback: config.feedback} : {}),
    ...(config.imagePrefixes ? {imagePrefixes: config.imagePrefixes} : {}),
    ...(config.mediaHosts ? {mediaHosts: config.mediaHosts} : {}),
  });
  return {manifest, outputs};
}

/**
 * Two ids may give one name, and one of four thousand million pairs of texts has the same checksum.
 * @throws {HelpletError} `bundle/same-name`
 */
function refuseSameNames(outputs: readonly BundleOutput[]): void {
  const paths = new Set<string>();
  for (const {path} of outputs) {
    if (paths.has(path)) {
      throw new HelpletError('bundle/same-name', `Two files of the help bundle would have the same name, ${path}.`, {
        fix: 'Change a word in one of the articles whose ids give this name.',
      });
    }
    paths.add(path);
  }
}

async function assembleLocale(
  locale: string,
  content: CompiledContent,
  bundled: BundledAssets,
): Promise<{locale: ManifestLocale; outputs: readonly BundleOutput[]}> {
  const articles = content.articles.filter(({article}) => article.locale === locale);
  const find = articleFinder(articles);
  const similar = await findRelatedArticles(articles, locale);
  const neighbours = findNeighbours(articles.map(({article}) => article));
  const files = articles.map((compiled, number) => {
    const {article, related} = compiled;
    const named = related ? related.flatMap(id => find(id) ?? []) : similar[number]?.map(({article: other}) => other);
    return articleOutput(compiled, {...neighbours.get(article), related: named ?? []}, bundled);
  });
  const extras = indexExtras(articles, content.config);
  const indexFiles: BundleOutput[] = [];
  const index = await buildSearchIndex(
    articles.map((compiled, number) => storedArticle(compiled, checksumIn(files[number]?.path ?? ''))),
    {
      locale,
      extras,
      store: ({path, content: bytes}) => indexFiles.push({path, bytes: bytes.byteLength, content: bytes}),
    },
  );
  const categories = countGroups(
    articles.flatMap(({article}) => article.category ?? []),
    content.config.categories,
  );
  const open = articles.map(compiled => (compiled.audience?.length ? undefined : summaryOf(compiled)));
  const {routes = {}, suggestions: offers = []} = extras;
  const suggestions = homeSuggestions(open, [
    ...offers,
    ...Object.entries(routes).map(([number, globs]) => ({routes: globs, articles: [Number(number)]})),
  ]);
  return {
    outputs: [...files, ...indexFiles],
    locale: {
      locale,
      direction: directionOf(locale),
      articles: articles.length,
      sections: articles.reduce((sum, {sections}) => sum + sections.length, 0),
      categories,
      topics: countGroups(
        articles.flatMap(({article}) => article.topic ?? []),
        content.config.topics,
      ),
      ...noticesOf(articles),
      home: {
        ...(await homeArticles(
          open.filter(summary => summary !== undefined),
          categories,
        )),
        ...(suggestions ? {suggestions} : {}),
      },
      index: {path: index.path, bytes: index.content.byteLength},
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

/** The articles that one leads to. */
interface WaysOn extends Neighbours<ArticleSummary> {
  readonly related: readonly ArticleSummary[];
}

function articleOutput(
  {article, sections, assetFiles}: CompiledArticle,
  {related, previous, next}: WaysOn,
  bundled: BundledAssets,
): BundleOutput {
  const assets = Object.entries(assetFiles).map(([src, file]) => [src, bundled.addresses.get(file)]);
  const file: ArticleFile = {
    ...article,
    ...(related.length > 0 ? {related: related.map(relatedArticle)} : {}),
    ...(previous ? {previous: neighbour(previous)} : {}),
    ...(next ? {next: neighbour(next)} : {}),
    ...(assets.length > 0 ? {assets: Object.fromEntries(assets)} : {}),
    sections,
  };
  const content = JSON.stringify(file);
  const bytes = Buffer.from(content);
  return {
    path: articlePath(article.id, crc32(bytes)),
    bytes: bytes.byteLength,
    // Made anew when it is written: the texts of all articles at once would double the memory of a large build.
    get content() {
      return JSON.stringify(file);
    },
  };
}

function relatedArticle({id, title, category}: ArticleSummary): RelatedArticle {
  return {id, title, ...(category ? {category} : {})};
}

/** Without its category, which is that of the article itself. */
function neighbour({id, title}: ArticleSummary): RelatedArticle {
  return {id, title};
}

function storedArticle(compiled: CompiledArticle, checksum: number): StoredArticle {
  const {keywords, sections} = compiled;
  return {...summaryOf(compiled), ...(keywords ? {keywords} : {}), sections, checksum};
}

function summaryOf({article}: CompiledArticle): ArticleSummary {
  const {locale: _locale, markdown: _markdown, headings: _headings, meta: _meta, ...summary} = article;
  return summary;
}
