import {didYouMean} from '../core/did-you-mean.js';
import {HelpletError} from '../core/errors.js';
import {DEFAULT_INSTANCE} from '../page/panel-link.js';
import {reportFailure} from '../store/report-failure.js';
import {type HelpletCommands, helplet} from './commands.js';

type CommandName = keyof HelpletCommands;

/** Every command; a record and not a list, so that the compiler misses one that is missing here. */
const NAMES: Readonly<Record<CommandName, true>> = {
  init: true,
  ready: true,
  destroy: true,
  open: true,
  close: true,
  toggle: true,
  show: true,
  hide: true,
  search: true,
  article: true,
  category: true,
  home: true,
  back: true,
  suggest: true,
  identify: true,
  setLocale: true,
  setTheme: true,
  setTranslations: true,
  setIcons: true,
  on: true,
  off: true,
  once: true,
};

/**
 * Carries out a command of the script tag: `open`, or `docs.open` for the instance `docs`. An error goes to the console, since
 * nobody waits for the promise of a command that was queued before the code had loaded.
 */
export async function runCommand(name: unknown, parameters: readonly unknown[]): Promise<unknown> {
  try {
    const [, instance = DEFAULT_INSTANCE, command = ''] = /^(?:(.+)\.)?([^.]*)$/.exec(String(name)) ?? [];
    if (!Object.hasOwn(NAMES, command)) throw unknownCommand(command);
    const run = helplet(instance)[command as CommandName] as (...parameters: readonly unknown[]) => unknown;
    return await run(...parameters);
  } catch (error) {
    if (!(error instanceof HelpletError)) throw error;
    reportFailure(error);
    return undefined;
  }
}

function unknownCommand(command: string): HelpletError {
  const names = Object.keys(NAMES);
  const near = didYouMean(command, names);
  return new HelpletError('command/unknown', `There is no command "${command}".`, {
    fix: near ? `Did you mean "${near}"?` : `The commands are ${names.join(', ')}.`,
  });
}
