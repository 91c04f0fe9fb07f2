import {candidates} from './candidates.mjs';

/** @typedef {import('./candidates.mjs').BrowserName} BrowserName */

/**
 * The browsers to test in, from the environment variable BROWSERS: `chromium,firefox,webkit`. Default: Chromium only.
 *
 * @returns {BrowserName[]}
 */
export function wantedBrowsers() {
  return parseBrowserNames((process.env.BROWSERS || 'chromium').split(','));
}

/**
 * @param {readonly string[]} names
 * @returns {BrowserName[]}
 */
export function parseBrowserNames(names) {
  return names.map(text => {
    const name = text.trim();
    if (!isBrowserName(name)) {
      throw new Error(`Unknown browser "${name}"; choose from ${Object.keys(candidates).join(', ')}`);
    }
    return name;
  });
}

/**
 * @param {string} name
 * @returns {name is BrowserName}
 */
function isBrowserName(name) {
  return Object.hasOwn(candidates, name);
}
