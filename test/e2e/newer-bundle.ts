import {execFile} from 'node:child_process';
import {appendFile, cp, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import type {Route} from '@playwright/test';

/** The demo's bundle as it would be after an edit: what a server has once a deploy has replaced the old files. */
export interface Deploy {
  /** Answers as a server that has the new files only, with 404 for the others. */
  readonly answer: (route: Route) => Promise<void>;
  /** The same for a server with another answer for files that it does not have. */
  readonly answerMissing: (missing: Missing) => (route: Route) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** What a server answers for a file that it does not have. */
export type Missing = Pick<NonNullable<Parameters<Route['fulfill']>[0]>, 'status' | 'contentType' | 'body'>;

const root = new URL('../../', import.meta.url).pathname;

/** Adds a sentence to every article of the demo and compiles them. */
export function newerBundle(sentence: string): Promise<Deploy> {
  return changedBundle(async articles => {
    for (const file of await readdir(articles, {recursive: true})) {
      if (file.endsWith('.md')) await appendFile(join(articles, file), `\n\n${sentence}\n`);
    }
  });
}

/** Compiles a copy of the demo's articles, after a change to it. */
export async function changedBundle(change: (articles: string) => Promise<void>): Promise<Deploy> {
  const folder = await mkdtemp(join(tmpdir(), 'helplet-deploy-'));
  const articles = join(folder, 'articles');
  await cp(join(root, 'demo/articles'), articles, {recursive: true});
  await change(articles);
  const out = join(folder, 'help');
  await promisify(execFile)(process.execPath, [join(root, 'dist/node/cli/main.js'), 'build', articles, '--out', out]);
  const answerMissing = (missing: Missing) => async (route: Route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/help\//, '');
    const body = await readFile(join(out, path)).catch(() => undefined);
    await route.fulfill(body ? {status: 200, body} : missing);
  };
  return {
    answer: answerMissing({status: 404, body: 'Not found'}),
    answerMissing,
    remove: () => rm(folder, {recursive: true, force: true}),
  };
}
