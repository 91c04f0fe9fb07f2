import {describe, expect, it} from 'vitest';
import {escapeTaggedTemplates} from '../../scripts/build/ascii-only.js';
import {minifyCssPieces} from '../../scripts/build/minify-css.js';
import {minifyLiteralsIn} from '../../scripts/build/minify-literals.js';

describe('Minifying CSS', () => {
  it.each([
    [
      'drops comments and needless space',
      ' :host { color : red ; /* why */ margin: 0 auto; } ',
      ':host{color :red;margin:0 auto}',
    ],
    ['keeps space that selectors need', 'a :hover, b > c + d .e{}', 'a :hover,b>c + d .e{}'],
    [
      'keeps space that calc() needs',
      'a { width: calc(1px + (2px - 3px) * 2); }',
      'a{width:calc(1px + (2px - 3px) * 2)}',
    ],
    [
      'keeps the space in at-rules that parts words',
      '@media (width > 1px) and (hover) { a { b: c } }',
      '@media(width>1px) and (hover){a{b:c}}',
    ],
    ['leaves strings alone', `a { content: '/*  x */ ; }' "\\" ;  "; }`, `a{content:'/*  x */ ; }' "\\" ;  "}`],
    ['parts words that only a comment parts', 'a{margin:1px/**/2px}', 'a{margin:1px 2px}'],
    [
      'drops space within parentheses and before !important',
      'a{b:min( 1px , 2px ) !important}',
      'a{b:min(1px,2px)!important}',
    ],
    ['drops quotes that an attribute needs none of', `a[b='c-d']{}a[b="c"]{}`, 'a[b=c-d]{}a[b=c]{}'],
    [
      'keeps quotes that are needed',
      `a[b='1']{}a[b='c d']{}a[b='']{content:'x'}`,
      `a[b='1']{}a[b='c d']{}a[b='']{content:'x'}`,
    ],
    [
      'drops a nought before a point',
      'a{scale:0.9;margin:calc(1px * 0.5) 10.5px -0.5px 0 .0a}',
      'a{scale:.9;margin:calc(1px * .5) 10.5px -0.5px 0 .0a}',
    ],
    ['keeps the space after an escaped colon', '.sm\\: a{}', '.sm\\: a{}'],
  ])('%s', (_what, css, expected) => {
    expect(minifyCssPieces([css])).toEqual([expected]);
  });

  it('keeps space around expressions that may be words', () => {
    expect(minifyCssPieces(['a { margin: ', ' ', ' ; }\n', ' b {', '}\n'])).toEqual([
      'a{margin: ',
      ' ',
      '}',
      ' b{',
      '}',
    ]);
  });

  it('follows strings across expressions', () => {
    expect(minifyCssPieces(['c { d: "', '  ; "; }'])).toEqual(['c{d:"', '  ; "}']);
  });

  it('keeps a comment around an expression', () => {
    expect(minifyCssPieces(['/* a ', ' b ', ' c */ d { e: f }'])).toEqual(['/* ', '', '*/ d{e:f}']);
  });

  it('changes templates only, and keeps their escapes', () => {
    const code = "const a = css`b { c: '\\\\2014' }`, d = `b { c: d }`;";
    expect(minifyLiteralsIn(code, 'a.js')).toBe("const a = css`b{c:'\\\\2014'}`, d = `b { c: d }`;");
  });

  it('leave out a tag that only marks a text as CSS', () => {
    const code = 'const css = String.raw;\nexport const sheet = css `b { c: d }`;';
    expect(minifyLiteralsIn(code, 'a.js').trim()).toBe('export const sheet = `b{c:d}`;');
  });
});

describe('Minifying HTML', () => {
  it('makes one space of each new line with its indentation', () => {
    const code = 'const a = html`<p\n  class="b"\n>\n  <b>x  y</b>\n    z</p>`;';
    expect(minifyLiteralsIn(code, 'a.js')).toBe('const a = html`<p class="b" > <b>x  y</b> z</p>`;');
  });
});

describe('ASCII only', () => {
  it('escapes the text of tagged templates', () => {
    expect(escapeTaggedTemplates('html`<p>\u2192 \u{1f600}</p>`', 'a.js')).toBe('html`<p>\\u2192 \\ud83d\\ude00</p>`');
  });

  it('does not turn an escape into text', () => {
    expect(escapeTaggedTemplates('html`\\\u2192 \\\\\u2192`', 'a.js')).toBe('html`\\u2192 \\\\\\u2192`');
  });

  it.each(['String.raw`\u2192`', 'a = "\u2192"'])('refuses %s', code => {
    expect(() => escapeTaggedTemplates(code, 'a.js')).toThrow(/ASCII/);
  });
});
