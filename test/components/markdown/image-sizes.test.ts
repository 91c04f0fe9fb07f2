import {expect} from '@open-wc/testing';
import {preparePage} from '../../helpers/components/page.js';
import {one, read} from '../../helpers/components/prose.js';

/** Never comes: what is measured is the room that is kept for it. */
const PICTURE = '/no-such-picture.png';
const MORE = {
  assets: {'a b.png': PICTURE},
  imageSizes: {'a b.png': [600, 300], 'https://cdn.example/c.png': [40, 20]},
  imagePrefixes: ['https://cdn.example/'],
} as const;

const sizeOf = (image: HTMLImageElement): (string | null)[] =>
  ['width', 'height'].map(name => image.getAttribute(name));

beforeEach(preparePage);

describe('The size of a picture', () => {
  for (const [what, markdown, size] of [
    ['of Markdown', '![A](<a b.png>)', ['600', '300']],
    ['of raw HTML', '<img src="a b.png" alt="A">', ['600', '300']],
    [
      'within a picture of several sources',
      '<picture><source srcset="x.webp"><img src="a b.png" alt="A"></picture>',
      ['600', '300'],
    ],
    ['of another site', '![A](https://cdn.example/c.png)', ['40', '20']],
    ['whose width the author gives', '<img src="a b.png" width="300" alt="A">', ['300', '150']],
    ['whose height the author gives', '<img src="a b.png" height="30" alt="A">', [null, '30']],
    ['as wide as a part of the text', '<img src="a b.png" width="50%" alt="A">', ['50%', null]],
    ['that nobody knows', '![A](data:image/gif;base64,x)', [null, null]],
  ] as const) {
    it(`is told: of one ${what}`, async () => {
      const prose = await read(markdown, MORE);
      expect(sizeOf(one<HTMLImageElement>(prose, 'img'))).to.deep.equal(size);
      expect(prose.querySelectorAll('picture, source')).to.have.lengthOf(0);
    });
  }

  it('keeps its room, and no more than there is', async () => {
    const prose = await read('![A](<a b.png>)', MORE);
    const image = one<HTMLImageElement>(prose, 'img');
    // Before it has come, an image without alternative text is laid out like one that has.
    image.removeAttribute('alt');
    prose.style.width = '320px';
    const {width, height} = image.getBoundingClientRect();
    expect(width).to.be.within(300, 320);
    expect(Math.round(width / height)).to.equal(2);
  });
});
