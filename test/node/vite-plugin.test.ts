import {request} from 'node:http';
import {join} from 'node:path';
import {build, createServer, type HotPayload, type ViteDevServer} from 'vite';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import type {Manifest} from '../../src/core/bundle.js';
import {openBundle} from '../../src/node/index.js';
import {helplet} from '../../src/node/vite-plugin.js';
import {HttpBundleSource} from '../../src/search/bundle/http-bundle-source.js';
import {embeddedProvider} from '../helpers/open-articles.js';
import {addFiles, contentsOf, folderWith, namesOf, readJson} from './helpers/folders.js';

const APP = {
  'index.html': '<!doctype html><title>App</title><p>App</p>',
  'articles/a.md': '# Reset your password\n\n![x](x.png)',
  'articles/x.png': 'png',
};

describe('vite build', () => {
  it('puts the help bundle into the app', async () => {
    const root = await folderWith(APP);
    await build({root, logLevel: 'silent', plugins: [helplet({content: 'articles', title: 'App help'})]});
    expect((await readJson<Manifest>(join(root, 'dist/help/manifest.json'))).title).toBe('App help');
    expect(await namesOf(join(root, 'dist/help'))).toEqual([
      'articles/a.json',
      'assets/x.png',
      'index/en-base.bin',
      'index/en-postings-0.bin',
      'index/en-spellings.bin',
      'manifest.json',
    ]);
    const provider = await openBundle(join(root, 'dist/help'));
    const {hits} = await provider.search({query: 'password', intent: 'submit'}, {signal: new AbortController().signal});
    expect(hits.map(({article}) => article.id)).toEqual(['a']);
  });

  it('fails with file, line and fix when an article is broken', async () => {
    const root = await folderWith({...APP, 'articles/b.md': '---\n- a\n---\n'});
    const building = build({root, logLevel: 'silent', plugins: [helplet({content: 'articles', out: 'docs/help'})]});
    await expect(building).rejects.toThrow(
      /articles\/b\.md:2: The front matter must be a set of keys[\s\S]+Write one key a line/,
    );
  });

  it('leaves server bundles alone', async () => {
    const root = await folderWith({...APP, 'server.js': 'export const a = 1;'});
    await build({root, logLevel: 'silent', build: {ssr: 'server.js'}, plugins: [helplet({content: 'articles'})]});
    expect(Object.keys(await contentsOf(join(root, 'dist')))).toEqual(['server.mjs']);
  });
});

/** A dev server that listens, and what it told the browser. */
async function startServer(
  root: string,
  base = '/',
): Promise<{server: ViteDevServer; url: string; sent: HotPayload[]}> {
  const server = await createServer({
    root,
    base,
    logLevel: 'silent',
    server: {port: 0, host: '127.0.0.1'},
    plugins: [helplet({content: 'articles'})],
  });
  onTestFinished(() => server.close());
  const sent: HotPayload[] = [];
  vi.spyOn(server.ws, 'send').mockImplementation((payload: unknown) => void sent.push(payload as HotPayload));
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {server, url: `http://127.0.0.1:${port}${base}help/`, sent};
}

/** Asks for a path as it stands, which `fetch` would tidy up, as a program that wants data does. */
async function get(origin: string, path: string): Promise<{status: number | undefined; body: string}> {
  const {hostname, port} = new URL(origin);
  return new Promise((resolve, reject) => {
    const asking = request({hostname, port, path, headers: {accept: 'application/json'}}, response => {
      let body = '';
      response.on('data', chunk => {
        body += String(chunk);
      });
      response.on('end', () => resolve({status: response.statusCode, body}));
    });
    asking.on('error', reject);
    asking.end();
  });
}

describe('vite', () => {
  it('serves the bundle below the base of the app', async () => {
    const {url} = await startServer(await folderWith(APP), '/app/');
    const response = await fetch(`${url}manifest.json`);
    expect(response.headers.get('content-type')).toBe('application/json');
    const manifest = (await response.json()) as Manifest;
    const index = await fetch(url + manifest.locales[0]?.index.path);
    expect((await index.arrayBuffer()).byteLength).toBe(manifest.locales[0]?.index.bytes);
    const provider = embeddedProvider(new HttpBundleSource(url));
    const {hits} = await provider.search({query: 'pasword', intent: 'submit'}, {signal: new AbortController().signal});
    expect(hits.map(({article}) => article.id)).toEqual(['a']);
  });

  it.each([
    '//',
    '///',
    '/%',
    '/%2',
    '/..',
    '/../x',
    '//[',
    '/help/%',
    '/help/..',
    '/help//manifest.json',
    '/help/../../articles/a.md',
    `/help/${'a'.repeat(10_000)}`,
    `/${'%'.repeat(5000)}`,
  ])('leaves a path that names nothing of the bundle to Vite: %.30s', async path => {
    const {url} = await startServer(await folderWith(APP));
    const {status, body} = await get(url, path);
    expect(status).toBe(404);
    expect(body).not.toContain('format');
  });

  it('answers requests with a query or a whole address', async () => {
    const {url} = await startServer(await folderWith(APP));
    for (const path of ['/help/manifest.json?x=%', `${url}manifest.json`]) {
      expect(await get(url, path)).toMatchObject({status: 200, body: expect.stringContaining('"format"')});
    }
  });

  it('says that a file is gone, instead of giving the start page of the app', async () => {
    const {url} = await startServer(await folderWith(APP));
    for (const path of [
      'articles/gone.0123456789ab.json',
      'index/en-base.0123456789ab.bin',
      'assets/x.0123456789ab.png',
    ])
      expect((await fetch(url + path)).status).toBe(404);
    expect(await (await fetch(`${url}of-the-app`, {headers: {accept: 'text/html'}})).text()).toContain('App');
  });

  it('watches the articles', async () => {
    const root = await folderWith(APP);
    const {server} = await startServer(root);
    await expect.poll(() => server.watcher.getWatched()[join(root, 'articles')]).toContain('a.md');
  });

  it('builds again and reloads the page when an article changes', async () => {
    const root = await folderWith(APP);
    const {server, url, sent} = await startServer(root);
    const first = (await (await fetch(`${url}manifest.json`)).json()) as Manifest;
    await addArticle(server, '# New');
    await expect.poll(() => sent).toContainEqual(expect.objectContaining({type: 'full-reload'}));
    const second = (await (await fetch(`${url}manifest.json`)).json()) as Manifest;
    expect([first.locales[0]?.articles, second.locales[0]?.articles]).toEqual([1, 2]);
  });

  it('shows a broken article in the overlay, and recovers', async () => {
    const root = await folderWith({...APP, 'articles/b.md': '---\ntitle: a: b\n---\n'});
    const {server, url, sent} = await startServer(root);
    expect((await fetch(`${url}manifest.json`)).status).toBe(500);
    await expect
      .poll(() => sent)
      .toContainEqual({
        type: 'error',
        err: expect.objectContaining({
          message: expect.stringContaining('articles/b.md:2: The front matter is not valid YAML'),
          plugin: 'helplet',
          loc: {file: join(root, 'articles/b.md'), line: 2, column: 1},
        }),
      });
    await addArticle(server, '# Good');
    await expect.poll(async () => (await fetch(`${url}manifest.json`)).status).toBe(200);
  });
});

/** The watcher misses what changes while it starts, so it is told. */
async function addArticle(server: ViteDevServer, markdown: string): Promise<void> {
  const {root} = server.config;
  await addFiles(root, {'articles/b.md': markdown});
  server.watcher.emit('change', join(root, 'articles/b.md'));
}
