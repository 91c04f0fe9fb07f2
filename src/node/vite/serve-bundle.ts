import {readFile} from 'node:fs/promises';
import type {Connect} from 'vite';
import {MANIFEST_FILE} from '../../core/bundle.js';
import type {AssembledBundle} from '../bundle/bundle-output.js';
import {mediaTypeOf} from '../files/media-types.js';

/** Where a bundle keeps its files; the app may have pages of its own beside them. */
const OWN_FOLDERS = /^(?:articles|assets|index)\//;

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
    const address = pathOf(request.url);
    if (!address.startsWith(base)) {
      next();
      return;
    }
    const path = address.slice(base.length);
    answer(path).then(
      body => {
        if (body === undefined) {
          if (!OWN_FOLDERS.test(path)) next();
          else {
            // Not the start page of the app, which Vite would give instead.
            response.statusCode = 404;
            response.end('The help bundle has no such file.');
          }
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

/** As the browser asked for it: not every path can be read as an address, `//` cannot. */
function pathOf(url = '/'): string {
  const [path = ''] = url.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/, 1);
  return path;
}
