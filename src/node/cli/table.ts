import stringWidth from 'string-width';

export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string | number;
}

const MOST_WIDTH = 60;

/** Rows below titles, numbers to the right; as wide as terminals draw them, whatever the script. */
export function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): readonly string[] {
  const cells = rows.map(row => columns.map(({value}) => textOf(value(row))));
  const titles = columns.map(({title}) => title);
  const isNumber = columns.map(({value}) => rows.every(row => typeof value(row) === 'number'));
  const widths = columns.map((_column, index) =>
    Math.max(...[titles, ...cells].map(line => stringWidth(line[index] ?? ''))),
  );
  const draw = (line: readonly string[]): string =>
    line
      .map((cell, index) => {
        const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - stringWidth(cell)));
        return isNumber[index] ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  return [draw(titles), ...cells.map(draw)];
}

/** On one line, and cut where a terminal would break it. */
function textOf(value: string | number): string {
  const text = String(value).replace(/\s+/gu, ' ');
  return text.length > MOST_WIDTH ? `${text.slice(0, MOST_WIDTH - 1)}…` : text;
}
