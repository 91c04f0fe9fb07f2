import {commandOf} from '../run.mjs';
import {readPlaywrightResults, readVitestResults, readWebTestRunnerResults} from './results.mjs';

/**
 * @typedef {'unit' | 'components' | 'e2e' | 'security' | 'visual' | 'package'} SuiteName
 * @typedef {object} Suite
 * @property {SuiteName} name
 * @property {string} what For the headline.
 * @property {boolean} needsBuild Whether it tests dist.
 * @property {boolean} [inEveryEngine] Whether it runs in each browser of the environment variable BROWSERS.
 * @property {(resultFile: string) => {args: string[], env?: Record<string, string>}} command For Node.
 * @property {import('./results.mjs').ReadResults} readResults
 * @property {SuiteName} [isIn] The suite that it is a part of.
 * @property {'chromium'} [engineOfAll] The one engine it runs in when all suites run and `BROWSERS` names none.
 * @property {boolean} [onDemand] Whether it runs only when it is named.
 *
 * @typedef {{name: string, what: string, args: string[], isBuild?: boolean}} Check
 */

/** Of itself it colours each letter of a difference, even in a log. */
const biomeColors = process.stdout.isTTY ? [] : ['--colors=off'];

/** What has to hold before any test is worth running. @type {readonly Check[]} */
export const checks = [
  {name: 'types', what: 'Type check of src and test', args: [commandOf('typescript', 'tsc'), '-p', 'tsconfig.json']},
  {
    name: 'script types',
    what: 'Type check of scripts',
    args: [commandOf('typescript', 'tsc'), '-p', 'scripts/tsconfig.json'],
  },
  {name: 'lint', what: 'Lint and format', args: [commandOf('@biomejs/biome', 'biome'), 'ci', ...biomeColors]},
  {name: 'tokens', what: 'Generated style sheets', args: ['scripts/build-tokens.mjs', '--check']},
  {name: 'build', what: 'Build', args: ['scripts/build.mjs'], isBuild: true},
  {name: 'docs', what: 'Generated reference', args: ['scripts/docs.mjs', '--check']},
];

/** In the order in which they run: the quickest first. @type {readonly Suite[]} */
export const suites = [
  {
    name: 'unit',
    what: 'Unit tests, command line and plugin',
    needsBuild: false,
    command: resultFile => ({args: vitest('unit', resultFile)}),
    readResults: readVitestResults,
  },
  {
    name: 'components',
    what: 'Component tests in real browsers',
    needsBuild: false,
    inEveryEngine: true,
    // Three engines would take more than the time that a run may have: `npm run test:firefox` and `test:webkit` run the others.
    engineOfAll: 'chromium',
    command: resultFile => ({args: [commandOf('@web/test-runner', 'wtr')], env: {HELPLET_RESULT_FILE: resultFile}}),
    readResults: readWebTestRunnerResults,
  },
  {
    name: 'package',
    what: 'The package as it is published',
    needsBuild: true,
    command: resultFile => ({args: vitest('package', resultFile)}),
    readResults: readVitestResults,
  },
  {
    name: 'e2e',
    what: 'Demo pages, hostile content and hostile pages from end to end',
    needsBuild: true,
    inEveryEngine: true,
    // Another version of the browser draws letters differently: pictures are compared where they were taken.
    command: resultFile => playwright(resultFile, '--grep-invert=views.spec.ts'),
    readResults: readPlaywrightResults,
  },
  {
    name: 'security',
    what: 'Hostile content and hostile pages',
    needsBuild: true,
    command: resultFile => playwright(resultFile, '--grep', '@security'),
    readResults: readPlaywrightResults,
    isIn: 'e2e',
  },
  {
    name: 'visual',
    what: 'Screenshots of all views and looks',
    needsBuild: true,
    command: resultFile => playwright(resultFile, '--project=visual'),
    readResults: readPlaywrightResults,
    onDemand: true,
  },
];

/** Those that together are all tests. */
export const suitesOfAll = suites.filter(({isIn, onDemand}) => isIn === undefined && !onDemand);

/**
 * @param {string} project In vitest.config.ts.
 * @param {string} resultFile
 */
function vitest(project, resultFile) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`];
  return [commandOf('vitest'), 'run', '--project', project, ...reporters];
}

/**
 * @param {string} resultFile
 * @param {...string} which Tests, by their tags.
 */
function playwright(resultFile, ...which) {
  return {
    args: [commandOf('@playwright/test', 'playwright'), 'test', '--reporter=list,json', ...which],
    env: {PLAYWRIGHT_JSON_OUTPUT_FILE: resultFile},
  };
}
