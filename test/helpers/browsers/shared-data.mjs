import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join, normalize} from 'node:path';
import {root} from '../../../scripts/run.mjs';

const PREFIX = '/shared-data/';

/** Collections of hostile and conforming inputs that are no part of the project; tests use them when they are there. */
const folder = process.env.HELPLET_DATA ?? join(root, '..', 'shared', 'data');

/**
 * Serves that folder to tests: `{}` for a file that is not there.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function sharedDataPlugin() {
  return {
    name: 'shared-data',
    async serve({path}) {
      if (!path.startsWith(PREFIX)) return undefined;
      const file = join(folder, normalize(decodeURIComponent(path.slice(PREFIX.length))));
      const isText = file.startsWith(folder) && existsSync(file);
      return {body: isText ? await readFile(file, 'utf8') : '{}', type: 'json'};
    },
  };
}
