import {Command, CommanderError} from 'commander';
import {HelpletError} from '../../core/errors.js';
import {packageVersion} from '../package-info.js';
import {addBuildCommand} from './build-command.js';
import type {CliIo} from './cli-io.js';
import {addEvalCommand} from './eval-command.js';
import {addReportCommand} from './report-command.js';
import {reportError} from './report-error.js';
import {addSearchCommand} from './search-command.js';

const EXAMPLES = `
Examples:
  $ helplet build articles --out public/help
  $ helplet search public/help "reset password"
  $ helplet eval public/help --queries queries.jsonl --qrels qrels.tsv
  $ helplet report events.jsonl --bundle public/help

Exit codes:
  0  good
  1  failed: the message names file, line and fix
  2  wrong usage
`;

/**
 * Runs the command line.
 * @param argv without the program's own name, e.g. `['build', 'articles', '--out', 'dist']`.
 * @returns the exit code: 0 good, 1 failed, 2 wrong usage.
 */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const program = new Command('helplet')
    .description('Turns a folder of Markdown articles into a help centre with search, for any web page.')
    .version(packageVersion, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Show this help.')
    .helpCommand('help [command]', 'Show the help of a command.')
    .addHelpText('after', EXAMPLES)
    .configureOutput({
      writeOut: text => io.stdout.write(text),
      writeErr: text => io.stderr.write(text),
      // Usage errors are reported like all others, below.
      outputError: () => {},
    })
    .exitOverride();
  for (const add of [addBuildCommand, addSearchCommand, addEvalCommand, addReportCommand]) add(program, io);
  try {
    await program.parseAsync([...argv], {from: 'user'});
    return 0;
  } catch (error) {
    if (!(error instanceof CommanderError)) return reportError(error, io, argv.includes('--json'));
    if (error.exitCode === 0) return 0;
    // `helplet` alone: commander has shown the help already.
    if (error.code === 'commander.help') return 2;
    return reportError(usageError(error, argv, program), io, argv.includes('--json'));
  }
}

function usageError({message}: CommanderError, argv: readonly string[], program: Command): HelpletError {
  const command = program.commands.find(candidate => candidate.name() === argv[0]);
  const sentence = message.replace(/^error: /, '').replaceAll('\n', ' ');
  return new HelpletError('cli/usage', `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`, {
    fix: `See helplet ${command ? `${command.name()} ` : ''}--help`,
  });
}
