import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {mergeScriptCovs} from '@bcoe/v8-coverage';
import {convert} from 'ast-v8-to-istanbul';
import {parseAstAsync} from 'vite';

/**
 * What browsers ran of the scripts for a CDN, in the lines of src.
 *
 * @param {string} measured The folder in which test/e2e/test.ts leaves one file for each test.
 * @param {string} dist Where the scripts and their source maps are.
 * @returns {Promise<import('istanbul-lib-coverage').CoverageMapData[]>} One for each script.
 */
export async function readEndToEnd(measured, dist) {
  /** @type {Map<string, import('@bcoe/v8-coverage').ScriptCov[]>} */
  const scripts = new Map();
  for (const file of await readdir(measured)) {
    for (const script of JSON.parse(await readFile(join(measured, file), 'utf8'))) {
      const name = new URL(script.url).pathname.split('/helplet/').at(-1) ?? '';
      scripts.set(name, [...(scripts.get(name) ?? []), {...script, url: name}]);
    }
  }
  const converted = [];
  for (const [name, runs] of scripts) {
    const script = join(dist, 'cdn', name);
    // Not scripts of the product that a test puts at such an address.
    if (!existsSync(`${script}.map`)) continue;
    const code = await readFile(script, 'utf8');
    const coverage = mergeScriptCovs(runs);
    if (!coverage) continue;
    const sourceMap = JSON.parse(await readFile(`${script}.map`, 'utf8'));
    converted.push(
      await convert({code, ast: parseAstAsync(code), coverage: {...coverage, url: `file://${script}`}, sourceMap}),
    );
  }
  return converted;
}
