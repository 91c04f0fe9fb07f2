import {describe, expect, it} from 'vitest';
import type {DialectName} from '../../../../../src/node/dialects/dialect.js';
import type {TranslateOptions} from '../../../../../src/node/dialects/translate-markdown.js';
import {translate, warningsOf} from './translate.js';

const PAGES: Readonly<Record<string, string>> = {
  Page: 'page.md',
  'Page#^block': 'page.md',
  'Page#A heading': 'page.md#a-heading',
  'Page#One#Two': 'page.md#two',
  '#A heading': '#a-heading',
  'A b': 'sub/a b.md',
};
const options: Partial<TranslateOptions> = {
  references: {
    link: href => href,
    picture: src => src,
    html: html => html,
    page: name => PAGES[name],
  },
  include: path =>
    path === 'Note' ? {path: 'notes/Note.md', text: '# Top\n\n[x](x.md)\n\n## Part\n\nText\n'} : undefined,
};

describe('Wiki links', () => {
  it.each<[string, string, DialectName?]>([
    ['[[Page]]', '[Page](page.md)'],
    ['a [[Page|words *b*]] c', 'a [words \\*b\\*](page.md) c'],
    ['[[Page#A heading]]', '[Page > A heading](page.md#a-heading)'],
    ['[[Page#One#Two|w]]', '[w](page.md#two)'],
    ['[[#A heading]]', '[A heading](#a-heading)'],
    ['[[Page#^block]]', '[Page](page.md)'],
    ['[[A b]]', '[A b](<sub/a b.md>)'],
    ['| a |\n| - |\n| [[Page\\|w]] |', '| a |\n| --- |\n| [w](page.md) |'],
    ['[[words|Page]]', '[words](page.md)', 'github'],
    ['[[Page]]', '[Page](page.md)', 'github'],
  ])('%s reads %s', (markdown, plain, dialect) => {
    expect(translate(markdown, dialect, options)).toBe(plain);
  });

  it.each(['[[1]](x.md)', '[[Nowhere]]', '`[[Page]]`', '```\n[[Page]]\n```', '[[ -f x ]]', '[[]]'])(
    'stay where they are something else or name no page: %j',
    markdown => {
      expect(translate(markdown, undefined, options)).toBe(markdown);
    },
  );

  it('that name no page are words and a warning where they can be nothing else', () => {
    expect(translate('a [[Nowhere|words]] [[x/Gone]]', 'obsidian', options)).toBe('a words Gone');
    expect(warningsOf('[[Nowhere]]', 'obsidian', options)).toEqual(['link-broken']);
  });
});

describe('Embedded files', () => {
  it.each([
    ['![[a.png]]', '![](a.png)'],
    ['![[a b.png|An image]]', '![An image](<a b.png>)'],
    ['x ![[a.png|300]]', 'x <img src="a.png" alt="" width="300">'],
    ['![[a.png|Alt|300x200]]', '<img src="a.png" alt="Alt" width="300" height="200">'],
    ['![[a.pdf]]', '[a.pdf](a.pdf)'],
    ['![[a.mp4]]', '![](a.mp4)'],
    ['![[Note]]', '# Top\n\n[x](../notes/x.md)\n\n## Part\n\nText'],
    ['![[Note#Part]]', '## Part\n\nText'],
    ['> ![[Note#Part]]', '> ## Part\n>\n> Text'],
    ['![[Page]]', '[Page](page.md)'],
  ])('%s reads %s', (markdown, plain) => {
    expect(translate(markdown, 'obsidian', options)).toBe(plain);
  });

  it('lose the names of paragraphs', () => {
    expect(translate('Text ^abc123\n\n- a ^def456\n\nx^2', 'obsidian')).toBe('Text\n\n- a\n\nx^2');
  });
});
