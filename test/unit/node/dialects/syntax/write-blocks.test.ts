import {Marked} from 'marked';
import {describe, expect, it} from 'vitest';
import {
  escapeText,
  writeCallout,
  writeDetails,
  writeSteps,
  writeTabs,
} from '../../../../../src/node/dialects/syntax/write-blocks.js';

describe('Blocks in plain Helplet Markdown', () => {
  it('are callouts with and without titles', () => {
    expect(writeCallout({kind: 'tip', title: 'Do *this*', content: '\nNow.\n\n- a\n'})).toBe(
      '> [!TIP] Do *this*\n> Now.\n>\n> - a\n\n',
    );
    expect(writeCallout({kind: 'note', content: '- a', fold: 'closed'})).toBe('> [!NOTE]-\n>\n> - a\n\n');
    expect(writeCallout({kind: 'caution', title: 'Stop', content: ' '})).toBe('> [!CAUTION] Stop\n\n');
  });

  it('are tabs below the heading that they stand under', () => {
    const tabs = [
      {title: 'npm', content: '## Use\n\n```\n# a\n```\n\n### More\n'},
      {title: 'yarn', content: 'b'},
    ];
    expect(writeTabs(tabs, 2)).toBe(
      '<!-- tabs:start -->\n\n### npm\n\n#### Use\n\n```\n# a\n```\n\n##### More\n\n### yarn\n\nb\n\n<!-- tabs:end -->\n\n',
    );
    expect(writeTabs(tabs.slice(1), 2)).toBe('**yarn**\n\nb\n\n');
    expect(writeTabs([], 2)).toBe('');
  });

  it('are steps', () => {
    const steps = [
      {title: 'Install', content: 'a\n\n```\nb\n```'},
      {title: '', content: ''},
      {title: 'Run', content: ''},
    ];
    expect(writeSteps(steps)).toBe('1. **Install**\n\n   a\n\n   ```\n   b\n   ```\n\n2. **Run**\n\n');
  });

  it('are details', () => {
    expect(writeDetails({title: 'Is it `<b>`?', content: 'Yes.\n'})).toBe(
      '<details>\n<summary>Is it <code>&lt;b&gt;</code>?</summary>\n\nYes.\n\n</details>\n\n',
    );
  });

  it.each(['*a* _b_ [c](d) `e` <f> ~~g~~ &amp; h|i', '# a', '1. a', '- a', '+ a', 'a\\b', '12) a'])(
    'show the text %s as it is',
    text => {
      const html = new Marked().parse(escapeText(text), {async: false});
      const shown = html
        .replace(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      expect(shown.trim()).toBe(text);
    },
  );
});
