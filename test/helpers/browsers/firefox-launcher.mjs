import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {mediaFromFeatures, waitForMedia} from './media.mjs';

/**
 * Drives a system's Firefox over WebDriver BiDi, with the Puppeteer that the test runner brings along. One page at a
 * time: two windows would fight for the focus.
 *
 * @typedef {import('./media.mjs').Media} Media
 * @param {{executablePath: string}} options
 */
export function firefoxLauncher({executablePath}) {
  return chromeLauncher({
    puppeteer: puppeteerCore,
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      protocol: 'webDriverBiDi',
      args: ['--remote-allow-system-access'], // for emulateMedia
    },
    async createPage({browser, context}) {
      const page = await context.newPage();
      return Object.assign(page, {
        /** @param {{name: string, value: string}[]} features */
        emulateMediaFeatures: features => emulateMedia(browser, page, mediaFromFeatures(features)),
        /** @param {string} [type] */
        emulateMediaType: type => emulateMedia(browser, page, {media: type ?? 'screen'}),
      });
    },
  });
}

/**
 * BiDi has no command for this yet, so it is set from within Firefox, the way its developer tools do.
 *
 * @param {any} browser
 * @param {any} page
 * @param {Media} media
 */
async function emulateMedia(browser, page, media) {
  await evaluateInFirefox(browser.connection, overrideMedia, page.mainFrame()._id, media);
  await waitForMedia(media, query => page.evaluate((/** @type {string} */ text) => matchMedia(text).matches, query));
}

/**
 * Runs a function among Firefox's own scripts.
 *
 * @param {any} connection
 * @param {(...args: any[]) => void} script
 * @param {...unknown} args
 */
async function evaluateInFirefox(connection, script, ...args) {
  const {contexts} = await command(connection, 'browsingContext.getTree', {'moz:scope': 'chrome', maxDepth: 0});
  const answer = await command(connection, 'script.evaluate', {
    expression: `(${script})(...${JSON.stringify(args)})`,
    target: {context: contexts[0].context},
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(`Firefox: ${answer.exceptionDetails.text}`);
}

/**
 * @param {any} connection
 * @param {string} method
 * @param {object} params
 */
async function command(connection, method, params) {
  const response = await connection.send(method, params);
  return response.result ?? response;
}

/**
 * Runs inside Firefox, so it sees nothing of this file.
 *
 * @param {string} contextId
 * @param {Media} media
 */
function overrideMedia(contextId, {colorScheme, reducedMotion, media}) {
  // @ts-expect-error A global of Firefox's own scripts.
  const {NavigableManager} = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const {top} = NavigableManager.getBrowsingContextById(contextId);
  if (colorScheme) top.prefersColorSchemeOverride = colorScheme === 'no-preference' ? 'none' : colorScheme;
  if (reducedMotion) top.prefersReducedMotionOverride = reducedMotion;
  if (media) top.mediumOverride = media === 'screen' ? '' : media;
}
