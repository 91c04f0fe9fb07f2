// npm test: every check and every test.
//
//   node scripts/test.mjs                      all
//   node scripts/test.mjs unit [arguments]     one suite; further arguments go to its test runner
//   node scripts/test.mjs firefox              in one engine what runs in each of them
//
// All means in each engine that this machine can have, unless the environment variable BROWSERS names some.
// The last line is `N passed, N failed`, and `, N skipped` if any were. A check that fails, and a suite that crashes or
// runs no test, counts as one failure.
import {existsSync, rmSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {browserNames} from './browsers/candidates.mjs';
import {ensureEveryBrowser} from './browsers/install.mjs';
import {buildIfStale} from './build/stale.mjs';
import {endDescendantsWithThisProcess} from './test/descendants.mjs';
import {inWords, sum} from './test/results.mjs';
import {runProgram} from './test/run-program.mjs';
import {checks, suites, suitesOfAll} from './test/suites.mjs';

/**
 * @typedef {import('./test/results.mjs').Counts} Counts
 * @typedef {import('./test/suites.mjs').Suite} Suite
 * @typedef {object} Part
 * @property {string} name
 * @property {number} seconds
 * @property {Counts} [counts] None for a check that passed.
 * @property {string[]} [failures]
 * @property {string} [why] Of what was not run.
 */

const ONE_FAILURE = {passed: 0, failed: 1, skipped: 0};
const NOT_RUN = {passed: 0, failed: 0, skipped: 1};

const [suiteName, ...suiteArguments] = process.argv.slice(2);
const resultFolder = await mkdtemp(join(tmpdir(), 'helplet-test-'));
process.once('exit', () => rmSync(resultFolder, {recursive: true, force: true}));
endDescendantsWithThisProcess();

const parts = suiteName ? await runOne(suiteName) : await runAll();
const total = sum(parts.flatMap(({counts}) => counts ?? []));
headline('Summary');
for (const {name, seconds, counts, why} of parts) {
  const outcome = why ? `not run: ${why}` : counts ? inWords(counts) : 'passed';
  console.log(`${name.padEnd(14)}${seconds.toFixed(0).padStart(5)} s   ${outcome}`);
}
// Repeated here: what a suite printed of them is thousands of lines away.
for (const failure of parts.flatMap(({failures}) => failures ?? [])) console.log(`failed: ${failure}`);
console.log(inWords(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** @returns {Promise<Part[]>} */
async function runAll() {
  const isChosen = process.env.BROWSERS !== undefined;
  const parts = chooseEngines();
  let isBuilt = true;
  for (const {name, what, args, isBuild = false} of checks) {
    headline(what);
    const {isGood, seconds} = await runProgram(args);
    parts.push({name, seconds, ...(isGood ? {} : {counts: ONE_FAILURE})});
    if (isBuild) isBuilt = isGood;
  }
  for (const suite of suitesOfAll) {
    headline(suite.what);
    // Testing what an older build left would say nothing about these sources.
    const canRun = isBuilt || !suite.needsBuild;
    if (!canRun) console.log('Not run, as the build failed.');
    const engine = isChosen ? undefined : suite.engineOfAll;
    parts.push(canRun ? await runSuite(suite, [], engine) : {name: suite.name, seconds: 0, counts: ONE_FAILURE});
  }
  return parts;
}

/**
 * Names the engines for the test runners.
 *
 * @returns {Part[]} Those that this machine cannot have.
 */
function chooseEngines() {
  if (process.env.BROWSERS) return [];
  const {browsers, missing} = ensureEveryBrowser();
  process.env.BROWSERS = browsers.map(({name}) => name).join(',');
  return missing.map(({name, why}) => ({name, why, seconds: 0, counts: NOT_RUN}));
}

/**
 * @param {string} name Of a suite, or of an engine.
 * @returns {Promise<Part[]>}
 */
async function runOne(name) {
  if (browserNames.some(engine => engine === name)) return runInEngine(name);
  const suite = suites.find(candidate => candidate.name === name);
  if (!suite) throw new Error(`No suite ${name}; there are ${suites.map(each => each.name).join(', ')}`);
  if (suite.needsBuild) await buildIfStale();
  return [await runSuite(suite, suiteArguments)];
}

/**
 * @param {string} engine
 * @returns {Promise<Part[]>}
 */
async function runInEngine(engine) {
  process.env.BROWSERS = engine;
  await buildIfStale();
  const parts = [];
  for (const suite of suites.filter(({inEveryEngine}) => inEveryEngine)) parts.push(await runSuite(suite));
  return parts;
}

/**
 * @param {Suite} suite
 * @param {readonly string[]} [extra]
 * @param {string} [engine] Where it runs in this one alone.
 * @returns {Promise<Part>}
 */
async function runSuite({name, command, readResults}, extra = [], engine) {
  const resultFile = join(resultFolder, `${name}.json`);
  const {args, env} = command(resultFile);
  const {isGood, seconds} = await runProgram([...args, ...extra], {...env, ...(engine ? {BROWSERS: engine} : {})});
  if (!existsSync(resultFile)) {
    console.log(`The ${name} suite ended without a result.`);
    return {name, seconds, counts: ONE_FAILURE};
  }
  const {failures, ...counts} = await readResults(resultFile);
  if (counts.failed > 0) return {name, seconds, counts, failures};
  if (!isGood) console.log(`The ${name} suite failed outside of its tests.`);
  else if (counts.passed === 0) console.log(`The ${name} suite ran no test.`);
  const failed = isGood && counts.passed > 0 ? 0 : 1;
  return {name, seconds, counts: {...counts, failed}};
}

/** @param {string} text */
function headline(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}`);
}
