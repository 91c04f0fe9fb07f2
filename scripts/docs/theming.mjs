// The list of custom properties in docs/theming.md, from src/theme.css and its comments.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import postcss from 'postcss';
import {root} from '../run.mjs';
import {code, table} from './markdown.mjs';

/** Every property that a page can set, group by group. */
export function tokensTables() {
  const {nodes} = postcss.parse(readFileSync(join(root, 'src/theme.css'), 'utf8'));
  const rule = nodes.find(node => node.type === 'rule' && node.selector === ':root');
  if (rule?.type !== 'rule') throw new Error('src/theme.css has no :root.');
  /** @type {Map<string, string>} */
  const references = new Map();
  /** @type {{title: string, rows: string[][]}[]} */
  const groups = [];
  for (const node of rule.nodes) {
    if (node.type === 'comment') {
      const [, title] = /^── \d · (.+?) ─/.exec(node.text) ?? [];
      if (title) groups.push({title: title.replace(/^roles: /, ''), rows: []});
      else addMeaning(groups.at(-1)?.rows.at(-1), node.text);
    } else if (node.type === 'decl' && node.prop.startsWith('--helplet-ref-')) {
      references.set(node.prop, node.value);
    } else if (node.type === 'decl' && node.prop.startsWith('--')) {
      groups.at(-1)?.rows.push([code(node.prop), code(plain(node.value, references)), '']);
    }
  }
  return groups
    .filter(({rows}) => rows.length > 0)
    .map(({title, rows}) => `**${title[0]?.toUpperCase()}${title.slice(1)}**\n\n${tokenTable(rows)}`)
    .join('\n\n');
}

/** @param {string[][]} rows */
function tokenTable(rows) {
  const hasMeanings = rows.some(([, , meaning]) => meaning);
  return hasMeanings
    ? table(['property', 'default', 'meaning'], rows)
    : table(
        ['property', 'default'],
        rows.map(row => row.slice(0, 2)),
      );
}

/**
 * A comment behind a declaration says what that is for.
 *
 * @param {string[] | undefined} row
 * @param {string} text
 */
function addMeaning(row, text) {
  if (row) row[2] = text.replace(/\s+/g, ' ');
}

/**
 * A value on one line, without the names of raw values.
 *
 * @param {string} value
 * @param {ReadonlyMap<string, string>} references
 */
function plain(value, references) {
  return value
    .replaceAll(/var\((--helplet-ref-[\w-]+)\)/g, (whole, name) => references.get(name) ?? whole)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\() | (?=\))/g, '');
}
