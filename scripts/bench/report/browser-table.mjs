import {engineIds, nameOf} from '../engines.mjs';
import {count, kilobytes, megabytes, milliseconds, ratio, taskTime} from './format.mjs';

/**
 * @typedef {import('../types.mjs').BrowserRow} Row
 */

const hosts = /** @type {const} */ (['text', 'everything']);

const head = [
  'Articles',
  'Host compresses',
  'Engine',
  'kB until final results',
  'press to first result ms',
  'last key to final results',
  'longest task',
  'kB to MiniSearch',
  'of it script',
  'kB with the page',
  'kB afterwards',
  'box ready ms',
  'first key to first result',
  'to MiniSearch',
  'last key to final titles',
  'longest task, opening',
  'longest task, searching',
  'main heap MB',
  'worker heap MB',
];

/**
 * What visits on a slow phone and a slow line cost, in the form of tables.mjs.
 *
 * @param {import('../types.mjs').Results} results
 */
export function browserTable({browser, query}) {
  const rows = [...browser].sort(
    (a, b) =>
      a.size - b.size ||
      hosts.indexOf(a.host) - hosts.indexOf(b.host) ||
      engineIds.indexOf(a.engine) - engineIds.indexOf(b.engine),
  );
  return {title: 'Browser', note: noteOf(query), head, rows: rows.map(row => cellsOf(row, browser)), names: 3};
}

/**
 * @param {Row} row
 * @param {readonly Row[]} rows
 */
function cellsOf(row, rows) {
  const peer = rows.find(({engine, size, host}) => engine === 'minisearch' && size === row.size && host === row.host);
  return [
    count(row.size),
    row.host === 'text' ? 'text only' : 'everything',
    `${nameOf(row.engine)}${row.visits === 1 ? ' *' : ''}`,
    kilobytes(bytesOf(row)),
    milliseconds(row.firstFromPress),
    milliseconds(row.settled),
    taskTime(row.longestTask),
    ratio(bytesOf(row), peer && bytesOf(peer)),
    kilobytes(row.scriptBytes),
    kilobytes(row.earlierBytes),
    kilobytes(row.laterBytes),
    milliseconds(row.ready),
    milliseconds(row.firstFromKey),
    ratio(row.firstFromKey, peer?.firstFromKey),
    milliseconds(row.ranked),
    taskTime(row.openingTask),
    taskTime(row.searchTask),
    megabytes(row.mainHeap),
    megabytes(row.workerHeap),
  ];
}

/** @param {Row} row */
function bytesOf({scriptBytes, dataBytes}) {
  return scriptBytes + dataBytes;
}

/** @param {string} query */
function noteOf(query) {
  return [
    `Chromium with 4x CPU slowdown, 1.6 Mbit/s and 150 ms; an empty cache, "${query}" typed with 100 ms a key as soon as the ` +
      'box takes letters; medians of 3 visits (* one: a visit took more than a minute).',
    'Hosts: one compresses text types only (text/*, JSON, JavaScript, WebAssembly and SVG), as nginx, CloudFront, bunny.net ' +
      'and Cloudflare do when they are set up as usual, so files of type application/octet-stream come as they are; the ' +
      'other one compresses everything. Both use Brotli 11. An engine whose files are the same from both was measured once.',
    'Bytes are bodies, as sent, that had arrived from the press until the results changed for the last time, excerpts ' +
      'too. "With the page" is what came before, and "afterwards" what came later, when the page was idle. "Press" is the one on launcher or box. Tasks are those ' +
      'of the main thread from the press to the final results.',
    'Helplet is its whole panel, opened by its launcher, with excerpts, marks, tabs and counts. Pagefind is a box and a list ' +
      'of titles with excerpts, which come in the same files. The others are a box and a list of titles.',
    'The script of a peer and its index are fetched at the same time, on focus. Pagefind is initialized on focus, as its ' +
      'documentation recommends. It searches at each key, which loads what its `preload` would, and without the 300 ms that ' +
      'its own interface waits; it loads no results of words that have changed meanwhile. The documentation of the others ' +
      'recommends an index built beforehand, which all have, and nothing about when to fetch it.',
    'Chromium slows down the main thread only and refuses to slow down workers, so those of Helplet and Pagefind run at ' +
      "full speed. The slow line holds for workers' scripts and requests, too.",
  ].join('\n\n');
}
