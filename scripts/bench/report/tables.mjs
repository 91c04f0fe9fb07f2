import {engineIds, nameOf} from '../engines.mjs';
import {browserTable} from './browser-table.mjs';
import {count, kilobytes, megabytes, milliseconds, ratio, score} from './format.mjs';
import {markdownTable} from './markdown.mjs';

/** @typedef {import('../types.mjs').Results} Results */

/**
 * Each figure of quality.
 *
 * @param {Results} results
 */
export function qualityTable(results) {
  return drawn(quality(results));
}

/**
 * All other figures, part by part; a part that was not measured has no table.
 *
 * @param {Results} results
 * @returns {{title: string, note: string, table: string}[]}
 */
export function speedTables(results) {
  return [
    bytes(results),
    wire(results),
    load(results),
    latency(results),
    browserTable(results),
    hostile(results),
    build(results),
  ]
    .filter(({rows}) => rows.length > 0)
    .map(drawn);
}

/** @param {{title: string, note: string, head: string[], rows: string[][], names: number}} part */
function drawn({title, note, head, rows, names}) {
  return {title, note, table: markdownTable(head, rows, names)};
}

/** @param {Results} results */
function quality(results) {
  const rows = inOrder(results.quality, row => row.collection).map(row => [
    row.collection,
    nameOf(row.engine),
    score(row.metrics['ndcg@10']),
    score(row.misspelt['ndcg@10']),
    score(row.metrics['mrr@10']),
    score(row.metrics['recall@10']),
    score(row.metrics['success@1']),
    `${count(row.queries)}${row.sampled ? ' *' : ''}`,
  ]);
  const head = ['Collection', 'Engine', 'nDCG@10', 'one wrong letter', 'MRR@10', 'recall@10', 'success@1', 'questions'];
  const note =
    'Each engine with the setting that did best. "One wrong letter" is nDCG@10 of the same questions, one letter of one ' +
    'word wrong in each. Pagefind finds only what holds every word of a question, and is measured in English alone. * A sample: the engine is too slow for ' +
    'all of them. BM25 is the formula alone, over one text of each article: what every engine has to beat. In other ' +
    'languages than English, engines have the stemmers and tokenizers that come with them or, for Chinese, Japanese and ' +
    'Vietnamese, cut words by the rules of Unicode.';
  return {title: 'All figures', note, head, rows, names: 2};
}

/** @param {Results} results */
function bytes(results) {
  const rows = inOrder(results.bytes, row => row.size).map(({size, engine, sizes: {raw, gzip, brotli}, files}) => [
    count(size),
    nameOf(engine),
    kilobytes(raw),
    kilobytes(gzip),
    kilobytes(brotli),
    ratio(brotli, peerOf(results.bytes, size)?.sizes.brotli),
    count(files),
  ]);
  const head = ['Articles', 'Engine', 'raw kB', 'gzip kB', 'Brotli kB', 'to MiniSearch', 'files'];
  const note =
    'All that a search may need but code, each file compressed by itself (gzip 9; Brotli 11, above 24 MB 9). Every engine ' +
    "keeps titles; Pagefind's files hold the articles' text as well, for excerpts, and Helplet reads it from the article " +
    'files that exist anyway.';
  return {title: 'Index bytes', note, head, rows, names: 2};
}

/** @param {Results} results */
function wire(results) {
  const rows = inOrder(results.wire, row => row.size).map(({size, engine, base, index, articles, queries}) => [
    count(size),
    nameOf(engine),
    kilobytes(base),
    kilobytes(index.p50),
    kilobytes(index.p95),
    kilobytes(articles.p50),
    kilobytes(articles.p95),
    kilobytes(base + index.p50 + articles.p50),
    ratio(base + index.p50 + articles.p50, peerOf(results.bytes, size)?.sizes.brotli),
    count(queries),
  ]);
  const head = [
    'Articles',
    'Engine',
    'base kB',
    'index p50',
    'index p95',
    'articles p50',
    'articles p95',
    'sum kB',
    "to MiniSearch's file",
    'questions',
  ];
  const note =
    'What one whole question fetches with an empty cache, code apart: first the base, then parts of the index, then the ' +
    'articles that the first ten excerpts are taken from. The other engines fetch their one file.';
  return {title: 'Bytes per question', note, head, rows, names: 2};
}

/** @param {Results} results */
function load(results) {
  const rows = inOrder(results.load, row => row.size).map(({size, engine, restore, firstAnswer, heap}) => [
    count(size),
    nameOf(engine),
    milliseconds(restore),
    ratio(restore, peerOf(results.load, size)?.restore),
    milliseconds(firstAnswer),
    ratio(firstAnswer, peerOf(results.load, size)?.firstAnswer),
    megabytes(heap),
    ratio(heap, peerOf(results.load, size)?.heap),
  ]);
  const head = [
    'Articles',
    'Engine',
    'restore ms',
    'to MiniSearch',
    'first answer ms',
    'to MiniSearch',
    'heap MB',
    'to MiniSearch',
  ];
  const note =
    '"Restore" is from bytes in memory to an index that ranks: for Helplet base and postings, decoded as far as is ' +
    'done before the first question. "First answer" is restoring and then answering the same whole question once, with all ' +
    'that is put off until then; for Helplet also reading the articles that the answer ranks by and takes excerpts from. Each ' +
    'in a fresh process whose code is loaded; medians of 5. Heap and buffers after the first answer and a collection. ' +
    'Pagefind loads in Chromium, from this machine, and its memory is WebAssembly.';
  return {title: 'Load', note, head, rows, names: 2};
}

/** @param {Results} results */
function latency(results) {
  const rows = inOrder(results.latency, row => row.size).map(row => {
    const peer = peerOf(results.latency, row.size);
    const spread = (/** @type {import('../types.mjs').Spread} */ {p50, p95, p99}) => [p50, p95, p99].map(milliseconds);
    return [
      count(row.size),
      row.setting ? `${nameOf(row.engine)}, ${row.setting}` : nameOf(row.engine),
      ...spread(row.whole),
      ratio(row.whole.p95, peer?.whole.p95),
      ...spread(row.prefixes),
      ratio(row.prefixes.p95, peer?.prefixes.p95),
      `${count(row.wholeCount)} + ${count(row.prefixCount)}${row.sampled ? ' *' : ''}`,
    ];
  });
  const head = [
    'Articles',
    'Engine',
    'query p50',
    'p95',
    'p99',
    'p95 to MiniSearch',
    'prefix p50',
    'p95',
    'p99',
    'p95 to MiniSearch',
    'asked',
  ];
  const note =
    'Milliseconds for whole questions and for every prefix of each, warmed up, ten results. * As many as there was time for ' +
    '(4 s and 6 s), in random order.';
  return {title: 'Latency', note, head, rows, names: 2};
}

/** @param {Results} results */
function hostile(results) {
  const rows = results.hostile.map(({parsedIn, inputs, task, what, shown}) => [
    parsedIn === 'worker' ? 'a worker' : "the page's own thread",
    count(inputs),
    milliseconds(task),
    what,
    milliseconds(shown),
  ]);
  const head = ['Parsed in', 'inputs', 'longest task ms', 'by', 'slowest on screen ms'];
  const note =
    'Markdown that is made to be slow, drawn by the built elements: the longest time that the main thread was at one task, in ' +
    'milliseconds of the processor, and the time until the slowest is on the screen. A worker is ended after two seconds.';
  return {title: 'Hostile Markdown', note, head, rows, names: 1};
}

/** @param {Results} results */
function build(results) {
  const rows = results.build.map(({size, seconds, peak, bundle}) => [
    count(size),
    seconds.toFixed(1),
    megabytes(peak),
    kilobytes(bundle),
  ]);
  const head = ['Articles', 'seconds', 'peak MB', 'bundle kB, Brotli'];
  return {title: 'Build', note: '`helplet build` in a process of its own.', head, rows, names: 1};
}

/**
 * @template {{engine: import('../types.mjs').EngineId}} R
 * @param {readonly R[]} rows
 * @param {(row: R) => string | number} group
 */
function inOrder(rows, group) {
  const groups = [...new Set(rows.map(group))];
  const sorted = groups.every(each => typeof each === 'number') ? groups.sort((a, b) => Number(a) - Number(b)) : groups;
  return sorted.flatMap(each => engineIds.flatMap(id => rows.filter(row => row.engine === id && group(row) === each)));
}

/**
 * MiniSearch's row, which the others are compared with.
 *
 * @template {{engine: string, size: number}} R
 * @param {readonly R[]} rows
 * @param {number} size
 */
function peerOf(rows, size) {
  return rows.find(row => row.engine === 'minisearch' && row.size === size);
}
