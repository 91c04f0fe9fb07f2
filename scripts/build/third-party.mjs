import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Copyright and licences of everything that stands in the scripts; `helplet build --inline` puts it into its one file. */
export const NOTICES_FILE = 'THIRD_PARTY_NOTICES.txt';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i;
/** A module of a package, in the folder of the package. */
const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/@]+)\//;

/**
 * A plugin of Vite that notes the folders of all packages of which something is bundled.
 *
 * @param {Set<string>} folders
 * @returns {import('vite').Plugin}
 */
export function recordPackages(folders) {
  return {
    name: 'helplet:record-packages',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of output.moduleIds) {
          const folder = PACKAGE.exec(id.replaceAll('\\', '/').replace(/^\0/, ''))?.[1];
          if (folder) folders.add(folder);
        }
      }
    },
  };
}

/**
 * Writes the notices of packages.
 *
 * @param {readonly string[]} outputs The folders of the scripts.
 * @param {Iterable<string>} folders Those of the packages.
 */
export async function writeNotices(outputs, folders) {
  const notices = noticesOf(await Promise.all([...folders].map(readPackage)));
  for (const output of outputs) await writeFile(join(output, NOTICES_FILE), notices);
}

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string} version
 * @property {string} holder Who made it: not every licence file says so.
 * @property {string} license SPDX expression.
 * @property {string} text What its licence files say.
 *
 * @param {string} folder
 * @returns {Promise<Package>}
 */
async function readPackage(folder) {
  const {name, version, license, author} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const holder = author?.name ?? author;
  const files = (await readdir(folder)).filter(file => LICENCE_FILE.test(file)).sort();
  const texts = await Promise.all(files.map(file => readFile(join(folder, file), 'utf8')));
  if (texts.length === 0) {
    // Some packages name their licence and leave out its text.
    if (license !== 'MIT') throw new Error(`${name} has no licence text, and its licence is ${license}`);
    texts.push(mitLicence(holder));
  }
  return {name, version, holder, license, text: texts.map(tidy).join('\n\n')};
}

/**
 * @param {readonly Package[]} packages
 * @returns {string} Each text once, below the names of all packages that have it.
 */
function noticesOf(packages) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  const sorted = packages.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const {name, version, holder, license, text} of sorted) {
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} by ${holder}, ${license}`]);
  }
  const sections = [...byText].map(([text, names]) => [RULE, names.join('\n'), RULE, '', text, ''].join('\n'));
  return ['Helplet contains the following software of others.', '', ...sections].join('\n');
}

const RULE = '-'.repeat(80);

/** @param {string} text */
function tidy(text) {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
    .trim();
}

/**
 * Source: https://opensource.org/license/mit
 *
 * @param {string} holder
 */
function mitLicence(holder) {
  return `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR
IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
