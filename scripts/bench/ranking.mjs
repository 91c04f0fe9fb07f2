// node scripts/bench/ranking.mjs: how well the sources rank, on every collection that is there. See --help.
import {parseArgs} from 'node:util';
import {judgedFolders} from './corpora/collections.mjs';
import {readBaseline, writeBaseline} from './ranking/baseline.mjs';
import {compileSources} from './ranking/compile-sources.mjs';
import {measureRanked} from './ranking/measure.mjs';
import {resultRow, tableOf, worstQuestions} from './ranking/report.mjs';

const usage = `node scripts/bench/ranking.mjs [collection …] [options]

Prints nDCG@10, recall@10 and success@1 of each collection, the change against the baseline and whether it is significant.
Names of collections may be cut short: "xquad" stands for all that begin so.

  --save            keeps the figures as the baseline that later runs are compared with
  --sample 200      asks so many questions of each collection
  --typos           asks each question with one wrong letter as well, and shows what that loses
  --worst 10        shows the questions with the lowest scores, those that lost most first
  --set k1=2        changes a parameter of the ranking; may be given several times
`;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    save: {type: 'boolean', default: false},
    sample: {type: 'string'},
    typos: {type: 'boolean', default: false},
    worst: {type: 'string', default: '0'},
    set: {type: 'string', multiple: true, default: []},
    help: {type: 'boolean', short: 'h', default: false},
  },
});
if (values.help) console.log(usage);
else await main();

async function main() {
  const collections = await judgedFolders(positionals);
  if (collections.length === 0) {
    console.log('There are no collections to measure on. HELPLET_DATA names the folder that holds relevance/.');
    return;
  }
  const sources = await compileSources();
  await sources.setParameters(values.set);
  const baseline = await readBaseline();
  const rows = [];
  const worst = [];
  for (const collection of collections) {
    process.stderr.write(`${collection.name} … `);
    const started = performance.now();
    const measured = await measureRanked(collection, sources, {
      sample: values.sample === undefined ? Infinity : Number(values.sample),
      typos: values.typos,
    });
    process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
    const before = baseline[collection.name];
    rows.push(resultRow(collection.name, measured, before));
    if (Number(values.worst) > 0) worst.push(worstQuestions(collection.name, measured, before, Number(values.worst)));
    if (values.save) await writeBaseline(collection.name, measured);
  }
  console.log(tableOf(rows));
  for (const text of worst) console.log(`\n${text}`);
}
