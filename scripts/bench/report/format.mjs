const NONE = '–';

/** @param {number | undefined} value */
const isKnown = value => value !== undefined && Number.isFinite(value);

/** @param {number | undefined} bytes */
export function kilobytes(bytes) {
  if (!isKnown(bytes)) return NONE;
  const value = Number(bytes) / 1000;
  return value.toLocaleString('en', {maximumFractionDigits: value < 100 ? 1 : 0});
}

/** @param {number | undefined} bytes */
export function megabytes(bytes) {
  return isKnown(bytes) ? (Number(bytes) / 1e6).toLocaleString('en', {maximumFractionDigits: 1}) : NONE;
}

/** @param {number | undefined} ms */
export function milliseconds(ms) {
  if (!isKnown(ms)) return NONE;
  const value = Number(ms);
  return value.toLocaleString('en', {maximumFractionDigits: value < 1 ? 2 : value < 100 ? 1 : 0});
}

/** @param {number | undefined} ms Of the longest task; browsers report none below 50 ms. */
export function taskTime(ms) {
  return ms === 0 ? '< 50' : milliseconds(ms);
}

/** @param {number | undefined} share */
export function score(share) {
  return isKnown(share) ? Number(share).toFixed(3) : NONE;
}

/** @param {number} count */
export function count(count) {
  return count.toLocaleString('en');
}

/**
 * @param {number | undefined} value
 * @param {number | undefined} other
 */
export function ratio(value, other) {
  if (!isKnown(value) || !isKnown(other) || !other) return NONE;
  const quotient = Number(value) / other;
  return `${quotient.toLocaleString('en', {maximumSignificantDigits: quotient < 1 ? 2 : 3})}×`;
}
