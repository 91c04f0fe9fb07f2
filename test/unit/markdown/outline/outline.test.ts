import {describe, expect, it} from 'vitest';

import {outlineMarkdown} from '../../../../src/markdown/outline/outline.js';
import {stopEndless} from '../../../helpers/stop-endless.js';

/** The text of a document without headings. */
function textOf(markdown: string): string {
  return outlineMarkdown(markdown)
    .sections.map(({text}) => text)
    .join('\n');
}

describe('the title of an article', () => {
  it('is the first-level heading at its start, which the body then lacks', () => {
    const outline = outlineMarkdown('# Reset your *password* &amp; PIN\n\nGo on.\n');
    expect(outline).toMatchObject({title: 'Reset your password & PIN', body: 'Go on.\n', headings: []});
    expect(outline.sections).toEqual([{text: 'Go on.'}]);
  });

  it('may be underlined, and stand behind comments and definitions', () => {
    const outline = outlineMarkdown('<!-- markdownlint-disable -->\n\n[a]: ./a.md\n\nTitle\n=====\n\nText [a].');
    expect(outline.title).toBe('Title');
    expect(outline.body).toContain('[a]: ./a.md');
    expect(outline.body).not.toContain('=====');
  });

  it('is not a heading further down, or of another level', () => {
    expect(outlineMarkdown('Text\n\n# Later').title).toBeUndefined();
    expect(outlineMarkdown('## Second level').title).toBeUndefined();
  });

  it('takes the heading away when front matter says the same in other letters', () => {
    const outline = outlineMarkdown('# reset  your password\nText', {title: 'Reset your password'});
    expect(outline.headings).toEqual([]);
    expect(outline.body).toBe('Text');
  });

  it('leaves a first heading that says something else where it is', () => {
    const outline = outlineMarkdown('# Overview\n\nText', {title: 'Reset your password'});
    expect(outline).toMatchObject({title: 'Overview', body: '# Overview\n\nText'});
    expect(outline.headings).toEqual([{depth: 1, text: 'Overview', anchor: 'overview'}]);
  });

  it('leaves indented code behind the heading as code', () => {
    expect(outlineMarkdown('# Title\n\n    code').body).toBe('    code');
  });
});

describe('headings and sections', () => {
  it('gives each heading the anchor that GitHub gives', () => {
    const {headings} = outlineMarkdown('## On the web!\n\n## On the web!\n\n### `npm run` & C++\n\n## Über uns\n');
    expect(headings.map(({anchor}) => anchor)).toEqual(['on-the-web', 'on-the-web-1', 'npm-run--c', 'über-uns']);
  });

  it('names headings that have no letters', () => {
    expect(outlineMarkdown('## 🎉\n\n## !!!\n').headings.map(({anchor}) => anchor)).toEqual(['section', 'section-1']);
  });

  it('splits text by heading, the introduction first', () => {
    expect(outlineMarkdown('Intro\n\n## One\n\nFirst\n\n### Two\n\n## Three\n\nThird').sections).toEqual([
      {text: 'Intro'},
      {heading: 'One', anchor: 'one', text: 'First'},
      {heading: 'Two', anchor: 'two', text: ''},
      {heading: 'Three', anchor: 'three', text: 'Third'},
    ]);
  });

  it('finds headings in quotes and lists', () => {
    const {headings, sections} = outlineMarkdown('> ## Quoted\n> a\n\n1. ## Listed\n\n   b\n');
    expect(headings.map(({text}) => text)).toEqual(['Quoted', 'Listed']);
    expect(sections.map(({text}) => text)).toEqual(['a', 'b']);
  });

  it('keeps headings of footnotes as text, because the reader moves them to the end', () => {
    const {headings, sections} = outlineMarkdown('## A\n\nx[^1]\n\n[^1]: note\n\n    ## Inside\n\n## B\n');
    expect(headings.map(({text}) => text)).toEqual(['A', 'B']);
    expect(sections[0]?.text).toBe('x\nnote\nInside');
  });

  it('gives an empty document no section', () => {
    expect(outlineMarkdown('').sections).toEqual([]);
    expect(outlineMarkdown('# Only a title').sections).toEqual([]);
  });
});

describe('plain text', () => {
  it.each([
    ['drops emphasis, keeps words', 'a **b** _c_ ~~d~~', 'a b c d'],
    ['keeps code', 'Run `npm i &amp; x`:\n\n```sh\nnpm i\nnpm start\n```', 'Run npm i &amp; x:\n\fnpm i\n\fnpm start'],
    ['decodes entities', 'a &amp; b &ndash; c &#8217; &#x2019; &nope; &#38;lt;', 'a & b – c ’ ’ &nope; &lt;'],
    ['does not decode what is escaped', '\\&amp; \\*no\\*', '&amp; *no*'],
    ['drops tags inside words', '<kbd>Alt</kbd>+<kbd>Q</kbd> H<sub>2</sub>O', 'Alt+Q H2O'],
    ['parts words at line breaks', 'one<br>two<br/>three  \nfour\nfive', 'one two three four five'],
    ['puts blocks on lines of their own', 'a\n\nb\n\n- c\n- d\n  1. e\n\n> f\n\n***\n', 'a\nb\nc\nd\ne\nf'],
    ['parts cells and rows of tables', '| a | b |\n|---|---|\n| c<br>d | |\n| e\\|f | **g** |', 'a\tb\nc d\t\ne|f\tg'],
    ['keeps empty cells', '| a | b |\n|---|---|\n| | c |', 'a\tb\n\tc'],
    ['marks code and cells in notes', 'x[^1]\n\n[^1]: y\n\n    ```\n    a\tb\n    ```', 'x\ny\n\fa b'],
    ['keeps its marks apart from the same characters in a text', 'a\tb \ufdd0c\n\n`\ufdd1d`', 'a b c\nd'],
    ['drops fenced containers', '::: tip Hint\nA *b*.\n:::\n\n:::note[Title]\nc\n:::', 'Hint\nA b.\nTitle\nc'],
    [
      'drops admonitions and tabs',
      '!!! note "Title"\n\n??? info\n\n=== "`a.js`"\n\na === b !!!',
      'Title\na.js\na === b !!!',
    ],
    ['drops shortcodes', '{{< figure src="x" >}}\n\na {% include b %} c {{ d }} {#e} {/* f */}', 'a c'],
    [
      'drops imports and snippets',
      'import A from \'./a.js\'\n\n--8<-- "b.md"\n\n<<< @/c.ts\n\nimport goods',
      'import goods',
    ],
    ['reads links of wikis', '[[Page]] and [[Page|words]] ![[picture.png]]', 'Page and words'],
    ['drops directives', 'See [!VIDEO https://a.example/b?c=d]\n\n[!NOTE] stays', 'See\n[!NOTE] stays'],
    ['keeps syntax that code names', 'Write `{{ name }}` or `::: tip`', 'Write {{ name }} or ::: tip'],
    ['parts the cells of what was meant as a row', '| a | *b* |\n\nx | y', 'a\tb\nx | y'],
    ['drops task markers', '- [ ] do\n- [x] done', 'do\ndone'],
    [
      'gives images by their text',
      'See ![the *Save*\nbutton](save.png) or ![](x.png)now',
      'See the Save button or now',
    ],
    [
      'gives links by their text',
      '[text](a.md "title") https://a.b/?x=1&copy=2 <me@a.b>',
      'text https://a.b/?x=1&copy=2 me@a.b',
    ],
    ['drops alert markers', '> [!NOTE]\n> Save first.\n\n> [!warning] Hot', 'Save first.\nHot'],
    [
      'gives titles of callouts a line of their own',
      '> [!TIP]- Save **often**\n> and rest\n> well\n\n> [!note]+ A `b`  \n> c\n\n> [!NOTE]\n> d\n> e',
      'Save often\nand rest well\nA b\nc\nd e',
    ],
    ['gives titles of code a line of their own', '```js title="a.js" {1}\nb\n```', 'a.js\n\fb'],
    ['keeps brackets that are no alert', '> [!DIV] x\n\n[!NOTE] y', '[!DIV] x\n[!NOTE] y'],
    ['drops reference definitions', '[a] b\n\n[a]: ./c.md "d"', 'a b'],
    ['drops soft hyphens', 'pass&shy;word', 'password'],
  ])('%s', (_name, markdown, text) => {
    expect(textOf(markdown)).toBe(text);
  });

  it.each([
    ['blocks', '<div>\n<p>One</p><p>Two &amp; <b>three</b>\nfour</p>\n</div>', 'One\nTwo & three four'],
    ['attributes with angle brackets', 'a <span title="x > y" data-z=\'<b>\'>b</span> c', 'a b c'],
    ['comments', 'a <!-- no --> b\n\n<!-- not\n\nthis -->\n\nc', 'a b\nc'],
    [
      'scripts and styles',
      '<script>\nlet a = "<p>";\n</script>\n\n<style>p {}</style>\n\na <script>b</script> c',
      'a c',
    ],
    ['a script with an empty line', '<div>\n<script>\na\n\nb\n</script>\nc\n</div>\n\nd', 'c\nd'],
    ['a lone script tag in a sentence', 'The <script> tag\n\nNext', 'The\nNext'],
    ['a script block that never ends', '<div>\n<script>\na\n</div>\n\nNext', 'Next'],
    ['table cells', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc'],
    ['a tag that never ends', '<div title="x\nwords &amp; more', '<div title="x words & more'],
    ['a closed tag that never ends', '<div>\nwords</div', 'words</div'],
    ['a slash that never ends', '<div>\nwords<br /', 'words<br /'],
    ['names in capitals', '<DIV>a<BR>b<SCRIPT>c</SCRIPT></DIV>', 'a b'],
    ['a bracket that opens no tag', 'a < b and <3', 'a < b and <3'],
    ['summaries', '<details>\n<summary>More</summary>\n\nText\n\n</details>', 'More\nText'],
  ])('reads HTML: %s', (_name, markdown, text) => {
    expect(textOf(markdown)).toBe(text);
  });

  it('includes footnotes that are referred to', () => {
    expect(textOf('a[^1] b\n\n[^1]: Note **one**\n[^2]: Never shown\n')).toBe('a b\nNote one');
  });

  it('does not carry footnotes over to the next article', () => {
    outlineMarkdown('a[^1]\n\n[^1]: one');
    expect(textOf('b[^1]')).toBe('b[^1]');
  });

  it('comes to the end of long paragraphs of links', () => {
    const markdown = '[a](b.md) '.repeat(50_000);
    expect(stopEndless(() => outlineMarkdown(markdown)).links).toHaveLength(50_000);
  });
});

describe('links and images', () => {
  it('come with the lines they stand on', () => {
    const markdown =
      'Intro\n\n- a\n- [one](one.md)\n  and [two][ref]\n\n| x |\n|---|\n| ![pic *1*](p.png) |\n\n[ref]: two.md\n';
    expect(outlineMarkdown(markdown)).toMatchObject({
      links: [
        {href: 'one.md', line: 4},
        {href: 'two.md', line: 5},
      ],
      images: [{src: 'p.png', alt: 'pic 1', line: 9}],
    });
  });

  it('are found inside each other, in headings and in footnotes', () => {
    const {links, images} = outlineMarkdown('## [![alt](a.png)](a.md)\n\nx[^1]\n\n[^1]: [n](n.md)\n');
    expect(links.map(({href}) => href)).toEqual(['a.md', 'n.md']);
    expect(images).toEqual([{src: 'a.png', alt: 'alt', line: 1}]);
  });

  it('are counted from the first line even when it is empty', () => {
    expect(outlineMarkdown('\n[a](b.md)').links).toEqual([{href: 'b.md', line: 2}]);
    expect(outlineMarkdown('\n\n\n[a](b.md)').links).toEqual([{href: 'b.md', line: 4}]);
  });

  it('are counted from the start of the file even below a title that is taken out', () => {
    expect(outlineMarkdown('# T\n\n[a](b.md)').links).toEqual([{href: 'b.md', line: 3}]);
  });

  it('have their entities decoded, as the reader sees them', () => {
    expect(outlineMarkdown('![](a&amp;b.png)').images[0]?.src).toBe('a&b.png');
  });
});

describe('line ends', () => {
  it('do not change the outcome', () => {
    const markdown = '# A\n\nb\n\n## C\n\n- d\n- [e](f.md)\n';
    expect(outlineMarkdown(markdown.replaceAll('\n', '\r\n'))).toEqual(outlineMarkdown(markdown));
  });
});
