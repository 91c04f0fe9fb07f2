import {copyFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {commandOf, root, runNode} from '../../run.mjs';

/** Apart from dist, so that a change is measured in seconds and no published file is touched. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'helplet-ranking');

/**
 * @typedef {object} Sources
 * @property {typeof import('../../../src/node/index.js')} node
 * @property {typeof import('../../../src/node/eval/metrics.js')} metrics
 * @property {typeof import('../../../src/node/eval/read-queries.js')} queries
 * @property {typeof import('../../../src/node/eval/read-judgements.js')} judgements
 * @property {(name: string) => number} parameter The value of a parameter of the ranking.
 * @property {(settings: readonly string[]) => void} setParameters Takes `name=value`.
 */

/**
 * Compiles the sources as they are now, without bundling them.
 *
 * @returns {Promise<Sources>}
 */
export async function compileSources() {
  const out = join(cacheFolder, 'src');
  await runNode(commandOf('typescript', 'tsc'), [
    '-p',
    'tsconfig.build.json',
    '--outDir',
    out,
    '--declaration',
    'false',
  ]);
  // Programs read their version beside the folder that they are in.
  await copyFile(join(root, 'package.json'), join(cacheFolder, 'package.json'));
  const load = (/** @type {string} */ file) => import(pathToFileURL(join(out, file)).href);
  const [node, metrics, queries, judgements] = await Promise.all(
    ['node/index.js', 'node/eval/metrics.js', 'node/eval/read-queries.js', 'node/eval/read-judgements.js'].map(load),
  );
  const {PARAMETERS} = await load('search/ranking/parameters.js');
  const check = (/** @type {string} */ name) => {
    if (!(name in PARAMETERS)) throw new Error(`The ranking has no parameter "${name}"`);
  };
  return {
    node,
    metrics,
    queries,
    judgements,
    parameter(name) {
      check(name);
      return PARAMETERS[name];
    },
    setParameters(settings) {
      for (const setting of settings) {
        const [name = '', value] = setting.split('=');
        check(name);
        PARAMETERS[name] = Number(value);
      }
    },
  };
}
