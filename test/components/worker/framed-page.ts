/** A page of its own, in a frame: with its own policy and its own, perhaps broken, built-in functions. */
import {PageProvider} from '../../../src/search/provider/page-provider.js';
import {engineScript} from '../../../src/search/provider/worker/worker-files.js';
import {startScript, waitUntilReady} from '../../../src/workers/start-script.js';
import {idsOf} from '../../helpers/articles.js';
import {BASE, serveBundle} from './served-bundle.js';

const {worker, broken} = (frameElement as HTMLIFrameElement).dataset;

await serveBundle();
if (broken) {
  // As Prototype.js 1.7 has it: without the second parameter.
  Array.from = (list: ArrayLike<unknown>) => [].slice.call(list);
}
parent.postMessage({framed: await (worker === 'started' ? start() : search()).catch(String)}, '*');

async function start(): Promise<string> {
  (await startScript(engineScript())).terminate();
  return 'started';
}

async function search(): Promise<string> {
  const startServed = () =>
    waitUntilReady(new Worker(new URL('./served-worker.js', import.meta.url), {type: 'module'}));
  const provider = new PageProvider({bundle: BASE, ...(worker === 'served' ? {start: startServed} : {})});
  const request = {query: 'refund', intent: 'submit', filters: {category: ['Billing']}} as const;
  return `found ${idsOf(await provider.search(request, new AbortController()))}`;
}
