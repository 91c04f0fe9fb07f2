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

/**
 * True for a file that is no article where the sources are of a generator, though its name ends like one. Without a dialect, every
 * Markdown file is an article.
 * @param path relative to the content folder, with `/`.
 */
export function isPartialFile(path: string, dialect: DialectName | undefined): boolean {
  return dialect !== undefined && (COMMON.test(path) || OWN[dialect]?.test(path) === true);
}
