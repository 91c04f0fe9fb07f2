/** For tests, and for the benchmark, which reads no TypeScript. @type {Readonly<Record<string, string>>} */
export const SLOW_MARKDOWN = {
  'emphasis in emphasis': '*a **a '.repeat(5000),
  'openers of links': '['.repeat(50_000),
  'links without an end': '[a](b'.repeat(5000),
  'quotes in quotes': `${'> '.repeat(3000)}a`,
  'lists in lists': Array.from({length: 300}, (_none, depth) => `${'  '.repeat(depth)}* a`).join('\n'),
  'items of a list': '- a\n'.repeat(10_000),
  'pieces of code': '`x` '.repeat(40_000),
  'cells of a table': `|${'x|'.repeat(3000)}\n|${'-|'.repeat(3000)}\n`,
  references: `[a]: x\n\n${'[a] '.repeat(20_000)}`,
  'elements in elements': `${'<div>'.repeat(3000)}a`,
  'paragraphs after each other': 'a\n\n'.repeat(20_000),
  'comments without an end': `a</${'<!--'.repeat(5000)}`,
  'a word without an end': 'a'.repeat(400_000),
  'more than anybody reads': 'word '.repeat(300_000),
};
