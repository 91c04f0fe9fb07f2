import {readFile} from 'node:fs/promises';
import type {Connect} from 'vite';
import {MANIFEST_FILE} from '../../core/bundle.js';
import type {AssembledBundle} from '../bundle/bundle-output.js';
import {mediaTypeOf} from '../files/media-types.js';

/**
 * Serves a bundle from memory.
 * @param base URL path of its folder, with a slash at both ends.
 * @param bundle the newest one; a rejection is answered with 500, so that the page can say that there is no help.
 */
export function serveBundle(base: string, bundle: () => Promise<AssembledBundle>): Connect.NextHandleFunction {
  const answer = async (path: string): Promise<string | Uint8Array | undefined> => {
    const {manifest, outputs} = await bundle();
    if (path === MANIFEST_FILE) return JSON.stringify(manifest);
    const output = outputs.find(candidate => candidate.path === path);
    return output && ('content' in output ? output.content : await readFile(output.copyOf));
  };
  return (request, response, next) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) {
      next();
      return;
    }
    const path = pathname.slice(base.length);
    answer(path).then(
      body => {
        if (body === undefined) {
          next();
          return;
        }
        response.setHeader('content-type', mediaTypeOf(path));
        // Names change with their content, but a developer's browser must not hold on to the manifest.
        response.setHeader('cache-control', 'no-cache');
        response.end(body);
      },
      () => {
        // The overlay and the terminal say why.
        response.statusCode = 500;
        response.end('The help bundle could not be built.');
      },
    );
  };
}
