import {describe, expect, it} from 'vitest';
import {highlight} from '../../../src/markdown/highlight/highlighter.js';
import {hasKnownLanguage, loadHighlight} from '../../../src/markdown/highlight/load-highlight.js';

const load = () => import('../../../src/markdown/highlight/highlighter.js');

describe('Highlighting', () => {
  it('is loaded for code in a language that it knows', async () => {
    expect(await loadHighlight('Text\n\n```ts\nlet a;\n```', load)).toBe(highlight);
    expect(await loadHighlight('- a\n\n  ~~~ YAML title="x"\n  a: 1\n  ~~~', load)).toBe(highlight);
  });

  it.each(['no code', '`let a`', '```\nlet a;\n```', '```mermaid\nx\n```', '    let a;'])(
    'is not loaded for %j',
    async markdown => {
      expect(await loadHighlight(markdown, load)).toBeUndefined();
    },
  );

  it('gives each kind of word a class, and keeps the text', () => {
    const html = highlight('const a = "<b>"; // ok', 'js') ?? '';
    expect(html).toContain('<span class="hl-keyword">const</span>');
    expect(html).toContain('<span class="hl-string">&quot;&lt;b&gt;&quot;</span>');
    expect(html.replace(/<[^>]+>/g, '')).toBe('const a = &quot;&lt;b&gt;&quot;; // ok');
  });

  it('knows every language that it is loaded for', () => {
    const names =
      'bash sh zsh shell console css diff patch dockerfile docker go golang html xml svg http ini toml java javascript js jsx mjs cjs json jsonc json5 markdown md php python py ruby rb rust rs csharp cs c# sql typescript ts tsx mts cts yaml yml';
    for (const name of names.split(' ')) {
      expect(hasKnownLanguage(`\`\`\`${name}\nx\n\`\`\``), name).toBe(true);
      expect(highlight('x', name), name).toContain('x');
    }
  });

  it('leaves other languages and very long code alone', () => {
    expect(highlight('x', 'brainfuck')).toBeUndefined();
    expect(highlight('let a;'.repeat(10_000), 'js')).toBeUndefined();
  });
});
