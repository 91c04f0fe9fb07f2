import {Marked} from 'marked';
import {describe, expect, it} from 'vitest';
import {htmlSteps, markdownToHtml} from '../../../src/markdown/markdown-to-html.js';
import {runAtOnce} from '../../../src/markdown/slices.js';

const OPTIONS = {mark: 'mark', footnotesTitle: 'Footnotes'};
const html = (markdown: string): string => markdownToHtml(markdown, OPTIONS);

describe('Markdown as HTML', () => {
  it.each([
    'One\n===\n\ntext\r\nwith *emphasis* and `code`\n\n- a\n- b\n\n  c\n\n> quote\n> > deeper\n',
    '| a | b |\n| - | -: |\n| 1 | 2 |\n\n1. one\n   ```js\n   let a;\n   ```\n2. two\n\n[x]: /y "t"\n\n[x] ![i](j)\n',
    '***\n\n    indented\n\n~~gone~~ https://example.org a@example.org\n',
  ])('is what marked makes of it at once', markdown => {
    const plain = (text: string): string => text.replaceAll(' class="mark"', '').replace(/<br>\n/g, '<br>');
    expect(plain(html(markdown))).toBe(new Marked({gfm: true}).parse(markdown));
  });

  it('comes in steps, of which each parses one piece', () => {
    const steps = htmlSteps('a\n\nb\n\nc\n', OPTIONS);
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThanOrEqual(6);
  });

  it('shows each piece of text to whoever checks it, before it is parsed', () => {
    const seen: string[] = [];
    runAtOnce(htmlSteps('# One\n\n| a | b |\n| - | - |\n| c | d |', OPTIONS, undefined, text => void seen.push(text)));
    expect(seen).toEqual(['One', 'a', 'b', 'c', 'd']);
  });

  it('marks its headings, for nobody else’s to pass for them', () => {
    expect(html('## One\n\n<h2 class="mark-2">Two</h2>')).toBe(
      '<h2 class="mark">One</h2>\n<h2 class="mark-2">Two</h2>\n',
    );
  });

  it('has code highlighted by whoever can, in the languages that it knows', () => {
    const highlight = (code: string, language: string) => (language === 'js' ? `<b>${code}</b>` : undefined);
    expect(markdownToHtml('```js title\na\n```\n\n```xyz\n<a>\n```', OPTIONS, highlight)).toBe(
      '<pre><code class="language-js"><b>a</b>\n</code></pre>\n<pre><code class="language-xyz">&lt;a&gt;\n</code></pre>\n',
    );
  });

  it('keeps what else is said of code, where nobody else can say it', () => {
    expect(html('```js title="<a>" {1}\nb\n```')).toBe(
      '<pre class="mark" title="js title=&quot;&lt;a&gt;&quot; {1}"><code class="language-js">b\n</code></pre>\n',
    );
    expect(html('```js{1}\nb\n```')).toContain('<code class="language-js">');
  });
});

describe('Raw HTML that would swallow the rest of an article', () => {
  it.each(['title', 'textarea', 'xmp', 'plaintext', 'noembed', 'noframes', 'script', 'style', 'iframe'])(
    'is shown: a <%s> without an end',
    name => {
      expect(html(`The <${name}> tag.`)).toContain(`&lt;${name}>`);
      expect(html(`<${name}>\nblock`)).toContain(`&lt;${name}>`);
    },
  );

  it.each(['script', 'style', 'iframe'])('is left to the sanitiser when it ends: <%s>', name => {
    expect(html(`<${name}>x</${name}>`)).toContain(`<${name}>x</${name}>`);
  });

  it.each(['<titles>', '<scripted>', '<style-guide>', '<b title="script">'])('is not %s', tag => {
    expect(html(`a ${tag} b`)).toContain(tag);
  });
});

describe('Comments around tabs', () => {
  it('become elements that nobody else can make', () => {
    expect(html('<!-- tabs:start -->\n\n## A\n\n<!--tabs:end-->')).toBe(
      '<span class="mark" title="tabs:start"></span>\n<h2 class="mark">A</h2>\n<span class="mark" title="tabs:end"></span>\n',
    );
  });

  it('are no other comments', () => {
    expect(html('<!-- tabs -->\n\n<!-- see tabs:start -->')).not.toContain('mark');
  });
});
