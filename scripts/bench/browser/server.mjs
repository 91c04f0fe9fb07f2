import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotli} from '../measure/compress.mjs';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};
/** Already compressed. */
const PACKED = /\.(?:pagefind|pf_\w+|png|jpg|gif|webp)$/;
/** Types that nginx's usual settings, CloudFront, bunny.net and Cloudflare agree on, among those that a search fetches. */
const TEXT = /^(?:text\/|application\/(?:json|javascript|wasm)\b|image\/svg\+xml)/;

/**
 * @typedef {import('../types.mjs').Host} Host
 * @typedef {{path: string, bytes: number}} Answer Bytes of the body, as sent.
 * @typedef {{origin: string, answers: Answer[], sizes: ReadonlyMap<string, number>, close: () => Promise<void>}} Server
 * `sizes`: bytes of all bodies, as sent, by path.
 */

/**
 * Serves files at an address of their own, as a static host does: compressed beforehand, cacheable.
 *
 * @param {ReadonlyMap<string, Uint8Array>} files By path, without the first `/`.
 * @param {{compresses?: Host | 'nothing'}} [options] Default: everything.
 * @returns {Promise<Server>}
 */
export async function serveFiles(files, {compresses = 'everything'} = {}) {
  const wanted = [...files].filter(
    ([path]) =>
      !PACKED.test(path) && (compresses === 'everything' || (compresses === 'text' && TEXT.test(typeOf(path)))),
  );
  const bodies = await compressAll(wanted);
  /** @type {Answer[]} */
  const answers = [];
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    const plain = files.get(path);
    if (!plain) return response.writeHead(404).end();
    const packed = bodies.get(path);
    const body = packed ?? plain;
    answers.push({path, bytes: body.byteLength});
    response.writeHead(200, {
      'content-type': typeOf(path),
      'content-length': body.byteLength,
      'cache-control': 'max-age=3600',
      ...(packed ? {'content-encoding': 'br'} : {}),
    });
    return response.end(body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://localhost:${port}`,
    answers,
    sizes: new Map([...files].map(([path, bytes]) => [path, (bodies.get(path) ?? bytes).byteLength])),
    close() {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve(undefined)));
    },
  };
}

/** @param {string} path */
function typeOf(path) {
  return types[extname(path)] ?? 'application/octet-stream';
}

/** For hosts that serve the same files. @type {WeakMap<Uint8Array, Promise<Uint8Array>>} */
const compressed = new WeakMap();

/** @param {readonly (readonly [string, Uint8Array])[]} files */
async function compressAll(files) {
  /** @type {Map<string, Uint8Array>} */
  const bodies = new Map();
  const waiting = files.values();
  const work = async () => {
    for (const [path, bytes] of waiting) {
      const body = compressed.get(bytes) ?? brotli(bytes);
      compressed.set(bytes, body);
      bodies.set(path, await body);
    }
  };
  await Promise.all([work(), work()]);
  return bodies;
}
