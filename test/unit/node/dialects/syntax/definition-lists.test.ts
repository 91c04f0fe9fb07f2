import {Marked} from 'marked';
import {describe, expect, it} from 'vitest';
import {translate} from './translate.js';

function html(markdown: string): string {
  return new Marked().parse(translate(markdown), {async: false}).replace(/\n/g, '');
}

describe('Definition lists', () => {
  it.each([
    ['one term', 'Term\n: Means', '<dl><dt>Term</dt><dd><p>Means</p></dd></dl>'],
    ['markup', '`a` *b*\n: c **d**', '<dl><dt><code>a</code> <em>b</em></dt><dd><p>c <strong>d</strong></p></dd></dl>'],
    ['several terms and meanings', 'A\nB\n: c\n: d', '<dl><dt>A</dt><dt>B</dt><dd><p>c</p></dd><dd><p>d</p></dd></dl>'],
    ['several entries', 'A\n: b\n\nC\n\n:   d', '<dl><dt>A</dt><dd><p>b</p></dd><dt>C</dt><dd><p>d</p></dd></dl>'],
    [
      'blocks',
      'A\n\n:   b\n\n    - c\n\n    ```\n    : d\n    ```\n\nAfter',
      '<dl><dt>A</dt><dd><p>b</p><ul><li>c</li></ul><pre><code>: d</code></pre></dd></dl><p>After</p>',
    ],
    ['a line that goes on', 'A\n: b\nc\n\nD', '<dl><dt>A</dt><dd><p>bc</p></dd></dl><p>D</p>'],
    ['a list around', '- A\n  : b', '<ul><li><dl><dt>A</dt><dd><p>b</p></dd></dl></li></ul>'],
    ['a quote around', '> A\n> : b', '<blockquote><dl><dt>A</dt><dd><p>b</p></dd></dl></blockquote>'],
    ['text before', 'Text.\n\nA\n: b', '<p>Text.</p><dl><dt>A</dt><dd><p>b</p></dd></dl>'],
  ])('have %s', (_what, markdown, result) => {
    expect(html(markdown)).toBe(result);
  });

  it.each(['```\nA\n: b\n```', '# A\n: b', '- a\n\n: b', ': a', 'A\n\n\n: b', 'Note: x\ny', '| a |\n| :- |\n| b |'])(
    'are not %j',
    markdown => {
      expect(translate(markdown)).toBe(markdown);
    },
  );
});
