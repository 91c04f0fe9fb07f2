import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import playwright from 'playwright';
import {candidates, webkitTools} from './candidates.mjs';

/**
 * A browser that can be started.
 *
 * @typedef {import('./candidates.mjs').BrowserName} BrowserName
 * @typedef {{name: BrowserName, path: string, source: 'environment' | 'system' | 'playwright'}} Browser
 */

/**
 * Looks for a browser: in its environment variable, among the system's programs, in Playwright's downloads.
 *
 * @param {BrowserName} name
 * @returns {Browser | undefined}
 */
export function findBrowser(name) {
  return fromEnvironment(name) ?? fromSystem(name) ?? fromPlaywright(name);
}

/**
 * @param {BrowserName} name
 * @returns {Browser | undefined}
 */
function fromEnvironment(name) {
  const {variable} = candidates[name];
  const path = process.env[variable];
  if (!path) return undefined;
  if (!existsSync(path)) throw new Error(`${variable} names a browser that does not exist: ${path}`);
  return {name, path, source: 'environment'};
}

/**
 * @param {BrowserName} name
 * @returns {Browser | undefined}
 */
function fromSystem(name) {
  if (name === 'webkit' && !webkitTools.every(findCommand)) return undefined;
  const {commands, paths} = candidates[name];
  const found = [...commands.map(findCommand), ...paths].find(path => path && existsSync(path) && starts(name, path));
  return found ? {name, path: found, source: 'system'} : undefined;
}

/**
 * @param {BrowserName} name
 * @returns {Browser | undefined}
 */
function fromPlaywright(name) {
  const path = playwright[name].executablePath();
  return existsSync(path) ? {name, path, source: 'playwright'} : undefined;
}

/**
 * Looks a program up along PATH.
 *
 * @param {string} command
 * @returns {string | undefined}
 */
export function findCommand(command) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? [`${command}.exe`, `${command}.cmd`] : [command];
  return folders.flatMap(folder => names.map(name => join(folder, name))).find(path => existsSync(path));
}

/**
 * Some systems have a `chromium-browser` that only says where to get one, so it is asked for its version first.
 * Chrome on Windows would open a window instead, and MiniBrowser has no display yet.
 *
 * @param {BrowserName} name
 * @param {string} path
 */
function starts(name, path) {
  if (process.platform === 'win32' || name === 'webkit') return true;
  return spawnSync(path, ['--version'], {stdio: 'ignore', timeout: 30_000}).status === 0;
}
