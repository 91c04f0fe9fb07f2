import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {DIALECT_NAMES} from '../../../../../src/node/dialects/dialect.js';
import {indented, prefixed} from '../../../../../src/node/dialects/markdown-text.js';
import {translate} from './translate.js';

const MARKS =
  ':::|:::: tip|::: details A|!!! note "T"|??? |=== "A"|    |\n|\n\n|{% hint %}|{% endhint %}|{% tabs %}|{% tab title="A" %}|{% endtab %}|{{< x >}}|{{< /x >}}|{{% y "a" %}}|{{|}}|{%|%}|> [!info] |> |- |1. |```|~~~|`|``|$|$$|\\(|\\)|==|^|~|++|{: .note }|{.is-info}|{|}|[[|]]|![[|](|[a|![b|<div markdown>|</div>|<a href="|"|--8<--|<<< |<!--|-->|: |:tada:|%%|*[A]: |# |## T {.tabset}|/// note|///|[TOC]|&|\\|\u0000|\ud83d';

const word = fc.integer({min: 0, max: 9999}).map(number => `w${number}`);
const words = fc.array(word, {minLength: 1, maxLength: 4}).map(parts => parts.join(' '));

type Wrap = (title: string, body: string) => string;
const WRAPS: readonly Wrap[] = [
  (title, body) => `:::: tip ${title}\n${body}\n::::`,
  (title, body) => `:::note[${title}]\n${body}\n:::`,
  (title, body) => `::: details ${title}\n${body}\n:::`,
  (title, body) => `::: my-own ${title}\n${body}\n:::`,
  (title, body) => `!!! note "${title}"\n${indented(body, '    ')}`,
  (title, body) => `??? tip "${title}"\n\n${indented(body, '    ')}`,
  (title, body) => `=== "${title}"\n\n${indented(body, '    ')}\n\n=== "${title}"\n\n    ${title}`,
  (title, body) => `/// note | ${title}\n${body}\n///`,
  (title, body) => `> [!info] ${title}\n${prefixed(body, '> ')}`,
  (title, body) => `{% hint style="info" %}\n${title}\n\n${body}\n{% endhint %}`,
  (title, body) =>
    `{% tabs %}\n{% tab title="${title}" %}\n${body}\n{% endtab %}\n{% tab title="B" %}\nb\n{% endtab %}\n{% endtabs %}`,
  (title, body) => `{% unknown %}\n${title}\n\n${body}\n{% endunknown %}`,
  (title, body) => `{{< details title="${title}" >}}\n${body}\n{{< /details >}}`,
  (title, body) => `{{% unknown %}}\n${title}\n\n${body}\n{{% /unknown %}}`,
  (title, body) => `<div markdown>\n${title}\n\n${body}\n</div>`,
  (title, body) => `${title}\n: ${title}\n\n${indented(body, '    ')}`,
  (title, body) => `- ${title}\n\n${indented(body, '  ')}`,
  (title, body) => `1. ${title}\n\n${indented(body, '   ')}`,
  (title, body) => `> ${title}\n>\n${prefixed(body, '> ')}`,
  (title, body) => `## ${title}\n\n${body}`,
];
const LEAVES: readonly ((title: string) => string)[] = [
  title => title,
  title => `==${title}== :tada: [${title}](x.md){ .a } **${title}**{: .b }`,
  title => `[[Page|${title}]] and $${title}$`,
  title => `\`\`\`js{1} [x.js]\n${title} ::: {% endhint %} {{< /x >}}\n\`\`\``,
  title => `| a | b |\n| - | - |\n| ${title} | {{< badge "${title}" >}} |`,
  title => `$$\n${title}\n$$`,
  title => `::: code-group\n\`\`\`js [a]\n${title}\n\`\`\`\n\`\`\`ts [b]\n${title}\n\`\`\`\n:::`,
  title => `${title}\n{: .lead }`,
  title => `<kbd>${title}</kbd> ++ctrl+alt++`,
];

const leaf = fc.tuple(fc.constantFrom(...LEAVES), words).map(([write, title]) => write(title));
const block: fc.Arbitrary<string> = fc.letrec<{block: string}>(tie => ({
  block: fc.oneof(
    {maxDepth: 4, depthIdentifier: 'blocks'},
    leaf,
    fc
      .tuple(fc.constantFrom(...WRAPS), words, fc.array(tie('block'), {minLength: 1, maxLength: 3}))
      .map(([wrap, title, inner]) => wrap(title, inner.join('\n\n'))),
  ),
})).block;
const dialect = fc.constantFrom(undefined, ...DIALECT_NAMES);

function wordsOf(text: string): string[] {
  return (text.match(/\bw\d+\b/g) ?? []).sort();
}

describe('Translation', () => {
  it('loses no words, whatever stands in what', () => {
    fc.assert(
      fc.property(fc.array(block, {minLength: 1, maxLength: 3}), dialect, (blocks, name) => {
        const source = blocks.join('\n\n');
        expect(wordsOf(translate(source, name))).toEqual(wordsOf(source));
      }),
      {numRuns: 400},
    );
  });

  it('comes to an end on any text', () => {
    const mess = fc.array(fc.oneof(fc.constantFrom(...MARKS.split('|')), word, fc.constant('\n'), fc.constant(' ')), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(mess, dialect, (parts, name) => {
        expect(translate(parts.join(''), name)).toBeTypeOf('string');
      }),
      {numRuns: 1500},
    );
  });
});
