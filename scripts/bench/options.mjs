import {parseArgs} from 'node:util';
import {engineIds} from './engines.mjs';

/**
 * @typedef {'quality' | 'bytes' | 'load' | 'latency' | 'browser' | 'hostile' | 'build' | 'waterfall'} Part
 * @typedef {{parts: readonly Part[], sizes: readonly number[], browserSizes: readonly number[],
 *   buildSizes: readonly number[],
 *   engines: readonly import('./types.mjs').EngineId[], sections: readonly import('./report/page.mjs').SectionTitle[], compare?: string,
 *   build: boolean, keep: boolean}} Options
 */

const parts = /** @type {const} */ (['quality', 'bytes', 'load', 'latency', 'browser', 'hostile', 'build']);
/** Asked for by name, since it is for people who work on the critical path. */
const WATERFALL = 'waterfall';
const sizes = [300, 1029, 10_000];
const browserSizes = [300, 3000];
const buildSizes = [1029, 5000, 10_000];

export const usage = `npm run bench -- [options]

  --only quality,bytes,…    parts: ${parts.join(', ')};
                            or ${WATERFALL}: what one visit fetches and when, of Helplet and of the --peers that are named
  --sizes 300,1029          numbers of articles; default: ${sizes.join(', ')};
                            in the browser ${browserSizes.join(', ')}
  --peers minisearch,…      whom to compare Helplet with: ${engineIds.filter(id => id !== 'helplet').join(', ')}; or none
  --compare file            tells what differs by more than 5 % from the tables in a file: docs/benchmarks.md, or what an
                            earlier run has printed
  --no-build                measures what is in dist, even if it is older than the sources
  --keep                    leaves the temporary folder with articles and indexes
`;

/**
 * @param {readonly string[]} args
 * @returns {Options | undefined} Nothing when asked for help.
 */
export function readOptions(args) {
  const {values} = parseArgs({
    args: [...args],
    options: {
      only: {type: 'string'},
      sizes: {type: 'string'},
      peers: {type: 'string'},
      compare: {type: 'string'},
      'no-build': {type: 'boolean', default: false},
      keep: {type: 'boolean', default: false},
      help: {type: 'boolean', short: 'h', default: false},
    },
  });
  if (values.help) return undefined;
  const given = values.sizes?.split(',').map(readSize);
  const wanted = values.only === undefined ? parts : choose('--only', values.only, [...parts, WATERFALL]);
  const isAlone = values.peers === 'none' || (values.peers === undefined && wanted.every(part => part === WATERFALL));
  const peers = isAlone ? [] : choose('--peers', values.peers, engineIds);
  return {
    parts: wanted,
    sizes: given ?? sizes,
    browserSizes: given ?? browserSizes,
    buildSizes: given ?? buildSizes,
    engines: engineIds.filter(id => id === 'helplet' || peers.includes(id)),
    sections: values.peers === undefined && given === undefined ? sectionsOf(wanted) : [],
    ...(values.compare === undefined ? {} : {compare: values.compare}),
    build: !values['no-build'],
    keep: values.keep,
  };
}

/**
 * The sections of docs/benchmarks.md that these parts fill.
 *
 * @param {readonly Part[]} wanted
 * @returns {import('./report/page.mjs').SectionTitle[]}
 */
function sectionsOf(wanted) {
  const isWanted = (/** @type {Part} */ part) => wanted.includes(part);
  return [
    ...(isWanted('quality') ? /** @type {const} */ (['Quality']) : []),
    ...(parts.filter(part => part !== 'quality').every(isWanted) ? /** @type {const} */ (['Speed and size']) : []),
  ];
}

/**
 * @template {string} T
 * @param {string} option
 * @param {string | undefined} text
 * @param {readonly T[]} known
 * @returns {readonly T[]}
 */
function choose(option, text, known) {
  if (text === undefined) return known;
  const names = text.split(',').map(name => name.trim());
  for (const name of names) {
    if (!known.includes(/** @type {T} */ (name))) {
      throw new Error(`${option} knows no "${name}"; choose from ${known.join(', ')}`);
    }
  }
  return known.filter(name => names.includes(name));
}

/** @param {string} text */
function readSize(text) {
  const size = Number(text);
  if (!Number.isInteger(size) || size < 3 || size > 50_000)
    throw new Error(`--sizes takes numbers of articles, not "${text}"`);
  return size;
}
