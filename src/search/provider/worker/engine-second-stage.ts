/** The second file of the worker. It takes what both need from the first one: see `scripts/build/two-part-worker.ts`. */
export * from '../../answer/second-stage.js';
