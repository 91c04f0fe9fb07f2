// node scripts/bench/ranking.mjs: how well the sources rank, on every collection that is there. See --help.
import {parseArgs} from 'node:util';
import {judgedFolders} from './corpora/collections.mjs';
import {readBaseline, writeBaseline} from './ranking/baseline.mjs';
import {compileSources} from './ranking/compile-sources.mjs';
import {LEFT_OUT_COLUMNS, leaveOneOut} from './ranking/leave-one-out.mjs';
import {measureRanked} from './ranking/measure.mjs';
import {RESULT_COLUMNS, resultRow, tableOf, worstQuestions} from './ranking/report.mjs';
import {measureSpeed} from './ranking/speed.mjs';

const usage = `node scripts/bench/ranking.mjs [collection …] [options]

Prints nDCG@10, recall@10 and success@1 of each collection, the change against the baseline and whether it is significant.
Names of collections may be cut short: "xquad" stands for all that begin so.

  --save            keeps the figures as the baseline that later runs are compared with
  --sample 200      asks so many questions of each collection
  --typos           asks each question with one wrong letter as well, and shows what that loses
  --worst 10        shows the questions with the lowest scores, those that lost most first
  --speed 10000     tells instead how many milliseconds the ranking takes among so many articles, made of the first collection
  --leave-one-out k1=1.5,2,3
                    tells instead what each collection gains by the value that all others choose; may be given several times
  --set k1=2        changes a parameter of the ranking; may be given several times
`;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    save: {type: 'boolean', default: false},
    sample: {type: 'string'},
    typos: {type: 'boolean', default: false},
    worst: {type: 'string', default: '0'},
    speed: {type: 'string'},
    'leave-one-out': {type: 'string', multiple: true, default: []},
    set: {type: 'string', multiple: true, default: []},
    help: {type: 'boolean', short: 'h', default: false},
  },
});
if (values.help) console.log(usage);
else await main();

async function main() {
  const collections = await judgedFolders(positionals);
  const [first] = collections;
  if (!first) {
    console.log('There are no collections to measure on. HELPLET_DATA names the folder that holds relevance/.');
    return;
  }
  const sources = await compileSources();
  sources.setParameters(values.set);
  if (values.speed !== undefined) {
    const rows = await measureSpeed(first, sources, Number(values.speed));
    console.log(tableOf(['query', 'asked', 'p50', 'p95', 'p99'], rows));
    return;
  }
  const sample = values.sample === undefined ? Infinity : Number(values.sample);
  for (const setting of values['leave-one-out']) {
    console.log(`${tableOf(LEFT_OUT_COLUMNS, await leaveOneOut(collections, sources, setting, {sample}))}\n`);
  }
  if (values['leave-one-out'].length > 0) return;
  const baseline = await readBaseline();
  const rows = [];
  const worst = [];
  for (const collection of collections) {
    process.stderr.write(`${collection.name} … `);
    const started = performance.now();
    const measured = await measureRanked(collection, sources, {
      sample,
      typos: values.typos,
    });
    process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
    const before = baseline[collection.name];
    rows.push(resultRow(collection.name, measured, before));
    if (Number(values.worst) > 0) worst.push(worstQuestions(collection.name, measured, before, Number(values.worst)));
    if (values.save) await writeBaseline(collection.name, measured);
  }
  console.log(tableOf(RESULT_COLUMNS, rows));
  for (const text of worst) console.log(`\n${text}`);
}
