import {readdir, readFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join, relative, sep} from 'node:path';
import {parseSync} from 'vite';
import {root} from '../run.mjs';
import {NOTICES_FILE} from './third-party.mjs';

/**
 * Looks for what must never be shipped.
 *
 * @param {string} dist The folder to look through.
 * @param {{withCdn?: boolean}} [options] Whether the scripts for a CDN should be there.
 * @returns {Promise<string[]>} One line per problem.
 */
export async function findDistProblems(dist, {withCdn = true} = {}) {
  const entries = await readdir(dist, {recursive: true, withFileTypes: true});
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const names = files.map(file => relative(dist, file).split(sep).join('/'));

  const problems = withCdn ? missingCdnFiles(names) : [];
  for (const [i, file] of files.entries()) {
    const text = await readFile(file, 'utf8');
    const name = names[i] ?? file;
    problems.push(...machinePaths(text, name));
    if (/^cdn\/.*\.js$/.test(name)) problems.push(...nonAscii(text, name));
    if (name === 'cdn/helplet-inline.js') problems.push(...moduleSyntax(text, name));
  }
  return problems;
}

/** @param {readonly string[]} names */
function missingCdnFiles(names) {
  return ['cdn/helplet.js', 'cdn/helplet-inline.js', `cdn/${NOTICES_FILE}`]
    .filter(name => !names.includes(name))
    .map(name => `${name} is missing`);
}

/**
 * Paths of the machine that built it tell about its owner and differ from build to build.
 *
 * @param {string} text
 * @param {string} name
 */
function machinePaths(text, name) {
  const folders = [root.replace(/[\\/]$/, ''), homedir()].filter(folder => folder.length > 1);
  return folders.filter(folder => mentions(text, folder)).map(folder => `${name} contains the path ${folder}`);
}

/**
 * @param {string} text
 * @param {string} folder
 */
function mentions(text, folder) {
  const escaped = folder.replaceAll('\\', '\\\\');
  return [`${folder}/`, `${folder}\\`, `${escaped}\\\\`].some(prefix => text.includes(prefix));
}

/**
 * @param {string} text
 * @param {string} name
 */
function nonAscii(text, name) {
  const at = text.search(/[^\n\t\x20-\x7e]/);
  return at < 0 ? [] : [`${name} is not pure ASCII near ${JSON.stringify(text.slice(Math.max(0, at - 30), at + 30))}`];
}

/**
 * The inline script is a classic one that needs no other file.
 *
 * @param {string} text
 * @param {string} name
 */
function moduleSyntax(text, name) {
  const {errors, module} = parseSync(name, text, {sourceType: 'script'});
  const imports = module.dynamicImports.map(({start, end}) => `imports ${text.slice(start, end)}`);
  return [...errors.map(({message}) => message), ...imports].map(problem => `${name} is a classic script: ${problem}`);
}
