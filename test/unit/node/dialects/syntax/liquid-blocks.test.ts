import {describe, expect, it} from 'vitest';
import {translate, warningsOf} from './translate.js';

describe('Tags of Liquid and Markdoc', () => {
  it.each([
    ['hints', '{% hint style="danger" %}\nText **b**\n\n- c\n{% endhint %}', '> [!CAUTION]\n> Text **b**\n>\n> - c'],
    ['asides', '{% aside type="tip" title="T" %}\nText\n{% /aside %}', '> [!TIP] T\n> Text'],
    [
      'tabs',
      '## S\n\n{% tabs %}\n{% tab title="A" %}\na :tada:\n{% endtab %}\n\n{% tab title="B" %}\n```\n{% endtab %}\n```\n{% endtab %}\n{% endtabs %}',
      '## S\n\n<!-- tabs:start -->\n\n### A\n\na 🎉\n\n### B\n\n```\n{% endtab %}\n```\n\n<!-- tabs:end -->',
    ],
    [
      'steps',
      '{% stepper %}\n{% step %}\n### One\n\nDo\n{% endstep %}\n\n{% step %}\n## Two\n{% endstep %}\n{% endstepper %}',
      '1. **One**\n\n   Do\n\n2. **Two**',
    ],
    [
      'code with a title',
      '{% code title="a.js" lineNumbers="true" %}\n```js\n{{ x }}\n```\n{% endcode %}',
      '```js title="a.js" showLineNumbers\n{{ x }}\n```',
    ],
    ['highlighted code', '{% highlight ruby linenos %}\na\n{% endhighlight %}', '```ruby showLineNumbers\na\n```'],
    ['links to pages', '{% content-ref url="x.md" %}\n[X](x.md)\n{% endcontent-ref %}', '[X](x.md)'],
    ['embedded pages', '{% embed url="https://youtu.be/abc" %}', '[youtu.be/abc](https://youtu.be/abc)'],
    ['files', '{% file src="a.pdf" %}\nRead *me*\n{% endfile %}', '[Read *me*](a.pdf)'],
    ['text that is kept', 'a {% raw %}{{ b }}{% endraw %} c', 'a {{ b }} c'],
    ['comments', 'a\n\n{% comment %}\nb\n{% endcomment %}\nc', 'a\n\n\nc'],
    ['notes of themes', '{% include note.html content="Text" %}', '> [!NOTE]\n> Text'],
    ['pictures of themes', '{% include figure.html src="a.png" alt="A" %}', '![A](a.png)'],
    ['a tag without an end', '{% hint %}\n\nText', 'Text'],
    ['an end without a tag', 'Text\n\n{% endhint %}', 'Text'],
    ['a list item', '- a\n\n  {% hint %}\n  b\n  {% endhint %}', '- a\n\n  > [!NOTE]\n  > b'],
    ['a quote', '> {% hint %}\n> b\n> {% endhint %}', '> > [!NOTE]\n> > b'],
    ['a table', '| a |\n| - |\n| x{% comment %}y{% endcomment %} |', '| a |\n| --- |\n| x |'],
  ])('may be %s', (_what, markdown, plain) => {
    expect(translate(markdown).trim()).toBe(plain);
  });

  it.each([
    ['[a]({% link b/c.md %})', '[a](/b/c.md)'],
    ['[a]({% post_url 2024-01-31-x %} "t")', '[a](/_posts/2024-01-31-x.md "t")'],
    ['![a]({{ site.baseurl }}/b c.png)', '![a]({{ site.baseurl }}/b c.png)'],
    ['![a]({{site.url}}{{ site.baseurl }}/b.png)', '![a](/b.png)'],
    ['[a *b*]({{ "/c/" | relative_url }})', '[a *b*](/c/)'],
    ['<img src="{{ site.baseurl }}/a.png">', '<img src="/a.png">'],
  ])('stand in addresses: %s', (markdown, plain) => {
    expect(translate(markdown)).toBe(plain);
  });

  it.each(['```\n{% hint %}\n{% endhint %}\n```', '`{% hint %}`', 'Use {% customer %} in a mail', '{% if a %}'])(
    'stay where they are code or nothing that is known: %j',
    markdown => {
      expect(translate(markdown)).toBe(markdown);
    },
  );

  it('are reported by their name where they are none of the generator, and keep their text', () => {
    const markdown = '{% if a %}\nB\n{% else %}\nC\n{% endif %}\n\nD {% e %} {% e %}';
    expect(translate(markdown, 'jekyll')).toBe('B\n\nC\n\nD');
    expect(warningsOf(markdown, 'jekyll')).toEqual([
      'shortcode-unknown if',
      'shortcode-unknown e',
      'shortcode-unknown e',
    ]);
  });
});
