import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {cacheFolder} from './compile-sources.mjs';

/**
 * nDCG@10 by id of the question, by collection.
 *
 * @typedef {Record<string, Record<string, number>>} Baseline
 */

const file = join(cacheFolder, 'baseline.json');

/** @returns {Promise<Baseline>} Empty where nothing was saved yet. */
export async function readBaseline() {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return {};
    throw error;
  }
}

/**
 * Keeps the figures of one collection; those of others stay.
 *
 * @param {string} collection
 * @param {readonly import('./measure.mjs').MeasuredQuestion[]} measured
 */
export async function writeBaseline(collection, measured) {
  await mkdir(cacheFolder, {recursive: true});
  const scores = Object.fromEntries(measured.map(({id, ndcg}) => [id, ndcg]));
  await writeFile(file, JSON.stringify({...(await readBaseline()), [collection]: scores}));
}
