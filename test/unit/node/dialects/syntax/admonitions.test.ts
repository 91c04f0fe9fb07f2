import {describe, expect, it} from 'vitest';
import {translate} from './translate.js';

describe('Admonitions of MkDocs', () => {
  it.each([
    ['a title', '!!! note "A *title*"\n    Text\n\n    More\nAfter', '> [!NOTE] A *title*\n> Text\n>\n> More\n\nAfter'],
    ['no title', '!!! tip ""\n    Text', '> [!TIP]\n> Text'],
    ['a kind of their own', '!!! example\n    Text', '> [!NOTE] Example\n> Text'],
    ['a place', '!!! info inline end "Side"\n    Text', '> [!NOTE] Side\n> Text'],
    ['a fold', '??? warning "Fold"\n    Text', '> [!WARNING]- Fold\n> Text'],
    ['an open fold', '???+ bug\n    Text', '> [!CAUTION]+ Bug\n> Text'],
    ['code', '!!! note\n\n    ```\n    a\n\n    b\n    ```', '> [!NOTE]\n>\n> ```\n> a\n>\n> b\n> ```'],
    ['others within', '!!! note\n    !!! tip\n        A\n    B', '> [!NOTE]\n>\n> > [!TIP]\n> > A\n>\n> B'],
    ['a paragraph before', 'Before\n!!! note\n    Text', 'Before\n> [!NOTE]\n> Text'],
    ['a list item around', '1. a\n\n    !!! note\n        Text', '1. a\n\n   > [!NOTE]\n   > Text'],
    ['nothing indented', '!!! note "T"\nText', '> [!NOTE] T\n\nText'],
  ])('have %s', (_what, markdown, plain) => {
    expect(translate(markdown)).toBe(plain);
  });

  it.each(['    !!! note\n        Text', '```\n!!! note\n```', 'Stop!!! now', '!!!'])(
    'are not read in %j',
    markdown => {
      expect(translate(markdown)).toBe(markdown);
    },
  );
});

describe('Blocks between slashes', () => {
  it.each([
    ['callouts', '/// note | Title\nText\n///', '> [!NOTE] Title\n> Text'],
    ['details', '/// details | Title\n    open: True\n    type: tip\n\nText\n///', '> [!TIP]+ Title\n> Text'],
    ['captions', '/// caption\nWords\n///', '*Words*'],
    [
      'tabs',
      '/// tab | A\na\n///\n\n/// tab | B\nb\n///',
      '<!-- tabs:start -->\n\n## A\n\na\n\n## B\n\nb\n\n<!-- tabs:end -->',
    ],
    ['others within', '//// note\n/// tip\nA\n///\nB\n////', '> [!NOTE]\n>\n> > [!TIP]\n> > A\n>\n> B'],
  ])('are %s', (_what, markdown, plain) => {
    expect(translate(markdown)).toBe(plain);
  });

  it.each(['/// a comment of code', '```\n/// note\n///\n```'])('are not read in %j', markdown => {
    expect(translate(markdown)).toBe(markdown);
  });
});
