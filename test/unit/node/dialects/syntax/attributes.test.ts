import {describe, expect, it} from 'vitest';
import {translate} from './translate.js';

describe('Attributes', () => {
  it.each([
    ['behind links', '[a](b){target=_blank} c', '[a](b) c'],
    ['behind links, apart', '[a](b){ .button .primary }', '[a](b)'],
    ['behind code', '`a`{.language-js}, b', '`a`, b'],
    ['behind bold words', '**a**{: .note } b', '**a** b'],
    ['behind headings', '## A {: .no_toc }', '## A'],
    ['behind headings, except for their anchors', '## A { .x #a-b }', '## A {#a-b}'],
    ['below paragraphs', 'a\n{: .lead #x}\n\nb', 'a\n\n\nb'],
    ['below lists', '- a\n- b\n{.grid-list}', '- a\n- b'],
    ['above blocks', '{: .table }\n| a |\n| - |', '\n| a |\n| - |'],
    ['behind annotated text', 'a (1)\n{ .annotate }\n\n1. b', 'a (1)\n\n\n1. b'],
    ['with values', 'a\n{: style="color: red" data-x="1"}', 'a'],
  ])('%s are dropped', (_where, markdown, plain) => {
    expect(translate(markdown)).toBe(plain);
  });

  it.each([
    ['![a](b.png){ width="300" }', '<img src="b.png" alt="a" width="300">'],
    ['![a](b.png "t"){width=300px height=20}', '<img src="b.png" alt="a" title="t" width="300" height="20">'],
    ['![a](b.png){ width="50%" }', '![a](b.png)'],
    ['![a](b.png){ align=left loading=lazy }', '![a](b.png)'],
    ['![a](b.png =300x200)', '<img src="b.png" alt="a" width="300" height="200">'],
    ['![a](b.png =100x)', '<img src="b.png" alt="a" width="100">'],
    ['![a](b.png#only-light) ![a](c.png#only-dark)', '![a](b.png)'],
  ])('of pictures keep their size: %s', (markdown, plain) => {
    expect(translate(markdown)).toBe(plain);
  });

  it.each([
    '`{.a}`',
    '```\n{: .a }\n```',
    'Use {name} and {#each} here',
    'GET /a/{id}',
    'a {.b} c',
    'a {x=1, y=2} c',
    '![a](b.png)',
    '{}',
  ])('are not what these are: %j', markdown => {
    expect(translate(markdown)).toBe(markdown);
  });
});
