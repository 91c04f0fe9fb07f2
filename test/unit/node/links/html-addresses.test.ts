import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {rewriteHtml} from '../../../../src/node/links/html-addresses.js';

function rewrite(html: string): string {
  return rewriteHtml(html, {link: href => `L(${href})`, picture: src => `P(${src})`});
}

describe('Addresses in HTML', () => {
  it.each([
    ['<a class="x" href="b.html">', '<a class="x" href="L(b.html)">'],
    ["<IMG SRC='a.png' alt='b'/>", '<IMG src="P(a.png)" alt=\'b\'/>'],
    ['<img src=a.png>', '<img src="P(a.png)">'],
    ['<a href="?a=1&amp;b=2">x</a>', '<a href="L(?a=1&amp;b=2)">x</a>'],
    ['<a href="a&quot;b">', '<a href="L(a&quot;b)">'],
    [
      '<picture><source srcset="a.png 1x, b.png 2x"><img src="c.png"></picture>',
      '<picture><source srcset="P(a.png) 1x, P(b.png) 2x"><img src="P(c.png)"></picture>',
    ],
    ['<img srcset="a,b.png 100w,c.png">', '<img srcset="P(a,b.png) 100w,P(c.png)">'],
  ])('are rewritten in %s', (html, expected) => {
    expect(rewrite(html)).toBe(expected);
  });

  it.each([
    '<!-- <a href="x"> -->',
    '<p title="<a href=x>">a < b & c</p>',
    '<a name="x"><b href="y">',
    '<img alt="src=a.png">',
    '<a href>',
    'plain <text',
  ])('are nowhere in %s', html => {
    expect(rewrite(html)).toBe(html);
  });

  it('of a video or sound become an image, which is what Helplet plays', () => {
    expect(rewrite('<video controls title="How to scan" src="a.mp4"><p>No video</p></video> b')).toBe(
      '<p><img src="P(a.mp4)" alt="How to scan"></p> b',
    );
    expect(rewrite('<audio>\n<source src="a.ogg"><source src="a.mp3"></audio>')).toBe(
      '<p><img src="P(a.ogg)" alt=""></p>',
    );
    expect(rewrite('<video></video>')).toBe('<video></video>');
  });

  it('that need no change leave every byte in its place', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '=',
      ' ',
      '\n',
      'a',
      'href',
      'src',
      'img',
      '/',
      '&amp;',
      '<!--',
      '-->',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), pieces => {
        const html = pieces.join('');
        expect(rewriteHtml(html, {link: href => href, picture: src => src})).toBe(html);
      }),
    );
  });
});
