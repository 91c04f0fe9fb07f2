// biome-ignore-all lint/correctness/useImportExtensions: scripts are .mjs, so that they run without a build
import {existsSync} from 'node:fs';
import {mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {Page, Response} from '@playwright/test';
import {type ArticleText, growTo} from '../../../scripts/bench/corpora/grow.mjs';
import {buildBundle, compileContent} from '../../../src/node/index.js';
import {Help} from '../help.js';
import {expect, test} from '../test.js';
import {openHost} from './host-page.js';

const KIB = 1024;

interface Traffic {
  /** Bytes after Brotli, by path. */
  readonly scripts: Map<string, number>;
  readonly data: Map<string, number>;
}

/** Weighs what a page fetches of Helplet, as a server with Brotli would send it. Gives what was weighed up to then. */
function weigh(page: Page): () => Promise<Traffic> {
  const traffic: Traffic = {scripts: new Map(), data: new Map()};
  const weighing: Promise<void>[] = [];
  const add = async (response: Response): Promise<void> => {
    const {pathname} = new URL(response.url());
    if (!/^\/(helplet|help\w*)\//.test(pathname) || !response.ok()) return;
    const bytes = brotliCompressSync(await response.body()).length;
    (/\.js$/.test(pathname) ? traffic.scripts : traffic.data).set(pathname, bytes);
  };
  page.on('response', response => weighing.push(add(response)));
  return async () => {
    await Promise.all(weighing);
    return traffic;
  };
}

const sum = (sizes: Map<string, number>): number => [...sizes.values()].reduce((total, size) => total + size, 0);

const namesIn = (scripts: Map<string, number>): string[] =>
  [...scripts.keys()].map(path => path.replace(/-\w+\.js$/, '.js')).sort();

test('the box takes letters with at most 38 KB of script and style', {tag: '@bytes'}, async ({page}) => {
  const help = new Help(page);
  const weighed = weigh(page);
  await page.route(/\/helplet\/(?!helplet\.js|loader-|elements-)/, () => undefined);
  await page.route(/\/help\//, () => undefined);
  await openHost(page);
  await help.open();
  await page.keyboard.type('sc');
  await expect(help.field).toHaveValue('sc');
  const {scripts} = await weighed();
  expect(namesIn(scripts)).toEqual(['/helplet/elements.js', '/helplet/helplet.js', '/helplet/loader.js']);
  expect(sum(scripts)).toBeLessThanOrEqual(38 * KIB);
});

test('the home view is drawn with at most 42 KB of script and style', {tag: '@bytes'}, async ({page}) => {
  const help = new Help(page);
  const weighed = weigh(page);
  // Nothing else comes through: not the worker, not the index, not what is fetched ahead.
  await page.route(/\/helplet\/(?!helplet\.js|loader-|elements-|home-(?!lists))/, () => undefined);
  await page.route(/\/help\/(?!manifest\.json)/, () => undefined);
  await openHost(page);
  await help.open();
  await expect(help.panel.getByText('Popular')).toBeVisible();
  await expect(help.panel.getByText('Browse by topic')).toBeVisible();
  await page.keyboard.type('sc');
  await expect(help.field).toHaveValue('sc');
  const {scripts} = await weighed();
  expect(namesIn(scripts)).toEqual([
    '/helplet/elements.js',
    '/helplet/helplet.js',
    '/helplet/home.js',
    '/helplet/loader.js',
  ]);
  expect(sum(scripts)).toBeLessThanOrEqual(42 * KIB);
});

/** 300 articles: those of the demo, and copies of them in other words. */
async function bundleOf300(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'helplet-300-'));
  const {articles} = await compileContent({content: 'demo/articles'});
  const texts = articles.map(
    ({article: {id, title, markdown: body, description, category, topic, tags}}): ArticleText => ({
      id,
      title,
      body,
      ...(description ? {description} : {}),
      ...(category ? {category} : {}),
      ...(topic ? {topic} : {}),
      ...(tags ? {tags} : {}),
    }),
  );
  const lines = growTo(texts, 300).map(article => JSON.stringify(article));
  await writeFile(join(folder, 'articles.jsonl'), lines.join('\n'));
  await buildBundle({jsonl: join(folder, 'articles.jsonl'), out: join(folder, 'out')});
  return join(folder, 'out');
}

test('the first results of 300 articles need at most 90 KB in all', {tag: '@bytes'}, async ({page}) => {
  const help = new Help(page);
  const folder = await bundleOf300();
  await page.route('**/help300/**', async route => {
    const file = join(folder, new URL(route.request().url()).pathname.replace('/help300/', ''));
    const isJson = file.endsWith('.json');
    if (!existsSync(file)) return route.fulfill({status: 404});
    await route.fulfill({
      body: await readFile(file),
      contentType: isJson ? 'application/json' : 'application/octet-stream',
    });
  });
  // Not what is fetched ahead, for later.
  await page.route(/\/help300\/(index\/.*(postings|spellings)|articles\/)/, () => undefined);
  const weighed = weigh(page);
  await openHost(page, {tag: 'data-bundle="help300/"'});
  await help.open();
  await page.keyboard.type('withdraw');
  await expect(help.hits.first()).toContainText(/withdraw/i);
  const {scripts, data} = await weighed();
  const bytes = sum(scripts) + sum(data);
  console.log(`First results: ${sum(scripts)} bytes of script, ${sum(data)} of data`);
  expect(bytes).toBeLessThanOrEqual(90 * KIB);
});
