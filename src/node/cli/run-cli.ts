import {Command, CommanderError} from 'commander';
import {didYouMean} from '../../core/did-you-mean.js';
import {HelpletError} from '../../core/errors.js';
import {packageVersion} from '../package-info.js';
import {addBuildCommand} from './build-command.js';
import {addCheckCommand} from './check-command.js';
import type {CliIo} from './cli-io.js';
import {EXIT_CODES, exitCodesHelp, reportError} from './errors-and-exit-codes.js';
import {addEvalCommand} from './eval-command.js';
import {addImportCommand} from './import-command.js';
import {addReportCommand} from './report-command.js';
import {addSearchCommand} from './search-command.js';

const EXAMPLES = `
Examples:
  $ helplet build articles --out public/help
  $ helplet check articles
  $ helplet search public/help "reset password"
  $ helplet eval public/help --queries queries.jsonl --qrels qrels.tsv
  $ helplet report events.jsonl --bundle public/help
  $ helplet import zendesk-export.json --out articles

${exitCodesHelp('good')}`;

/**
 * Runs the command line.
 * @param argv without the program's own name, e.g. `['build', 'articles', '--out', 'dist']`.
 * @returns the exit code, see `EXIT_CODES`.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const program = new Command('helplet')
    .description('Turns a folder of Markdown articles into a help centre with search, for any web page.')
    .version(packageVersion, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Show this help.')
    .helpCommand('help [command]', 'Show the help of a command.')
    .addHelpText('after', EXAMPLES)
    // Ours guesses at options and commands as at all other names.
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      // Usage errors are reported like all others, below.
      outputError: () => {},
    })
    .exitOverride();
  let exitCode: number = EXIT_CODES.good;
  addBuildCommand(program, io);
  addCheckCommand(program, io, () => {
    exitCode = EXIT_CODES.failed;
  });
  for (const add of [addSearchCommand, addEvalCommand, addReportCommand, addImportCommand]) add(program, io);
  try {
    await program.parseAsync([...argv], {from: 'user'});
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportError(error, io, argv.includes('--json'));
    if (error.exitCode === 0) return EXIT_CODES.good;
    // `helplet` alone: commander has shown the help already.
    if (error.code === 'commander.help') return EXIT_CODES.usage;
    return reportError(usageError(error, argv, program), io, argv.includes('--json'));
  }
}

function usageError({message, code}: CommanderError, argv: readonly string[], program: Command): HelpletError {
  const command = program.commands.find(candidate => candidate.name() === argv[0]) ?? program;
  const sentence = message.replace(/^error: /, '').replaceAll('\n', ' ');
  const known = {
    'commander.unknownOption': command.options.flatMap(({long}) => long ?? []),
    'commander.unknownCommand': program.commands.map(candidate => candidate.name()),
  }[code];
  const guess = known && didYouMean(/'(.+)'/.exec(sentence)?.[1] ?? '', known);
  const help = `See helplet ${command === program ? '' : `${command.name()} `}--help`;
  return new HelpletError('cli/usage', `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`, {
    fix: guess ? `Did you mean "${guess}"? ${help}` : help,
  });
}
