import type {MarkdownWriter, Syntax} from './syntax.js';

const EXPRESSION = /^\{\{-?\s*((?:"[^"\n]*"|'[^'\n]*'|(?!\}\})[^\n])+?)\s*-?\}\}/;

/** `{{ page.title }}` of Liquid: a value of the front matter, or the expression as code. */
export const variable: Syntax = {
  name: 'variable',
  level: 'inline',
  hint: /\{\{(?![<%])/,
  start: text => /\{\{(?![<%])/.exec(text)?.index,
  read(text) {
    const [raw, expression = ''] = EXPRESSION.exec(text) ?? [];
    if (raw === undefined || /^[<%]/.test(expression)) return undefined;
    return {raw, write: writer => knownValue(expression, writer) ?? unknown(expression, writer)};
  },
};

function knownValue(expression: string, {article}: MarkdownWriter): string | undefined {
  const [, text] = /^["']([^"']*)["']$/.exec(expression) ?? [];
  if (text !== undefined) return text;
  const [, path = ''] = /^(?:page|page\.meta|this)\.([\w.-]+)(?:\s*\|[\s\S]*)?$/.exec(expression) ?? [];
  let value: unknown = article.values;
  for (const key of path.split('.')) {
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined;
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function unknown(expression: string, writer: MarkdownWriter): string {
  const name = /^[$\w.[\]-]+/.exec(expression)?.[0] ?? expression;
  writer.warn({
    code: 'variable-unknown',
    message: `The value of "${name}" is not known; its name is shown.`,
    cause: name,
  });
  const marks = expression.includes('`') ? '``' : '`';
  return `${marks}${expression}${marks}`;
}
