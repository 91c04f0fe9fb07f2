import fc from 'fast-check';
import {Marked} from 'marked';
import {describe, expect, it} from 'vitest';
import {outlineMarkdown} from '../../../../../src/markdown/outline/outline.js';
import {htmlToMarkdown} from '../../../../../src/node/import/html/html-to-markdown.js';
import {lineOf, parseHtml} from '../../../../../src/node/import/html/parse-html.js';
import {tidyContent, tidyStructure} from '../../../../../src/node/import/html/tidy-html.js';

function convert(html: string, lost: string[] = []): string {
  const {body} = parseHtml(html);
  const report = (code: string, cause: string): void => void lost.push(`${code} ${cause}`);
  tidyStructure(body, 'Title', report);
  tidyContent(body, report);
  return htmlToMarkdown(body).trimEnd();
}

describe('callouts', () => {
  it.each([
    ['<div class="alert alert-danger" role="alert"><p>Stop.</p></div>', '> [!CAUTION]\n> Stop.'],
    [
      '<div class="theme-admonition theme-admonition-tip alert alert--success"><div class="admonitionHeading_x">Good idea</div><div class="admonitionContent_x"><p>Do.</p></div></div>',
      '> [!TIP] Good idea\n> Do.',
    ],
    [
      '<div class="custom-block warning"><p class="custom-block-title">WARNING</p><p>Hot.</p></div>',
      '> [!WARNING]\n> Hot.',
    ],
    [
      '<div class="markdown-alert markdown-alert-important"><p class="markdown-alert-title"><svg></svg>Important</p><p>Read.</p></div>',
      '> [!IMPORTANT]\n> Read.',
    ],
    [
      '<aside class="starlight-aside starlight-aside--note" aria-label="Mind"><p class="starlight-aside__title">Mind</p><div class="starlight-aside__content"><p>This.</p></div></aside>',
      '> [!NOTE] Mind\n> This.',
    ],
    ['<p class="note"><strong>Note:</strong> Text.</p>', '> [!NOTE]\n> Text.'],
    ['<p class="note">Note: Text.</p>', '> [!NOTE]\n> Text.'],
    [
      '<div style="border:1px"><table style="background-color: #d4edda"><tr><td style="background-color:#d4edda">Well done</td></tr></table></div>',
      '> [!TIP]\n> Well done',
    ],
    [
      '<div class="confluence-information-macro confluence-information-macro-warning"><div class="confluence-information-macro-body"><p>x</p></div></div>',
      '> [!WARNING]\n> x',
    ],
  ])('%s', (html, markdown) => {
    expect(convert(html)).toBe(markdown);
  });

  it.each([
    '<div class="panel panel-default"><p>x</p></div>',
    '<div class="info-page"><p>x</p></div>',
    '<div class="notes-list"><p>x</p></div>',
  ])('are not %s', html => {
    expect(convert(html)).toBe('x');
  });
});

describe('code', () => {
  it.each([
    ['<pre>a\n  b</pre>', '```\na\n  b\n```'],
    ['<pre><code class="hljs language-ts">const a = `x`;</code></pre>', '```ts\nconst a = `x`;\n```'],
    [
      '<div class="language-ruby highlighter-rouge"><div class="highlight"><pre class="highlight"><code><span>puts</span> 1</code></pre></div></div>',
      '```ruby\nputs 1\n```',
    ],
    ['<pre class="brush: js; toolbar: false">x()</pre>', '```js\nx()\n```'],
    ['<pre>one<br>two<br/>three</pre>', '```\none\ntwo\nthree\n```'],
    ['<pre><code>```\nfence\n```</code></pre>', '````\n```\nfence\n```\n````'],
    ['<p>Press <code>a | b</code> and <tt>x_y</tt></p>', 'Press `a | b` and `x_y`'],
    [
      '<table class="rouge-table"><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>a\nb</pre></td></tr></table>',
      '```\na\nb\n```',
    ],
    ['<p><code>one<br>two</code></p>', '```\none\ntwo\n```'],
  ])('%s', (html, markdown) => {
    expect(convert(html)).toBe(markdown);
  });
});

describe('tables', () => {
  it.each([
    [
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2 || 3</td></tr></table>',
      '| A | B |\n| --- | --- |\n| 1 | 2 \\|\\| 3 |',
    ],
    [
      '<table><tbody><tr><td><p><b>A</b></p></td><td><p><b>B</b></p></td></tr><tr><td><p>1</p><p>2</p></td><td></td></tr></tbody></table>',
      '| A | B |\n| --- | --- |\n| 1<br>2 |  |',
    ],
    [
      '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
      '|     |     |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |',
    ],
    [
      '<table><tr><td><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></td></tr></table>',
      '| A | B |\n| --- | --- |\n| 1 | 2 |',
    ],
  ])('%s', (html, markdown) => {
    expect(convert(html)).toBe(markdown);
  });

  it('stay HTML, without looks and blank lines, where Markdown has no form', () => {
    const markdown = convert(
      '<table style="x" onclick="y"><tr><td rowspan="2" class="z">A<pre>a\n\nb</pre></td><td>B &amp; &lt;b&gt;</td></tr><tr><td>C</td></tr></table>',
    );
    expect(markdown).toBe(
      '<table>\n<tbody>\n<tr><td rowspan="2">A<pre><code>a&#10;\nb</code></pre></td><td>B &amp; &lt;b&gt;</td></tr>\n<tr><td>C</td></tr></tbody>\n</table>',
    );
  });
});

describe('text', () => {
  it.each([
    [
      '<p><span style="font-weight: 700">a</span> <b style="font-weight:normal">b</b> <span style="font-style:italic">c</span> <s>d</s></p>',
      '**a** b *c* ~~d~~',
    ],
    ['<h1>Title</h1><h1>One</h1><h2><b>Two</b></h2>', '## One\n\n### Two'],
    ['<h2><br></h2><h3>A<br>B</h3>', '### A B'],
    ['<p>&nbsp;</p><div><br></div><p>x</p>', 'x'],
    ['<p>a&nbsp;b 5&nbsp;%</p>', 'a b 5\u00a0%'],
    ['<p>a<br>b</p>', 'a\\\nb'],
    [
      '<p><u>a</u> <mark>b*c</mark> H<sub>2</sub>O <kbd>Alt</kbd> <abbr title="x &quot;y&quot;">z</abbr></p>',
      '<u>a</u> <mark>b\\*c</mark> H<sub>2</sub>O <kbd>Alt</kbd> <abbr title="x &quot;y&quot;">z</abbr>',
    ],
    ['<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b'],
    ['<ol start="3"><li>a</li><li>b</li></ol>', '3. a\n4. b'],
    [
      '<ul><li><input type="checkbox" checked disabled> a</li><li><label><input type="checkbox"> b</label></li></ul>',
      '- [x] a\n- [ ] b',
    ],
    [
      '<details open><summary>A <i>b</i></summary><p>c</p></details>',
      '<details open>\n<summary>A b</summary>\n\nc\n\n</details>',
    ],
    [
      '<p><a href="https://a.example/x_y">https://a.example/x_y</a> https://a.example/x_y</p>',
      '<https://a.example/x_y> https://a.example/x_y',
    ],
    ['<a href="https://a.example/a (b)">x</a>', '[x](<https://a.example/a%20(b)>)'],
    [
      '<figure><img src="https://a.example/a.png" alt="A [b]"><figcaption>Say "x"</figcaption></figure>',
      '![A \\[b\\]](https://a.example/a.png "Say \\"x\\"")',
    ],
    [
      '<a href="https://a.example/big.png"><img src="https://a.example/small.png"></a>',
      '![](https://a.example/big.png)',
    ],
    ['<img class="emoji" alt="😀" src="https://a.example/e.png">', '😀'],
    ['<nav class="toc"><a href="#a">A</a></nav><p>x</p>', 'x'],
    [
      '<video src="https://a.example/opening-the_box.mp4"></video>',
      '[opening the box](https://a.example/opening-the_box.mp4)',
    ],
  ])('%s', (html, markdown) => {
    expect(convert(html)).toBe(markdown);
  });

  it('says what it drops', () => {
    const lost: string[] = [];
    convert(
      '<form><select><option>1</option></select></form><iframe src="https://a.example/"></iframe><canvas></canvas><div class="private-note">x</div>',
      lost,
    );
    expect(lost.sort()).toEqual([
      'element-dropped <canvas>',
      'element-dropped <select>',
      'element-dropped a note for the team',
      'frame-replaced a.example',
    ]);
  });

  it('means the same to a Markdown reader, whatever it is', () => {
    const marked = new Marked({gfm: true});
    const unit = fc.constantFrom(
      ...'ab <>&[](){}*_~`#+-=|\\!:;"\'$%^.12\n',
      '&amp;',
      '{{',
      '{%',
      ':::',
      '==',
      '<b>',
      '[x](y)',
      '1. ',
      '- ',
      '> ',
      'http://a.b/',
    );
    fc.assert(
      fc.property(fc.array(unit, {maxLength: 30}), pieces => {
        const text = pieces.join('').replace(/\s+/g, ' ').trim();
        const {body} = parseHtml('<p></p>');
        const paragraph = body.querySelector('p') as HTMLElement;
        paragraph.textContent = text;
        const markdown = htmlToMarkdown(body);
        const read = parseHtml(marked.parse(markdown, {async: false})).body;
        expect(lineOf(read)).toBe(text);
      }),
    );
  });

  it('gives headings the anchors that the compiler gives', () => {
    const {headings} = outlineMarkdown(
      convert('<h2>What &amp; why?</h2><h2>What &amp; why?</h2><h3>Step 1: *go*</h3>'),
      {title: 'Title'},
    );
    expect(headings.map(({anchor}) => anchor)).toEqual(['what--why', 'what--why-1', 'step-1-go']);
  });
});
