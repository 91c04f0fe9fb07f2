/** A worker that hangs, crashes or waits for ever when it is asked to. */
import type {SearchProvider} from '../../../src/core/search-provider.js';
import {type HostPort, serveProvider} from '../../../src/search/provider/worker/serve-provider.js';
import {article, response} from '../../helpers/articles.js';
import {ManualProvider} from '../../helpers/manual-provider.js';

let waiting = 0;

const provider: SearchProvider = {
  name: 'moody',
  capabilities: new ManualProvider().capabilities,
  async search({query}, {signal}) {
    if (query === 'hang') for (;;);
    if (query === 'crash') setTimeout(() => fail());
    if (query === 'ok') return response(['fine']);
    waiting++;
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        waiting--;
        reject(signal.reason);
      });
    });
  },
  async article({id}) {
    return article(id, {markdown: String(waiting)});
  },
};

function fail(): never {
  throw new Error('the worker crashed');
}

serveProvider(globalThis as unknown as HostPort, () => provider);
