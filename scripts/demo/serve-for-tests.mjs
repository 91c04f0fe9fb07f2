import {join} from 'node:path';
import {buildIfStale} from '../build/stale.mjs';
import {root} from '../run.mjs';
import {assembleDemo} from './assemble.mjs';
import {serve} from './serve.mjs';

/**
 * Makes the demo and serves it for the end-to-end tests, in the process that runs them: the server ends with that, however
 * it ends.
 *
 * @returns {Promise<() => Promise<void>>} For when they are over.
 */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export
export default async function serveForTests() {
  await buildIfStale();
  const folder = await assembleDemo(join(root, 'demo', 'articles'));
  const {close} = await serve(folder, Number(process.env.HELPLET_E2E_PORT));
  return close;
}
