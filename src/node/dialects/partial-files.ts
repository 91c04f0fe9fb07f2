import {resolveRelative} from '../../core/article-link.js';
import type {DialectName} from './dialect.js';

/** Files that are no articles in the sites of any generator: what starts with an underscore, and error pages. */
const COMMON = /(?:^|\/)_(?!index\.)[^/]*\.(?:mdx?|markdown)$|^(?:[a-z]{2}(?:[-_]\w+)?\/)?404\.(?:mdx?|markdown)$/i;

/** Files and folders that a generator takes for no page of their own: snippets, templates, tables of contents, older versions. */
const OWN: Readonly<Partial<Record<DialectName, RegExp>>> = {
  docusaurus: /(?:^|\/)_[^/]*\/|(?:^|\/)versioned_docs\/|(?:^|\/)docusaurus-plugin-content-[\w-]+\/version-[^/]+\//,
  gitbook: /(?:^|\/)SUMMARY\.md$/,
  jekyll: /(?:^|\/)_(?:includes|layouts|sass|data|plugins|site)\/|(?:^|\/)vendor\//,
  mintlify: /(?:^|\/)(?:snippets|_[^/]*)\//,
  mkdocs: /(?:^|\/)SUMMARY\.md$/,
  starlight: /(?:^|\/)_[^/]*\//,
};

/** How generators include one Markdown file into another; the group is its path. */
const INCLUDES = [
  /<!--\s*@include:\s*([^\s{#]+?\.mdx?)\b/g,
  /--8<--\s+["']([^"':]+\.mdx?)\b/g,
  /^import\s+\w+\s+from\s+["']([^"']+\.mdx?)["']/gm,
  /\{%-?\s*include(?:_relative)?\s+["']?([\w./-]+\.(?:md|markdown))\b/g,
  /\{\{[%<]\s*(?:include|readfile|render)\s+["']([^"']+\.md)["']/g,
];

interface SourceText {
  /** Relative to the content folder, with `/`. */
  readonly path?: string;
  readonly markdown: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Finds the files that are no articles where the sources are of a generator, though their names end like those of articles: by their
 * names, and texts without a title that others include. Without a dialect, every Markdown file is an article.
 */
export function findPartialFiles(
  sources: readonly SourceText[],
  dialect: DialectName | undefined,
): ReadonlySet<string> {
  if (dialect === undefined) return new Set();
  const included = new Set(sources.flatMap(includesOf));
  return new Set(
    sources.flatMap(({path = '', markdown, values}) => {
      const hasTitle = values.title !== undefined || /^#\s/m.test(markdown);
      const isPartial = COMMON.test(path) || OWN[dialect]?.test(path) || (!hasTitle && isIncluded(path, included));
      return isPartial ? [path] : [];
    }),
  );
}

function includesOf({path = '', markdown}: SourceText): readonly string[] {
  return INCLUDES.flatMap(include => [...markdown.matchAll(include)]).flatMap(([, target = '']) => {
    // Prefixes such as `@/` and `@site/` stand for a folder of the site.
    const isRelative = !/^[@~/]/.test(target);
    return (isRelative ? resolveRelative(target, path) : target.replace(/^[@~]?[\w-]*\//, '')) ?? [];
  });
}

/** Paths of includes may begin above the content folder or in a folder of the site. */
function isIncluded(path: string, included: ReadonlySet<string>): boolean {
  if (included.has(path)) return true;
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    if (included.has(path.slice(at + 1))) return true;
  }
  return false;
}
