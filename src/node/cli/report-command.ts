import {resolve} from 'node:path';
import type {Command} from 'commander';
import {DirectorySource} from '../bundle/directory-source.js';
import {openBundle} from '../open-bundle.js';
import {createReport} from '../report/create-report.js';
import {KnownArticles} from '../report/known-articles.js';
import {readRecords} from '../report/read-records.js';
import {Usage} from '../report/usage.js';
import type {CliIo} from './cli-io.js';
import {exitCodesHelp} from './errors-and-exit-codes.js';
import {printJson} from './json-output.js';
import {date, positiveInteger} from './option-values.js';
import {ProgressSpinner} from './progress-spinner.js';
import {reportInWords} from './report-in-words.js';

const HELP = `
The log holds what the panel's beacon sends, one JSON object a line; docs/insight.md has a server of ten lines that writes
it. Lines that are something else are counted and left out. "-" reads the standard input.

Examples:
  $ helplet report events.jsonl --bundle public/help
  $ helplet report november/*.jsonl --bundle public/help --since 2026-11-01 --until 2026-12-01
  $ zcat events.jsonl.gz | helplet report - --bundle public/help --json

With --json: {"period": {"from", "to"}, "records", "skipped": {"lines", "examples"}, "summary", "searches",
"withoutResults", "withoutClicks", "lowRated", "neverFound", "synonyms", "titles", "unknownArticles"}, every list whole;
its types are those of \`UsageReport\` in the package.

${exitCodesHelp('reported', 'failed: no log or no help bundle there')}`;

interface ReportFlags {
  readonly bundle: string;
  readonly since?: Date;
  readonly until?: Date;
  readonly limit: number;
  readonly json?: true;
}

export function addReportCommand(program: Command, io: CliIo): void {
  program
    .command('report')
    .description('Turn a log of events into what authors need: what is missing, what is not found, what does not help.')
    .argument('<events...>', 'files of JSON lines that the beacon has sent; "-" for the standard input')
    .requiredOption('--bundle <dir>', 'folder that `helplet build` wrote')
    .option('--since <date>', 'only events from then on, e.g. 2026-11-01', date)
    .option('--until <date>', 'only events before then', date)
    .option('-n, --limit <number>', 'how many rows each list shows', positiveInteger, 10)
    .option('--json', 'print the report, or the errors, as JSON')
    .addHelpText('after', HELP)
    .action((files: string[], flags: ReportFlags) => report(files, flags, io));
}

async function report(files: readonly string[], flags: ReportFlags, io: CliIo): Promise<void> {
  const {bundle, since, until, limit, json} = flags;
  const folder = resolve(io.cwd, bundle);
  const spinner = new ProgressSpinner(io.stderr);
  try {
    const provider = await openBundle(folder);
    const {locales} = await new DirectorySource(folder).manifest();
    const usage = new Usage();
    const skipped = await readRecords(
      files,
      {cwd: io.cwd, stdin: io.stdin ?? process.stdin, ...(since ? {since} : {}), ...(until ? {until} : {})},
      record => {
        usage.add(record);
        if (usage.records % 10_000 === 0) spinner.show(`Reading events ${usage.records}`);
      },
    );
    spinner.show('Asking the bundle');
    const articles = await KnownArticles.read(
      provider,
      locales.map(({locale}) => locale),
    );
    const result = await createReport({usage, skipped, articles, provider});
    spinner.stop();
    if (json) printJson(result, io);
    else io.stdout.write(reportInWords(result, limit, io.stdout));
  } finally {
    spinner.stop();
  }
}
