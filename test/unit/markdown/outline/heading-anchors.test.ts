import {expect, it} from 'vitest';
import {outlineMarkdown} from '../../../../src/markdown/outline/outline.js';

const anchorsOf = (...headings: string[]): string[] =>
  outlineMarkdown(headings.map(heading => `## ${heading}`).join('\n\n'), {title: 'Other'}).headings.map(
    ({anchor}) => anchor,
  );

it.each([
  ['Getting started', 'getting-started'],
  ["What's new in 2.0?", 'whats-new-in-20'],
  ['C++ & C#', 'c--c'],
  ['snake_case and kebab-case', 'snake_case-and-kebab-case'],
  ['  Spaced out  ', 'spaced-out'],
  ['Über uns: Größe', 'über-uns-größe'],
  ['中文 标题', '中文-标题'],
  ['日本語の見出し。', '日本語の見出し'],
  ['한국어 제목', '한국어-제목'],
  ['عنوان عربي', 'عنوان-عربي'],
  ['🎉 Party', '-party'],
  ['Party 🎉 time', 'party--time'],
  ['`npm run build` and *more*', 'npm-run-build-and-more'],
  ['A [link](https://example.org) here', 'a-link-here'],
  ['Press <kbd>Ctrl</kbd>', 'press-ctrl'],
  ['Terms &amp; conditions', 'terms--conditions'],
  ['1. First', '1-first'],
  ['__proto__', 'proto'],
  ['constructor', 'constructor'],
])('the heading "%s" is found where GitHub has it', (heading, anchor) => {
  expect(anchorsOf(heading)).toEqual([anchor]);
});

it('headings of the same text are counted', () => {
  expect(anchorsOf('Setup', 'Setup', 'Setup')).toEqual(['setup', 'setup-1', 'setup-2']);
  expect(anchorsOf('Setup', 'Setup 1', 'Setup')).toEqual(['setup', 'setup-1', 'setup-2']);
  expect(anchorsOf('中文', '中文')).toEqual(['中文', '中文-1']);
  expect(anchorsOf('constructor', 'constructor')).toEqual(['constructor', 'constructor-1']);
});

it('a heading of nothing but emoji has an anchor too, which GitHub does not give it', () => {
  expect(anchorsOf('🎉', '🎉')).toEqual(['section', 'section-1']);
});
