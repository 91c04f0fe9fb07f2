import {isBaseline, nameOf} from '../engines.mjs';
import {ranking} from '../helplet.mjs';
import {kilobytes, megabytes, milliseconds, ratio, score, taskTime} from './format.mjs';
import {markdownTable} from './markdown.mjs';

/**
 * One measure of all engines.
 *
 * @typedef {import('../types.mjs').EngineId} EngineId
 * @typedef {{name: string, values: ReadonlyMap<EngineId, number>, format: (value: number | undefined) => string,
 *   isHigherBetter?: boolean}} Measure
 */

/**
 * How well each engine ranks: collections down, engines across.
 *
 * @param {import('../types.mjs').Results} results
 * @param {readonly EngineId[]} engines
 */
export function qualitySummary({quality}, engines) {
  const measures = distinct(quality.map(row => row.collection)).flatMap(collection => {
    const rows = quality.filter(row => row.collection === collection);
    const nDCG = {format: score, isHigherBetter: true};
    return [
      {name: collection, values: valuesOf(rows, row => row.metrics['ndcg@10']), ...nDCG},
      {name: '… with one wrong letter', values: valuesOf(rows, row => row.misspelt['ndcg@10']), ...nDCG},
    ];
  });
  return comparison('nDCG@10', measures, engines);
}

/**
 * What each engine costs: measures down, engines across.
 *
 * @param {import('../types.mjs').Results} results
 * @param {readonly EngineId[]} engines
 */
export function speedSummary(results, engines) {
  const measured = engines.filter(id => !isBaseline(id));
  return comparison('Measure', speedMeasures(results), measured);
}

/**
 * What Helplet is to the best peer and to MiniSearch stands to the right.
 *
 * @param {string} head
 * @param {readonly Measure[]} measures
 * @param {readonly EngineId[]} engines
 */
function comparison(head, measures, engines) {
  const peers = engines.filter(id => id !== 'helplet');
  const rows = measures.map(({name, values, format, isHigherBetter}) => {
    const known = peers.flatMap(id => values.get(id) ?? []).filter(Number.isFinite);
    const best = known.length === 0 ? undefined : isHigherBetter ? Math.max(...known) : Math.min(...known);
    const own = values.get('helplet');
    const cells = engines.map(id => format(values.get(id)));
    return [name, ...cells, ratio(own, best), ratio(own, values.get('minisearch'))];
  });
  return markdownTable([head, ...engines.map(nameOf), 'to best peer', 'to MiniSearch'], rows);
}

/**
 * @param {import('../types.mjs').Results} results
 * @returns {Measure[]}
 */
function speedMeasures({bytes, wire, load, latency, browser}) {
  /** @type {Measure[]} */
  const measures = [];
  for (const size of distinct([...bytes, ...load, ...latency].map(row => row.size)).sort((a, b) => a - b)) {
    const at = (/** @type {string} */ name) => `${name}, ${size.toLocaleString('en')} articles`;
    const here = (/** @type {{size: number}} */ row) => row.size === size;
    // For the engines with one index file, a question costs that file.
    const perQuestion = new Map([
      ...valuesOf(bytes.filter(here), row => row.sizes.brotli),
      ...valuesOf(wire.filter(here), row => row.base + row.index.p50 + row.articles.p50),
    ]);
    // Peers rank and show titles; Helplet's full answers stand in the table of latencies.
    const times = latency.filter(here).filter(({setting}) => setting === undefined || setting === ranking.label);
    measures.push(
      {name: at('index, Brotli kB'), values: valuesOf(bytes.filter(here), row => row.sizes.brotli), format: kilobytes},
      {name: at('first question, kB'), values: perQuestion, format: kilobytes},
      {name: at('restore ms'), values: valuesOf(load.filter(here), row => row.restore), format: milliseconds},
      {name: at('first answer ms'), values: valuesOf(load.filter(here), row => row.firstAnswer), format: milliseconds},
      {name: at('heap MB'), values: valuesOf(load.filter(here), row => row.heap), format: megabytes},
      {name: at('query p95 ms'), values: valuesOf(times, row => row.whole.p95), format: milliseconds},
      {name: at('prefix p95 ms'), values: valuesOf(times, row => row.prefixes.p95), format: milliseconds},
    );
  }
  for (const size of distinct(browser.map(row => row.size))) {
    const rows = browser.filter(row => row.size === size && row.host === 'text');
    const at = (/** @type {string} */ name) => `browser: ${name}, ${size.toLocaleString('en')} articles`;
    const bytesOf = (/** @type {import('../types.mjs').BrowserRow} */ row) => row.scriptBytes + row.dataBytes;
    measures.push(
      {name: at('kB until final results'), values: valuesOf(rows, bytesOf), format: kilobytes},
      {name: at('press to first result ms'), values: valuesOf(rows, row => row.firstFromPress), format: milliseconds},
      {name: at('last key to final titles ms'), values: valuesOf(rows, row => row.ranked), format: milliseconds},
      {name: at('last key to final results ms'), values: valuesOf(rows, row => row.settled), format: milliseconds},
      {name: at('longest task ms'), values: valuesOf(rows, row => row.longestTask), format: taskTime},
      {name: at('heap of the main thread MB'), values: valuesOf(rows, row => row.mainHeap), format: megabytes},
    );
  }
  return measures.filter(({values}) => values.size > 0);
}

/**
 * @template {{engine: EngineId}} R
 * @param {readonly R[]} rows
 * @param {(row: R) => number} value
 */
function valuesOf(rows, value) {
  return new Map(rows.map(row => [row.engine, value(row)]));
}

/**
 * @template T
 * @param {readonly T[]} items
 */
function distinct(items) {
  return [...new Set(items)];
}
