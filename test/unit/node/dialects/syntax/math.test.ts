import {describe, expect, it} from 'vitest';
import type {DialectName} from '../../../../../src/node/dialects/dialect.js';
import {translate} from './translate.js';

describe('Formulas', () => {
  it.each<[string, string, DialectName?]>([
    ['$$\na_1 * b_1\n$$', '```math\na_1 * b_1\n```'],
    ['a\n$$x$$\nb', 'a\n```math\nx\n```\n\nb'],
    ['- a\n\n  $$\n  x\n  $$', '- a\n\n  ```math\n  x\n  ```'],
    ['a $`x_1`$ b', 'a `x_1` b'],
    ['```math\nx\n```', '```math\nx\n```'],
    ['a $x_1 * y_2$ b', 'a `x_1 * y_2` b', 'github'],
    ['$x$, $O(n)$ and $\\alpha$', '`x`, `O(n)` and `\\alpha`', 'obsidian'],
    ['a $$x = 1$$ b', 'a `x = 1` b', 'gitbook'],
    ['| a |\n| - |\n| $x^2$ |', '| a |\n| --- |\n| `x^2` |', 'mkdocs'],
    ['a \\(x^2\\) b', 'a `x^2` b', 'mkdocs'],
    ['a \\\\(x^2\\\\) b', 'a `x^2` b', 'jekyll'],
    ['\\[\nx^2\n\\]', '```math\nx^2\n```', 'hugo'],
  ])('%j read %j', (markdown, plain, dialect) => {
    expect(translate(markdown, dialect)).toBe(plain);
  });

  it.each([
    'It costs $5 and $6.',
    'From $5-$10, or $20/$30.',
    '$HOME and $PATH',
    'US$5 = CA$7',
    '\\$x$ a',
    '`$x$`',
    '```\n$$\nx\n$$\n```',
    'a \\(note\\) and \\[b\\]',
    '$5 (or 6$)',
  ])('are not in %j', markdown => {
    for (const dialect of ['github', 'mkdocs', 'hugo', 'obsidian'] as const)
      expect(translate(markdown, dialect)).toBe(markdown);
  });

  it('between single dollars need a dialect that has them', () => {
    expect(translate('a $x_1$ b')).toBe('a $x_1$ b');
  });
});
