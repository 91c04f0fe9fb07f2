/**
 * A length in one byte: exact up to 32, then by steps of about 3 %, up to 17,000 words. Lengths only soften a score, so that
 * a rounded one ranks like the real one.
 */
const EXACT = 32;
const STEP = 1.0285;

export function lengthToByte(length: number): number {
  if (length <= EXACT) return Math.round(length);
  return Math.min(255, EXACT + Math.round(Math.log(length / EXACT) / Math.log(STEP)));
}

export function byteToLength(byte: number): number {
  return byte <= EXACT ? byte : EXACT * STEP ** (byte - EXACT);
}

/** Frequencies in four bits: exact up to 11, then the lower end of 12–15, 16–23, 24–47 and 48 or more. */
const LARGE_FREQUENCIES = [12, 16, 24, 48] as const;

export function frequencyToBits(frequency: number): number {
  if (frequency < 12) return frequency;
  return 11 + LARGE_FREQUENCIES.filter(least => least <= frequency).length;
}

export function bitsToFrequency(bits: number): number {
  return bits < 12 ? bits : (LARGE_FREQUENCIES[bits - 12] as number);
}

/** Sums of inverse document frequencies, in eighths, up to 31.9. */
export function weightToByte(weight: number): number {
  return Math.min(255, Math.round(weight * 8));
}

export function byteToWeight(byte: number): number {
  return byte / 8;
}
