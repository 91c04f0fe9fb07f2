import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build as viteBuild} from 'vite';
import {root} from '../../run.mjs';
import {isPagefindFile} from '../pagefind/build.mjs';
import {readFolder} from '../read-folder.mjs';

/**
 * A page with a search, as files, and how people start it.
 *
 * @typedef {{files: Map<string, Uint8Array>, intent: string, results: string}} Site
 * Selectors: what is pressed first, and what appears.
 */

const text = new TextEncoder();

/**
 * @param {import('../types.mjs').EngineId} engine
 * @param {import('../types.mjs').Setting} setting
 * @param {string} folder The engine's index.
 * @param {string} work For temporary files.
 * @returns {Promise<Site>}
 */
export function siteOf(engine, setting, folder, work) {
  return engine === 'helplet' ? helpletSite(folder) : peerSite(engine, setting, folder, work);
}

/**
 * A page that does nothing, to compare with.
 *
 * @returns {Site}
 */
export function emptySite() {
  const page = '<!doctype html><html lang="en"><title>Empty</title><input aria-label="Nothing"></html>';
  return {files: new Map([['index.html', text.encode(page)]]), intent: 'input', results: 'li'};
}

/** @param {string} folder */
async function helpletSite(folder) {
  const files = new Map();
  for (const [path, bytes] of await readFolder(join(root, 'dist', 'cdn'))) files.set(`helplet/${path}`, bytes);
  for (const [path, bytes] of await readFolder(folder)) files.set(`help/${path}`, bytes);
  const script = '<script type="module" src="helplet/helplet.js" data-bundle="help/"></script>';
  files.set(
    'index.html',
    text.encode(`<!doctype html><html lang="en"><title>Helplet</title><p>A page.</p>${script}</html>`),
  );
  return {
    files,
    intent: 'helplet-launcher button',

    results: '[part~="result"]',
  };
}

/**
 * Script and index of a peer are fetched on focus, at the same time: what a careful integrator would write. Of the peers,
 * Pagefind alone recommends something: to call `init` on focus, which fetches what comes before the first word.
 *
 * @param {import('../types.mjs').EngineId} engine
 * @param {import('../types.mjs').Setting} setting
 * @param {string} folder
 * @param {string} work
 */
async function peerSite(engine, setting, folder, work) {
  const isPagefind = engine === 'pagefind';
  const files = new Map();
  for (const [path, bytes] of await readFolder(folder, isPagefind ? isPagefindFile : undefined)) files.set(path, bytes);
  files.set('page.js', text.encode(await bundlePage(engine, setting, work)));
  const fetching = isPagefind
    ? `pagefindModule = import('./pagefind.js').then(pagefind => (pagefind.init(), pagefind));`
    : `indexBytes = fetch('index.json').then(answer => answer.arrayBuffer());`;
  const page = `<!doctype html><html lang="en"><title>${engine}</title><input aria-label="Search"><ul></ul>
<script>document.querySelector('input').addEventListener('focus', () => { ${fetching} import('./page.js'); }, {once: true});</script></html>`;
  files.set('index.html', text.encode(page));
  return {files, intent: 'input', results: 'li'};
}

/**
 * @param {import('../types.mjs').EngineId} engine
 * @param {import('../types.mjs').Setting} setting
 * @param {string} work
 */
async function bundlePage(engine, setting, work) {
  const here = (/** @type {string} */ path) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));
  const entry = join(work, `${engine}-page.mjs`);
  const start =
    engine === 'pagefind'
      ? `import {startPagefindPage} from ${here('peer-page.mjs')};
startPagefindPage();`
      : `import {startPage} from ${here('peer-page.mjs')};
import {peer} from ${here(`../peers/${engine}.mjs`)};
startPage(peer, ${JSON.stringify(setting)});`;
  await writeFile(entry, start);
  const outDir = join(work, `${engine}-page`);
  await viteBuild({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      lib: {entry, formats: ['es'], fileName: () => 'page.js'},
      rolldownOptions: {output: {minify: true, comments: false}},
    },
  });
  return readFile(join(outDir, 'page.js'), 'utf8');
}
