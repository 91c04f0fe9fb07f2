// A process for one measurement: nothing that came before it heats or crowds it. See run.mjs.
import {closeChromium} from '../browser/chromium.mjs';
import {tasks} from './tasks.mjs';

// Vite and test runners set another one, for which libraries ship other code.
process.env.NODE_ENV = 'production';

process.once('message', async message => {
  const {name, input} = /** @type {{name: import('./tasks.mjs').TaskName, input: any}} */ (message);
  let answer;
  try {
    answer = {result: await tasks[name](input)};
  } catch (error) {
    answer = {error: error instanceof Error ? `${error.name}: ${error.message}` : String(error)};
  }
  await closeChromium().catch(() => {});
  process.send?.(answer, () => process.exit(0));
});
