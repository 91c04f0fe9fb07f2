/** The engine's own worker script, in a worker that finds the tests' bundle. */
import {serveBundle} from './served-bundle.js';

await serveBundle();
await import('../../../src/search/provider/worker/engine-worker.js');
