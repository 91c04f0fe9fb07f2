// npm run coverage: runs the unit, component and end-to-end tests, and says which lines of src they run together.
//
// The report for people is coverage/index.html; coverage/lcov.info is for other tools. What end-to-end tests run in workers
// is not counted, as browsers do not report it; unit tests run the same code.
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import {readEndToEnd} from './coverage/end-to-end.mjs';
import {writeReports} from './coverage/reports.mjs';
import {root, runNode} from './run.mjs';
import {endDescendantsWithThisProcess} from './test/descendants.mjs';
import {runProgram} from './test/run-program.mjs';

const folder = join(root, 'coverage');
const parts = {unit: join(folder, 'unit'), components: join(folder, 'components'), e2e: join(folder, 'e2e')};
/** For the test runner of a suite. @type {Readonly<Record<string, readonly string[]>>} */
const OPTIONS = {
  // Vitest lists files that no test loads as well.
  unit: [
    '--coverage.enabled',
    '--coverage.provider=v8',
    '--coverage.include=src/**/*.ts',
    '--coverage.reporter=json',
    `--coverage.reportsDirectory=${parts.unit}`,
    '--coverage.reportOnFailure',
  ],
  // Scripts that are not minified have no bytes worth counting, and what measures them stays in the heap.
  e2e: ['--grep-invert=@bytes|@heap'],
};

endDescendantsWithThisProcess();
await rm(folder, {recursive: true, force: true});
const dist = join(root, 'dist');
// Read by vite.config.ts, web-test-runner.config.mjs and test/e2e/test.ts.
process.env.HELPLET_COVERAGE = folder;
const failed = [];
try {
  await runNode('scripts/build.mjs');
  for (const suite of Object.keys(parts)) {
    const {isGood} = await runProgram(['scripts/test.mjs', suite, ...(OPTIONS[suite] ?? [])]);
    if (!isGood) failed.push(suite);
  }
  const report = (/** @type {string} */ part) => join(part, 'coverage-final.json');
  await writeReports(folder, [report(parts.unit), report(parts.components)], await readEndToEnd(parts.e2e, dist));
} finally {
  // Its scripts are not minified; the next command that needs dist builds it.
  await rm(dist, {recursive: true, force: true});
}
if (failed.length > 0) {
  console.log(`Tests failed, so the figures may be too low: ${failed.join(', ')}`);
  process.exitCode = 1;
}
