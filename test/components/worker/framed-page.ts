/** A page of its own, in a frame: with its own policy and its own, perhaps broken, built-in functions. */
import {createPageProvider} from '../../../src/search/worker/fallback-provider.js';
import {startWorker} from '../../../src/search/worker/start-worker.js';
import {waitUntilReady} from '../../../src/workers/start-script.js';
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
  (await startWorker()).terminate();
  return 'started';
}

async function search(): Promise<string> {
  const startServed = () =>
    waitUntilReady(new Worker(new URL('./served-worker.js', import.meta.url), {type: 'module'}));
  const provider = createPageProvider({base: BASE, ...(worker === 'served' ? {start: startServed} : {})});
  const request = {query: 'refund', intent: 'submit', filters: {category: ['Billing']}} as const;
  return `found ${idsOf(await provider.search(request, new AbortController()))}`;
}
