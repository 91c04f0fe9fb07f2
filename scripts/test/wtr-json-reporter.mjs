import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';

/**
 * Writes what scripts/test.mjs counts.
 *
 * @typedef {import('@web/test-runner-core').TestSuiteResult} TestSuiteResult
 * @typedef {import('@web/test-runner-core').TestSession} TestSession
 * @typedef {import('./results.mjs').Counts} Counts
 * @param {string} file
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function jsonReporter(file) {
  return {
    async stop({sessions}) {
      /** @type {Counts} */
      const counts = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) countSession(session, counts);
      await mkdir(dirname(file), {recursive: true});
      await writeFile(file, JSON.stringify(counts));
    },
  };
}

/**
 * @param {TestSession} session One test file in one browser.
 * @param {Counts} counts
 */
function countSession({testFile, testResults, errors}, counts) {
  const before = {...counts};
  if (testResults) countSuite(testResults, counts);
  if (counts.failed > before.failed) return;
  const ranNone = counts.passed === before.passed && counts.skipped === before.skipped;
  if (ranNone) console.log(`No test ran in ${testFile}`);
  // A file that could not be loaded, went wrong between its tests or forgot to have any.
  if (ranNone || errors.length > 0) counts.failed++;
}

/**
 * @param {TestSuiteResult} suite
 * @param {Counts} counts
 */
function countSuite({tests, suites}, counts) {
  for (const {skipped, passed} of tests) counts[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  for (const suite of suites) countSuite(suite, counts);
}
