import {loadNodeApi} from '../dist.mjs';

/**
 * Measures what `helplet build` takes, its own measuring of sizes included.
 *
 * @param {{jsonl: string, folder: string}} input
 * @returns {Promise<{seconds: number, peak: number, bundle: number}>} Peak memory of the process in bytes, and the
 *   bundle's size after Brotli.
 */
export async function measureBuild({jsonl, folder}) {
  const {buildBundle} = await loadNodeApi();
  const started = performance.now();
  const {size} = await buildBundle({jsonl, out: folder});
  const seconds = (performance.now() - started) / 1000;
  return {seconds, peak: process.resourceUsage().maxRSS * 1024, bundle: size.brotli};
}
