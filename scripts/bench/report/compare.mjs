import {engineIds, nameOf} from '../engines.mjs';
import {markdownTable} from './markdown.mjs';

/** Less is noise. */
const TOLERANCE = 0.05;
/** Columns, or the first head of a summary, where more is better. */
const MORE_IS_BETTER = /^(?:nDCG|MRR|recall|success|one wrong letter)/;

/**
 * A figure of Helplet in one of the tables.
 *
 * @typedef {{value: number, text: string, isMoreBetter: boolean}} Figure
 */

/**
 * What became better or worse since an earlier run, worst first.
 *
 * @param {string} before A page with the tables of a run, docs/benchmarks.md or what a run has printed.
 * @param {string} now
 */
export function comparisonText(before, now) {
  const earlier = figuresOf(before);
  const figures = [...figuresOf(now)].flatMap(([name, figure]) => {
    const old = earlier.get(name);
    return old ? [{name, old, figure, change: (figure.value - old.value) / (old.value || 1)}] : [];
  });
  const changed = figures
    .filter(({change}) => Math.abs(change) > TOLERANCE)
    .map(each => ({...each, worse: each.figure.isMoreBetter ? -each.change : each.change}))
    .sort((a, b) => b.worse - a.worse);
  const rows = changed.map(({name, old, figure, change, worse}) => [
    name,
    worse > 0 ? 'worse' : 'better',
    old.text,
    figure.text,
    `${change > 0 ? '+' : ''}${Math.round(change * 100)} %`,
  ]);
  const percent = TOLERANCE * 100;
  return [
    '### Compared with before',
    `${changed.filter(({worse}) => worse > 0).length} of ${figures.length} figures that both runs have are worse by more than ` +
      `${percent} %, and ${changed.filter(({worse}) => worse < 0).length} are better.`,
    ...(rows.length > 0 ? [markdownTable(['Figure', '', 'before', 'now', 'change'], rows, 2)] : []),
  ].join('\n\n');
}

/**
 * @param {string} page
 * @returns {Map<string, Figure>} By the names in its row and its column.
 */
function figuresOf(page) {
  /** @type {Map<string, Figure>} */
  const figures = new Map();
  const others = engineIds.filter(id => id !== 'helplet').map(nameOf);
  for (const [head, rule, ...rows] of tablesOf(page)) {
    const names = (rule ?? []).filter(cell => !cell.endsWith(':')).length;
    for (const row of rows) {
      for (const [column, text] of row.entries()) {
        const value = Number(text.replace(/^< |,/g, ''));
        // Ratios and what was not measured are no numbers.
        if (column < names || !Number.isFinite(value)) continue;
        const titles = (head ?? []).slice(0, column + 1);
        const title = titles.at(-1) ?? '';
        const nth = titles.filter(each => each === title).length;
        const name = [...row.slice(0, names), nth > 1 ? `${title} (${nth})` : title].join(', ');
        if (others.some(other => name.includes(other))) continue;
        figures.set(name, {
          value,
          text,
          isMoreBetter: [title, head?.[0] ?? ''].some(each => MORE_IS_BETTER.test(each)),
        });
      }
    }
  }
  return figures;
}

/**
 * @param {string} page
 * @returns {string[][][]} Of each table its lines, and of these their cells.
 */
function tablesOf(page) {
  const blocks = page.match(/(?:^\|.*\|$\n?)+/gm) ?? [];
  return blocks.map(block =>
    block
      .trim()
      .split('\n')
      .map(line =>
        line
          .slice(1, -1)
          .split('|')
          .map(cell => cell.trim()),
      ),
  );
}
