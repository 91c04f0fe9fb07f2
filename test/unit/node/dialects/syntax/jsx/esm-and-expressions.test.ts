import {describe, expect, it} from 'vitest';
import {withoutMdxFences} from '../../../../../../src/node/dialects/syntax/jsx/jsx-syntaxes.js';
import {translate, warningsOf} from './translate-jsx.js';

describe('Code, partials and pictures', () => {
  const files: Readonly<Record<string, string>> = {
    './_part.mdx': '---\ntitle: x\n---\nHello {props.name}, <Badge text="new" />\n',
    './x.js': 'const a = 1;\n',
    '/snippets/w.mdx': "export const word = 'blue';\n",
    '/snippets/s.mdx': 'A {word}.\n',
  };
  const include = (path: string) => (files[path] === undefined ? undefined : {path, text: files[path]});

  it('are taken from the files that are imported', () => {
    const head =
      "import Part from './_part.mdx';\nimport src from '!!raw-loader!./x.js';\nimport Img from './i.png';\n\n";
    expect(translate(`${head}<Part name="you" />`, {include})).toBe('Hello you, **new**');
    expect(translate(`${head}<CodeBlock language="js" title="x.js">{src}</CodeBlock>`, {include})).toBe(
      '```js title="x.js"\nconst a = 1;\n```',
    );
    expect(translate(`${head}<img src={Img} alt="i" />`)).toBe('<img src="./i.png" alt="i">');
    expect(translate("import {word as w} from '/snippets/w.mdx'\n\nA {w}.", {include})).toBe('A blue.');
    expect(translate('<Snippet file="s.mdx" word="b" />', {include, dialect: 'mintlify'})).toBe('A b.');
  });

  it('come from attributes and functions', () => {
    expect(translate('<Code code={`a\n<b>`} lang="js" title={"f.js"} />')).toBe('```js title="f.js"\na\n<b>\n```');
    expect(translate("<img src={require('./a.png').default} width={200} />")).toBe('<img src="./a.png" width="200">');
    expect(translate("<img src={useBaseUrl('/a.png')} />")).toBe('<img src="/a.png">');
    expect(translate(`export const n = 'v2';\nexport const u = \`/d/\${n}\`;\n\n<Link to={u}>{n}</Link>`)).toBe(
      '[v2](/d/v2)',
    );
  });

  it('get the addresses that the caller gives', () => {
    const references = {
      link: () => 'l.md',
      picture: () => 'p.png',
      html: () => '<img src="h.png">',
      page: () => undefined,
    };
    expect(
      translate('<Card title="a" href="/x" />\n\n<Image src="/y.png" />\n\n<img src="z.png" />', {references}),
    ).toBe('- **[a](l.md)**\n\n![](p.png)\n\n<img src="h.png">');
  });
});

describe('Imports, exports and expressions', () => {
  it('are dropped out of MDX', () => {
    const esm =
      "import a, {b} from 'c';\nimport {\n  d,\n  e,\n} from './f';\nimport 'g.css'\n\nexport const h = [\n  {i: 1},\n\n  {j: '}'},\n];\n\nexport const K = ({children}) => (\n  <p>Don't {children}</p>\n);\n\nexport default function L() {\n  return 1;\n}\n";
    expect(translate(`${esm}\n# Title\n\n<K>text</K>`)).toBe('# Title\n\ntext');
    expect(warningsOf(`${esm}\n<K>text</K>`)).toEqual([]);
  });

  it('may stand in fences for MDX', () => {
    const fenced = '```mdx-code-block\n<Note>\n```\n\na\n\n```mdx-code-block\n</Note>\n```\n\n```js\nb\n```';
    const shown = `\`\`\`\`md\n${fenced}\n\`\`\`\``;
    expect(withoutMdxFences(shown)).toBe(shown);
    expect(translate(withoutMdxFences(fenced))).toBe('> [!NOTE]\n> a\n\n```js\nb\n```');
  });

  it('stay in prose and in plain Markdown', () => {
    const prose = "import your data from 'Settings'.\n\nexport it then\n\nA {b} c";
    expect(translate(prose, {path: 'a.md'})).toBe(prose);
    expect(translate("import your data from 'x'")).toBe("import your data from 'x'");
    const exports = 'export default values as CSV.\n\nexport class lists\n\nexport type is one';
    expect(translate(exports, {path: 'a.md'})).toBe(exports);
    expect(translate('a {/* b */} c\n\n{/* d\n\ne */}\n\nf', {path: 'a.md'})).toBe('a  c\n\nf');
    expect(translate("import A from './a.vue'\n\nb", {path: 'a.md'})).toBe('b');
  });

  it.each<[jsx: string, plain: string]>([
    ['{/* a */}\n\nb {/* c\nd */} e', 'b  e'],
    ['a{\' \'}\nb{"*"} {1 + 2} {true}', 'a \nb\\* 3'],
    ['{frontmatter.title} {frontmatter.version} {props.x}', 'The title 3'],
    [`{\`a \${1}\`}`, 'a 1'],
    ['{open && <p>a *b*</p>}', 'a *b*'],
    ['## A {#b}', '## A {#b}'],
    ['\\{a}', '\\{a}'],
  ])('%s', (jsx, plain) => {
    expect(translate(jsx)).toBe(plain);
  });

  it('warn of what nobody knows', () => {
    expect(warningsOf('a\n\nb {c.d()} e')).toEqual(['3 expression-unknown c.d()']);
  });
});
