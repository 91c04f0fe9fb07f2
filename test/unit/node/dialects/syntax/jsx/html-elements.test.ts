import {describe, expect, it} from 'vitest';
import {translate} from './translate-jsx.js';

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
    [
      '<img className="dark:hidden" src="l.png" />\n<img className="hidden dark:block" src="d.png" />',
      '<img class="dark:hidden" src="l.png">',
    ],
    ['<head>\n  <title>a</title>\n</head>\n\nb', 'b'],
    ['a<br/>b <label htmlFor="x">c</label>', 'a<br>b c'],
  ])('%s', (jsx, html) => {
    expect(translate(jsx)).toBe(html);
  });

  it('stays HTML elsewhere', () => {
    const html = '<div class="a">\n  <b>c</b>\n</div>\n\n<p>{d}</p>\n\nImport {e} and <br> x';
    expect(translate(html, {path: 'a.md'})).toBe(html);
  });
});

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
