const integer = new Intl.NumberFormat('en');
const decimal = new Intl.NumberFormat('en', {maximumFractionDigits: 1});
const percent = new Intl.NumberFormat('en', {style: 'percent'});

/** `1,029 articles`, `1 article`. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** `1,029`. */
export function formatCount(count: number): string {
  return integer.format(count);
}

/** Bytes in steps of 1,000, as browsers' tools show them: `1.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${decimal.format(bytes / 1000)} kB` : `${decimal.format(bytes / 1_000_000)} MB`;
}

export function formatSeconds(milliseconds: number): string {
  const digits = milliseconds < 1000 ? 2 : 1;
  return `${(milliseconds / 1000).toFixed(digits)} s`;
}

/** A share of 1 in percent: `21%`. */
export function formatShare(share: number): string {
  return percent.format(share);
}

/** The day of a moment in ISO 8601, as it is written: `2026-11-26`. */
export function formatDay(time: string): string {
  return time.slice(0, 10);
}
