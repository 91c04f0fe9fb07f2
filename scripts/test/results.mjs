import {readFile} from 'node:fs/promises';

/**
 * What became of a suite's tests.
 *
 * @typedef {{passed: number, failed: number, skipped: number}} Counts
 * @typedef {(file: string) => Promise<Counts>} ReadCounts Reads a test runner's result file.
 */

/** @type {ReadCounts} */
export async function readVitestCounts(file) {
  const result = await readJson(file);
  // A file that cannot even be loaded has no tests that could fail.
  const broken = result.testResults.filter(
    (/** @type {any} */ {status, assertionResults}) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + broken.length,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

/** @type {ReadCounts} */
export async function readPlaywrightCounts(file) {
  const {stats, errors} = await readJson(file);
  // One that passes only when repeated did not pass.
  return {passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped};
}

/** @type {ReadCounts} */
export async function readWebTestRunnerCounts(file) {
  return readJson(file); // of wtr-json-reporter.mjs
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
