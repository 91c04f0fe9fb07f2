/**
 * Numbers from 0 up to 1, the same ones for the same seed (mulberry32).
 *
 * @param {number} seed
 * @returns {() => number}
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A seed that depends on a text, so that one item's fate does not hang on the items before it (FNV-1a).
 *
 * @param {string} text
 * @param {number} [seed]
 */
export function seedOf(text, seed = 42) {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * @template T
 * @param {readonly T[]} items At least one.
 * @param {() => number} random
 */
export function pick(items, random) {
  return /** @type {T} */ (items[Math.floor(random() * items.length)]);
}

/**
 * Some of the items, in their own order.
 *
 * @template T
 * @param {readonly T[]} items
 * @param {number} count
 * @param {number} [seed]
 */
export function sample(items, count, seed = 42) {
  if (items.length <= count) return [...items];
  const random = randomFrom(seed);
  const keys = items.map(() => random());
  const limit = [...keys].sort((a, b) => a - b)[count] ?? 1;
  return items.filter((_item, i) => /** @type {number} */ (keys[i]) < limit);
}
