import {describe, expect, it} from 'vitest';
import {translate} from './translate.js';

describe('Containers between colons', () => {
  it.each([
    ['a kind', ':::tip\nText\n:::', '> [!TIP]\n> Text'],
    ['a title', '::: tip My *title*\nText\n:::', '> [!TIP] My *title*\n> Text'],
    ['a title in brackets', ':::note[My title]{icon="x"}\nText\n:::', '> [!NOTE] My title\n> Text'],
    ['a title among attributes', ':::tip{title="a b"}\nText\n:::', '> [!TIP] a b\n> Text'],
    ['a kind that has another name here', '::: danger\nText\n:::', '> [!CAUTION]\n> Text'],
    ['a kind as a class', '::: {.callout-warning title="Mind"}\nText\n:::', '> [!WARNING] Mind\n> Text'],
    [
      'details',
      '::: details Title {open}\nText\n:::',
      '<details open>\n<summary>Title</summary>\n\nText\n\n</details>',
    ],
    ['a name of its own', '::: my-box Words\nText\n:::', '**Words**\n\nText'],
    ['a version', '::: moniker range=">= 2"\nText\n:::', 'Text'],
    ['more colons outside', ':::: tip\n::: note\nA\n:::\nB\n::::', '> [!TIP]\n>\n> > [!NOTE]\n> > A\n>\n> B'],
    ['as many colons inside', '::: tip\n::: note\nA\n:::\nB\n:::\nC', '> [!TIP]\n>\n> > [!NOTE]\n> > A\n>\n> B\n\nC'],
    ['no end', '::: tip\nText\n\nMore', '> [!TIP]\n> Text\n>\n> More'],
    ['an inner one without an end', '::: tip\n::: note\nA\n:::\n\nB', '> [!TIP]\n>\n> > [!NOTE]\n> > A\n\nB'],
    ['an end in code', '::: tip\n```\n:::\n```\n:::', '> [!TIP]\n>\n> ```\n> :::\n> ```'],
    ['a diagram', '::: mermaid\ngraph TD\n:::', '```mermaid\ngraph TD\n```'],
    ['steps', ':::steps\n### One\n\nA\n\n### Two\n\nB\n:::', '1. **One**\n\n   A\n\n2. **Two**\n\n   B'],
    ['a picture', ':::image type="content" source="a.png" alt-text="An [A]":::', '![An \\[A\\]](a.png)'],
    ['a list item', '- a\n\n  ::: tip\n  Text\n  :::', '- a\n\n  > [!TIP]\n  > Text'],
    ['a quote', '> ::: tip\n> Text\n> :::', '> > [!TIP]\n> > Text'],
  ])('have %s', (_what, markdown, plain) => {
    expect(translate(markdown).trim()).toBe(plain);
  });

  it.each([
    ['groups of code', '::: code-group\n```js [a.js]\n1\n```\n```ts{1} [b]\n2\n```\n:::'],
    ['tabs of VuePress', '::: tabs\n@tab a.js\n```js\n1\n```\n@tab:active b\n```ts {1}\n2\n```\n:::'],
    ['tabs of VitePress', ':::tabs key:x\n== a.js\n```js\n1\n```\n== b\n```ts{1}\n2\n```\n:::'],
  ])('hold %s', (_what, markdown) => {
    expect(translate(`## Above\n\n${markdown}`).replace('ts{1}', 'ts {1}')).toBe(
      '## Above\n\n<!-- tabs:start -->\n\n### a.js\n\n```js\n1\n```\n\n### b\n\n```ts {1}\n2\n```\n\n<!-- tabs:end -->',
    );
  });

  it.each(['```\n::: tip\n:::\n```', '    ::: tip\n    :::', 'a ::: b', ':::'])('are not read in %j', markdown => {
    expect(translate(markdown)).toBe(markdown);
  });
});
