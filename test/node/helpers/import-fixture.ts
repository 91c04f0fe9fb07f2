import {cp, readdir, readFile, writeFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {onTestFinished} from 'vitest';
import type {ImportResult} from '../../../src/node/import/import-content.js';
import {contentsOf, folderWith} from './folders.js';
import {type Run, run} from './run.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/import/', import.meta.url));
/** Where fixtures name the server of pictures. */
const SERVER = /\{\{SERVER\}\}/g;

/** A PNG of four by two pixels. */
export const PICTURE = await readFile(join(FIXTURES, 'html/guides/img/ring.png'));

export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Uint8Array;
}

/** Serves pictures until the test is over; without an answer of its own, an address is the picture. */
export async function serve(
  answers: Readonly<Record<string, Answer>> = {},
): Promise<{address: string; asked: string[]}> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const {status = 200, type = 'image/png', body = PICTURE} = answers[path] ?? {};
    response.writeHead(status, {'content-type': type}).end(body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>(resolve => void server.close(() => resolve())));
  return {address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked};
}

export interface Imported {
  readonly folder: string;
  readonly result: ImportResult;
  /** The articles that were written, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Imports a fixture into `articles`, and expects no error. */
export async function importFixture(name: string, server: string, ...flags: string[]): Promise<Imported> {
  const folder = await folderWith({});
  await cp(join(FIXTURES, name), join(folder, 'source'), {recursive: true});
  for (const file of await readdir(join(folder, 'source'))) {
    if (!/json$/.test(file)) continue;
    const path = join(folder, 'source', file);
    await writeFile(path, (await readFile(path, 'utf8')).replace(SERVER, server));
  }
  const {json, exitCode, stdout} = await run(folder, ['import', 'source', '--out', 'articles', '--json', ...flags]);
  if (exitCode !== 0) throw new Error(stdout);
  return {folder, result: json<ImportResult>(), files: await textsOf(join(folder, 'articles'))};
}

/** Builds what was imported. */
export function buildImported(folder: string): Promise<Run> {
  return run(folder, ['build', 'articles', '--out', 'help', '--json']);
}

export async function textsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const contents = Object.entries(await contentsOf(folder));
  return Object.fromEntries(contents.map(([path, content]) => [path, Buffer.from(content, 'base64').toString()]));
}
