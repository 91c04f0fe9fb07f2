// npm run sizes: measures what a page pays, writes docs/sizes.md and fails when something is over its budget.
//
//   node scripts/sizes.mjs [--check]     --check measures what is in dist and writes nothing
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {buildIfStale} from './build/stale.mjs';
import {root} from './run.mjs';
import {entries} from './sizes/budgets.mjs';
import {measure} from './sizes/measure.mjs';
import {sizesPage, sizesTable} from './sizes/report.mjs';

// A test runner sets another mode, for which libraries ship larger code.
process.env.NODE_ENV = 'production';

const {values: options} = parseArgs({options: {check: {type: 'boolean', default: false}}});

if (!options.check) await buildIfStale();
const measurements = [];
for (const entry of entries) measurements.push(await measure(entry));
console.log(sizesTable(measurements));
if (!options.check) await writeFile(join(root, 'docs', 'sizes.md'), sizesPage(measurements));

const over = measurements.filter(({entry, sizes}) => entry.budget !== undefined && sizes.brotli > entry.budget);
for (const {entry, sizes} of over) {
  console.error(`${entry.name} is ${sizes.brotli - Number(entry.budget)} bytes over its budget of ${entry.budget}`);
}
process.exitCode = over.length > 0 ? 1 : 0;
