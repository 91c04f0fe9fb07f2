/** What a line of a section's plain text is: see `Section` in src/core/article.ts. */
export type BlockKind = 'prose' | 'table' | 'code';

export function kindOfLine(line: string): BlockKind {
  if (line.startsWith('\f')) return 'code';
  return line.includes('\t') ? 'table' : 'prose';
}

/**
 * A row of a table as a line to read: each cell with the heading of its column, but the first.
 * @param header The first row of the table, or the row itself.
 */
export function rowInWords(row: string, header: string): string {
  const names = row === header ? [] : header.split('\t');
  return row
    .split('\t')
    .map((cell, column) => (cell && column > 0 && names[column] ? `${names[column]}: ${cell}` : cell))
    .filter(Boolean)
    .join(' · ');
}
