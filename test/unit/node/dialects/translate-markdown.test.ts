import {Marked} from 'marked';
import {describe, expect, it} from 'vitest';
import {lexMarkdown} from '../../../../src/markdown/outline/markdown-tokens.js';
import {prefixed} from '../../../../src/node/dialects/markdown-text.js';
import {snippet} from '../../../../src/node/dialects/syntax/includes.js';
import type {Syntax} from '../../../../src/node/dialects/syntax/syntax.js';
import {
  sourceLineOf,
  type TranslateOptions,
  translateMarkdown,
} from '../../../../src/node/dialects/translate-markdown.js';

const article = {file: 'a.md', id: 'a', locale: 'en'};

/** `@word` is written in capitals. */
const loud: Syntax = {
  name: 'loud',
  level: 'inline',
  hint: /@/,
  start: text => (text.includes('@') ? text.indexOf('@') : undefined),
  read(text) {
    const raw = /^@\w+/.exec(text)?.[0];
    return raw === undefined ? undefined : {raw, write: () => raw.slice(1).toUpperCase()};
  },
};
/** `%%%` encloses a quote. */
const box: Syntax = {
  name: 'box',
  level: 'block',
  hint: /^%%%/m,
  start: text => /^%%%/m.exec(text)?.index,
  read(text, lexer) {
    const [raw, inner = ''] = /^%%%\n([\s\S]*?)\n%%%(?:\n|$)/.exec(text) ?? [];
    if (raw === undefined) return undefined;
    const tokens = lexer.blockTokens(inner, []);
    return {
      raw,
      write(writer) {
        writer.warn({code: 'link-broken', message: 'A box.'});
        return `${prefixed(writer.write(tokens).trimEnd(), '> ')}\n\n`;
      },
    };
  },
};

function translate(markdown: string, options: Partial<TranslateOptions> = {}): string {
  return translateMarkdown(markdown, {article, syntaxes: [loud, box], ...options}).markdown;
}

describe('Markdown that is translated', () => {
  it('stays as it is where nothing is foreign', () => {
    const text = '*  An item\n   with `@code`\n\n~~~\n@code\n%%%\n~~~\n\n| a|b |\n|-|-|\n| 1 | 2 |\n\n[x]: y.md\n';
    expect(translate(text)).toBe(text);
  });

  it.each([
    ['a paragraph', 'Say @hello,\nyou.\n', 'Say HELLO,\nyou.\n'],
    ['a heading', '## Say @hello ##\n', '## Say HELLO ##\n'],
    ['bold text and a link', '**@a** [@b](c.md "t")\n', '**A** [B](c.md "t")\n'],
    ['a quote', '> @a\n>\n> b\n', '> A\n>\n> b\n'],
    ['a list in a list', '1. a\n   - @b\n     c\n2. d\n', '1. a\n   - B\n     c\n2. d\n'],
    ['a task', '- [x] @a\n- [ ] b\n', '- [x] A\n- [ ] b\n'],
    ['a table', '| a | b |\n| :-- | --: |\n| @c | d \\| e |\n', '| a | b |\n| :--- | ---: |\n| C | d \\| e |\n'],
  ])('is found in %s', (_where, markdown, plain) => {
    expect(translate(markdown)).toBe(plain);
  });

  it('keeps what stands in a block of the dialect', () => {
    expect(translate('a\n%%%\n- @b\n\n  ```\n  @c\n  ```\n%%%\nd\n')).toBe(
      'a\n> - B\n>\n>   ```\n>   @c\n>   ```\n\nd\n',
    );
  });

  it('closes code that its author left open at the end of the block', () => {
    expect(translate('%%%\n~~~\na\n%%%\nb\n')).toBe('> ~~~\n> a\n> ~~~\n\nb\n');
    expect(translate('%%%\n```\na\n```\n%%%\nb\n')).toBe('> ```\n> a\n> ```\n\nb\n');
    expect(translate('```\na\n')).toBe('```\na\n');
  });

  it('means the same in whatever it stands', () => {
    const text =
      '1. @a\n\n   > - b @c\n   >   ```js\n   >   @d\n   >   ```\n   > - e\n\n   | @f | g |\n   | - | - |\n   | h | i |\n\n2. j\n';
    const html = (markdown: string): string => new Marked().parse(markdown, {async: false});
    expect(html(translate(text))).toBe(html(text).replace(/@(\w)(?!\n)/g, (_, word: string) => word.toUpperCase()));
  });

  it('gets other addresses where the caller says so', () => {
    const references = {link: () => 'x y.md', picture: () => 'z.png', html: () => '<b>', page: () => undefined};
    expect(translate('[a](b "c")\n[d][e]\n![f](g)\n<i>h\n\n[e]: k\n', {references})).toBe(
      '[a](<x y.md> "c")\n[d](<x y.md>)\n![f](z.png)\n<b>h\n\n[e]: k\n',
    );
  });

  it('knows the lines of the source', () => {
    const lines: number[] = [];
    const source = 'a\n\n%%%\nb\n%%%\n\nc\n\n%%%\nd\n%%%\ne\n';
    const {markdown, blocks} = translateMarkdown(source, {
      article,
      syntaxes: [box],
      warn: (_warning, line) => lines.push(line),
    });
    expect(lines).toEqual([3, 9]);
    const written = markdown.split('\n');
    const sourceLine = (line: number): number => sourceLineOf(line, blocks);
    expect([sourceLine(written.indexOf('c') + 1), sourceLine(written.indexOf('e') + 1)]).toEqual([7, 12]);
  });

  it('includes no text in itself', () => {
    const warnings: string[] = [];
    const include = (): {path: string; text: string} => ({path: 'b.md', text: 'b\n\n--8<-- "b.md"\n\n--8<-- "b.md"\n'});
    const written = translate('a\n\n--8<-- "b.md"\n', {
      syntaxes: [snippet],
      include,
      warn: ({message}) => warnings.push(message),
    });
    expect(written.match(/b/g)).toHaveLength(1);
    expect(warnings).toEqual(
      Array(2).fill('What is included here includes itself, or too many others; it is left out.'),
    );
  });
});

describe('the tokens of Markdown that needs no translation', () => {
  const text = '# A\n\n- [b](c)\n\n> **d**\n';

  it('are those that reading it again would give', () => {
    expect(translateMarkdown(text, {article, syntaxes: [loud, box]}).tokens).toEqual(lexMarkdown(text));
  });

  it.each([
    ['a syntax may have changed them', `${text}\n@ e\n`],
    ['its links have changed', `${text}\n[f](old)\n`],
    ['it may have footnotes', `${text}\nf[^1]\n\n[^1]: g\n`],
    ['its line ends have changed', text.replaceAll('\n', '\r\n')],
  ])('are not known where %s', (_case, markdown) => {
    const references = {
      link: (href: string) => href.replace('old', 'new'),
      picture: (src: string) => src,
      page: () => undefined,
      html: (html: string) => html,
    };
    expect(translateMarkdown(markdown, {article, syntaxes: [loud, box], references}).tokens).toBeUndefined();
  });
});
