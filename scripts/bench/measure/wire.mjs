import {engineOf} from '../engines.mjs';
import {openProvider, search} from '../helplet.mjs';
import {roleOf} from '../helplet-files.mjs';
import {MemorySource} from '../memory-source.mjs';
import {measurePagefindWire} from '../pagefind/wire.mjs';
import {readFolder} from '../read-folder.mjs';
import {spread} from '../statistics.mjs';
import {brotliSize} from './compress.mjs';

/** Large indexes are opened anew for each question; this many seconds are enough for a median. */
const BUDGET_MS = 20_000;

/**
 * What one question makes a page fetch, when nothing is in its cache: bytes after Brotli, for a whole question and full
 * answers. Engines with one file fetch that file.
 *
 * @typedef {Omit<import('../types.mjs').WireRow, 'size' | 'engine'>} Wire
 *
 * @param {{engine: import('../types.mjs').EngineId, folder: string, queries: readonly string[]}} input
 * @returns {Promise<Wire>}
 */
export async function measureWire({engine, folder, queries}) {
  if (engine === 'helplet') return measureHelplet(folder, queries);
  if (engine === 'pagefind') return measurePagefindWire(folder, queries);
  throw new Error(`${(await engineOf(engine)).name} has one file`);
}

/**
 * @param {string} folder
 * @param {readonly string[]} queries
 * @returns {Promise<Wire>}
 */
async function measureHelplet(folder, queries) {
  const files = await readFolder(folder);
  /** @type {Map<string, Promise<number>>} */
  const sizes = new Map();
  const sizeOf = (/** @type {string} */ path) => {
    const known = sizes.get(path) ?? brotliSize(files.get(path) ?? new Uint8Array());
    sizes.set(path, known);
    return known;
  };
  const sumOf = async (/** @type {readonly string[]} */ paths) =>
    (await Promise.all(paths.map(sizeOf))).reduce((sum, size) => sum + size, 0);

  const measured = [];
  const end = performance.now() + BUDGET_MS;
  for (const query of queries) {
    const source = new MemorySource(files);
    const provider = await openProvider(source);
    await search(provider, query, 'submit', 10, true);
    provider.dispose?.();
    const read = [...source.read];
    const of = (/** @type {(role: string) => boolean} */ isWanted) =>
      sumOf(read.filter(path => isWanted(roleOf(path))));
    measured.push({
      base: await of(role => role === 'base' || role === 'other'),
      index: await of(role => role === 'index'),
      articles: await of(role => role === 'article'),
    });
    if (performance.now() > end) break;
  }
  return {
    queries: measured.length,
    base: Math.max(...measured.map(({base}) => base)),
    index: spread(measured.map(({index}) => index)),
    articles: spread(measured.map(({articles}) => articles)),
  };
}
