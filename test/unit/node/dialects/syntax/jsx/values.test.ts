import {describe, expect, it} from 'vitest';
import {readElement, readTag} from '../../../../../../src/node/dialects/syntax/jsx/tags.js';
import {
  type Lookup,
  readValue,
  textOf,
  Unreadable,
  type Value,
} from '../../../../../../src/node/dialects/syntax/jsx/values.js';

const known: Lookup = name =>
  name === 'n' ? 'blue' : name === 'o' ? new Map<string, Value>([['a', ['x', 'y']]]) : undefined;
const value = (source: string): Value => readValue(source, known);

describe('Values of expressions', () => {
  it.each<[source: string, text: string]>([
    ['"a\\n\\u0041\\x42"', 'a\nAB'],
    ["'it\\'s'", "it's"],
    [`\`a \${n} \${\`b\${1}\`} \\\${c}\``, `a blue b1 \${c}`],
    ['-1.5e3', '-1500'],
    ['1_000', '1000'],
    ['true', ''],
    ['undefined', ''],
    ['n', 'blue'],
    ['o.a[1]', 'y'],
    ["o['a'][0]", 'x'],
    ['[1, "b", /* c */ n,]', '1bblue'],
    ["'a' + 1 + n", 'a1blue'],
    ['(("a"))', 'a'],
    ["require('./x.png').default", './x.png'],
    ["translate({id: 'a', message: 'Hello'})", 'Hello'],
    ['<b>bold <i>{"x"}</i></b>', 'bold x'],
    ['"a" as const;', 'a'],
  ])('%s', (source, text) => {
    expect(textOf(value(source))).toBe(text);
  });

  it.each([
    'a',
    'f()',
    'a ? 1 : 2',
    'a && <b />',
    '() => 1',
    '1 2',
    '[1',
    '{a: 1',
    '"a',
    'n.x.y',
    '{...a}',
    'new Date()',
    '',
    `\`\${a}\``,
  ])('cannot be told of %s', source => {
    expect(value(source)).toBeInstanceOf(Unreadable);
  });

  it('are objects and lists', () => {
    expect(value("{a: 1, 'b-c': [true], n, d: {e: null}}")).toEqual(
      new Map<string, Value>([
        ['a', 1],
        ['b-c', [true]],
        ['n', 'blue'],
        ['d', new Map([['e', null]])],
      ]),
    );
  });

  it('are not read without end', () => {
    expect(value('['.repeat(5000))).toBeInstanceOf(Unreadable);
    expect(value('('.repeat(5000))).toBeInstanceOf(Unreadable);
    expect(value('{a:'.repeat(5000))).toBeInstanceOf(Unreadable);
  });
});

describe('Tags', () => {
  it('have attributes of every kind', () => {
    const {attributes, kind, name} =
      readTag(`<a.b-c x='>' y="{" z={{a: "}"}} {...r} on @click="f()" #s :t="u" v=w/>`) ?? {};
    expect([name, kind]).toEqual(['a.b-c', 'single']);
    expect(attributes?.map(({name, source}) => `${name}=${source}`)).toEqual([
      'x=>',
      'y={',
      'z={a: "}"}',
      '=r',
      'on=',
      '@click=f()',
      '#s=',
      ':t=u',
      'v=w',
    ]);
  });

  it.each(['<', '< a>', '<a', '<a b=>', '<a b="c>', '<a {b>', '<https://a.b>', '<a@b.c>', '<1>', '</a', '<a/b>'])(
    'are not %s',
    text => {
      expect(readTag(text)).toBeUndefined();
    },
  );

  it.each<[text: string, inner: string]>([
    ['<A><A>b</A></A>c</A>', '<A>b</A>'],
    ['<A><A/>b</A>', '<A/>b'],
    ['<A>`</A>` b</A>', '`</A>` b'],
    ['<A>\n```\n</A>\n```\n</A>', '\n```\n</A>\n```\n'],
    ["<A>{'</A>'}</A>", "{'</A>'}"],
    ['<A>{/* </A> */}<!-- </A> -->\\</A></A>', '{/* </A> */}<!-- </A> -->\\</A>'],
    ['<A><B c="</A>"/></A>', '<B c="</A>"/>'],
    ['<><A>b</A></>', '<A>b</A>'],
    ['<A>```</A>', '```'],
  ])('enclose %s', (text, inner) => {
    expect(readElement(text)?.inner).toBe(inner);
  });
});
