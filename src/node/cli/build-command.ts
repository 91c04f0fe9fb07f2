import {performance} from 'node:perf_hooks';
import {type Command, Option} from 'commander';
import {type BuildResult, buildBundle} from '../build-bundle.js';
import {groupFindings} from '../check/group-findings.js';
import {DIALECTS} from '../dialects/all-dialects.js';
import {displayPath} from '../files/paths.js';
import {type CliIo, colorsFor} from './cli-io.js';
import {exitCodesHelp} from './errors-and-exit-codes.js';
import {groupLines} from './findings-in-words.js';
import {countOf, formatBytes, formatSeconds} from './format.js';
import {printJson} from './json-output.js';
import {wholeNumber} from './option-values.js';
import {ProgressSpinner} from './progress-spinner.js';

const EXAMPLES = `
Examples:
  $ helplet build articles --out public/help
      Articles in articles/*.md become public/help/manifest.json and the files it names.
  $ helplet build articles --out public --inline
      One script, public/help.js, with elements, index and articles; works without a server.
  $ helplet build --jsonl docs.jsonl --out public/help --stats views.json
      Articles from a database export: {"id", "title", "body", "category"} a line.

With --json: {"out", "dialect", "locales", "articles", "sections", "drafts", "partials", "images", "size": {"raw", "gzip", "brotli", "estimated"}, "seconds",
"warnings": [{"code", "message", "where", "fix", "cause", "edit"}]}; sizes in bytes, of all files but images. A failed build prints
{"errors": [{"code", "message", "where", "fix"}]}.

${exitCodesHelp('built; warnings do not change that', 'failed: nothing was written, and each error names file, line and fix')}`;

interface BuildFlags {
  readonly out: string;
  readonly inline?: true;
  readonly jsonl?: string;
  readonly stats?: string;
  readonly title?: string;
  readonly locale?: string;
  readonly dates?: 'git';
  /** False with `--no-config-code`. */
  readonly configCode: boolean;
  readonly threads?: number;
  readonly json?: true;
  readonly verbose?: true;
}

export function addBuildCommand(program: Command, io: CliIo): void {
  program
    .command('build')
    .description('Compile Markdown articles into a help bundle: static files that the elements search and show.')
    .argument('[content]', 'folder of Markdown articles')
    .requiredOption('-o, --out <dir>', 'folder to write to; new, empty, or from an earlier build')
    .option('--inline', 'write one self-contained script, help.js, instead of a bundle')
    .option('--jsonl <file>', 'take the articles from a JSON Lines file instead of a folder')
    .option('--stats <file>', 'JSON file of views by article id; overrides the front matter')
    .option('--title <text>', 'name of the help centre; overrides the config')
    .option('--locale <tag>', 'language of articles that name none, e.g. de; overrides the config')
    .addOption(
      new Option('--dates <source>', 'take dates that articles lack from their commits; overrides the config').choices([
        'git',
      ]),
    )
    .option('--no-config-code', 'refuse a config file that is a script instead of running it')
    .option('--threads <number>', 'threads that read articles, 0 for none; default: as many as pay', wholeNumber)
    .option('--json', 'print the result, or the errors, as JSON')
    .option('--verbose', 'show each warning: missing images, links to no article')
    .addHelpText('after', EXAMPLES)
    .action((content: string | undefined, flags: BuildFlags) => build(content, flags, io));
}

async function build(content: string | undefined, flags: BuildFlags, io: CliIo): Promise<void> {
  const {json, verbose, ...options} = flags;
  const started = performance.now();
  const spinner = new ProgressSpinner(io.stderr);
  let result: BuildResult;
  try {
    result = await buildBundle({
      ...options,
      ...(content === undefined ? {} : {content}),
      ...(io.inlineRuntime ? {inlineRuntime: io.inlineRuntime} : {}),
      cwd: io.cwd,
      onProgress: spinner.update,
    });
  } finally {
    spinner.stop();
  }
  const milliseconds = performance.now() - started;
  if (json) printJson(jsonOf(result, milliseconds), io);
  else {
    if (verbose) io.stderr.write(warningsOf(result, io));
    io.stdout.write(`${closingLines(result, milliseconds, verbose === true, io).join('\n')}\n`);
  }
}

function jsonOf({warnings, ...result}: BuildResult, milliseconds: number): unknown {
  return {
    ...result,
    seconds: Math.round(milliseconds / 10) / 100,
    warnings: warnings.map(({code, message, where, fix, cause, edit}) => ({code, message, where, fix, cause, edit})),
  };
}

function warningsOf({warnings}: BuildResult, {stderr}: CliIo): string {
  const colors = colorsFor(stderr);
  return warnings
    .map(({where, message, fix}) => {
      const advice = fix ? `${colors.green('fix')}     ${fix}\n` : '';
      return `${colors.bold(where)}\n${colors.yellow('warning')} ${message}\n${advice}`;
    })
    .join('');
}

function closingLines(result: BuildResult, milliseconds: number, verbose: boolean, io: CliIo): readonly string[] {
  const {dialect, articles, sections, drafts, partials, images, locales, size, warnings, out} = result;
  const colors = colorsFor(io.stdout);
  const parts = [
    countOf(articles, 'article'),
    ...(locales.length > 1 ? [countOf(locales.length, 'language')] : []),
    countOf(sections, 'section'),
    ...(images > 0 ? [countOf(images, 'image')] : []),
    `${formatBytes(size.raw)} (${size.estimated ? 'about ' : ''}gzip ${formatBytes(size.gzip)}, Brotli ${formatBytes(size.brotli)})`,
    formatSeconds(milliseconds),
  ];
  return [
    ...(dialect ? [`Looks like ${DIALECTS[dialect].title}`] : []),
    `${colors.green('Built')} ${colors.bold(displayPath(out, io.cwd))}: ${parts.join(', ')}`,
    ...(drafts > 0 ? [`${countOf(drafts, 'draft')} left out`] : []),
    ...(partials > 0
      ? [`${countOf(partials, 'file')} left out that are no articles: snippets, lists of articles, error pages`]
      : []),
    ...(warnings.length > 0
      ? [
          `${countOf(warnings.length, 'warning')}${verbose ? '' : '; --verbose shows each, helplet check tells more'}`,
          ...groupLines(groupFindings(warnings), io.stdout),
        ]
      : []),
  ];
}
