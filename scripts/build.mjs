// npm run build: src becomes dist.
//
//   node scripts/build.mjs [--skip-cdn]
import {chmod, copyFile, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join, parse, relative} from 'node:path';
import {parseArgs} from 'node:util';
import {createJiti} from 'jiti';
import {build as viteBuild} from 'vite';
import {findDistProblems} from './build/dist-problems.mjs';
import {writeIntegrity} from './build/integrity.mjs';
import {recordPackages, writeNotices} from './build/third-party.mjs';
import {replaceFolder} from './replace-folder.mjs';
import {commandOf, root, runNode} from './run.mjs';

const {values: options} = parseArgs({options: {'skip-cdn': {type: 'boolean', default: false}}});
const withCdn = !options['skip-cdn'];

/** What workers start with or load, beside languages. */
const STANDALONE = ['markdown/worker/markdown-worker', 'markdown/highlight/highlighter'];

/** Folders of the packages that are bundled. @type {Set<string>} */
const packages = new Set();
const started = performance.now();
await replaceFolder(join(root, 'dist'), async dist => {
  await compileTypeScript(dist);
  await bundleStandalone(dist);
  await Promise.all([minifyTemplates(dist), makeCommandExecutable(dist), copyTheme(dist), describeElements(dist)]);
  if (withCdn) await bundleForCdn(dist);
  await writeNotices([dist, ...(withCdn ? [join(dist, 'cdn')] : [])], packages);
  await refuseBadFiles(dist);
});
console.log(`Built dist in ${((performance.now() - started) / 1000).toFixed(1)} s`);

/**
 * Unbundled ES modules and their types: what `npm install helplet` gives.
 *
 * @param {string} dist
 */
async function compileTypeScript(dist) {
  await runNode(commandOf('typescript', 'tsc'), ['-p', 'tsconfig.build.json', '--outDir', dist]);
  // Of the CDN scripts these are only modules that no page can load without a bundler; Vite makes the real ones.
  await rm(join(dist, 'cdn'), {recursive: true, force: true});
}

/**
 * Puts one file with all that it imports in the place of each module that a worker starts with or loads: bundlers copy
 * these as they are.
 *
 * @param {string} dist
 */
async function bundleStandalone(dist) {
  await bundle('worker:search/provider/worker/engine-worker', dist);
  for (const path of [...STANDALONE, ...(await languageNames()).map(name => `search/analysis/languages/${name}`)]) {
    await bundle(`standalone:${path}`, dist);
  }
}

/**
 * @param {string} mode As vite.config.ts knows it.
 * @param {string} outDir
 */
async function bundle(mode, outDir) {
  const plugins = () => [recordPackages(packages)];
  await viteBuild({root, mode, logLevel: 'warn', plugins: plugins(), worker: {plugins}, build: {outDir}});
}

/**
 * The bundler of a site leaves the text of Lit's templates as it is, so it is made small here.
 *
 * @param {string} dist
 */
async function minifyTemplates(dist) {
  /** @type {typeof import('./build/minify-literals.js')} */
  const {minifyLiteralsIn} = await createJiti(import.meta.url).import('./build/minify-literals.ts');
  for (const folder of ['components', 'controllers', 'styles']) {
    for (const name of await readdir(join(dist, folder), {recursive: true})) {
      if (!name.endsWith('.js')) continue;
      const file = join(dist, folder, name);
      const code = await readFile(file, 'utf8');
      await writeFile(file, minifyLiteralsIn(code, name));
    }
  }
}

/** @param {string} dist */
async function makeCommandExecutable(dist) {
  await chmod(join(dist, 'node', 'cli', 'main.js'), 0o755);
}

/** @param {string} dist */
async function copyTheme(dist) {
  await copyFile(join(root, 'src', 'theme.css'), join(dist, 'theme.css'));
}

/**
 * The custom-elements manifest, from which editors and documentation tools know tags, properties and parts.
 *
 * @param {string} dist
 */
async function describeElements(dist) {
  const config = join('scripts', 'build', 'custom-elements.config.mjs');
  const analyzer = commandOf('@custom-elements-manifest/analyzer', 'cem');
  await runNode(analyzer, ['analyze', '--config', config, '--outdir', relative(root, dist), '--quiet']);
}

/**
 * The scripts that a page loads with one tag; vite.config.ts says what they contain.
 *
 * @param {string} dist
 */
async function bundleForCdn(dist) {
  const languages = (await languageNames()).map(name => `language:${name}`);
  for (const mode of ['loader', 'inline', ...languages]) await bundle(mode, join(dist, 'cdn'));
  await writeIntegrity(join(dist, 'cdn'));
}

/** Of the languages that the search knows, in order. */
async function languageNames() {
  const files = await readdir(join(root, 'src', 'search', 'analysis', 'languages'));
  return files.map(file => parse(file).name).sort();
}

/** @param {string} dist */
async function refuseBadFiles(dist) {
  const problems = await findDistProblems(dist, {withCdn});
  if (problems.length > 0)
    throw new Error(`The build made files that must not be shipped:\n  ${problems.join('\n  ')}`);
}
