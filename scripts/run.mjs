import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The file behind a package's command, so that it runs with this Node and without a shell on every system.
 *
 * @param {string} packageName
 * @param {string} [command] Default: the package's only one.
 */
export function commandOf(packageName, command = packageName) {
  // Not every package exports its package.json to `require.resolve`, so it is read from its folder.
  const manifestFile = join(root, 'node_modules', packageName, 'package.json');
  const {bin} = createRequire(import.meta.url)(manifestFile);
  return join(dirname(manifestFile), typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a Node program in the project's root and shows its output.
 *
 * @param {string} file
 * @param {readonly string[]} [args]
 * @param {{env?: Readonly<Record<string, string>>}} [options]
 */
export async function runNode(file, args = [], options = {}) {
  await run(process.execPath, [file, ...args], options);
}

/**
 * Runs a program in the project's root and shows its output; anything but exit code 0 is an error.
 *
 * @param {string} program
 * @param {readonly string[]} [args]
 * @param {{env?: Readonly<Record<string, string>>}} [options]
 * @returns {Promise<void>}
 */
export function run(program, args = [], {env} = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: {...process.env, ...env},
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${[program, ...args].join(' ')} ended with ${signal ?? `exit code ${code}`}`));
    });
  });
}
