// npm run content-report -- <folder …>: what becomes of articles that were written for another generator.
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {sample} from './bench/random.mjs';
import {compileSources} from './bench/ranking/compile-sources.mjs';
import {inSource, internalLinks, rawSyntax} from './content/read-article.mjs';

const usage = `npm run content-report -- <folder …> [options]

Compiles each folder as it is, without a config, and tells what its readers would get: languages, categories and dates, syntax
of the generator that is left in the text, and what becomes of links and pictures.

  --sample 200   looks for raw syntax in so many articles of each folder
  --list         names what was found: raw syntax, lost links, and all groups of warnings
  --json         prints the figures as JSON
`;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    sample: {type: 'string', default: '200'},
    list: {type: 'boolean', default: false},
    json: {type: 'boolean', default: false},
    help: {type: 'boolean', short: 'h', default: false},
  },
});
if (values.help || positionals.length === 0) console.log(usage);
else await main();

async function main() {
  const {node} = await compileSources();
  const reports = [];
  for (const folder of positionals) reports.push(await reportOn(folder, node));
  if (values.json) console.log(JSON.stringify(reports, null, 2));
  else for (const report of reports) print(report);
}

/**
 * @param {string} folder
 * @param {typeof import('../src/node/index.js')} node
 */
async function reportOn(folder, node) {
  const content = resolve(folder);
  let compiled;
  try {
    compiled = await node.compileContent({content});
  } catch (error) {
    if (!(error instanceof node.HelpletErrors)) throw error;
    return {folder, errors: error.errors.map(({code, message, where}) => ({code, message, where}))};
  }
  const {articles, warnings, locales} = compiled;
  const left = sample(articles, Number(values.sample)).flatMap(({file, article}) => {
    const found = rawSyntax(article.markdown);
    return found.length > 0 ? [{file, found}] : [];
  });
  const links = await countLinks(compiled);
  const pictures = articles.flatMap(({images}) => images).filter(({src}) => inSource(src));
  const copied = articles.flatMap(({images, assetFiles}) => images.filter(({src}) => src in assetFiles));
  const figures = {
    articles: articles.length,
    locales,
    withCategory: count(articles, ({article}) => article.category !== undefined || article.topic !== undefined),
    withDate: count(articles, ({article}) => article.published !== undefined || article.updated !== undefined),
    rawSyntax: {sampled: Math.min(articles.length, Number(values.sample)), left},
    links,
    pictures: {local: pictures.length, copied: copied.length, reported: count(warnings, isAbout('image'))},
    warnings: groupsOf(warnings),
  };
  return {folder, errors: [], figures};
}

/** @param {import('../src/node/index.js').CompiledContent} compiled */
async function countLinks({articles, warnings}) {
  const ids = new Set(articles.map(({article}) => article.id));
  /** @type {Map<string, number>} */
  const reported = new Map();
  for (const {where} of warnings.filter(isAbout('link', 'anchor', 'file', 'include', 'shortcode', 'component'))) {
    const file = where.replace(/:\d+$/, '');
    reported.set(file, (reported.get(file) ?? 0) + 1);
  }
  let internal = 0;
  let open = 0;
  let told = 0;
  const lost = [];
  for (const {file, article, links, assetFiles} of articles) {
    const written = internalLinks(await readFile(file, 'utf8'));
    const opening = count(links, ({href}) => href in assetFiles || leadsTo(href, article.id, ids));
    const missing = written.length - Math.min(written.length, opening);
    const known = Math.min(missing, reported.get(file) ?? 0);
    internal += written.length;
    open += written.length - missing;
    told += known;
    if (missing > known) lost.push({file, lost: missing - known, written: written.slice(0, 5)});
  }
  return {internal, open, reported: told, lost};
}

/**
 * @param {string} href
 * @param {string} from
 * @param {ReadonlySet<string>} ids
 */
function leadsTo(href, from, ids) {
  const [path = ''] = href.split('#');
  if (path === '') return href !== '';
  if (!/\.md$/.test(path)) return false;
  const {pathname} = new URL(path, `https://site.invalid/${encodeURI(from)}`);
  return ids.has(decodeURIComponent(pathname.slice(1)).replace(/\.md$/, ''));
}

/** @param {readonly string[]} starts */
function isAbout(...starts) {
  return (/** @type {{code: string}} */ {code}) => starts.some(start => code.startsWith(start));
}

/** @param {readonly import('../src/node/index.js').ContentWarning[]} warnings */
function groupsOf(warnings) {
  /** @type {Map<string, {code: string, cause?: string, count: number, first: string, message: string}>} */
  const groups = new Map();
  for (const {code, cause, where, message} of warnings) {
    const key = `${code} ${cause ?? ''}`;
    const group = groups.get(key) ?? {code, ...(cause ? {cause} : {}), count: 0, first: where, message};
    group.count++;
    groups.set(key, group);
  }
  return [...groups.values()].sort((first, second) => second.count - first.count);
}

/** @param {Awaited<ReturnType<typeof reportOn>>} report */
function print({folder, errors, figures}) {
  console.log(`\n${folder}`);
  if (!figures) {
    console.log(`  ${errors.length} errors`);
    for (const {code, message, where} of errors.slice(0, 10)) console.log(`    ${code} ${where}: ${message}`);
    return;
  }
  const {articles, locales, withCategory, withDate, rawSyntax, links, pictures, warnings} = figures;
  console.log(`  ${articles} articles in ${locales.length} languages (${locales.join(', ')}), 0 errors`);
  console.log(`  category or topic: ${share(withCategory, articles)}, date: ${share(withDate, articles)}`);
  console.log(`  raw syntax: ${share(rawSyntax.left.length, rawSyntax.sampled)} of the sample`);
  console.log(
    `  internal links: ${links.internal}, of which ${share(links.open, links.internal)} open and ${share(links.reported, links.internal)} are reported; ${share(links.open + links.reported, links.internal)} together`,
  );
  console.log(
    `  local pictures: ${pictures.local}, of which ${pictures.copied} are copied and ${pictures.reported} reported`,
  );
  console.log(`  ${warnings.reduce((sum, group) => sum + group.count, 0)} warnings in ${warnings.length} groups`);
  for (const {code, cause, count, first, message} of warnings.slice(0, values.list ? undefined : 8)) {
    console.log(`    ${String(count).padStart(5)} ${code}${cause ? ` (${cause})` : ''}: ${message} ${first}`);
  }
  if (!values.list) return;
  for (const {file, found} of rawSyntax.left) console.log(`  raw: ${file}: ${found.slice(0, 4).join(' · ')}`);
  for (const {file, lost, written} of links.lost) console.log(`  lost ${lost}: ${file}: ${written.join(' ')}`);
}

/**
 * @param {number} part
 * @param {number} whole
 */
function share(part, whole) {
  return whole === 0 ? 'none' : `${((part / whole) * 100).toFixed(1)} % (${part})`;
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => boolean} counts
 */
function count(items, counts) {
  return items.filter(counts).length;
}
