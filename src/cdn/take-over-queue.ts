import type {PageWithQueue} from './command-queue.js';

type Commands = typeof import('../commands/run-command.js');

let code: Promise<Commands | undefined> | undefined;

/**
 * From now on `Helplet('open')` is carried out at once and answers with a promise; what was kept comes first. The code of the
 * commands is fetched with the first of them.
 * @returns settled when what was kept has begun: whoever asked to hear of what comes next does so by then.
 */
export async function takeOverQueue(): Promise<void> {
  const page = globalThis as PageWithQueue;
  const kept = page.Helplet?.q ?? [];
  // All that wait for the code begin together, in their order, before anything that they bring about.
  page.Helplet = (name, ...parameters) => {
    code ??= loadCommands();
    return code.then(commands => commands?.runCommand(name, parameters));
  };
  for (const call of kept) {
    const [name, ...parameters] = call;
    void page.Helplet(name, ...parameters);
  }
  await code;
}

/** Undefined after a failure, which whoever looks into the console learns of; the next command tries again. */
async function loadCommands(): Promise<Commands | undefined> {
  try {
    return await import('../commands/run-command.js');
  } catch (error) {
    code = undefined;
    console.warn('Helplet did not load', error);
    return undefined;
  }
}
