// npm test: every check and every test.
//
//   node scripts/test.mjs                      all
//   node scripts/test.mjs unit [arguments]     one suite; further arguments go to its test runner
//
// The last line is `N passed, N failed`, and `, N skipped` if any were. A check that fails, and a suite that crashes or
// runs no test, counts as one failure.
import {existsSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildIfStale} from './build/stale.mjs';
import {inWords, sum} from './test/results.mjs';
import {runWithin} from './test/run-within.mjs';
import {checks, suites} from './test/suites.mjs';

/**
 * @typedef {import('./test/results.mjs').Counts} Counts
 * @typedef {import('./test/suites.mjs').Suite} Suite
 */

const ONE_FAILURE = {passed: 0, failed: 1, skipped: 0};
/** A run on a slow machine takes half of this; whoever waits for it should hear of a hang before long. */
const LONGEST_MINUTES = 19;
const LONGEST_CHECK_MINUTES = 3;
const LONGEST_SUITE_MINUTES = 8;
const startedAt = performance.now();

const [suiteName, ...suiteArguments] = process.argv.slice(2);
const resultFolder = await mkdtemp(join(tmpdir(), 'helplet-test-'));
try {
  const summary = suiteName ? await runOne(suiteName) : await runAll();
  const total = sum([...summary.values()]);
  headline('Summary');
  for (const [name, counts] of summary) console.log(`${name.padEnd(14)}${inWords(counts)}`);
  console.log(inWords(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
} finally {
  await rm(resultFolder, {recursive: true, force: true});
}

async function runAll() {
  /** @type {Map<string, Counts>} */
  const summary = new Map();
  let isBuilt = true;
  for (const {name, what, args, isBuild = false} of checks) {
    headline(what);
    if (await runWithin(atMost(LONGEST_CHECK_MINUTES), args)) continue;
    summary.set(name, ONE_FAILURE);
    if (isBuild) isBuilt = false;
  }
  for (const suite of suites) {
    headline(suite.what);
    // Testing what an older build left would say nothing about these sources.
    const canRun = isBuilt || !suite.needsBuild;
    if (!canRun) console.log('Not run, as the build failed.');
    summary.set(suite.name, canRun ? await runSuite(suite) : ONE_FAILURE);
  }
  return summary;
}

/**
 * @param {string} name
 * @returns {Promise<Map<string, Counts>>}
 */
async function runOne(name) {
  const suite = suites.find(candidate => candidate.name === name);
  if (!suite) throw new Error(`No suite ${name}; there are ${suites.map(each => each.name).join(', ')}`);
  if (suite.needsBuild) await buildIfStale();
  return new Map([[name, await runSuite(suite, suiteArguments)]]);
}

/**
 * @param {Suite} suite
 * @param {readonly string[]} [extra]
 * @returns {Promise<Counts>}
 */
async function runSuite({name, command, readCounts}, extra = []) {
  const resultFile = join(resultFolder, `${name}.json`);
  const {args, env} = command(resultFile);
  const isGood = await runWithin(atMost(LONGEST_SUITE_MINUTES), [...args, ...extra], env);
  if (!existsSync(resultFile)) {
    console.log(`The ${name} suite ended without a result.`);
    return ONE_FAILURE;
  }
  const counts = await readCounts(resultFile);
  if (counts.failed > 0) return counts;
  if (!isGood) {
    console.log(`The ${name} suite failed outside of its tests.`);
    return {...counts, failed: 1};
  }
  if (counts.passed === 0) {
    console.log(`The ${name} suite ran no test.`);
    return {...counts, failed: 1};
  }
  return counts;
}

/**
 * @param {number} minutes
 * @returns {number} As many of them as are left.
 */
function atMost(minutes) {
  return Math.min(minutes, LONGEST_MINUTES - (performance.now() - startedAt) / 60_000);
}

/** @param {string} text */
function headline(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}`);
}
