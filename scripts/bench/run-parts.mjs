import {join} from 'node:path';
import {runParallel, runTask} from './child/run.mjs';
import {readCollections, readSource} from './corpora/collections.mjs';
import {tenLetterWord} from './corpora/ten-letter-word.mjs';
import {engineOf, isBaseline, nameOf} from './engines.mjs';
import {fullAnswers, ranking} from './helplet.mjs';
import {Indexes, TINY} from './indexes.mjs';
import {measureBytes} from './measure/bytes.mjs';
import {sample} from './random.mjs';
import {median} from './statistics.mjs';

/**
 * @typedef {import('./types.mjs').EngineId} EngineId
 * @typedef {import('./types.mjs').Setting} Setting
 */

/** One indexes while the other compresses; times are taken with nothing else running. */
const PARALLEL = 2;
const LOADS = 5;
const QUERIES = {measured: 200, warmUp: 20};

/** Measures the chosen parts, one after the other. What fails is noted, and the rest goes on. */
export class BenchRun {
  /** @type {import('./options.mjs').Options} */
  #options;
  /** @type {string} */
  #work;
  /** @type {(text: string) => void} */
  #say;
  /** @type {Indexes} */
  #indexes;
  /** @type {Map<EngineId, Setting>} */
  #settings = new Map();
  /** @type {import('./types.mjs').Results} */
  results;

  /**
   * @param {import('./options.mjs').Options} options
   * @param {string} work For articles and indexes.
   * @param {(text: string) => void} say Told what is going on.
   */
  constructor(options, work, say) {
    this.#options = options;
    this.#work = work;
    this.#indexes = new Indexes(work);
    this.#say = say;
    const rows = {
      quality: [],
      trials: [],
      bytes: [],
      wire: [],
      load: [],
      latency: [],
      browser: [],
      waterfalls: [],
      hostile: [],
      build: [],
    };
    this.results = {...rows, corpora: [], settings: this.#settings, failures: [], notes: [], query: ''};
  }

  async run() {
    const {engines} = this.#options;
    for (const id of engines) this.#settings.set(id, (await engineOf(id)).settings[0] ?? {label: ''});
    if (this.#wants('quality')) await this.#quality();
    if (this.#wants('hostile')) await this.#hostile();
    if (this.#options.parts.every(part => part === 'quality' || part === 'hostile')) return this.results;
    const source = await readSource();
    this.results.notes.push(...source.notes);
    await this.#prepare(source);
    const queries = sample(source.queries, QUERIES.measured + QUERIES.warmUp);
    const [warmUp, measured] = [queries.slice(0, QUERIES.warmUp), queries.slice(QUERIES.warmUp)];
    if (this.#wants('bytes')) await this.#bytes(measured);
    if (this.#wants('load')) await this.#load(warmUp[0] ?? 'help');
    if (this.#wants('latency')) await this.#latency(warmUp, measured);
    if (this.#wants('browser')) await this.#browser();
    if (this.#wants('build')) await this.#build();
    if (this.#wants('waterfall')) await this.#waterfall();
    return this.results;
  }

  async #quality() {
    const collections = await readCollections(this.#work);
    if (collections.length === 0) return;
    await runParallel(this.#options.engines, PARALLEL, id =>
      this.#attempt('quality', id, async () => {
        const folder = join(this.#work, `quality-${id}`);
        const {rows, trials, best} = await runTask('quality', {engine: id, collections, folder});
        this.results.quality.push(...rows);
        this.results.trials.push(...trials);
        this.#settings.set(id, best);
      }),
    );
  }

  /**
   * Writes articles of all sizes, and every engine's index of them.
   *
   * @param {Awaited<ReturnType<typeof readSource>>} source
   */
  async #prepare(source) {
    const {sizes, buildSizes} = this.#options;
    const areIndexed = ['bytes', 'load', 'latency'].some(part => this.#wants(part));
    const indexed = new Set([...(areIndexed ? sizes : []), ...this.#browserSizes]);
    const all = new Set([...indexed, ...(this.#wants('build') ? buildSizes : [])]);
    for (const size of [...all].sort((a, b) => a - b)) {
      this.#say(`Preparing ${size.toLocaleString('en')} articles`);
      this.results.corpora.push(await this.#indexes.addCorpus(source, size));
    }
    if (this.#wants('load')) {
      await this.#indexes.addCorpus(source, TINY);
      indexed.add(TINY);
    }
    const wanted = [...indexed].flatMap(size => this.#products.map(id => ({id, size})));
    await runParallel(wanted, PARALLEL, ({id, size}) =>
      this.#attempt(`index of ${this.#indexes.corpusOf(size).name}`, id, () =>
        this.#indexes.write(id, size, this.#setting(id)),
      ),
    );
    const [smallest] = this.#browserSizes;
    if (smallest) this.results.query = await tenLetterWord(this.#indexes.corpusOf(smallest));
  }

  /** @param {readonly string[]} queries */
  async #bytes(queries) {
    await runParallel(this.#measurable(), PARALLEL, ({id, size}) =>
      this.#attempt(`bytes at ${size}`, id, async () => {
        this.results.bytes.push({size, engine: id, ...(await measureBytes(id, this.#indexes.folderOf(id, size)))});
      }),
    );
    const inParts = this.#measurable().filter(({id}) => id === 'helplet' || id === 'pagefind');
    await runParallel(inParts, PARALLEL, ({id, size}) =>
      this.#attempt(`bytes per question at ${size}`, id, async () => {
        const wire = await runTask('wire', {engine: id, folder: this.#indexes.folderOf(id, size), queries});
        this.results.wire.push({size, engine: id, ...wire});
      }),
    );
  }

  /** @param {string} query */
  async #load(query) {
    for (const {id, size} of this.#measurable()) {
      await this.#attempt(`load at ${size}`, id, async () => {
        const [folder, tiny] = [this.#indexes.folderOf(id, size), this.#indexes.folderOf(id, TINY)];
        const setting = id === 'helplet' ? fullAnswers : this.#setting(id);
        /** @type {Awaited<ReturnType<typeof import('./measure/load.mjs').measureLoad>>[]} */
        const loads = [];
        for (let i = 0; i < LOADS; i++) loads.push(await runTask('load', {engine: id, setting, folder, tiny, query}));
        const medianOf = (/** @type {'restore' | 'firstAnswer' | 'heap'} */ what) =>
          median(loads.map(each => each[what]));
        const [restore, firstAnswer, heap] = [medianOf('restore'), medianOf('firstAnswer'), medianOf('heap')];
        this.results.load.push({size, engine: id, restore, firstAnswer, heap});
      });
    }
  }

  /**
   * @param {readonly string[]} warmUp
   * @param {readonly string[]} queries
   */
  async #latency(warmUp, queries) {
    for (const {id, size} of this.#measurable()) {
      const settings = id === 'helplet' ? [fullAnswers, ranking] : [this.#setting(id)];
      for (const setting of settings) {
        await this.#attempt(`latency at ${size}`, id, async () => {
          const folder = this.#indexes.folderOf(id, size);
          const times = await runTask('latency', {engine: id, setting, folder, warmUp, queries});
          this.results.latency.push({
            size,
            engine: id,
            ...(settings.length > 1 ? {setting: setting.label} : {}),
            ...times,
          });
        });
      }
    }
  }

  async #browser() {
    for (const {id: engine, size} of this.#indexes.written(this.#products, this.#browserSizes)) {
      await this.#attempt(`browser at ${size}`, engine, async () => {
        const rows = await runTask('browser', this.#visitOf(engine, size));
        this.results.browser.push(...rows.map(row => ({size, engine, ...row})));
      });
    }
  }

  async #waterfall() {
    for (const {id: engine, size} of this.#indexes.written(this.#products, this.#browserSizes)) {
      await this.#attempt(`waterfall at ${size}`, engine, async () => {
        const host = 'text';
        const waterfall = await runTask('waterfall', {...this.#visitOf(engine, size), host});
        this.results.waterfalls.push({size, engine, host, ...waterfall});
      });
    }
  }

  /**
   * @param {EngineId} engine
   * @param {number} size
   */
  #visitOf(engine, size) {
    const folder = this.#indexes.folderOf(engine, size);
    return {engine, setting: this.#setting(engine), folder, work: this.#work, query: this.results.query};
  }

  async #hostile() {
    await this.#attempt('hostile Markdown', 'helplet', async () => {
      this.results.hostile.push(...(await runTask('hostile', undefined)));
    });
  }

  async #build() {
    for (const size of this.#options.buildSizes) {
      await this.#attempt(`build of ${size}`, 'helplet', async () => {
        const {jsonl} = this.#indexes.corpusOf(size);
        const row = await runTask('build', {jsonl, folder: join(this.#work, `build-${size}`)});
        this.results.build.push({size, ...row});
      });
    }
  }

  /** The engines that somebody could choose. */
  get #products() {
    return this.#options.engines.filter(id => !isBaseline(id));
  }

  /** Sizes that are visited in the browser, the smallest first. */
  get #browserSizes() {
    const isVisited = this.#wants('browser') || this.#wants('waterfall');
    const sizes = this.#wants('browser') ? this.#options.browserSizes : this.#options.browserSizes.slice(0, 1);
    return isVisited ? [...sizes].sort((a, b) => a - b) : [];
  }

  /** Every engine at every size, as far as there are indexes; what is missing has been told. */
  #measurable() {
    return this.#indexes.written(this.#products, this.#options.sizes);
  }

  /**
   * @param {string} part
   * @param {EngineId} id
   * @param {() => Promise<void>} measure
   */
  async #attempt(part, id, measure) {
    this.#say(`${nameOf(id)}: ${part}`);
    try {
      await measure();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.results.failures.push({part, engine: nameOf(id), reason});
      this.#say(`${nameOf(id)}: ${part} failed: ${reason}`);
    }
  }

  /** @param {string} part */
  #wants(part) {
    return this.#options.parts.some(each => each === part);
  }

  /** @param {EngineId} id */
  #setting(id) {
    return this.#settings.get(id) ?? {label: ''};
  }
}
