import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {translate, warningsOf} from './translate-jsx.js';

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

describe('What is unknown or broken', () => {
  it('keeps its text and warns once for each', () => {
    const jsx = '<Foo title="A *t*" description="d" n={3}>\n  b **c**\n</Foo>\n\n<Foo>d</Foo>\n\ne <Bar label="f" /> g';
    expect(translate(jsx)).toBe('**A \\*t\\***\n\nd\n\nb **c**\n\nd\n\ne f g');
    expect(warningsOf(jsx)).toEqual(['1 component-unknown Foo', '5 component-unknown Foo', '7 component-unknown Bar']);
    expect(translate('<ApiCallout type="tip">a</ApiCallout>')).toBe('> [!TIP]\n> a');
    expect(warningsOf('<ApiCallout>a</ApiCallout>')).toEqual(['1 component-unknown ApiCallout']);
    expect(translate("<TypeTable type={{size: {description: 'Its *size*', type: 'number'}}} />")).toBe(
      '- size: Its \\*size\\*',
    );
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
