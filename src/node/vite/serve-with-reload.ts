import {sep} from 'node:path';
import type {ViteDevServer} from 'vite';
import type {AssembledBundle} from '../bundle/bundle-output.js';
import {overlayError} from './overlay-error.js';
import {serveBundle} from './serve-bundle.js';

export interface ServeOptions {
  /** Absolute path of the content folder. */
  readonly folder: string;
  /** Where the bundle goes, below the app's base URL. */
  readonly out: string;
  readonly build: () => Promise<AssembledBundle>;
}

/** Editors save a file in several steps; this many milliseconds of quiet make them one change. */
const QUIET_MS = 50;

/** Serves the bundle from a dev server; builds it again and reloads the page when something in its folder changes. */
export function serveWithReload(server: ViteDevServer, {folder, out, build}: ServeOptions): void {
  let newest: Promise<AssembledBundle>;
  const rebuild = async (): Promise<boolean> => {
    const run = build();
    newest = run;
    try {
      await run;
    } catch (error) {
      // An older build that fails late has been overtaken.
      if (run === newest) showError(server, error);
      return false;
    }
    return run === newest;
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (file: string): void => {
    if (!file.startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (await rebuild()) server.ws.send({type: 'full-reload'});
    }, QUIET_MS);
  };
  server.watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
  void rebuild();
  server.middlewares.use(serveBundle(`${server.config.base.replace(/\/?$/, '/')}${out}/`, () => newest));
}

function showError(server: ViteDevServer, error: unknown): void {
  const err = overlayError(error, server.config.root);
  server.config.logger.error(`[helplet] ${err.message}`, {timestamp: true});
  server.ws.send({type: 'error', err});
}
