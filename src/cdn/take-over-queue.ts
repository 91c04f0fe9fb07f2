import {runCommand} from '../commands/run-command.js';
import type {PageWithQueue} from './command-queue.js';

/** From now on `Helplet('open')` is carried out at once and answers with a promise; what was kept comes first. */
export function takeOverQueue(): void {
  const page = globalThis as PageWithQueue;
  const kept = page.Helplet?.q ?? [];
  page.Helplet = (name, ...parameters) => runCommand(name, parameters);
  for (const call of kept) {
    const [name, ...parameters] = call;
    void runCommand(name, parameters);
  }
}
