/**
 * What a page pays, and the most it may pay. The only place where budgets stand; `npm run sizes` measures them.
 *
 * An entry of dist/cdn is measured as it is served: the file `from` and what it imports, without what it imports
 * lazily unless `lazily` names it. An entry for npm is bundled first, as a site's own build would do.
 *
 * @typedef {object} Entry
 * @property {string} name
 * @property {string} note
 * @property {'cdn' | 'npm'} kind
 * @property {string} from Below dist.
 * @property {readonly RegExp[]} [lazily] Names of lazily imported files that count too.
 * @property {readonly RegExp[]} [only] Names of the files to count, of all that are reached.
 * @property {number} [budget] Bytes after Brotli.
 */

/** @param {number} kilobytes */
const kB = kilobytes => kilobytes * 1000;

/** @type {readonly Entry[]} */
export const entries = [
  {
    name: 'Loader',
    note: 'what the script tag costs before anyone asks for help',
    kind: 'cdn',
    from: 'cdn/helplet.js',
    budget: kB(4),
  },
  {
    name: 'Inline script',
    note: 'everything in one classic script, without articles',
    kind: 'cdn',
    from: 'cdn/helplet-inline.js',
    budget: kB(120),
  },
  {name: "import 'helplet'", note: 'all classes, bundled by a site', kind: 'npm', from: 'index.js'},
  {name: "import 'helplet/define'", note: 'all tags, bundled by a site', kind: 'npm', from: 'define.js'},
];
