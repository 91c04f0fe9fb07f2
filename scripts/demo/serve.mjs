import {once} from 'node:events';
import {createServer} from 'node:http';
import sirv from 'sirv';

/**
 * Serves a folder to this machine. It answers at `localhost` and at `127.0.0.1`, which are two
 * origins to a browser: enough to try a script from a CDN.
 *
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serve(folder, port) {
  const files = sirv(folder, {
    dev: true, // looks at the disk for each request, so that a new build shows at once
    setHeaders: response => response.setHeader('access-control-allow-origin', '*'),
  });
  const server = createServer((request, response) => {
    // Where the demo sends answers, messages and events; a site of yours would keep them.
    if (request.method === 'POST') {
      request.resume().once('end', () => response.writeHead(204).end());
      return;
    }
    files(request, response, () => {
      response.writeHead(404, {'content-type': 'text/plain'}).end('Not found');
    });
  });
  await listen(server, port);
  return {
    url: `http://localhost:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 */
async function listen(server, port) {
  await new Promise((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new Error(`Port ${port} is taken; choose another with --port`, {cause: error}) : error);
    });
    server.listen(port, '127.0.0.1');
  });
}
