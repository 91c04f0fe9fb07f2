import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {failure} from './results.mjs';

/**
 * Writes what scripts/test.mjs counts.
 *
 * @typedef {import('@web/test-runner-core').TestSuiteResult} TestSuiteResult
 * @typedef {import('@web/test-runner-core').TestSession} TestSession
 * @typedef {import('./results.mjs').Results} Results
 * @param {string} file
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function jsonReporter(file) {
  return {
    async stop({sessions}) {
      /** @type {Results} */
      const results = {passed: 0, failed: 0, skipped: 0, failures: []};
      for (const session of sessions) addSession(session, results);
      await mkdir(dirname(file), {recursive: true});
      await writeFile(file, JSON.stringify(results));
    },
  };
}

/**
 * @param {TestSession} session One test file in one browser.
 * @param {Results} results
 */
function addSession({browser, testFile, testResults, errors}, results) {
  const before = {...results};
  if (testResults) addSuite(testResults, results, [`[${browser.name}]`]);
  if (results.failed > before.failed) return;
  const ranNone = results.passed === before.passed && results.skipped === before.skipped;
  // A file that could not be loaded, went wrong between its tests or forgot to have any.
  if (!ranNone && errors.length === 0) return;
  results.failed++;
  results.failures.push(failure(`[${browser.name}] ${testFile}`, errors[0]?.message ?? 'No test ran'));
}

/**
 * @param {TestSuiteResult} suite
 * @param {Results} results
 * @param {readonly string[]} [names] Of the suites around it.
 */
function addSuite({name, tests, suites}, results, names = []) {
  const path = [...names, name].filter(each => each !== '');
  for (const test of tests) {
    const outcome = test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
    results[outcome]++;
    if (outcome === 'failed') results.failures.push(failure([...path, test.name].join(' › '), test.error?.message));
  }
  for (const suite of suites) addSuite(suite, results, path);
}
