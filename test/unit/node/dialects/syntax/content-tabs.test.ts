import {describe, expect, it} from 'vitest';
import {translate} from './translate.js';

describe('Content tabs of MkDocs', () => {
  it('become headings below that of their section, and headings within go below them', () => {
    expect(translate('### Above\n\n=== "A"\n\n    # Big\n\n    a\n=== "B"\n    b\n\nAfter')).toBe(
      '### Above\n\n<!-- tabs:start -->\n\n#### A\n\n##### Big\n\na\n\n#### B\n\nb\n\n<!-- tabs:end -->\n\nAfter',
    );
  });

  it.each([
    ['callouts', '!!! note\n    === "A"\n        a\n    === "B"\n        b', /> ## A\n>\n> a\n>\n> ## B/],
    ['list items', '- x\n\n    === "A"\n        a\n    === "B"\n        b', / {2}## A\n\n {2}a\n\n {2}## B/],
    ['a new set', '=== "A"\n    a\n=== "B"\n    b\n===! "C"\n    c\n=== "D"\n    d', /tabs:end[\s\S]*tabs:start/],
  ])('stand in %s', (_where, markdown, plain) => {
    expect(translate(markdown)).toMatch(plain);
  });

  it.each(['Title\n===', '```\n=== "A"\n    a\n```', '=== "A'])('are not read in %j', markdown => {
    expect(translate(markdown)).toBe(markdown);
  });
});

describe('Headings that are tabs', () => {
  it.each([
    ['Wiki.js', '## Tabs {.tabset}\n### A\n\na\n\n#### Deep\n\n### B\n\nb\n\n## After', '\n\n## After'],
    ['Quarto', '## S\n\n::: {.panel-tabset}\n### A\n\na\n\n#### Deep\n\n### B\n\nb\n:::', ''],
  ])('are those of %s', (_name, markdown, after) => {
    const level = after ? '##' : '###';
    expect(translate(markdown).replace('## S\n\n', '')).toBe(
      `<!-- tabs:start -->\n\n${level} A\n\na\n\n#### Deep\n\n${level} B\n\nb\n\n<!-- tabs:end -->${after}`,
    );
  });
});
