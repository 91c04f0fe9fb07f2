import stringWidth from 'string-width';
import type {UsageReport} from '../report/create-report.js';
import {type CliStream, colorsFor} from './cli-io.js';
import {countOf, formatDay, formatShare} from './format.js';

interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string | number;
}

const MOST_WIDTH = 60;

/** The report for a person at a terminal. */
export function reportInWords(report: UsageReport, limit: number, stream: CliStream): string {
  const colors = colorsFor(stream);
  /** A list with its title, why to look at it, and as many rows as fit. */
  const section = <Row>(
    title: string,
    advice: string,
    rows: readonly Row[],
    columns: readonly Column<Row>[],
  ): readonly string[] => {
    if (rows.length === 0) return [];
    const [titles = '', ...lines] = tableOf(rows.slice(0, limit), columns);
    const more = rows.length > limit ? [colors.dim(`… and ${rows.length - limit} more`)] : [];
    return [
      '',
      `${colors.bold(advice ? `${title}.` : title)} ${colors.dim(advice)}`.trimEnd(),
      colors.dim(titles),
      ...lines,
      ...more,
    ];
  };
  const lines = [
    ...summaryLines(report),
    ...section('Asked most', '', report.searches, [
      {title: 'query', value: ({query}) => query},
      {title: 'searches', value: ({searches}) => searches},
      {title: 'opened a hit', value: ({searches, clicked}) => share(clicked, searches)},
    ]),
    ...section('Nothing found', 'Write an article, a synonym or a keyword.', report.withoutResults, [
      {title: 'query', value: ({query}) => query},
      {title: 'searches', value: ({searches}) => searches},
      {title: 'visits', value: ({visits}) => visits},
      {title: 'finds now', value: ({findsNow}) => findsNow},
    ]),
    ...section('Found, but nothing opened', 'Do titles and excerpts answer the question?', report.withoutClicks, [
      {title: 'query', value: ({query}) => query},
      {title: 'searches', value: ({searches}) => searches},
      {title: 'without a click', value: ({withoutClick}) => withoutClick},
    ]),
    ...section(
      'Did not help',
      'Surest first: "at least" is the lowest share of No that these answers speak for.',
      report.lowRated,
      [
        {title: 'article', value: ({id}) => id},
        {title: 'no', value: ({notHelpful}) => notHelpful},
        {title: 'yes', value: ({helpful}) => helpful},
        {title: 'at least', value: ({atLeast}) => formatShare(atLeast)},
        {
          title: 'why',
          value: ({reasons}) =>
            Object.entries(reasons)
              .map(([reason, count]) => `${reason} ${count}`)
              .join(', '),
        },
      ],
    ),
    ...section('Other words for the same', 'Add them to "synonyms" in the configuration.', report.synonyms, [
      {title: 'tried in vain', value: ({words}) => words[0]},
      {title: 'found with', value: ({words}) => words[1]},
      {title: 'visits', value: ({visits}) => visits},
      {title: 'article', value: ({article}) => article},
    ]),
    ...section('Titles without the words people use', 'Reword the title, or add keywords.', report.titles, [
      {title: 'people ask', value: ({query}) => query},
      {title: 'visits', value: ({visits}) => visits},
      {title: 'title', value: ({title}) => title},
      {title: 'article', value: ({article}) => article},
    ]),
    ...section('Never opened', 'Nobody looks for them, or nobody finds them.', report.neverFound, [
      {title: 'article', value: ({id}) => id},
      {title: 'title', value: ({title}) => title},
    ]),
    ...section('Not in this bundle', 'Removed, or renamed without "redirects".', report.unknownArticles, [
      {title: 'article', value: ({id}) => id},
      {title: 'views', value: ({views}) => views},
    ]),
    ...skippedLines(report),
  ];
  return `${lines.join('\n')}\n`;
}

function summaryLines({period, records, summary}: UsageReport): readonly string[] {
  if (!period) return [`No events${records ? '' : ' in this log'}.`];
  const {searches, searchesWithoutResults, searchesWithClick, meanPosition, medianSeconds, errors} = summary;
  const answers = summary.helpful + summary.notHelpful;
  const errorCount = Object.values(errors).reduce((sum, count) => sum + count, 0);
  return [
    `${countOf(records, 'event')} from ${formatDay(period.from)} to ${formatDay(period.to)}, ${countOf(summary.visits, 'visit')}`,
    [
      `${countOf(searches, 'search', 'searches')}: ${share(searchesWithoutResults, searches)} found nothing`,
      `${share(searchesWithClick, searches)} opened a hit`,
      ...(meanPosition === undefined ? [] : [`mean place ${meanPosition}`]),
    ].join(', '),
    [
      countOf(summary.articleViews, 'article read', 'articles read'),
      ...(medianSeconds === undefined ? [] : [`median ${medianSeconds} s`]),
      ...(answers ? [`${share(summary.helpful, answers)} of ${countOf(answers, 'answer')} helpful`] : []),
      countOf(summary.contacts, 'turn to a person', 'turns to a person'),
      ...(errorCount ? [countOf(errorCount, 'error')] : []),
    ].join(', '),
  ];
}

function skippedLines({skipped}: UsageReport): readonly string[] {
  if (skipped.lines === 0) return [];
  return [
    '',
    `${countOf(skipped.lines, 'line is no event and was', 'lines are no events and were')} left out:`,
    ...skipped.examples.map(({where, message}) => `  ${where}: ${message}`),
  ];
}

function share(some: number, all: number): string {
  return all === 0 ? '–' : formatShare(some / all);
}

/** Rows below titles, numbers to the right; as wide as terminals draw them, whatever the script. */
function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): readonly string[] {
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
