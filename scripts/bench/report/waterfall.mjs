import {nameOf} from '../engines.mjs';
import {count, kilobytes} from './format.mjs';
import {markdownTable} from './markdown.mjs';

/**
 * Requests and moments of a visit in the order of time.
 *
 * @param {import('../types.mjs').Waterfall} waterfall
 */
export function waterfallText({engine, size, host, requests, moments}) {
  const rows = [
    ...requests.map(request => ({
      at: request.start,
      cells: [
        request.isCached ? `${request.path} (cache)` : request.path,
        request.by,
        request.start < finalResults(moments) ? `${request.wave}` : 'later',
        Math.round(request.start).toString(),
        Math.round(request.end).toString(),
        kilobytes(request.bytes),
      ],
    })),
    ...moments.map(({what, at}) => ({at, cells: [`— ${what} —`, '', '', Math.round(at).toString(), '', '']})),
  ].sort((a, b) => a.at - b.at);
  const until = requests.reduce((sum, request) => sum + request.bytesUntilResults, 0);
  const all = requests.reduce((sum, request) => sum + request.bytes, 0);
  const head = ['Request', 'by', 'wave', 'start', 'end', 'kB'];
  return [
    `### Waterfall of ${nameOf(engine)}, ${count(size)} articles, a host that compresses ${host}`,
    `Milliseconds after the press. ${kilobytes(until)} kB until the final results, ${kilobytes(all - until)} kB after them. ` +
      'A request belongs to wave n + 1 when a request of wave n had ended before it began.',
    markdownTable(
      head,
      rows.map(({cells}) => cells),
      2,
    ),
  ].join('\n\n');
}

/** @param {import('../types.mjs').Waterfall['moments']} moments */
function finalResults(moments) {
  return moments.find(({what}) => what === 'final results')?.at ?? Infinity;
}
