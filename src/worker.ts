/**
 * Lets the search run in a worker, so that typing never waits for it: `import 'helplet/worker'` before the first search. The
 * script tag does so by itself. Where a page allows no worker, the search runs in the page's own thread as before.
 */
import {setPageProvider} from './search/page-provider.js';
import {createPageProvider} from './search/worker/fallback-provider.js';
import {createMainThreadProvider} from './search/worker/main-thread-provider.js';

setPageProvider(options =>
  typeof Worker === 'function' ? createPageProvider(options) : createMainThreadProvider(options),
);
