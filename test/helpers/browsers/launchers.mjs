import {playwrightLauncher} from '@web/test-runner-playwright';
import {chromiumFlags} from '../../../scripts/browsers/flags.mjs';
import {firefoxLauncher} from './firefox-launcher.mjs';
import {webKitGtkLauncher} from './webkitgtk-launcher.mjs';

/** @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher */

/**
 * The launcher with which the test runner drives a browser.
 *
 * @param {import('../../../scripts/browsers/find.mjs').Browser} browser
 * @param {{concurrency: number}} options How many pages at once.
 * @returns {BrowserLauncher}
 */
export function launcherFor({name, path, source}, {concurrency}) {
  if (name === 'chromium') {
    return playwrightLauncher({
      product: 'chromium',
      concurrency,
      launchOptions: {executablePath: path, args: chromiumFlags},
    });
  }
  // Playwright's own builds of these two speak only its own protocol; those of a system speak only WebDriver's.
  if (source === 'playwright') return playwrightLauncher({product: name, concurrency});
  if (name === 'firefox') return firefoxLauncher({executablePath: path});
  return webKitGtkLauncher({executablePath: path, concurrency});
}
