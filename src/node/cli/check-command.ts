import {type Command, InvalidArgumentError} from 'commander';
import {applyEdits} from '../check/apply-edits.js';
import {type CheckOptions, type CheckResult, checkContent} from '../check/check-content.js';
import {toGithubAnnotations} from '../check/report/github-annotations.js';
import {toSarif} from '../check/report/sarif.js';
import type {AddressEdit} from '../content/content-warning.js';
import type {Severity} from '../content/warning-rules.js';
import {type CliIo, colorsFor} from './cli-io.js';
import {exitCodesHelp} from './errors-and-exit-codes.js';
import {groupsInWords, severitiesInWords} from './findings-in-words.js';
import {countOf} from './format.js';
import {printJson} from './json-output.js';
import {wholeNumber} from './option-values.js';
import {ProgressSpinner} from './progress-spinner.js';

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
type Format = (typeof FORMATS)[number];

const EXAMPLES = `
Examples:
  $ helplet check articles
      Broken links, missing pictures, misspelt keys, empty sections …, by cause, with the first places and the fix.
  $ helplet check articles --fix
      Mends what is mechanical first: the letter case of links and pictures, and links to former ids.
  $ helplet check articles --format sarif > helplet.sarif
  $ helplet check articles --format github --max-warnings 0
      For GitHub Actions: notes beside the lines of a pull request, and a failure if there is any warning.

Severities stand in helplet.config.json: {"check": {"severities": {"alt-missing": "off", "link-broken": "error"}}}. All codes:
docs/cli.md.

With --json: {"articles", "locales", "errors", "warnings", "infos", "fixed": [{"where", "from", "to"}], "groups": [{"severity",
"code", "cause", "title", "count", "fix", "findings": [{"message", "where", "fix"}]}]}; "fixed" is there with --fix.

${exitCodesHelp('checked, and there is no error', 'there are errors, or more warnings than --max-warnings allows')}`;

interface CheckFlags {
  readonly jsonl?: string;
  readonly stats?: string;
  readonly locale?: string;
  /** False with `--no-config-code`. */
  readonly configCode: boolean;
  readonly threads?: number;
  /** False with `--no-search`. */
  readonly search: boolean;
  readonly fix?: true;
  readonly maxWarnings?: number;
  readonly format?: Format;
  readonly json?: true;
  readonly verbose?: true;
}

/** @param fail is called when the check ends without an error of the command, but with errors in the content. */
export function addCheckCommand(program: Command, io: CliIo, fail: () => void): void {
  program
    .command('check')
    .description('Check articles without writing a bundle: links, pictures, texts, front matter, translations, titles.')
    .argument('[content]', 'folder of Markdown articles')
    .option('--jsonl <file>', 'take the articles from a JSON Lines file instead of a folder')
    .option('--stats <file>', 'JSON file of views by article id, to check its ids')
    .option('--locale <tag>', 'language of articles that name none, e.g. de; overrides the config')
    .option('--fix', 'mend what is mechanical in the source files, and say what')
    .option('--max-warnings <number>', 'fail when there are more warnings', wholeNumber)
    .option('--format <name>', `how to print: ${FORMATS.join(', ')}`, formatName)
    .option('--json', 'the same as --format json')
    .option('--no-search', 'leave out the search for every title, which takes longest')
    .option('--no-config-code', 'refuse a config file that is a script instead of running it')
    .option('--threads <number>', 'threads that read articles, 0 for none; default: as many as pay', wholeNumber)
    .option('--verbose', 'show all places rather than the first of each group')
    .addHelpText('after', EXAMPLES)
    .action(async (content: string | undefined, flags: CheckFlags) => {
      if (!(await check(content, flags, io))) fail();
    });
}

/** @returns false for content with errors, or with too many warnings. */
async function check(content: string | undefined, flags: CheckFlags, io: CliIo): Promise<boolean> {
  const {jsonl, stats, locale, configCode, threads, search, maxWarnings = Number.POSITIVE_INFINITY} = flags;
  const spinner = new ProgressSpinner(io.stderr);
  const options: CheckOptions = {
    ...(content === undefined ? {} : {content}),
    ...(jsonl === undefined ? {} : {jsonl}),
    ...(stats === undefined ? {} : {stats}),
    ...(locale === undefined ? {} : {locale}),
    ...(threads === undefined ? {} : {threads}),
    configCode,
    searchTitles: search,
    cwd: io.cwd,
    onProgress: spinner.update,
  };
  let result: CheckResult;
  let fixed: readonly AddressEdit[] = [];
  try {
    if (flags.fix) fixed = await fixContent(options);
    result = await checkContent(options);
  } finally {
    spinner.stop();
  }
  print(result, fixed, flags, io);
  const counts = countsOf(result);
  return counts.error === 0 && counts.warning <= maxWarnings;
}

async function fixContent(options: CheckOptions): Promise<readonly AddressEdit[]> {
  const {findings} = await checkContent({...options, searchTitles: false});
  const {made} = await applyEdits(
    findings.flatMap(({edit}) => edit ?? []),
    options.cwd ?? process.cwd(),
  );
  return made;
}

function print(result: CheckResult, fixed: readonly AddressEdit[], flags: CheckFlags, io: CliIo): void {
  const {findings} = result;
  switch (flags.json ? 'json' : (flags.format ?? 'text')) {
    case 'json':
      printJson(jsonOf(result, flags.fix ? fixed : undefined), io);
      break;
    case 'sarif':
      printJson(toSarif(findings), io);
      break;
    case 'github':
      io.stdout.write(toGithubAnnotations(findings));
      break;
    default:
      io.stdout.write(inWords(result, fixed, flags, io));
  }
}

function jsonOf(result: CheckResult, fixed: readonly AddressEdit[] | undefined): unknown {
  const {articles, locales, groups} = result;
  const counts = countsOf(result);
  return {
    articles,
    locales,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    ...(fixed ? {fixed: fixed.map(({file, line, from, to}) => ({where: `${file}:${line}`, from, to}))} : {}),
    groups: groups.map(({findings, ...group}) => ({
      ...group,
      count: findings.length,
      findings: findings.map(({message, where, fix}) => ({message, where, fix})),
    })),
  };
}

function inWords(result: CheckResult, fixed: readonly AddressEdit[], {verbose}: CheckFlags, {stdout}: CliIo): string {
  const colors = colorsFor(stdout);
  const changes = fixed.map(
    ({file, line, from, to}) => `${colors.green('fixed')} ${colors.bold(`${file}:${line}`)}  ${from} → ${to}\n`,
  );
  const found = severitiesInWords(countsOf(result));
  const groups = result.groups.length > 1 ? ` in ${countOf(result.groups.length, 'group')}` : '';
  const closing = `${colors.green('Checked')} ${countOf(result.articles, 'article')}: ${found ? found + groups : 'nothing found'}\n`;
  const gap = changes.length > 0 ? '\n' : '';
  return changes.join('') + gap + groupsInWords(result.groups, stdout, verbose === true) + closing;
}

function countsOf({findings}: CheckResult): Readonly<Record<Severity, number>> {
  const counts = {error: 0, warning: 0, info: 0};
  for (const {severity} of findings) counts[severity]++;
  return counts;
}

function formatName(text: string): Format {
  const format = FORMATS.find(name => name === text);
  if (format) return format;
  throw new InvalidArgumentError(`It must be one of ${FORMATS.join(', ')}`);
}
