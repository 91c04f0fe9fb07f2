import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {commandOf, root} from '../run.mjs';
import {browserNames, candidates} from './candidates.mjs';
import {findBrowser, findCommand} from './find.mjs';

/**
 * @typedef {import('./candidates.mjs').BrowserName} BrowserName
 * @typedef {import('./find.mjs').Browser} Browser
 * @typedef {{program: string, args: readonly string[], mayFail?: boolean}} Command
 */

/** Debian's packages. On Ubuntu, `chromium` and `firefox-esr` are no programs but pointers to snaps. */
const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xsettingsd'],
};

/**
 * Finds a browser, and installs one when there is none.
 *
 * @param {BrowserName} name
 * @returns {Browser}
 */
export function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  say(`No ${name} on this machine.`);
  for (const commands of waysToInstall(name)) {
    if (!commands.every(command => succeeds(command) || command.mayFail)) continue;
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  const {variable} = candidates[name];
  throw new Error(`Could not find or install ${name}. Install it, or set ${variable} to the path of its program.`);
}

/**
 * Finds a browser of each engine, and installs those that are missing. Without Chromium there are no tests. What a machine
 * without root, or without Debian's packages, cannot get of the others is left out; elsewhere that is an error.
 *
 * @returns {{browsers: Browser[], missing: {name: BrowserName, why: string}[]}}
 */
export function ensureEveryBrowser() {
  /** @type {Browser[]} */
  const browsers = [];
  /** @type {{name: BrowserName, why: string}[]} */
  const missing = [];
  for (const name of browserNames) {
    try {
      browsers.push(ensureBrowser(name));
    } catch (error) {
      if (name === 'chromium' || canUseApt()) throw error;
      missing.push({name, why: error instanceof Error ? error.message : String(error)});
    }
  }
  return {browsers, missing};
}

function canUseApt() {
  return process.getuid?.() === 0 && findCommand('apt-get') !== undefined;
}

/**
 * @param {BrowserName} name
 * @returns {Command[][]} Ways to try in turn, each a list of commands.
 */
function waysToInstall(name) {
  // Playwright brings the browser; with root it also brings the system libraries that a bare machine lacks.
  const withPlaywright = node(commandOf('playwright'), 'install', ...(canUseApt() ? ['--with-deps'] : []), name);
  // One of several package sources may be out of reach and still not be the one that matters.
  const withApt = [
    {...apt('update'), mayFail: true},
    apt('install', '-y', '--no-install-recommends', ...packages[name]),
  ];
  if (!canUseApt()) return [[withPlaywright]];
  return isDebian() ? [withApt, [withPlaywright]] : [[withPlaywright], withApt];
}

/** Debian itself, where the packages are real programs and carry every library they need. */
function isDebian() {
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * @param {...string} args
 * @returns {Command}
 */
function node(...args) {
  return {program: process.execPath, args};
}

/**
 * @param {...string} args
 * @returns {Command}
 */
function apt(...args) {
  return {program: 'apt-get', args: ['-q', ...args]};
}

/** @param {Command} command */
function succeeds({program, args}) {
  say(`Running ${program} ${args.join(' ')}`);
  const {error, status} = spawnSync(program, args, {
    cwd: root,
    // stdout may carry an answer, see browsers.mjs.
    stdio: ['ignore', 2, 2],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  if (status === 0) return true;
  say(`That did not work${error ? `: ${error.message}` : ''}.`);
  return false;
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}
