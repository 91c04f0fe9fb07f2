import {describe, expect, it} from 'vitest';
import {translate} from './translate.js';

describe('Marked words', () => {
  it.each([
    ['a ==b *c*== d', 'a <mark>b *c*</mark> d'],
    ['**==a==**', '**<mark>a</mark>**'],
    ['| ==a== |\n| - |', '| <mark>a</mark> |\n| --- |'],
  ])('%s read %s', (markdown, plain) => {
    expect(translate(markdown)).toBe(plain);
  });

  it.each(['a == b == c', 'x==1 and y==2', '`==a==`', '```\n==a==\n```', '=====', 'a==b==c', 'Title\n====='])(
    'are not in %j',
    markdown => {
      expect(translate(markdown)).toBe(markdown);
    },
  );
});

describe('Marks of PyMdown Extensions', () => {
  it.each([
    ['^^a b^^', '<ins>a b</ins>'],
    ['H~2~O, x^2^ and ~~gone~~', 'H<sub>2</sub>O, x<sup>2</sup> and ~~gone~~'],
    ['++ctrl+alt+del++', '<kbd>Ctrl</kbd>+<kbd>Alt</kbd>+<kbd>Del</kbd>'],
    ['++cmd+"K"+page-up+x+f5++', '<kbd>Cmd</kbd>+<kbd>K</kbd>+<kbd>Page Up</kbd>+<kbd>X</kbd>+<kbd>F5</kbd>'],
    ['{++new++} {--old--} {~~a~>b~~}', '<ins>new</ins> ~~old~~ ~~a~~ <ins>b</ins>'],
    ['{==a==}{>>why<<}', '<mark>a</mark>'],
  ])('%s read %s', (markdown, plain) => {
    expect(translate(markdown, 'mkdocs')).toBe(plain);
    expect(translate(markdown.replace(/\{==.*$/, ''))).toBe(markdown.replace(/\{==.*$/, ''));
  });

  it.each(['C++ and D++', '`++a++`', '[^1] and [^2]', '~20 of ~30', 'i++ + ++j', '```\n++a++ ^b^\n```'])(
    'are not in %j',
    markdown => {
      expect(translate(markdown, 'mkdocs')).toBe(markdown);
    },
  );
});
