import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {root} from '../run.mjs';
import {withoutSanitizer} from './without-sanitizer.mjs';

const MEDIA_TYPES = /** @type {Readonly<Record<string, string>>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
});

/**
 * Serves the harness page, and the built scripts beside it.
 *
 * @param {string} scripts The folder of the built scripts.
 * @param {{port?: number, unsafe?: boolean}} [options] Port 0: a free one.
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serveHarness(scripts, {port = 0, unsafe = false} = {}) {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const [, script] = /^\/helplet\/([\w.-]+)$/.exec(path) ?? [];
    const file = script
      ? join(scripts, script)
      : join(root, 'test/security/harness', path === '/' ? 'index.html' : path);
    try {
      const text = await readFile(file, 'utf8');
      const served = script && unsafe ? withoutSanitizer(text, script) : text;
      const type = MEDIA_TYPES[extname(file)] ?? 'text/plain';
      response.writeHead(200, {'content-type': type, 'cache-control': 'no-store'}).end(served);
    } catch (error) {
      const isMissing = /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT';
      response.writeHead(isMissing ? 404 : 500, {'content-type': 'text/plain'}).end(String(error));
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
