import {randomFrom} from '../random.mjs';

/** @typedef {import('./measure.mjs').MeasuredQuestion} MeasuredQuestion */

const ROUNDS = 2000;

/**
 * @param {string} name
 * @param {readonly MeasuredQuestion[]} measured
 * @param {Readonly<Record<string, number>>} [before] nDCG@10 by id of the question.
 * @returns {readonly string[]}
 */
export function resultRow(name, measured, before = {}) {
  const changes = measured.flatMap(({id, ndcg}) => (before[id] === undefined ? [] : [ndcg - before[id]]));
  const ndcg = mean(measured.map(question => question.ndcg));
  const misspelt = measured.flatMap(question => question.misspelt ?? []);
  return [
    name,
    String(measured.length),
    ndcg.toFixed(4),
    mean(measured.map(({recall}) => recall)).toFixed(3),
    mean(measured.map(({success}) => success)).toFixed(3),
    ...changeOf(changes),
    misspelt.length > 0 ? signed(mean(misspelt) - ndcg) : '–',
  ];
}

export const RESULT_COLUMNS = ['collection', 'questions', 'nDCG@10', 'recall@10', 'success@1', 'change', 'p', 'typos'];

/**
 * @param {readonly string[]} columns
 * @param {readonly (readonly string[])[]} rows
 */
export function tableOf(columns, rows) {
  const all = [columns, ...rows];
  const widths = columns.map((_cell, column) => Math.max(...all.map(row => row[column]?.length ?? 0)));
  return all.map(row => row.map((cell, column) => pad(cell, widths[column] ?? 0, column === 0)).join('  ')).join('\n');
}

/**
 * The questions that lost most, then those with the lowest scores.
 *
 * @param {string} name
 * @param {readonly MeasuredQuestion[]} measured
 * @param {Readonly<Record<string, number>>} [before]
 * @param {number} [count]
 */
export function worstQuestions(name, measured, before = {}, count = 10) {
  const lossOf = (/** @type {MeasuredQuestion} */ {id, ndcg}) => Math.min(0, ndcg - (before[id] ?? ndcg));
  const sorted = [...measured].sort((a, b) => lossOf(a) - lossOf(b) || a.ndcg - b.ndcg).slice(0, count);
  const lines = sorted.map(question => {
    const {id, text, ndcg, expected, found} = question;
    const change = before[id] === undefined ? '' : ` (${signed(ndcg - before[id])})`;
    return `  ${id} ${ndcg.toFixed(2)}${change} ${text}\n      expected ${expected.slice(0, 5).join(' ')}, found ${found.join(' ')}`;
  });
  return `${name}\n${lines.join('\n')}`;
}

/**
 * The mean of changes, and how likely it is by chance.
 *
 * @param {readonly number[]} changes
 */
export function changeOf(changes) {
  return changes.length > 0 ? [signed(mean(changes)), significanceOf(changes)] : ['–', '–'];
}

/**
 * Paired bootstrap, two-sided: how often the mean of resampled changes lies on the other side of 0.
 *
 * @param {readonly number[]} changes
 */
function significanceOf(changes) {
  const random = randomFrom(7);
  const isUp = mean(changes) >= 0;
  let other = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let sum = 0;
    for (let i = 0; i < changes.length; i++) sum += changes[Math.floor(random() * changes.length)] ?? 0;
    if (isUp ? sum <= 0 : sum >= 0) other++;
  }
  return Math.min(1, (2 * other) / ROUNDS).toFixed(3);
}

/** @param {readonly number[]} values */
export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

/** @param {number} value */
function signed(value) {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(4)}`;
}

/**
 * @param {string} cell
 * @param {number} width
 * @param {boolean} left
 */
function pad(cell, width, left) {
  return left ? cell.padEnd(width) : cell.padStart(width);
}
