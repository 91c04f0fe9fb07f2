const integer = new Intl.NumberFormat('en');
const decimal = new Intl.NumberFormat('en', {maximumFractionDigits: 1});

/** `1,029 articles`, `1 article`. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${integer.format(count)} ${count === 1 ? singular : plural}`;
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
