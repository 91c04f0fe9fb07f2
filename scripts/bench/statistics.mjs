/**
 * @param {readonly number[]} values
 * @param {number} share From 0 to 1.
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * @param {readonly number[]} values
 * @returns {import('./types.mjs').Spread}
 */
export function spread(values) {
  return {p50: quantile(values, 0.5), p95: quantile(values, 0.95), p99: quantile(values, 0.99)};
}
