/** @typedef {import('./measure.mjs').Measurement} Measurement */

/** @param {readonly Measurement[]} measurements */
export function sizesPage(measurements) {
  return `# Sizes

What a page loads, in kB of 1,000 bytes; files are compressed one by one, as servers do. Made by \`npm run sizes\`, which
fails when an entry is over its budget; \`npm test\` checks the same. The budgets stand in \`scripts/sizes/budgets.mjs\`.

${sizesTable(measurements)}

${measurements.map(({entry, files}) => `- **${entry.name}**: ${entry.note}${fileList(files)}`).join('\n')}
`;
}

/** @param {readonly Measurement[]} measurements */
export function sizesTable(measurements) {
  const rows = measurements.map(({entry, sizes}) => {
    const budget = entry.budget === undefined ? '' : inKilobytes(entry.budget);
    return [entry.name, ...[sizes.minified, sizes.gzip, sizes.brotli].map(inKilobytes), budget];
  });
  return markdownTable([['Entry', 'minified', 'gzip', 'brotli', 'budget (brotli)'], ...rows]);
}

/**
 * Names to the left, figures to the right, in columns that line up in a terminal too.
 *
 * @param {readonly (readonly string[])[]} rows The first one is the head.
 */
function markdownTable([head = [], ...rows]) {
  const widths = head.map((_cell, i) => Math.max(...[head, ...rows].map(row => row[i]?.length ?? 0)));
  const pad = (/** @type {string} */ cell, /** @type {number} */ i) =>
    i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0);
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [head.map(pad), rule, ...rows.map(row => row.map(pad))].map(row => `| ${row.join(' | ')} |`).join('\n');
}

/**
 * Hashes would make the page differ with every change.
 *
 * @param {readonly string[]} files
 */
function fileList(files) {
  if (files.length < 2) return '';
  const names = files.map(file => file.replace(/^cdn\//, '').replace(/-[\da-z]{6,7}\.js$/, '.js'));
  return ` (${names.map(name => `\`${name}\``).join(', ')})`;
}

/** @param {number} bytes */
function inKilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}
