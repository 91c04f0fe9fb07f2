import {describe, expect, it} from 'vitest';
import {translate, warningsOf} from './translate.js';

const FILES: Readonly<Record<string, string>> = {
  'a.md': '---\ntitle: A\n---\n\nText of [b](b.md)\n\n!!! note\n    Own\n',
  'lines.md': '1\n2\n3\n4\n',
  'parts.py': 'a\n# --8<-- [start:x]\n  b\n  c\n# --8<-- [end:x]\nd\n',
  'region.ts': 'a\n// #region x\nb\n// #endregion x\nc\n',
  'heads.md': '# One\n\na\n\n## Two\n\nb\n\n# Three\n',
  'round.md': 'x\n\n--8<-- "round.md"\n',
};
const options = {
  include: (path: string) => {
    const name = path.replace(/^.*\//, '');
    const text = FILES[name];
    return text === undefined ? undefined : {path: `parts/${name}`, text};
  },
};

describe('Included files', () => {
  it.each([
    ['snippets', '--8<-- "a.md"', 'Text of [b](b.md)\n\n> [!NOTE]\n> Own'],
    ['lines of snippets', '--8<-- "lines.md:2:3"', '2\n3'],
    ['parts of snippets', '--8<-- "parts.py:x"', 'b\nc'],
    ['several snippets', '--8<--\nlines.md:1:1\n\nlines.md:3:3\n--8<--', '1\n\n3'],
    ['comments', '<!--@include: ./lines.md{2,3}-->', '2\n3'],
    ['comments with open ends', '<!-- @include: ./lines.md{3,} -->', '3\n4'],
    ['sections', '<!--@include: ./heads.md#two-->', '## Two\n\nb'],
    ['markdown-include', '{!lines.md!}', '1\n2\n3\n4'],
    ['DocFX', '[!INCLUDE [words](../includes/a.md)]', 'Text of [b](../parts/b.md)\n\n> [!NOTE]\n> Own'],
    ['DocFX in a sentence', 'See [!INCLUDE [w](lines.md)].', 'See 1 2 3 4.'],
    ['code of DocFX', '[!code-python[w](parts.py#L3-L4)]', '```python\nb\nc\n```'],
    ['code of VitePress', '<<< @/x/region.ts#x{1 ts:line-numbers} [r.ts]', '```ts title="r.ts" {1}\nb\n```'],
    ['code of VuePress', '@[code{1-2} js](../lines.md)', '```js\n1\n2\n```'],
    ['videos of DocFX', '> [!VIDEO https://x.y/z]', '[https://x.y/z](https://x.y/z)'],
    ['Liquid', '{% include lines.md %}', '1\n2\n3\n4'],
    ['shortcodes', '{{% include "lines.md" %}}', '1\n2\n3\n4'],
    ['a list item', '- a\n\n  --8<-- "lines.md:1:2"', '- a\n\n  1\n  2'],
  ])('are those of %s', (_what, markdown, plain) => {
    expect(translate(markdown, undefined, options)).toBe(plain);
  });

  it.each(['--8<-- "no.md"', '<!--@include: ./no.md-->', '{!no.md!}', '<<< @/no.md', '{% include no.md %}'])(
    'are reported when they are missing: %s',
    markdown => {
      expect(translate(`a\n\n${markdown}\n\nb`)).toMatch(/^a\n+b$/);
      expect(warningsOf(markdown)).toEqual([expect.stringMatching(/^include-missing .*no\.md$/)]);
    },
  );

  it('end when they go round in a circle', () => {
    expect(translate('--8<-- "round.md"', undefined, options)).toBe('x');
  });

  it('stay code where they stand in code, and are read into it by MkDocs', () => {
    const markdown = '```py\n  --8<-- "parts.py:x"\n;--8<-- "y"\n--8<-- "no.py"\n```';
    expect(translate(markdown, undefined, options)).toBe(markdown);
    expect(translate(markdown, 'mkdocs', options)).toBe('```py\n  b\n  c\n--8<-- "y"\n--8<-- "no.py"\n```');
  });

  it('are no marks of a merge', () => {
    expect(translate('<<<<<<< HEAD\n\nWords.')).toBe('<<<<<<< HEAD\n\nWords.');
  });
});
