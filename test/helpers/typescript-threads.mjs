// Lets the threads that a test's code starts run the TypeScript sources, as Vitest lets the test itself.
import {register} from 'node:module';
import {isMainThread} from 'node:worker_threads';

if (!isMainThread) register('./typescript-hooks.mjs', import.meta.url);
