// biome-ignore-all lint/correctness/useImportExtensions: scripts are .mjs, so that they run without a build
import {defaultReporter} from '@web/test-runner';
import {ensureBrowser, wantedBrowsers} from './scripts/browsers/index.mjs';
import {jsonReporter} from './scripts/test/wtr-json-reporter.mjs';
import {commonModulesPlugin} from './test/helpers/browsers/common-modules.mjs';
import {launcherFor} from './test/helpers/browsers/launchers.mjs';
import {sharedDataPlugin} from './test/helpers/browsers/shared-data.mjs';
import {serveTypeScriptForScriptUrls, typeScriptPlugin} from './test/helpers/browsers/typescript.mjs';

// Component tests: npm run test:components. Other browsers: BROWSERS=chromium,firefox,webkit.
const resultFile = process.env.HELPLET_RESULT_FILE;
const coverageFolder = process.env.HELPLET_COVERAGE;

// biome-ignore lint/style/noDefaultExport: the test runner reads the default export
export default /** @type {import('@web/test-runner').TestRunnerConfig} */ ({
  files: 'test/components/**/*.test.ts',
  nodeResolve: {exportConditions: ['development']},
  plugins: [typeScriptPlugin(), commonModulesPlugin(), sharedDataPlugin()],
  middleware: [serveTypeScriptForScriptUrls],
  coverage: coverageFolder !== undefined,
  coverageConfig: {include: ['src/**/*.ts'], reporters: ['json'], reportDir: `${coverageFolder}/components`},
  browsers: wantedBrowsers().map(name => launcherFor(ensureBrowser(name), {concurrency: 2})),
  concurrentBrowsers: 2,
  // Time-outs only find what hangs, also on a slow and busy machine: a test, a browser or page that does not come, a file.
  testFramework: {config: {timeout: '120000', forbidOnly: Boolean(process.env.CI)}},
  browserStartTimeout: 10 * 60_000,
  testsStartTimeout: 10 * 60_000,
  testsFinishTimeout: 60 * 60_000,
  // Said by Lit's development build, which the tests want for its other warnings.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), ...(resultFile ? [jsonReporter(resultFile)] : [])],
});
