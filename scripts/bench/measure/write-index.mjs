import {engineOf} from '../engines.mjs';

/**
 * @typedef {import('../types.mjs').EngineId} EngineId
 * @typedef {import('../types.mjs').Setting} Setting
 */

/** @param {{engine: EngineId, setting: Setting, corpus: import('../types.mjs').Corpus, folder: string}} input */
export async function writeIndex({engine: id, setting, corpus, folder}) {
  const engine = await engineOf(id);
  await engine.write(corpus, setting, folder);
}
