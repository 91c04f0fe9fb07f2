/** Stands for the end of a line that is to stay one: Unicode keeps it for such use. */
export const LINE_END = '\ufdd2';

/** What the extensions of other site generators look like in a text, and what a person would read of it. */
const SYNTAX: readonly (readonly [RegExp, string])[] = [
  // `::: tip Title`, `:::note[Title]`, `!!! note "Title"`, `??? note`, `=== "Tab"`
  [/(^|\n)[ \t]*:{3,}[ \t]*[\w-]*[ \t]*(?:\{[^}\n]*\})?[ \t]*\[?([^\n\]]*)\]?(?=\n|$)/g, `${LINE_END}$2${LINE_END}`],
  [
    /(^|\n)[ \t]*(?:!!!|\?\?\?\+?|===[+!]?)(?:[ \t]+[\w-]+)*[ \t]*(?:["“]([^"”\n]*)["”])?[ \t]*(?=\n|$)/g,
    `${LINE_END}$2${LINE_END}`,
  ],
  // `{{< ref >}}`, `{{ name }}`, `{% include %}`, `{/* … */}`, `%% … %%`
  [/\{\{.*?\}\}|\{%.*?%\}|\{\/\*.*?\*\/\}|%%.*?%%/gs, ' '],
  // `{#id}`, `{: .class}`, `{target=_blank}`
  [/\{(?:[:#.][^{}\n]*|\w+=[^{}\n]*)\}/g, ''],
  [
    /(^|\n)[ \t]*(?:import\s[^\n]*?['"][^'"\n]+['"]|export\s+(?:const|default|function)\s[^\n]*);?[ \t]*(?=\n|$)/g,
    '$1',
  ],
  // `--8<-- "x.md"`, `<<< @/x.ts`
  [/(^|\n)[ \t]*(?:--8<--|<<<)[^\n]*/g, '$1'],
  [/!\[\[[^\]\n]*\]\]/g, ''],
  [/\[\[(?:[^\]|\n]*\|)?([^\]|\n]*)\]\]/g, '$1'],
  [/:(?:octicons|material|fontawesome|simple)-[\w-]+:/g, ''],
];

/** The same where links and code stand inside, so that only a whole line shows it. */
const SYNTAX_OF_LINES: readonly (readonly [RegExp, string])[] = [
  // `[!VIDEO https://…]`
  [/\[![A-Za-z]+\s[^\]]*\]/g, ''],
  [/^(?:!!!|\?\?\?\+?|===[+!]?)(?:\s[^"“]*)?["“](.*)["”]$/, '$1'],
  [/^\{\{[<%].*|^[^{}]{0,80}\}\}$/, ''],
];
const ROW = /^\||\|.*\|/;

/** What some of it begins with, in texts and in lines: most have nothing of the kind, which takes less time to tell. */
const BEGINNING = /:::|!!!|\?\?\?|===|[{}]|%%|import|export|--8<--|<<<|\[\[|:(?:octicons|material|fontawesome|simple)-/;
const BEGINNING_OF_LINE = /\[!|!!!|\?\?\?|===|\{\{|\}\}|\|/;

/** Drops the syntax of other generators out of a text between marks, whose lines are those of the source. */
export function withoutForeignSyntax(text: string): string {
  if (!BEGINNING.test(text)) return text;
  return SYNTAX.reduce((left, [pattern, words]) => left.replace(pattern, words), text);
}

/** Does the same for a whole line. A row of a table that is none for Markdown becomes one: cells of one line. */
export function withoutForeignMarks(line: string): string {
  if (!BEGINNING_OF_LINE.test(line)) return line.trim();
  const plain = SYNTAX_OF_LINES.reduce((left, [pattern, words]) => left.replace(pattern, words), line).trim();
  if (!ROW.test(plain)) return plain;
  return plain
    .split('|')
    .map(cell => cell.trim())
    .filter(cell => !/^:?-*:?$/.test(cell))
    .join('\t');
}
