import {readFile} from 'node:fs/promises';
import {resolve, sep} from 'node:path';
import type {Connect, Plugin, ResolvedConfig, ViteDevServer} from 'vite';
import {MANIFEST_FILE} from '../core/bundle.js';
import {assembleBundle} from './bundle/assemble-bundle.js';
import type {AssembledBundle} from './bundle/bundle-output.js';
import {type CompileOptions, compileContent} from './content/compile-content.js';
import {overlayError} from './vite/overlay-error.js';

export interface HelpletPluginOptions extends Pick<CompileOptions, 'stats' | 'title' | 'locale'> {
  /** Folder of Markdown articles, relative to Vite's root. */
  readonly content: string;
  /** Where the bundle goes below the app's base URL. Default: `help`. */
  readonly out?: string;
}

/**
 * Builds the help bundle with the app: `vite build` writes it into the output, `vite` serves it and reloads the page
 * when an article changes.
 */
export function helplet({content, out = 'help', ...rest}: HelpletPluginOptions): Plugin {
  let config: ResolvedConfig;
  let bundle: AssembledBundle | undefined;
  return {name: 'helplet'};
}
