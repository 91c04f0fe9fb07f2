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
      'index/en-digests.bin',
      'index/en-postings-0.bin',
      'index/en-spellings.bin',
      'manifest.json',
    ]);
    const provider = await openBundle(join(root, 'dist/help'));
    const {hits} = await provider.search({query: 'password', intent: 'submit'}, {signal: new AbortController().signal});
    expect(hits.map(({article}) => article.id)).toEqual(['a']);
  });

  it('fails with file, line and fix when an article is broken', async () => {
    const root = await folderWith({...APP, 'articles/b.md': '---\nviews: many\n---\n'});
    const building = build({root, logLevel: 'silent', plugins: [helplet({content: 'articles', out: 'docs/help'})]});
    await expect(building).rejects.toThrow(/articles\/b\.md:2: "views" must be a number[\s\S]+Write it like this/);
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

  it('builds again and reloads the page when an article changes', async () => {
    const root = await folderWith(APP);
    const {url, sent} = await startServer(root);
    const first = (await (await fetch(`${url}manifest.json`)).json()) as Manifest;
    // Watchers need a moment before they see changes.
    await vi.waitFor(
      async () => {
        await addFiles(root, {'articles/b.md': `# New ${Date.now()}`});
        await new Promise(resolve => setTimeout(resolve, 200));
        expect(sent).toContainEqual(expect.objectContaining({type: 'full-reload'}));
      },
      {timeout: 10_000},
    );
    const second = (await (await fetch(`${url}manifest.json`)).json()) as Manifest;
    expect([first.locales[0]?.articles, second.locales[0]?.articles]).toEqual([1, 2]);
  }, 20_000);

  it('shows a broken article in the overlay, and recovers', async () => {
    const root = await folderWith({...APP, 'articles/b.md': '---\ntitle: a: b\n---\n'});
    const {url, sent} = await startServer(root);
    expect((await fetch(`${url}manifest.json`)).status).toBe(500);
    await vi.waitFor(() => {
      expect(sent).toContainEqual({
        type: 'error',
        err: expect.objectContaining({
          message: expect.stringContaining('articles/b.md:2: The front matter is not valid YAML'),
          plugin: 'helplet',
          loc: {file: join(root, 'articles/b.md'), line: 2, column: 1},
        }),
      });
    });
    await vi.waitFor(
      async () => {
        await addFiles(root, {'articles/b.md': `# Good ${Date.now()}`});
        await new Promise(resolve => setTimeout(resolve, 200));
        expect((await fetch(`${url}manifest.json`)).status).toBe(200);
      },
      {timeout: 10_000},
    );
  }, 20_000);
});
