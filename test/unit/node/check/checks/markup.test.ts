import {describe, expect, it} from 'vitest';
import {type ArticleCheck, CheckedArticle} from '../../../../../src/node/check/checked-article.js';
import {checkForeignSyntax} from '../../../../../src/node/check/checks/foreign-syntax.js';
import {checkAltTexts, checkRemovedHtml, checkTabs} from '../../../../../src/node/check/checks/markup.js';
import {compiledArticle} from '../../../../helpers/compiled-article.js';

function found(check: ArticleCheck, markdown: string): readonly string[] {
  return check(new CheckedArticle(compiledArticle(markdown))).map(
    ({where, cause}) => `${where}${cause === undefined ? '' : ` ${cause}`}`,
  );
}

describe('HTML that the reader does not show', () => {
  it('is told once for a whole, with its line', () => {
    const markdown =
      '# T\n\nText <iframe src="x"></iframe> and\n<script>let a = "<style>";</script>\n\n<div>\n<form>\n<input>\n<button>Go</button>\n</form>\n</div>\n';
    expect(found(checkRemovedHtml, markdown)).toEqual(['a.md:3 <iframe>', 'a.md:4 <script>', 'a.md:7 <form>']);
  });

  it('is found behind a form whose tags stand in lines of text', () => {
    expect(found(checkRemovedHtml, 'a <form> b <input> c </form> d\n\n<input>\n')).toEqual([
      'a.md:1 <form>',
      'a.md:3 <input>',
    ]);
  });

  it.each([
    '`<iframe>`',
    '```html\n<script></script>\n```',
    '<details><summary>A</summary>\n\nB\n\n</details>',
    '&lt;form>',
    '<br>',
  ])('is not %j', markdown => {
    expect(found(checkRemovedHtml, markdown)).toEqual([]);
  });
});

describe('alternative texts', () => {
  it('are missing in Markdown where they are blank, in HTML where there is no attribute', () => {
    const markdown = '![](a.png)\n\n![ ](b.png)\n\n<img src="c.png">\n\n![Words](d.png)\n\n<img src="e.png" alt="">\n';
    expect(found(checkAltTexts, markdown)).toEqual(['a.md:1', 'a.md:3', 'a.md:5']);
  });

  it('are not asked for in code', () => {
    expect(found(checkAltTexts, '`![](a.png)` and\n\n```\n<img src="c.png">\n```\n')).toEqual([]);
  });
});

describe('tabs', () => {
  const START = '<!-- tabs:start -->';
  const END = '<!-- tabs:end -->';

  it.each([
    [`${START}\n\n### A\n\nText.\n`, ['a.md:1']],
    [`${END}\n`, ['a.md:1']],
    [`${START}\n\n### A\n\n${START}\n\n### B\n\n${END}\n`, ['a.md:1']],
    [`# T\n\n${START}\n\n### A\n\n${END}\n\n${START}\n\n### B\n\n${END}\n`, []],
    [`${START}\n\n### A\n\n${START}\n\n#### B\n\n${END}\n\n${END}\n`, []],
    [`\`${START}\`\n\n    ${START}\n`, []],
  ])('have a beginning and an end: %j', (markdown, places) => {
    expect(found(checkTabs, markdown)).toEqual(places);
  });
});

describe('syntax of generators', () => {
  it.each([
    ['Text {{< ref "x.md" >}}.', 'Hugo shortcode'],
    ['Text {% include x.md %}.', 'Liquid tag'],
    ['Dear {{ name }}', 'template expression'],
    ['A {/* note */} b', 'MDX comment'],
    ['A %%note%% b', 'Obsidian comment'],
    ['![[x.png]]', 'embedded note'],
    ['See [[Page]].', 'wiki link'],
    ['Text {: .class}', 'attribute list'],
    ['Text {#id}', 'attribute list'],
    [':octicons-x-16:', 'icon shortcode'],
    ['::: tip Title\nText\n:::', 'container with colons'],
    ['!!! note\n    Text', 'admonition with exclamation marks'],
    ['=== "Tab"\n    Text', 'tab with equals signs'],
    ["import X from './x.js'", 'MDX import'],
    ['export const x = 1', 'MDX export'],
    ['--8<-- "x.md"', 'snippet'],
    ['- ::: tip\n  Text\n  :::', 'container with colons'],
  ])('is told where people would read it: %j', (markdown, cause) => {
    expect(found(checkForeignSyntax, `Text.\n\n${markdown}\n`)).toEqual([`a.md:3 ${cause}`]);
  });

  it.each([
    '`{{< ref >}}`',
    '```\n::: tip\n{% raw %}\n```',
    'Use {curly} brackets, 50%% or more',
    'import duty rises',
    'a === b',
    '!!! Really?',
  ])('is nothing that only looks like it: %j', markdown => {
    expect(found(checkForeignSyntax, `Text.\n\n${markdown}\n`)).toEqual([]);
  });
});
