import {readFile} from 'node:fs/promises';
import {stripVTControlCharacters} from 'node:util';

/**
 * What became of a suite's tests.
 *
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 * @typedef {Counts & {failures: string[]}} Results With a line for each test that failed: its name and the first line of its error.
 * @typedef {(file: string) => Promise<Results>} ReadResults Reads a test runner's result file.
 */

/** @type {ReadResults} */
export async function readVitestResults(file) {
  const result = await readJson(file);
  // A file that cannot even be loaded has no tests that could fail.
  const broken = result.testResults.filter(
    (/** @type {any} */ {status, assertionResults}) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + broken.length,
    skipped: result.numPendingTests + result.numTodoTests,
    failures: result.testResults.flatMap((/** @type {any} */ {name, status, message, assertionResults}) => {
      const failed = assertionResults.filter((/** @type {any} */ each) => each.status === 'failed');
      if (status === 'failed' && assertionResults.length === 0) return [failure(name, message)];
      return failed.map((/** @type {any} */ each) => failure(each.fullName, each.failureMessages[0]));
    }),
  };
}

/** @type {ReadResults} */
export async function readPlaywrightResults(file) {
  const {stats, errors, suites} = await readJson(file);
  return {
    passed: stats.expected,
    // One that passes only when repeated did not pass.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [
      ...errors.map((/** @type {any} */ error) => failure('Outside of tests', error.message)),
      ...suites.flatMap((/** @type {any} */ suite) => failuresOfPlaywrightSuite(suite)),
    ],
  };
}

/**
 * @param {any} suite
 * @param {readonly string[]} [titles] Of the suites around it.
 * @returns {string[]}
 */
function failuresOfPlaywrightSuite({title, specs = [], suites = []}, titles = []) {
  const path = [...titles, title];
  const failed = specs.flatMap((/** @type {any} */ spec) =>
    spec.tests
      .filter((/** @type {any} */ {status}) => status === 'unexpected' || status === 'flaky')
      .map((/** @type {any} */ {projectName, results}) => {
        const {error} = results.find((/** @type {any} */ each) => each.error) ?? {};
        return failure(`[${projectName}] ${[...path, spec.title].join(' › ')}`, error?.message);
      }),
  );
  return [...failed, ...suites.flatMap((/** @type {any} */ each) => failuresOfPlaywrightSuite(each, path))];
}

/** @type {ReadResults} */
export async function readWebTestRunnerResults(file) {
  return readJson(file); // of wtr-json-reporter.mjs
}

/**
 * @param {string} name
 * @param {string} [message]
 */
export function failure(name, message = '') {
  const [firstLine = ''] = stripVTControlCharacters(message).trim().split('\n');
  return firstLine === '' ? name : `${name}: ${firstLine}`;
}

/** @param {readonly Counts[]} all */
export function sum(all) {
  const total = {passed: 0, failed: 0, skipped: 0};
  for (const {passed, failed, skipped} of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** @param {Counts} counts */
export function inWords({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {string} file
 * @returns {Promise<any>}
 */
async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}
