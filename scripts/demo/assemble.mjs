import {existsSync} from 'node:fs';
import {cp, mkdir, readdir, readFile, symlink, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {build as viteBuild} from 'vite';
import {replaceFolder} from '../replace-folder.mjs';
import {root, runNode} from '../run.mjs';
import {entries} from '../sizes/budgets.mjs';
import {measure} from '../sizes/measure.mjs';

const demo = join(root, 'demo');

/** What of demo/ is no page, but made into one. */
const SOURCES = /^(dist|articles.*|npm-consumer)$/;

/**
 * Makes demo/dist: the demo pages, the help bundles they show, and the scripts as a CDN would serve them.
 *
 * @param {string} content The folder of articles to show.
 * @returns {Promise<string>} The folder to serve.
 */
export async function assembleDemo(content) {
  const target = join(demo, 'dist');
  await replaceFolder(target, async folder => {
    await copyPages(folder);
    await writeSizes(join(folder, 'index.html'));
    await cp(join(root, 'dist', 'cdn'), join(folder, 'helplet'), {recursive: true});
    await compile(resolve(content), folder, 'help');
    await compile(join(demo, 'articles-ar'), folder, 'help-ar');
    await compile(resolve(content), folder, 'inline', '--inline');
    await buildConsumer(join(folder, 'npm-consumer'));
  });
  return target;
}

/** @param {string} folder */
async function copyPages(folder) {
  for (const name of await readdir(demo)) {
    if (!SOURCES.test(name)) await cp(join(demo, name), join(folder, name), {recursive: true});
  }
}

/**
 * Puts measured sizes into a page: `{kB of Loader}`, or a sum, `{kB of Search worker + Second stage}`.
 *
 * @param {string} page
 */
async function writeSizes(page) {
  const text = await readFile(page, 'utf8');
  /** @type {Map<string, string>} */
  const figures = new Map();
  for (const [place, names = ''] of text.matchAll(/\{kB of ([^}]+)\}/g)) {
    if (!figures.has(place)) figures.set(place, ((await brotliBytes(names.split(' + '))) / 1000).toFixed(1));
  }
  await writeFile(
    page,
    text.replaceAll(/\{kB of [^}]+\}/g, place => figures.get(place) ?? place),
  );
}

/** @param {readonly string[]} names Of entries in budgets.mjs. */
async function brotliBytes(names) {
  let bytes = 0;
  for (const name of names) {
    const entry = entries.find(each => each.name === name);
    if (!entry) throw new Error(`demo/index.html names "${name}", which budgets.mjs has not`);
    bytes += (await measure(entry)).sizes.brotli;
  }
  return bytes;
}

/**
 * @param {string} content
 * @param {string} folder
 * @param {string} name Of the bundle within the folder.
 * @param {...string} options
 */
async function compile(content, folder, name, ...options) {
  // Run from that folder, so that its messages name the bundle and not where it is made.
  await runNode('dist/node/cli/main.js', ['build', content, '--out', name, ...options], folder);
}

/**
 * Builds the example of a site that installs Helplet from npm.
 *
 * @param {string} outDir
 */
async function buildConsumer(outDir) {
  const consumer = join(demo, 'npm-consumer');
  if (!existsSync(consumer)) return;
  await linkPackage(join(consumer, 'node_modules'));
  await viteBuild({root: consumer, base: './', logLevel: 'warn', build: {outDir, emptyOutDir: true}});
}

/**
 * What `npm install` would do, without a registry.
 *
 * @param {string} nodeModules
 */
async function linkPackage(nodeModules) {
  const link = join(nodeModules, 'helplet');
  if (existsSync(link)) return;
  await mkdir(nodeModules, {recursive: true});
  await symlink(root, link, 'junction');
}
