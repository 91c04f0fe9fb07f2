import {readFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {parseSync, Visitor, build as viteBuild} from 'vite';
import {root} from '../run.mjs';

/**
 * @typedef {import('./budgets.mjs').Entry} Entry
 * @typedef {{minified: number, gzip: number, brotli: number}} Sizes
 * @typedef {{entry: Entry, sizes: Sizes, files: readonly string[]}} Measurement
 */

const dist = join(root, 'dist');

/**
 * @param {Entry} entry
 * @returns {Promise<Measurement>}
 */
export async function measure(entry) {
  const isCdn = entry.kind === 'cdn';
  const texts = isCdn ? readServed(entry) : new Map([[entry.from, await bundle(entry.from)]]);
  if (texts.size === 0) throw new Error(`${entry.name}: no file has such a name any more`);
  return {entry, sizes: add([...texts.values()].map(sizesOf)), files: [...texts.keys()]};
}

/**
 * The files that a page loads, each compressed by itself as a server does.
 *
 * @param {Entry} entry
 * @returns {Map<string, string>}
 */
function readServed({from, lazily, only}) {
  /** @type {Map<string, string>} */
  const texts = new Map();
  /** @param {string} file */
  const visit = file => {
    if (texts.has(file)) return;
    const text = readFileSync(file, 'utf8');
    texts.set(file, text);
    const {eager, lazy} = importsOf(file, text);
    for (const path of eager) visit(path);
    for (const path of lazy) if (lazily?.(basename(path))) visit(path);
  };
  visit(join(dist, from));
  const counted = [...texts].filter(([file]) => !only || only(basename(file)));
  return new Map(counted.map(([file, text]) => [relative(dist, file), text]));
}

/**
 * @param {string} file
 * @param {string} text
 */
function importsOf(file, text) {
  /** @type {Set<string>} */
  const eager = new Set();
  /** @type {Set<string>} */
  const lazy = new Set();
  const {program, module} = parseSync(file, text);
  const resolve = (/** @type {string} */ specifier) => join(dirname(file), specifier);
  for (const {moduleRequest} of module.staticImports) eager.add(resolve(moduleRequest.value));
  for (const {entries} of module.staticExports) {
    for (const {moduleRequest} of entries) if (moduleRequest) eager.add(resolve(moduleRequest.value));
  }
  new Visitor({
    ImportExpression: ({source}) => addText(source),
    // A worker's script: new URL('worker.js', import.meta.url)
    NewExpression: ({callee, arguments: [first]}) => {
      if (first && callee.type === 'Identifier' && callee.name === 'URL') addText(first);
    },
  }).visit(program);
  return {eager, lazy};

  /** @param {import('vite').ESTree.Node} node */
  function addText(node) {
    const path = textOf(node);
    if (path?.endsWith('.js')) lazy.add(resolve(path));
  }
}

/**
 * @param {import('vite').ESTree.Node} node
 * @returns {string | undefined} The value of a string, which minifiers write as a template.
 */
function textOf(node) {
  if (node.type === 'Literal') return String(node.value);
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0]?.value.cooked ?? undefined;
}

/**
 * What a site's build makes of an import, with all that is loaded at once.
 *
 * @param {string} from
 */
async function bundle(from) {
  const result = await viteBuild({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: join(dist, from), formats: ['es'], fileName: 'bundle'},
      rolldownOptions: {output: {minify: true, comments: false}},
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap(each => ('output' in each ? each.output : [])).filter(each => each.type === 'chunk');
  const entry = chunks.find(chunk => chunk.isEntry);
  if (!entry) throw new Error(`Bundling ${from} gave no entry`);
  const eager = new Set([entry.fileName]);
  for (const name of eager)
    for (const each of chunks.find(({fileName}) => fileName === name)?.imports ?? []) eager.add(each);
  return chunks
    .filter(({fileName}) => eager.has(fileName))
    .map(({code}) => code)
    .join('');
}

/**
 * @param {string} text
 * @returns {Sizes}
 */
function sizesOf(text) {
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length};
  return {
    minified: Buffer.byteLength(text),
    gzip: gzipSync(text, {level: 9}).length,
    brotli: brotliCompressSync(text, {params}).length,
  };
}

/** @param {readonly Sizes[]} all */
function add(all) {
  const total = {minified: 0, gzip: 0, brotli: 0};
  for (const {minified, gzip, brotli} of all) {
    total.minified += minified;
    total.gzip += gzip;
    total.brotli += brotli;
  }
  return total;
}
