import {readFileSync} from 'node:fs';
import {parse} from 'node:path';
import {defineConfig, type UserConfig} from 'vite';
import {asciiOnly} from './scripts/build/ascii-only.js';
import {emitStandalone} from './scripts/build/emit-standalone.js';
import {hardenLit} from './scripts/build/harden-lit.js';
import {languageScript, ownLanguages} from './scripts/build/inline-languages.js';
import {inlineRuntime} from './scripts/build/inline-runtime.js';
import {minifyLiterals} from './scripts/build/minify-literals.js';
import {oneFile} from './scripts/build/one-file.js';
import {plainDecorators} from './scripts/build/plain-decorators.js';
import {plainExports} from './scripts/build/plain-exports.js';
import {terser} from './scripts/build/terser.js';
import {twoPartWorker} from './scripts/build/two-part-worker.js';
import {withoutHighlighting} from './scripts/build/without-highlighting.js';
import {withoutInflating} from './scripts/build/without-inflating.js';
import {withoutWorkers} from './scripts/build/without-workers.js';

/**
 * What of dist is bundled. `vite build --mode standalone:<path>` makes one file of a source and all that it imports, for npm
 * and CDN alike; `--mode worker:<path>` makes two of the search worker. The others are for a CDN, in dist/cdn: `--mode loader` gives the ES module loader with its lazily imported
 * chunks, `--mode inline` one classic script with everything in it but languages, `--mode language:<code>` the script of one
 * language for it. `npm run build` runs them all.
 */
export default defineConfig(({mode}) => {
  const [kind, what = ''] = mode.split(':');
  if (kind === 'standalone') return standalone(what);
  if (kind === 'worker') return worker(what);
  if (kind === 'inline') return inlineScript();
  return kind === 'language' ? inlineLanguage(what) : loader();
});

/** What the loader needs before anyone asks for help. */
const LOADER_MODULES =
  /\/src\/(cdn\/(can-run|claim-page|command-queue|find-elements|loader|when-parsed)|components\/launcher\/launcher(-sheet)?\.ts|instance\/registry|page\/(keys|openers|page-document|panel-link|report-load-failure)|commands\/place-launcher|styles\/light-dark|search\/provider\/worker\/worker-files|workers\/(head-start|trusted-types))/;

/**
 * `npm run coverage` needs lines of the loader and its chunks that can be found again in the sources; what is minified has
 * only one.
 */
const isMeasured = process.env.HELPLET_COVERAGE !== undefined;

/** What every output has in common; library mode alone would leave ES modules with all their whitespace. */
const compactOutput = {
  minify: {compress: true, mangle: true, codegen: {removeWhitespace: true, asciiOnly: true}},
  charset: 'ascii',
  // Licences of what is bundled stand in a file of their own beside the scripts, see scripts/build/third-party.mjs.
  comments: false,
  // A CDN or a host's disk may ignore case, which base64 hashes rely on.
  hashCharacters: 'base36',
} as const;

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {version: string};

const plugins = () => [
  hardenLit(),
  plainDecorators(),
  plainExports(),
  minifyLiterals(),
  inlineRuntime(),
  terser(),
  asciiOnly(),
];

function common(): UserConfig {
  return {
    base: './',
    publicDir: false,
    define: {HELPLET_VERSION: JSON.stringify(version)},
    plugins: plugins(),
    build: {outDir: 'dist/cdn', emptyOutDir: false, target: 'es2022', reportCompressedSize: false},
  };
}

function standalone(path: string): UserConfig {
  const config = common();
  return {
    ...config,
    plugins: [...plugins(), withoutInflating(), oneFile()],
    build: {
      ...config.build,
      outDir: 'dist',
      lib: {entry: `src/${path}.ts`, formats: ['es'], fileName: () => `${path}.js`},
      rolldownOptions: {output: {...compactOutput, codeSplitting: false}},
    },
  };
}

/** The search worker: one file that answers from titles, and one for everything else. */
function worker(path: string): UserConfig {
  const {build, ...config} = standalone(path);
  const {dir, name} = parse(path);
  return {
    ...config,
    plugins: [twoPartWorker(name, 'engine-second-stage'), ...plugins(), withoutInflating()],
    build: {
      ...build,
      rolldownOptions: {
        // What both files need stays in the first one.
        preserveEntrySignatures: 'allow-extension',
        output: {...compactOutput, chunkFileNames: `${dir}/[name].js`},
      },
    },
  };
}

function loader(): UserConfig {
  const config = common();
  return {
    ...config,
    plugins: [
      ...(isMeasured ? [hardenLit(), plainDecorators(), plainExports(), asciiOnly()] : plugins()),
      emitStandalone(),
    ],
    build: {
      ...config.build,
      // A comment in the script that names the map would cost visitors bytes.
      sourcemap: isMeasured && 'hidden',
      lib: {entry: {helplet: 'src/cdn/helplet.ts'}, formats: ['es'], fileName: () => 'helplet.js'},
      rolldownOptions: {
        output: {
          ...compactOutput,
          minify: !isMeasured && compactOutput.minify,
          // Each name stands in the loader or the panel, where letters that no compressor can guess cost most.
          chunkFileNames: ({facadeModuleId}) =>
            /\/i18n\/locales\//.test(facadeModuleId ?? '') ? 'words-[name]-[hash:7].js' : '[name]-[hash:7].js',
          assetFileNames: '[name]-[hash:6][extname]',
          // What the loader shares with the elements, and these with what comes later, is in one file each, not in one for each
          // module.
          codeSplitting: {
            groups: [
              {name: 'loader', test: LOADER_MODULES, priority: 2},
              {
                name: 'launcher-extras',
                test: /\/src\/(components\/launcher\/launcher-extras|core\/nearest-locale|i18n\/launcher-words)/,
              },
              {
                name: 'elements',
                test: /\/src\/(cdn\/elements|search\/provider\/worker-provider)\.ts/,
                priority: 1,
              },
              {name: 'later-words', test: /\/src\/i18n\/later-words\.ts/, priority: 1},
              {name: 'home', test: /\/src\/(components\/(home\/|shared\/rows)|styles\/(browse\.|topic-icons))/},
              {
                name: 'article-list',
                test: /\/src\/components\/(article-list\/(?!filters|page-layout)|search-box\/results\.|shared\/meta\.)/,
              },
              {name: 'reader', test: /\/src\/components\/(article-viewer|reader)\//},
              {name: 'page-parser', test: /\/src\/markdown\/(page-parser|slices|worker\/worker-parser)\.ts/},
            ],
          },
        },
      },
    },
  };
}

function inlineScript(): UserConfig {
  const config = common();
  return {
    ...config,
    plugins: [...plugins(), ownLanguages(), withoutHighlighting(), withoutWorkers(), oneFile()],
    build: {
      ...config.build,
      lib: {entry: 'src/cdn/inline.ts', formats: ['iife'], name: 'helplet', fileName: () => 'helplet-inline.js'},
      rolldownOptions: {
        // It answers in the page's own thread, whatever the page's libraries made of built-in functions.
        transform: {inject: {'Array.from': ['/src/core/array-from.ts', 'arrayFrom']}},
        output: {...compactOutput, codeSplitting: false},
      },
    },
  };
}

function inlineLanguage(code: string): UserConfig {
  const config = common();
  return {
    ...config,
    plugins: [...plugins(), languageScript(code), oneFile()],
    build: {
      ...config.build,
      lib: {entry: `language:${code}`, formats: ['iife'], name: 'language', fileName: () => `languages/${code}.js`},
      rolldownOptions: {output: {...compactOutput, codeSplitting: false}},
    },
  };
}
