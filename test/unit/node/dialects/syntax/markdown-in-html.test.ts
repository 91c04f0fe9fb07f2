import {describe, expect, it} from 'vitest';
import {translate} from './translate.js';

describe('Markdown in HTML', () => {
  it.each([
    ['<div class="grid" markdown>\n- a\n- b\n</div>\nc', '<div class="grid">\n\n- a\n- b\n\n</div>\n\nc'],
    ['<div markdown="1">\n\n    a\n    <div>b</div>\n\n</div>', '<div>\n\na\n<div>b</div>\n\n</div>'],
    [
      '<figure markdown="span">\n  ![A](a.png){ width="300" }\n  <figcaption>B</figcaption>\n</figure>',
      '<figure>\n\n<img src="a.png" alt="A" width="300">\n<figcaption>B</figcaption>\n\n</figure>',
    ],
    ['<div markdown>\n```\n</div>\n```\n</div>', '<div>\n\n```\n</div>\n```\n\n</div>'],
    ['<div markdown>\na', '<div>\n\na\n\n</div>'],
    ['- x\n\n    <div markdown>\n    a\n    </div>', '- x\n\n  <div>\n\n  a\n\n  </div>'],
  ])('is read where an attribute says so: %j', (markdown, plain) => {
    expect(translate(markdown)).toBe(plain);
  });

  it.each(['<div>\na **b**\n</div>', '```\n<div markdown>\n```', '`<div markdown>`'])('is not read in %j', markdown => {
    expect(translate(markdown)).toBe(markdown);
  });

  it.each([
    ['<small>\n:tada: **a**\n</small>', '<small>🎉 **a**\n</small>'],
    ['<!-- md:version 1 --> **a**', '**a**'],
    ['<!-- a -->\n\nb', '<!-- a -->\n\nb'],
  ])('is read behind phrases and comments by MkDocs: %j', (markdown, plain) => {
    expect(translate(markdown, 'mkdocs')).toBe(plain);
  });
});
