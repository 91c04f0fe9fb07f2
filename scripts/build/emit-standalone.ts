import {readFileSync} from 'node:fs';
import {dirname, join, parse, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Plugin, Rolldown} from 'vite';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** How a source names a file that stands alone: see `worker-files.ts`. */
const REFERENCE = /new URL\('([^']+\.js)\?no-inline', import\.meta\.url\)/g;

/** A table of such files by language code, once they have their names: see `later-files.ts`. */
const LANGUAGE_TABLE = /\{\s*(?:[a-z]{2}: new URL\([^)]*\)\.href,?\s*){2,}\}/;

/** Modules that pages without a worker load as well. */
const LOADED_BY_PAGES = /\/(languages\/[a-z]{2}|highlighter)\.js$/;

/**
 * Ships the files that stand alone with the scripts for a CDN, from where the build for npm has left them. A page that does
 * without a worker loads the same ones.
 */
export function emitStandalone(): Plugin {
  /** Names in the output, by source. */
  const names = new Map<string, string>();
  let dist = '';

  /** @param path As the source `importer` names it. */
  function emit(context: Rolldown.PluginContext, path: string, importer: string): string {
    const source = join(dirname(importer), path);
    let name = names.get(source);
    if (name === undefined) {
      const built = join(dist, relative(src, source));
      name = context.getFileName(
        context.emitFile({type: 'asset', name: parse(built).base, source: readFileSync(built)}),
      );
      names.set(source, name);
    }
    return name;
  }

  return {
    name: 'helplet:emit-standalone',
    enforce: 'pre',
    configResolved(config) {
      // Of dist/cdn.
      dist = dirname(config.build.outDir);
    },
    resolveId: {
      filter: {id: LOADED_BY_PAGES},
      handler(id, importer) {
        if (!importer?.startsWith(src) || !id.startsWith('.')) return undefined;
        return {id: `./${emit(this, id, importer)}`, external: true};
      },
    },
    transform: {
      filter: {code: '?no-inline'},
      handler(code, importer) {
        const emitted = code.replace(
          REFERENCE,
          (_all, path: string) => `new URL(/* @vite-ignore */ '${emit(this, path, importer)}', import.meta.url)`,
        );
        return {code: emitted.replace(LANGUAGE_TABLE, languageTable), map: null};
      },
    },
  };
}

/** The same table from one list of names: a third of the bytes, which every panel pays for. */
function languageTable(table: string): string {
  const names = [...table.matchAll(/'([^']+)\.js'/g)].map(([, name]) => name);
  return `Object.fromEntries('${names.join(' ')}'.split(' ').map(name => [
    name.slice(0, 2),
    new URL(/* @vite-ignore */ name + '.js', import.meta.url).href,
  ]))`;
}
