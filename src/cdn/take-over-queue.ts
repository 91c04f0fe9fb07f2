import type {PageWithQueue} from './command-queue.js';

/**
 * From now on `Helplet('open')` is carried out at once and answers with a promise; what was kept comes first. The code of the
 * commands is fetched with the first of them.
 * @returns settled when what was kept has begun: whoever asked to hear of what comes next does so by then.
 */
export async function takeOverQueue(): Promise<void> {
  const page = globalThis as PageWithQueue;
  const kept = page.Helplet?.q ?? [];
  let before: Promise<unknown> = Promise.resolve();
  page.Helplet = (name, ...parameters) => {
    // Each begins when those before it have begun, however long the code takes to come.
    const code = before.then(loadCommands);
    const begun = code.then(commands => ({outcome: commands?.runCommand(name, parameters)}));
    before = begun;
    return begun.then(({outcome}) => outcome);
  };
  for (const call of kept) {
    const [name, ...parameters] = call;
    void page.Helplet(name, ...parameters);
  }
  await before;
}

/** Undefined after a failure, which whoever looks into the console learns of; the next command tries again. */
async function loadCommands(): Promise<typeof import('../commands/run-command.js') | undefined> {
  try {
    return await import('../commands/run-command.js');
  } catch (error) {
    console.warn('Helplet could not load its commands; the next one tries again.', error);
    return undefined;
  }
}
