import {resolve} from 'node:path';
import type {Command} from 'commander';
import {HelpletError} from '../../core/errors.js';
import type {SearchProvider} from '../../core/search-provider.js';
import {type AnswersReport, type EvalReport, evaluate} from '../eval/evaluate.js';
import type {Metrics} from '../eval/metrics.js';
import {readAnswers} from '../eval/read-answers.js';
import {readJudgements} from '../eval/read-judgements.js';
import {readQueries} from '../eval/read-queries.js';
import {checkBundleLocale, openBundle, openContent} from '../open-bundle.js';
import {type CliIo, colorsFor} from './cli-io.js';
import {exitCodesHelp} from './errors-and-exit-codes.js';
import {countOf} from './format.js';
import {printJson} from './json-output.js';
import {ProgressSpinner} from './progress-spinner.js';

const EXAMPLES = `
Files:
  queries  JSON Lines: {"id": "q1", "text": "reset password", "exclude": ["faq/index"]}
           Articles in "exclude" are taken out of the ranking first; it may be missing.
  qrels    query id, article id and grade with tabs between them; 0 is not relevant, higher is better
  answers  JSON Lines: {"id": "q1", "answers": ["30 days", "a month"]}
           Any of the texts answers the query; the excerpt of its first hit should hold one.

Metrics, each from 0 to 1, averaged over the queries that have a relevant article:
  nDCG@10    are the best articles at the top of the first ten?
  MRR@10     one over the rank of the first relevant one
  recall@10  the share of the relevant ones among the first ten
  success@1  is the very first one relevant?

Examples:
  $ helplet eval public/help --queries queries.jsonl --qrels qrels.tsv
  $ helplet eval public/help --queries queries.jsonl --qrels qrels.tsv --json
  $ helplet eval --jsonl docs.jsonl --queries queries.jsonl --qrels qrels.tsv
  $ helplet eval public/help --queries queries.jsonl --qrels qrels.tsv --answers answers.jsonl

With --json: {"queries", "skipped", "metrics": {"ndcg@10", "mrr@10", "recall@10", "success@1"}, "answers": {"queries", "held",
"length"}, "unknownArticles", "unknownQueries"}; the last two count ids in the qrels that do not exist. "answers" is there with
--answers: how many queries have answers, the share whose first excerpt holds one, and the mean length of those excerpts.

${exitCodesHelp('measured')}`;

const NAMES: Readonly<Record<keyof Metrics, string>> = {
  'ndcg@10': 'nDCG@10',
  'mrr@10': 'MRR@10',
  'recall@10': 'recall@10',
  'success@1': 'success@1',
};

interface EvalFlags {
  readonly queries: string;
  readonly qrels: string;
  readonly answers?: string;
  readonly jsonl?: string;
  readonly locale?: string;
  readonly json?: true;
}

export function addEvalCommand(program: Command, io: CliIo): void {
  program
    .command('eval')
    .description('Measure how well the search answers queries whose right articles you know.')
    .argument('[dir]', 'folder that `helplet build` wrote')
    .requiredOption('--queries <file>', 'JSON Lines file of queries')
    .requiredOption('--qrels <file>', 'tab-separated file of which articles answer which query')
    .option('--answers <file>', 'JSON Lines file of texts that answer the queries, to judge excerpts by')
    .option('--jsonl <file>', 'search the articles of a JSON Lines file instead of a bundle')
    .option('--locale <tag>', "language to search in, e.g. de; default: the bundle's own")
    .option('--json', 'print the figures, or the errors, as JSON')
    .addHelpText('after', EXAMPLES)
    .action((folder: string | undefined, flags: EvalFlags) => evaluateFiles(folder, flags, io));
}

async function evaluateFiles(folder: string | undefined, flags: EvalFlags, io: CliIo): Promise<void> {
  const spinner = new ProgressSpinner(io.stderr);
  let report: EvalReport;
  try {
    const queries = await readQueries(flags.queries, io.cwd);
    const judgements = await readJudgements(flags.qrels, io.cwd);
    const answers = flags.answers === undefined ? undefined : await readAnswers(flags.answers, io.cwd);
    const provider = await openProvider(folder, flags, spinner, io);
    report = await evaluate({
      provider,
      queries,
      judgements,
      ...(answers ? {answers} : {}),
      locale: flags.locale,
      onProgress: (done, total) => spinner.show(`Asking queries ${done + 1}/${total}`),
    });
  } finally {
    spinner.stop();
  }
  if (flags.json) printJson(jsonOf(report), io);
  else io.stdout.write(inWords(report, io));
}

async function openProvider(
  folder: string | undefined,
  {jsonl, locale}: EvalFlags,
  spinner: ProgressSpinner,
  {cwd}: CliIo,
): Promise<SearchProvider> {
  if ((folder === undefined) === (jsonl === undefined)) {
    throw new HelpletError('cli/usage', 'Give either the folder of a help bundle or --jsonl.', {
      fix: 'See helplet eval --help',
    });
  }
  if (jsonl !== undefined) return openContent({jsonl, locale, cwd, onProgress: spinner.update});
  const bundle = resolve(cwd, folder ?? '');
  if (locale !== undefined) await checkBundleLocale(bundle, locale);
  return openBundle(bundle, {locale});
}

function jsonOf({metrics, answers, unknownArticles, unknownQueries, ...counts}: EvalReport): unknown {
  return {
    ...counts,
    metrics: rounded(metrics),
    ...(answers ? {answers: rounded(answers)} : {}),
    unknownArticles: unknownArticles.length,
    unknownQueries: unknownQueries.length,
  };
}

function rounded(figures: object): unknown {
  const entries = Object.entries(figures) as [string, number][];
  return Object.fromEntries(entries.map(([name, value]) => [name, Math.round(value * 10_000) / 10_000]));
}

function inWords(
  {queries, skipped, metrics, answers, unknownArticles, unknownQueries}: EvalReport,
  {stdout}: CliIo,
): string {
  const colors = colorsFor(stdout);
  const warn = (ids: readonly string[], what: string): readonly string[] =>
    ids.length === 0 ? [] : [`${colors.yellow('warning')} The qrels name ${what}, e.g. "${ids[0]}".`];
  const keys = Object.keys(NAMES) as (keyof Metrics)[];
  const lines = [
    ...keys.map(key => `${NAMES[key].padEnd(10)} ${colors.bold(metrics[key].toFixed(4))}`),
    ...(answers ? [`answers    ${colors.bold(answers.held.toFixed(4))}, ${answersInWords(answers)}`] : []),
    countOf(queries, 'query', 'queries') + (skipped > 0 ? `, ${skipped} without a relevant article left out` : ''),
    ...warn(
      unknownArticles,
      countOf(unknownArticles.length, 'article that does not exist', 'articles that do not exist'),
    ),
    ...warn(unknownQueries, countOf(unknownQueries.length, 'query that was not asked', 'queries that were not asked')),
  ];
  return `${lines.join('\n')}\n`;
}

function answersInWords({queries, length}: AnswersReport): string {
  const asked = countOf(queries, 'query', 'queries');
  return `the share of ${asked} whose first excerpt holds an answer; ${Math.round(length)} characters on average`;
}
