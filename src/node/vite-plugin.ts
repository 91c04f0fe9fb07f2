import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {Plugin, ResolvedConfig} from 'vite';
import {MANIFEST_FILE} from '../core/bundle.js';
import {assembleBundle} from './bundle/assemble-bundle.js';
import type {AssembledBundle} from './bundle/bundle-output.js';
import {type CompileOptions, compileContent} from './content/compile-content.js';
import type {CompiledContent} from './content/compiled-content.js';
import {overlayError} from './vite/overlay-error.js';
import {serveWithReload} from './vite/serve-with-reload.js';

export interface HelpletPluginOptions
  extends Pick<CompileOptions, 'stats' | 'title' | 'locale' | 'dates' | 'configCode' | 'threads'> {
  /** Folder of Markdown articles, relative to Vite's root. */
  readonly content: string;
  /** Where the bundle goes, below the app's base URL. Default: `help`. */
  readonly out?: string;
}

/**
 * Builds the help bundle with the app: `vite build` writes it into the output, `vite` serves it and reloads the page
 * when an article changes. Errors in articles fail the build, or show in Vite's overlay.
 */
export function helplet({content, out = 'help', ...rest}: HelpletPluginOptions): Plugin {
  let config: ResolvedConfig;
  let bundle: AssembledBundle | undefined;
  const compile = (): Promise<CompiledContent> => compileContent({...rest, content, cwd: config.root});

  return {
    name: 'helplet',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      // A server bundle needs no help files, and the dev server makes its own.
      if (config.command !== 'build' || this.environment.config.consumer === 'server') return;
      try {
        const compiled = await compile();
        for (const {file} of compiled.articles) this.addWatchFile(resolve(config.root, file));
        bundle = await assembleBundle(compiled);
      } catch (error) {
        this.error(overlayError(error, config.root));
      }
    },
    async generateBundle() {
      if (!bundle) return;
      const {manifest, outputs} = bundle;
      const emit = (path: string, source: string | Uint8Array): void => {
        this.emitFile({type: 'asset', fileName: `${out}/${path}`, source});
      };
      for (const output of outputs)
        emit(output.path, 'content' in output ? output.content : await readFile(output.copyOf));
      emit(MANIFEST_FILE, JSON.stringify(manifest));
    },
    configureServer(server) {
      serveWithReload(server, {
        folder: resolve(config.root, content),
        out,
        build: async () => assembleBundle(await compile()),
      });
    },
  };
}
