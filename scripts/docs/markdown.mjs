/**
 * A table with columns of one width, as the formatter has it.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const lines = [head, ...rows].map(cells => cells.map(cell => cell.replaceAll('\n', ' ').replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(...lines.map(cells => cells[column]?.length ?? 0)));
  /** @param {readonly string[]} cells */
  const line = cells => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [first = [], ...others] = lines;
  return [line(first), line(widths.map(width => '-'.repeat(width))), ...others.map(line)].join('\n');
}

/** @param {string} [text] */
export function code(text) {
  return text ? `\`${text.replaceAll('\n', ' ')}\`` : '';
}

/**
 * Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`, for each name.
 *
 * @param {string} document
 * @param {Readonly<Record<string, string>>} sections
 */
export function withSections(document, sections) {
  return Object.entries(sections).reduce((text, [name, content]) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const [before, rest] = text.split(start);
    const after = rest?.split(end)[1];
    if (before === undefined || after === undefined) throw new Error(`No section between ${start} and ${end}.`);
    return `${before}${start}\n\n${content}\n\n${end}${after}`;
  }, document);
}
