import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {DIALECTS, syntaxesOf} from '../../../../src/node/dialects/all-dialects.js';
import type {DialectName} from '../../../../src/node/dialects/dialect.js';
import {type TranslateOptions, translateMarkdown} from '../../../../src/node/dialects/translate-markdown.js';

interface Given extends Partial<TranslateOptions> {
  readonly dialect?: DialectName;
  readonly path?: string;
}

/** The Markdown as an article of MDX, unless said otherwise, without blank lines at its end and with one at most between blocks. */
function translate(markdown: string, {dialect, path = 'a.mdx', ...options}: Given = {}): string {
  const article = {file: path, id: 'a', locale: 'en', path, values: {title: 'The title', version: 3}};
  const syntaxes = syntaxesOf(dialect && DIALECTS[dialect], path);
  return translateMarkdown(markdown, {article, syntaxes, ...options})
    .markdown.replace(/\n(?:[ \t]*\n)+/g, '\n\n')
    .trim();
}

function warningsOf(markdown: string, given: Given = {}): string[] {
  const found: string[] = [];
  translate(markdown, {...given, warn: ({code, cause}, line) => found.push(`${line} ${code} ${cause}`)});
  return found;
}

describe('Components with content', () => {
  it.each<[name: string, jsx: string, plain: string]>([
    ['Mintlify callout', '<Note>\n  Some *text*.\n\n  - a\n</Note>', '> [!NOTE]\n> Some *text*.\n>\n> - a'],
    [
      'Starlight aside',
      '<Aside type="danger" title="Take *care*">Now.</Aside>',
      '> [!CAUTION] Take \\*care\\*\n> Now.',
    ],
    ['Docusaurus admonition', '<Admonition type="info">\n\nHi\n\n</Admonition>', '> [!NOTE]\n> Hi'],
    ['Nextra callout', '<Callout type="warning" emoji="!">Hi</Callout>', '> [!WARNING]\n> Hi'],
    [
      'accordion',
      '<Accordion title="Why?">\n  Because.\n</Accordion>',
      '<details>\n<summary>Why?</summary>\n\nBecause.\n\n</details>',
    ],
    [
      'details',
      '<details open>\n  <summary>A **b**</summary>\n  C\n</details>',
      '<details open>\n<summary>A <strong>b</strong></summary>\n\nC\n\n</details>',
    ],
    [
      'group',
      '<AccordionGroup>\n<Accordion title="a">b</Accordion>\n</AccordionGroup>',
      '<details>\n<summary>a</summary>\n\nb\n\n</details>',
    ],
    ['card', '<Card title="Stars" icon="star">\n  Sirius\n</Card>', '**Stars**\n\nSirius'],
    ['linked card', '<LinkCard title="A" href="/a/" description="B" />', '- **[A](/a/)**\n\n  B'],
    [
      'frame',
      '<Frame caption="A box">\n  ![x](y.png)\n</Frame>',
      '<figure>\n\n![x](y.png)\n\n<figcaption>A box</figcaption>\n</figure>',
    ],
    [
      'field',
      '<ParamField path="id" type="string" required>\n  The id.\n</ParamField>',
      '- **`id`** (string, required)\n\n  The id.',
    ],
    ['update', '<Update label="v1.2" description="May">\nFixes\n</Update>', '## v1.2\n\n*May*\n\nFixes'],
    ['math', '<Latex>8 \\times 7</Latex>', '```math\n8 \\times 7\n```'],
    ['file tree', '<FileTree>\n- src/\n  - a.ts\n</FileTree>', '- src/\n  - a.ts'],
    [
      'folders',
      '<FileTree>\n<FileTree.Folder name="src">\n<FileTree.File name="a.ts" />\n</FileTree.Folder>\n</FileTree>',
      '- src\n  - a.ts',
    ],
    ['fragment', '<>\n  **a**\n</>', '**a**'],
    ['element of Vue', '<my-widget>\n  **a**\n</my-widget>', '**a**'],
  ])('%s', (_name, jsx, plain) => {
    expect(translate(jsx)).toBe(plain);
    expect(translate(`Before\n\n${jsx}\n\nAfter`)).toBe(`Before\n\n${plain}\n\nAfter`);
  });

  it('are tabs in every spelling', () => {
    const tabs = '<!-- tabs:start -->\n\n## A\n\n1\n\n## B\n\n2\n\n<!-- tabs:end -->';
    for (const jsx of [
      '<Tabs>\n<TabItem label="A">1</TabItem>\n<TabItem label="B">2</TabItem>\n</Tabs>',
      '<Tabs groupId="x"><TabItem value="A" default>1</TabItem><TabItem value="B">2</TabItem></Tabs>',
      "<Tabs values={[{label: 'A', value: 'a'}, {label: 'B', value: 'b'}]}>\n<TabItem value=\"a\">\n\n1\n\n</TabItem>\n<TabItem value=\"b\">\n\n2\n\n</TabItem>\n</Tabs>",
      '<Tabs>\n  <Tab title="A">\n    1\n  </Tab>\n  <Tab title="B">\n    2\n  </Tab>\n</Tabs>',
      "<Tabs items={['A', 'B']}>\n  <Tabs.Tab>1</Tabs.Tab>\n  <Tabs.Tab>2</Tabs.Tab>\n</Tabs>",
      '<PackageManagerTabs>\n<Fragment slot="A">\n\n1\n\n</Fragment>\n<Fragment slot="B">2</Fragment>\n</PackageManagerTabs>',
      '<code-group>\n<code-group-item title="A">\n\n1\n\n</code-group-item>\n<code-group-item title="B">2</code-group-item>\n</code-group>',
    ]) {
      expect(translate(jsx)).toBe(tabs);
      expect(translate(jsx, {path: 'a.md'})).toBe(tabs);
    }
  });

  it('are tabs in tabs, below the heading that they stand under', () => {
    const inner = '<Tabs><TabItem label="C">3</TabItem><TabItem label="D">4</TabItem></Tabs>';
    expect(translate(`## H\n\n<Tabs>\n<Tab title="A">\n${inner}\n</Tab>\n<Tab title="B">2</Tab>\n</Tabs>`)).toContain(
      '### A\n\n<!-- tabs:start -->\n\n#### C\n\n3\n\n#### D\n\n4\n\n<!-- tabs:end -->\n\n### B\n\n2',
    );
  });

  it('are tabs of code with titles', () => {
    const codes = '```bash npm\nnpm i\n```\n\n```bash title="Yarn"\nyarn\n```';
    expect(translate(`<CodeGroup>\n\n${codes}\n\n</CodeGroup>`)).toBe(
      '<!-- tabs:start -->\n\n## npm\n\n```bash\nnpm i\n```\n\n## Yarn\n\n```bash\nyarn\n```\n\n<!-- tabs:end -->',
    );
  });

  it('are steps, with titles, headings or as a list', () => {
    expect(translate('<Steps>\n  <Step title="A">\n    1\n  </Step>\n  <Step title="B">2</Step>\n</Steps>')).toBe(
      '1. **A**\n\n   1\n\n2. **B**\n\n   2',
    );
    expect(translate('<Steps>\n\n### A\n\n1\n\n### B\n\n2\n\n</Steps>')).toBe('1. **A**\n\n   1\n\n2. **B**\n\n   2');
    expect(translate('<Steps>\n\n1. A\n\n2. B\n\n</Steps>')).toBe('1. A\n\n2. B');
  });

  it('keep code as it is, tags and all', () => {
    const code = '```jsx\n<Tabs>\n  <TabItem label="a">\n```';
    expect(translate(`<Note>\n\n${code}\n\n\`</Note>\` {'<Note>'}\n\n</Note>`)).toBe(
      `> [!NOTE]\n>\n${code.replace(/^/gm, '> ')}\n>\n> \`</Note>\` \\<Note\\>`,
    );
    expect(translate('    <Note>a</Note>', {path: 'a.md'})).toBe('<Note>a</Note>');
    expect(translate('```\n<Note>a</Note>\nimport a from "./b"\n{c}\n```')).toBe(
      '```\n<Note>a</Note>\nimport a from "./b"\n{c}\n```',
    );
  });

  it('do not turn into code because they are indented', () => {
    const jsx =
      '<Card title="T">\n      <Note>\n        a\n\n        ```js\n        b\n      c\n        ```\n      </Note>\n</Card>';
    expect(translate(jsx)).toBe('**T**\n\n> [!NOTE]\n> a\n>\n> ```js\n> b\n> c\n> ```');
    expect(translate('a\n\n      b\n\n      c\n')).toBe('a\n\nb\n\nc');
  });

  it('have whatever attributes', () => {
    const jsx =
      '<Card\n  title={"a > b"}\n  x=\'}\'\n  y={{a: "}>", b: [1, `</Card>`]}}\n  z={() => { return 1 > 2; }}\n  {...rest}\n>\nText\n</Card>';
    expect(translate(jsx)).toBe('**a \\> b**\n\nText');
  });

  it('stand in lists and quotes', () => {
    expect(translate('1. A\n\n   <Note>\n   b\n   </Note>\n\n2. C')).toBe('1. A\n\n   > [!NOTE]\n   > b\n\n2. C');
    expect(translate('> <Tip>\n> a\n> </Tip>')).toBe('> > [!TIP]\n> > a');
    expect(translate('Text\n<Note>a</Note>\nmore')).toBe('Text\n> [!NOTE]\n> a\n\nmore');
  });
});

describe('Components within a line', () => {
  it.each<[jsx: string, plain: string]>([
    ['A <Badge text="New" variant="tip" /> b', 'A **New** b'],
    ['## A <Badge>New</Badge>', '## A **New**'],
    ['Press <Kbd>K</Kbd>', 'Press <kbd>K</kbd>'],
    ['<Icon name="star" /> Stars', 'Stars'],
    ['<Link to="/a">A **b**</Link> c', '[A **b**](/a) c'],
    ['<RouterLink to="/a">A</RouterLink>', '[A](/a)'],
    ['<LinkButton href="/a" icon="x">Go</LinkButton>', '[Go](/a)'],
    ['A <Tooltip tip="An interface">API</Tooltip>.', 'A API (An interface).'],
    ['<Image src="/a.png" alt="An a" />', '![An a](/a.png)'],
    ["<ThemedImage alt='x' sources={{light: useBaseUrl('/l.png'), dark: '/d.png'}} />", '![x](/l.png)'],
    ['<YouTube id="dQw4w9WgXcQ" title="Song" />', '[Song](https://www.youtube.com/watch?v=dQw4w9WgXcQ)'],
    ['A <span className="x">b *c*</span>', 'A b *c*'],
    ['A <Highlight color="#25c2a0">b</Highlight>', 'A b'],
    ['| a |\n| - |\n| <Badge text="b" /> |', '| a |\n| --- |\n| **b** |'],
  ])('%s', (jsx, plain) => {
    expect(translate(jsx)).toBe(plain);
  });
});

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

describe('HTML in MDX', () => {
  it.each<[jsx: string, html: string]>([
    [
      '<img src="a.png" style={{maxWidth: 20, margin: "1em"}} className="x" />',
      '<img src="a.png" style="max-width: 20px; margin: 1em" class="x">',
    ],
    ['<div className="row">\n  <div>\n    a *b*\n  </div>\n</div>', 'a *b*'],
    ['<p align="center">\n  **a**\n</p>', '<p align="center">\n\n**a**\n\n</p>'],
    [
      '<table>\n  <tr>\n    <td colSpan={2}>a **b**</td>\n  </tr>\n</table>',
      '<table>\n<tr>\n<td colspan="2">a <strong>b</strong></td>\n</tr>\n</table>',
    ],
    ['<h3 className="x">A *b*</h3>', '### A *b*'],
    ['<pre><code className="language-js">{`a <b>`}</code></pre>', '```js\na <b>\n```'],
    ['<style>{`a {}`}</style>\n\nb', 'b'],
    ['<iframe src="https://www.youtube.com/embed/abc1234" title="T" />', '[T](https://www.youtube.com/embed/abc1234)'],
    ['<video controls><source src="/a.mp4" /></video>', '![](/a.mp4)'],
    ['a<br/>b <label htmlFor="x">c</label>', 'a<br>b c'],
  ])('%s', (jsx, html) => {
    expect(translate(jsx)).toBe(html);
  });

  it('stays HTML elsewhere', () => {
    const html = '<div class="a">\n  <b>c</b>\n</div>\n\n<p>{d}</p>\n\nImport {e} and <br> x';
    expect(translate(html, {path: 'a.md'})).toBe(html);
  });
});

describe('Imports, exports and expressions', () => {
  it('are dropped out of MDX', () => {
    const esm =
      "import a, {b} from 'c';\nimport {\n  d,\n  e,\n} from './f';\nimport 'g.css'\n\nexport const h = [\n  {i: 1},\n\n  {j: '}'},\n];\n\nexport const K = ({children}) => (\n  <p>Don't {children}</p>\n);\n\nexport default function L() {\n  return 1;\n}\n";
    expect(translate(`${esm}\n# Title\n\n<K>text</K>`)).toBe('# Title\n\ntext');
    expect(warningsOf(`${esm}\n<K>text</K>`)).toEqual([]);
  });

  it('stay in prose and in plain Markdown', () => {
    const prose = "import your data from 'Settings'.\n\nexport it then\n\nA {b} c";
    expect(translate(prose, {path: 'a.md'})).toBe(prose);
    expect(translate("import your data from 'x'")).toBe("import your data from 'x'");
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

describe('What is unknown or broken', () => {
  it('keeps its text and warns once for each', () => {
    const jsx = '<Foo title="A *t*" description="d" n={3}>\n  b **c**\n</Foo>\n\n<Foo>d</Foo>\n\ne <Bar label="f" /> g';
    expect(translate(jsx)).toBe('**A \\*t\\***\n\nd\n\nb **c**\n\nd\n\ne f g');
    expect(warningsOf(jsx)).toEqual(['1 component-unknown Foo', '5 component-unknown Foo', '7 component-unknown Bar']);
    expect(translate('<ApiCallout type="tip">a</ApiCallout>')).toBe('> [!TIP]\n> a');
    expect(warningsOf('<ApiCallout>a</ApiCallout>')).toEqual(['1 component-unknown ApiCallout']);
    expect(translate("<Gallery items={[{title: 'A', href: '/a', description: 'b'}]} />")).toBe('- [A](/a): b');
  });

  it('loses no words where tags are not closed', () => {
    expect(translate('<Note>\n\na\n\n<Tab title="x">b\n\n</Tip>\n\nc')).toBe('a\n\nb\n\nc');
    expect(warningsOf('<Note>\n\na\n\n</Tip>')).toEqual(['1 component-unclosed Note', '5 component-unclosed Tip']);
    expect(translate('Type <YOUR_NAME> here', {path: 'a.md'})).toBe('Type \\<YOUR\\_NAME\\> here');
    expect(translate('a < b and c <- d, <https://e.f>, <g@h.i>')).toBe('a < b and c <- d, <https://e.f>, <g@h.i>');
  });

  it('loses no words, whatever stands around them', () => {
    const piece = fc.oneof(
      fc.constantFrom(...PIECES),
      fc.integer({min: 100, max: 999}).map(number => `word${number}`),
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), fc.constantFrom('a.mdx', 'a.md'), (pieces, path) => {
        const markdown = pieces.join('');
        const written = translate(markdown, {path});
        for (const [word] of markdown.matchAll(/word\d+/g)) expect(written).toContain(word);
      }),
    );
  });

  it('keeps line numbers', () => {
    expect(warningsOf('<Note>\n  a\n\n  <Foo>x</Foo>\n\n  <Foo>y</Foo>\n</Note>\n\n<Bar>z</Bar>')).toEqual([
      '4 component-unknown Foo',
      '6 component-unknown Foo',
      '9 component-unknown Bar',
    ]);
  });
});

const PIECES =
  '<Note>|</Note>|<Tabs>|</Tabs>|<TabItem label="a">|</TabItem>|<Card title="b" href="/c">|</Card>|<Steps>|</Steps>|<Step>|</Step>|<Foo x={1}>|</Foo>|<Badge text="d"/>|<Badge>|</Badge>|<>|</>|<div className="e">|</div>|<table>|<tr>|<td>|</td>|</tr>|</table>|<a href="f">|</a>|<details>|<summary>|</summary>|</details>|<CodeGroup>|</CodeGroup>|<Frame caption="g">|</Frame>|<Update label="h">|</Update>|<Image src="i">|</Image>|<video>|</video>|<Code lang="j">|</Code>|\n|\n\n|\n\n|  |    |- |1. |> |## |```\n|`|**|"|[|](k)|<|>|\\|{/* l */}|:::note\n|:::\n'.split(
    '|',
  );

describe("Vue's templates in VitePress", () => {
  it.each<[vue: string, plain: string]>([
    ['<script setup>\nimport a from "b"\n\nconst c = 1\n</script>\n\nd\n\n<style>\n.e {}\n</style>', 'd'],
    ['# {{ $frontmatter.title }}', '# The title'],
    ['A <Badge type="tip" :text="\'new\'" @click="x" /> b', 'A **new** b'],
    ['<ClientOnly>\n  <div v-if="a" :class="{b: c}">d</div>\n</ClientOnly>', 'd'],
    ['<div>\n<p v-for="a in b">{{ a }}</p>\nc\n</div>', 'c'],
    ['<span v-pre>{{ a }}</span>', '{{ a }}'],
    ['`{{ a }}`', '`{{ a }}`'],
  ])('%s', (vue, plain) => {
    expect(translate(vue, {dialect: 'vitepress', path: 'a.md'})).toBe(plain);
  });
});
