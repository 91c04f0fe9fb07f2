import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from '../run.mjs';

// What is measured is what is published. The types come from the sources, since there need be no dist to check them.

/** @returns {Promise<typeof import('../../src/node/index.js')>} */
export const loadNodeApi = () => load('node/index.js');

/** @returns {Promise<typeof import('../../src/node/eval/metrics.js')>} */
export const loadMetrics = () => load('node/eval/metrics.js');

/** @returns {Promise<typeof import('../../src/node/eval/read-queries.js')>} */
export const loadQueryReader = () => load('node/eval/read-queries.js');

/** @returns {Promise<typeof import('../../src/node/eval/read-judgements.js')>} */
export const loadJudgementReader = () => load('node/eval/read-judgements.js');

/** @returns {Promise<typeof import('../../src/search/provider/embedded-provider.js')>} */
export const loadProvider = () => load('search/provider/embedded-provider.js');

/** @returns {Promise<typeof import('../../src/search/analysis/languages.js')>} */
export const loadLanguages = () => load('search/analysis/languages.js');
/** @returns {Promise<typeof import('../../src/search/answer/second-stage.js')>} */
export const loadSecondStage = () => load('search/answer/second-stage.js');

/** @returns {Promise<typeof import('../../src/core/manifest.js')>} */
export const loadManifestParser = () => load('core/manifest.js');

/** @param {string} file */
function load(file) {
  return import(pathToFileURL(join(root, 'dist', file)).href);
}
