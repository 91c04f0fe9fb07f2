// npm run bench: measures Helplet beside its peers, and writes what was measured in full into docs/benchmarks.md. See --help.
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {missingCollections} from './bench/corpora/collections.mjs';
import {readOptions, usage} from './bench/options.mjs';
import {comparisonText} from './bench/report/compare.mjs';
import {report, withSection} from './bench/report/page.mjs';
import {BenchRun} from './bench/run-parts.mjs';
import {buildIfStale} from './build/stale.mjs';
import {root} from './run.mjs';

const options = readOptions(process.argv.slice(2));
if (options) await main(options);
else console.log(usage);

/** @param {import('./bench/options.mjs').Options} options */
async function main(options) {
  const started = performance.now();
  // Read first: this may be the page that is written anew.
  const before = options.compare === undefined ? undefined : await readFile(options.compare, 'utf8');
  if (options.build) await buildIfStale();
  const work = await mkdtemp(join(tmpdir(), 'helplet-bench-'));
  const say = (/** @type {string} */ text) => {
    process.stderr.write(`${String(Math.round((performance.now() - started) / 1000)).padStart(5)} s  ${text}\n`);
  };
  try {
    const missing = await missingCollections();
    for (const note of missing) say(note);
    const run = new BenchRun(options, work, say);
    run.results.notes.push(...missing);
    const results = await run.run();
    const text = await report(results, options.engines);
    console.log(text);
    if (before !== undefined) console.log(`\n${comparisonText(before, text)}`);
    const page = join(root, 'docs', 'benchmarks.md');
    const date = new Date().toISOString().slice(0, 10);
    // A peer that failed is a result, and the page says so; without Helplet's own figures there is nothing to compare.
    const isWhole = !results.failures.some(({engine}) => engine === 'Helplet');
    for (const title of isWhole ? options.sections : [])
      await writeFile(page, await withSection(await readFile(page, 'utf8'), title, results, options.engines, date));
    process.exitCode = results.failures.length > 0 ? 1 : 0;
  } finally {
    if (options.keep) say(`Articles and indexes are in ${work}`);
    else await rm(work, {recursive: true, force: true});
  }
}
