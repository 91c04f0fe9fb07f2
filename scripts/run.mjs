import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The file behind a package's command, below the project's root. It can be run with this Node and without a shell.
 *
 * @param {string} packageName
 * @param {string} [command] Default: the package's only one.
 */
export function commandOf(packageName, command = packageName) {
  // Not every package exports its package.json to `require.resolve`, so it is read from its folder.
  const folder = join('node_modules', packageName);
  const {bin} = createRequire(import.meta.url)(join(root, folder, 'package.json'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a Node program and shows its output; anything but exit code 0 is an error.
 *
 * @param {string} file Below the project's root.
 * @param {readonly string[]} [args]
 * @param {string} [cwd] Default: the project's root.
 * @returns {Promise<void>}
 */
export function runNode(file, args = [], cwd = root) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, file), ...args], {cwd, stdio: ['ignore', 'inherit', 'inherit']});
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${[file, ...args].join(' ')} ended with ${signal ?? `exit code ${code}`}`));
    });
  });
}
