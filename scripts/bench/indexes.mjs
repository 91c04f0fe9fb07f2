import {join} from 'node:path';
import {runTask} from './child/run.mjs';
import {sizedCorpus, tinyCorpus} from './corpora/sized.mjs';

/**
 * @typedef {import('./types.mjs').EngineId} EngineId
 * @typedef {import('./types.mjs').Corpus} Corpus
 */

/** The size of the tiny corpus, for warming up. */
export const TINY = 0;

/** Articles of several sizes and what the engines make of them, in a folder. */
export class Indexes {
  /** @type {string} */
  #folder;
  /** @type {Map<number, Corpus>} */
  #corpora = new Map();
  /** Folders of the indexes that were written to their end. */
  #written = new Set();

  /** @param {string} folder */
  constructor(folder) {
    this.#folder = folder;
  }

  /**
   * @param {Awaited<ReturnType<typeof import('./corpora/collections.mjs').readSource>>} source
   * @param {number} size
   */
  async addCorpus(source, size) {
    const corpus = size === TINY ? await tinyCorpus(this.#folder) : await sizedCorpus(source, size, this.#folder);
    this.#corpora.set(size, corpus);
    return corpus;
  }

  /** @param {number} size */
  corpusOf(size) {
    const corpus = this.#corpora.get(size);
    if (!corpus) throw new Error(`There are no ${size} articles`);
    return corpus;
  }

  /**
   * @param {EngineId} engine
   * @param {number} size
   * @param {import('./types.mjs').Setting} setting
   */
  async write(engine, size, setting) {
    const folder = this.folderOf(engine, size);
    await runTask('write', {engine, setting, corpus: this.corpusOf(size), folder});
    this.#written.add(folder);
  }

  /**
   * @param {EngineId} engine
   * @param {number} size
   */
  folderOf(engine, size) {
    return join(this.#folder, `${engine}-${size}`);
  }

  /**
   * Every engine at every size, as far as there are indexes.
   *
   * @param {readonly EngineId[]} engines
   * @param {readonly number[]} sizes
   */
  written(engines, sizes) {
    return sizes
      .flatMap(size => engines.map(id => ({id, size})))
      .filter(({id, size}) => this.#written.has(this.folderOf(id, size)));
  }
}
