// biome-ignore-all lint/correctness/useImportExtensions: scripts are .mjs, so that they run without a build
import {defineConfig, type PlaywrightTestConfig} from '@playwright/test';
import {type Browser, chromiumFlags, ensureBrowser, freePort, wantedBrowsers} from './scripts/browsers/index.mjs';

// End-to-end tests of the demo pages: npm run test:e2e. Other browsers: BROWSERS=chromium,firefox,webkit.

// Playwright reads this file again in each of its workers, which inherit the environment.
process.env.HELPLET_E2E_PORT ??= String(await freePort());
const port = process.env.HELPLET_E2E_PORT;

/**
 * The tests that run in each engine, over a driver that each of them has. The others need what only Chromium offers to
 * Playwright: answers in place of a server's, a clock that obeys, a network that goes away.
 */
const IN_EVERY_ENGINE = 'main-path/*.spec.ts';
/** Pictures are compared in one browser: each draws letters in its own way. */
const VISUAL = '**/visual/*.spec.ts';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // How fast pages are is for the benchmark to say. Here time-outs only find what hangs, also on a slow and busy machine.
  timeout: 300_000,
  expect: {timeout: 60_000},
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    contextOptions: {reducedMotion: 'reduce'},
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  globalSetup: './scripts/demo/serve-for-tests.mjs',
  projects: wantedBrowsers().flatMap(name => projectsFor(ensureBrowser(name))),
});

type Project = NonNullable<PlaywrightTestConfig['projects']>[number];

function projectsFor({name, path, source}: Browser): Project[] {
  if (name === 'chromium') {
    const options = (...flags: readonly string[]): Project['use'] => ({
      browserName: name,
      launchOptions: {executablePath: path, args: [...chromiumFlags, ...flags]},
    });
    return [
      {name, testIgnore: VISUAL, use: options()},
      {
        name: 'visual',
        testMatch: VISUAL,
        timeout: 60_000,
        // Letters are drawn alike whatever the machine's settings are.
        use: {...options('--font-render-hinting=none', '--disable-lcd-text'), deviceScaleFactor: 1},
        expect: {
          timeout: 20_000,
          toHaveScreenshot: {
            maxDiffPixels: 30,
            threshold: 0.15,
            pathTemplate: '{testDir}/visual/baselines/{arg}{ext}',
          },
        },
      },
    ];
  }
  const project = {name, testMatch: IN_EVERY_ENGINE};
  if (source === 'playwright' || name === 'webkit') return [{...project, use: {browserName: name}}];
  return [{...project, use: {browserName: name, channel: 'moz-firefox', launchOptions: {executablePath: path}}}];
}
