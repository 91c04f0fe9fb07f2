import {once} from 'node:events';
import {createReadStream, readdirSync, readFileSync, statSync} from 'node:fs';
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The built scripts and the bundle of the demo articles, as `npm run demo` puts them together. */
const BUILT = fileURLToPath(new URL('../../../demo/dist', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
const SES = fileURLToPath(new URL('../../../node_modules/ses/dist/ses.umd.min.js', import.meta.url));
const ZONE = fileURLToPath(new URL('../../../node_modules/zone.js/bundles/zone.umd.js', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What a page is served with besides its text. */
export interface Served {
  readonly contentType?: string;
  readonly policy?: string;
  /** How the text is written. */
  readonly encode?: (text: string) => Uint8Array;
}

/** Version that the scripts under `/next/` say they are of. */
export const NEXT_VERSION = '99.0.0';

/**
 * Serves the pages of hostile hosts, with the built product beside them: `/helplet/` the scripts, `/next/` the same of
 * another version, `/help/` a bundle, `/unshared/` the same for pages of its own origin alone, `/inline/` the one-file script. It answers at `localhost` and at `127.0.0.1`,
 * which are two origins to a browser.
 */
export class HostServer {
  readonly #server: Server;
  readonly #pages: Readonly<Record<string, Served>>;

  constructor(pages: Readonly<Record<string, Served>>) {
    this.#pages = pages;
    this.#server = createServer(({url = '/'}, response) => {
      const {pathname} = new URL(url, 'http://localhost');
      // Scripts of another origin, and those in a sandbox, need this of any server.
      response.setHeader('access-control-allow-origin', '*');
      try {
        this.#answer(pathname, response);
      } catch (error) {
        response.writeHead(404, {'content-type': 'text/plain'}).end(String(error));
      }
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  /** The same server, but another origin. */
  get otherOrigin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #answer(path: string, response: ServerResponse): void {
    const [, folder = '', rest = ''] = /^\/([^/]+)\/(.*)$/.exec(path) ?? [];
    const name = path.slice(1);
    const page = this.#pages[name];
    if (page) this.#sendPage(name, page, response);
    else if (folder === 'scripts') sendFile(join(HERE, 'scripts', rest), response);
    else if (path === '/ses.js') sendFile(SES, response);
    else if (path === '/zone.js') sendFile(ZONE, response);
    else if (folder === 'next') sendNextVersion(rest, response);
    else if (folder === 'unshared') {
      response.removeHeader('access-control-allow-origin');
      sendFile(join(BUILT, 'help', rest), response);
    } else sendFile(join(BUILT, path), response);
  }

  #sendPage(
    name: string,
    {contentType, policy, encode = text => Buffer.from(text)}: Served,
    response: ServerResponse,
  ): void {
    const text = readFileSync(join(HERE, 'pages', name), 'utf8').replaceAll('{{other-origin}}', this.otherOrigin);
    response
      .writeHead(200, {
        'content-type': contentType ?? TYPES[extname(name)] ?? 'text/html',
        ...(policy ? {'content-security-policy': policy} : {}),
      })
      .end(encode(text));
  }
}

/** Every page of the folder, by name. */
export const PAGE_NAMES: readonly string[] = readdirSync(join(HERE, 'pages')).sort();

function sendFile(path: string, response: ServerResponse): void {
  const file = statSync(path).isDirectory() ? join(path, 'index.html') : path;
  response.writeHead(200, {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'});
  createReadStream(file).pipe(response);
}

function sendNextVersion(name: string, response: ServerResponse): void {
  const {version} = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  const text = readFileSync(join(BUILT, 'helplet', name), 'utf8').replaceAll(version, NEXT_VERSION);
  response.writeHead(200, {'content-type': TYPES['.js']}).end(text);
}
