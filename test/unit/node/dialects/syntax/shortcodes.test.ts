import {describe, expect, it} from 'vitest';
import {ARTICLE, translate, warningsOf} from './translate.js';

describe('Shortcodes of Hugo', () => {
  it.each([
    ['a callout', '{{< callout type="warning" title="Mind" >}}\nText\n{{< /callout >}}', '> [!WARNING] Mind\n> Text'],
    ['a notice', '{{% notice tip "A title" %}}\nText\n{{% /notice %}}', '> [!TIP] A title\n> Text'],
    ['an alert on one line', '{{< alert color="danger" >}}Text{{< /alert >}}', '> [!CAUTION]\n> Text'],
    [
      'tabs',
      '# S\n\n{{< tabs items="A,B" >}}\n  {{< tab >}}\n  a\n  {{< /tab >}}\n  {{< tab >}}\n  b\n  {{< /tab >}}\n{{< /tabs >}}',
      '# S\n\n<!-- tabs:start -->\n\n## A\n\na\n\n## B\n\nb\n\n<!-- tabs:end -->',
    ],
    [
      'tabs of code',
      '{{< tabpane >}}\n{{< tab header="A" lang="js" >}}\n<a>\n{{< /tab >}}\n{{< tab header="B" lang="c" >}}\nb\n{{< /tab >}}\n{{< /tabpane >}}',
      '<!-- tabs:start -->\n\n## A\n\n```js\n<a>\n```\n\n## B\n\n```c\nb\n```\n\n<!-- tabs:end -->',
    ],
    ['steps', '{{< steps >}}\n### One\nA\n### Two\nB\n{{< /steps >}}', '1. **One**\n\n   A\n\n2. **Two**\n\n   B'],
    [
      'details',
      '{{< details title="D" >}}\nText\n{{< /details >}}',
      '<details>\n<summary>D</summary>\n\nText\n\n</details>',
    ],
    [
      'code',
      '{{< highlight go "linenos=table,hl_lines=1 3" >}}\n{{< x >}}\n{{< /highlight >}}',
      '```go {1,3} showLineNumbers\n{{< x >}}\n```',
    ],
    ['a diagram', '{{< mermaid >}}\ngraph TD\n{{< /mermaid >}}', '```mermaid\ngraph TD\n```'],
    ['a picture', '{{< figure src="a.png" alt="A" >}}', '![A](a.png)'],
    [
      'a picture with a caption',
      '{{< figure src="a.png" alt="A" caption="C *d*" >}}',
      '<figure>\n<img src="a.png" alt="A">\n<figcaption>C <em>d</em></figcaption>\n</figure>',
    ],
    [
      'a video',
      '{{< youtube dQw4w9WgXcQ >}}',
      '[www.youtube.com/watch?v=dQw4w9WgXcQ](https://www.youtube.com/watch?v=dQw4w9WgXcQ)',
    ],
    ['a button', '{{< button href="x.md" >}}Go{{< /button >}}', '[Go](x.md)'],
    ['cards', '{{< cards >}}\n{{< card link="x.md" title="X" subtitle="s" >}}\n{{< /cards >}}', '- [X](x.md): s'],
    ['columns', '{{< columns >}}\na\n<--->\nb\n{{< /columns >}}', 'a\n\nb'],
    ['a version', 'A {{< new-in 0.123.0 />}}.', 'A *new in 0.123.0*.'],
    ['a word', 'A {{% glossary-term "page kind" %}}.', 'A page kind.'],
    ['one in another of the name', '{{< y >}}a{{< y >}}b{{< /y >}}c{{< /y >}}', 'abc'],
    ['one without an end', '{{< y >}}\n\nText', 'Text'],
    ['an end without a beginning', 'Text\n\n{{< /x >}}', 'Text'],
    ['one in a list', '- a\n\n  {{% notice note %}}\n  b\n  {{% /notice %}}', '- a\n\n  > [!NOTE]\n  > b'],
  ])('may be %s', (_what, markdown, plain) => {
    expect(translate(markdown).trim()).toBe(plain);
  });

  it('stand in addresses', () => {
    expect(translate('[a *b*]({{< ref "c.md#d" >}} "t") ![e]({{% relref path="f" %}})')).toBe(
      '[a *b*](c.md#d "t") ![e](f)',
    );
    expect(translate('[a]\n\n[a]: {{< ref "c.md" >}} "t"\n[b]: d.md')).toBe('[a]\n\n[a]: c.md "t"\n[b]: d.md');
    expect(translate('<a href="{{< relref "y" >}}">k</a>')).toBe('<a href="y">k</a>');
  });

  it('give values of the front matter', () => {
    const article = {...ARTICLE, values: {title: 'T', params: {a: 1}}};
    expect(translate('{{% param title %}} {{< param "params.a" >}}', 'hugo', {article})).toBe('T 1');
    expect(warningsOf('{{% param b %}}', 'hugo', {article})).toEqual(['shortcode-unknown param']);
  });

  it('are reported by their name when they are unknown', () => {
    expect(warningsOf('{{< a >}}\n\nb {{% c d %}}x{{% /c %}}')).toEqual(['shortcode-unknown a', 'shortcode-unknown c']);
  });

  it.each(['```\n{{< x >}}\n```', '`{{< x >}}`', '    {{< x >}}'])('are not read in code: %j', markdown => {
    expect(translate(markdown)).toBe(markdown);
  });

  it('are shown where a comment says so', () => {
    expect(translate('a {{</* b */>}} `{{%/* c "d" */%}}`\n\n```\n{{</* /e */>}}\n```', 'hugo')).toBe(
      'a {{< b >}} `{{% c "d" %}}`\n\n```\n{{< /e >}}\n```',
    );
  });
});
