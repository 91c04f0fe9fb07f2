/**
 * Lets the search and the Markdown parser run in workers, so that typing never waits for them and an article that takes
 * for ever can be ended: `import 'helplet/worker'` before the first search. The script tag does so by itself. Where a page
 * allows no worker, both run in the page's own thread as before.
 */
import {setPageParser} from './markdown/page-parser.js';
import {FallbackParser} from './markdown/worker/fallback-parser.js';
import {startMarkdownWorker} from './markdown/worker/start-markdown-worker.js';
import {WorkerParser} from './markdown/worker/worker-parser.js';
import {setPageProvider} from './search/page-provider.js';
import {createPageProvider} from './search/worker/fallback-provider.js';
import {createMainThreadProvider} from './search/worker/main-thread-provider.js';

const hasWorkers = typeof Worker === 'function';
setPageProvider(options => (hasWorkers ? createPageProvider(options) : createMainThreadProvider(options)));
if (hasWorkers) setPageParser(new FallbackParser(new WorkerParser(startMarkdownWorker)));
