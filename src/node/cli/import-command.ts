import {performance} from 'node:perf_hooks';
import {type Command, Option} from 'commander';
import {displayPath} from '../files/paths.js';
import type {ImportResult} from '../import/import-content.js';
import {IMPORT_SOURCES, type ImportSourceName, SOURCE_TITLES} from '../import/imported-content.js';
import {type CliIo, colorsFor} from './cli-io.js';
import {exitCodesHelp} from './errors-and-exit-codes.js';
import {countOf, formatSeconds} from './format.js';
import {printJson} from './json-output.js';
import {ProgressSpinner} from './progress-spinner.js';

const HELP = `
An export is what the API of your help desk returned, saved as it came: one file or many, JSON or JSON lines. The keys of its
articles tell which help desk it was. docs/migrating.md names the requests, and what is kept of the answers.

Examples:
  $ helplet import zendesk/*.json --out articles
  $ helplet import export.json --out articles --from intercom --locale en
      Articles that name no language are English.
  $ helplet import old-site --out articles --url https://help.example.com/
      Pages of a folder. Links and pictures below that address are those of the folder.

Pictures are fetched from where the articles show them; nothing else is asked of the network.

With --json: {"out", "source", "locales", "articles", "drafts", "categories", "files", "findings": [{"code", "message", "count",
"places", "fix"}]}; findings say what could not be kept. A failed import prints {"errors": [{"code", "message", "where", "fix"}]}.

${exitCodesHelp('imported; findings do not change that', 'failed: each error names file and fix')}`;

interface ImportFlags {
  readonly out: string;
  readonly from?: ImportSourceName;
  readonly url?: string;
  readonly locale?: string;
  /** False with \`--no-images\`. */
  readonly images: boolean;
  readonly force?: true;
  readonly json?: true;
}

export function addImportCommand(program: Command, io: CliIo): void {
  program
    .command('import')
    .description('Turn the export of a help desk, or a folder of HTML pages, into Markdown articles.')
    .argument('<source...>', 'files or folders of JSON, or one folder of HTML pages')
    .requiredOption('-o, --out <dir>', 'folder to write to; new, empty, or from an earlier import and not edited since')
    .addOption(
      new Option('--from <system>', 'where the export comes from, if its keys do not tell').choices([
        ...IMPORT_SOURCES,
      ]),
    )
    .option('--url <address>', 'address of the old help centre, for links and pictures that name no host')
    .option('--locale <tag>', 'the default language, and that of articles that name none')
    .option('--no-images', 'fetch no pictures; they stay at their old addresses')
    .option('--force', 'write over other files of the same names, and over edits')
    .option('--json', 'print the result, or the errors, as JSON')
    .addHelpText('after', HELP)
    .action((sources: string[], flags: ImportFlags) => importFiles(sources, flags, io));
}

const STAGES = {reading: 'Reading the export', pictures: 'Fetching pictures', writing: 'Writing articles'} as const;

async function importFiles(sources: readonly string[], {json, ...options}: ImportFlags, io: CliIo): Promise<void> {
  const started = performance.now();
  const spinner = new ProgressSpinner(io.stderr);
  let result: ImportResult;
  try {
    // Other commands do without its parsers.
    const {importContent} = await import('../import/import-content.js');
    result = await importContent({
      ...options,
      sources,
      cwd: io.cwd,
      onProgress: (stage, done, total) =>
        spinner.show(total > 1 ? `${STAGES[stage]} ${done + 1}/${total}` : STAGES[stage]),
    });
  } finally {
    spinner.stop();
  }
  if (json) printJson(result, io);
  else io.stdout.write(inWords(result, performance.now() - started, io));
}

function inWords(result: ImportResult, milliseconds: number, io: CliIo): string {
  const {out, source, articles, drafts, categories, locales, files, findings} = result;
  const colors = colorsFor(io.stdout);
  const folder = displayPath(out, io.cwd);
  const parts = [
    countOf(articles, 'article'),
    ...(locales.length > 1 ? [countOf(locales.length, 'language')] : []),
    ...(categories > 0 ? [countOf(categories, 'category', 'categories')] : []),
    ...(drafts > 0 ? [countOf(drafts, 'draft')] : []),
    ...(files > 0 ? [countOf(files, 'picture or file', 'pictures and files')] : []),
    formatSeconds(milliseconds),
  ];
  const blocks = findings.map(({message, count, places, fix}) => {
    const more = count > places.length ? `, and ${count - places.length} more` : '';
    return [
      `${colors.yellow('note')}  ${message}`,
      `      ${colors.dim(`${places.join(', ')}${more}`)}`,
      ...(fix ? [`      ${fix}`] : []),
    ].join('\n');
  });
  return `${[
    `${colors.green('Imported')} ${SOURCE_TITLES[source]} into ${colors.bold(folder)}: ${parts.join(', ')}`,
    ...(blocks.length > 0 ? ['', ...blocks] : []),
    '',
    `Next: helplet build ${folder} --out public/help`,
  ].join('\n')}\n`;
}
