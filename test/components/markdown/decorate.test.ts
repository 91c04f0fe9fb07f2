import {expect} from '@open-wc/testing';
import {decorateCallouts} from '../../../src/markdown/decorate/callouts.js';
import {element} from '../../../src/markdown/decorate/decoration.js';
import {decorateTasks} from '../../../src/markdown/decorate/details-tasks-steps.js';
import {decorateHeadings} from '../../../src/markdown/decorate/headings.js';
import {decorateImages} from '../../../src/markdown/decorate/images.js';
import {decorateLinks} from '../../../src/markdown/decorate/links.js';
import {decorateCodeBlocks, decorateTables} from '../../../src/markdown/decorate/tables-and-code.js';
import {imagePolicy} from '../../../src/markdown/image-policy.js';
import {BLOCKED_IMAGE_ATTRIBUTE} from '../../../src/markdown/sanitize-html.js';
import {runAtOnce} from '../../../src/markdown/slices.js';
import {textOf} from '../../helpers/components/dom.js';
import {decorationOf} from '../../helpers/components/markdown.js';

describe('element', () => {
  it('makes an element with classes and children', () => {
    expect(element('p', 'a b', 'text ', element('b', '', 'bold')).outerHTML).to.equal(
      '<p class="a b">text <b>bold</b></p>',
    );
  });
});

describe('decorateCallouts', () => {
  it('needs the marker at the very beginning', () => {
    const {root, decoration} = decorationOf(
      '<blockquote><p><em>[!NOTE]</em> x</p></blockquote><blockquote></blockquote>',
    );
    runAtOnce(decorateCallouts(root, decoration));
    expect(root.querySelectorAll('.callout')).to.have.lengthOf(0);
  });

  it('drops the line break after the marker', () => {
    const {root, decoration} = decorationOf('<blockquote><p>[!TIP]<br>Text</p></blockquote>');
    runAtOnce(decorateCallouts(root, decoration));
    expect(root.querySelectorAll('br')).to.have.lengthOf(0);
    expect(textOf(root)).to.equal('Tip Text');
  });

  it('stands with its word alone when there is no text', () => {
    const {root, decoration} = decorationOf('<blockquote><p>[!CAUTION]</p></blockquote>');
    runAtOnce(decorateCallouts(root, decoration));
    expect(textOf(root.querySelector('[role="note"]'))).to.equal('Caution');
  });
});

describe('decorateCodeBlocks', () => {
  it('takes only a language for one', () => {
    const {root, decoration} = decorationOf('<pre><code class="x language-py y">a</code></pre><pre>bare</pre>');
    runAtOnce(decorateCodeBlocks(root, decoration));
    expect([...root.querySelectorAll('pre')].map(pre => pre.getAttribute('aria-label'))).to.deep.equal(['py', 'Code']);
    expect(root.querySelectorAll('figure.code > figcaption + pre')).to.have.lengthOf(2);
  });
});

describe('decorateTasks', () => {
  it('marks open and done tasks', () => {
    const {root, decoration} = decorationOf(
      '<ul><li><span class="task done"></span> a</li><li><span class="task"></span> b</li></ul>',
    );
    runAtOnce(decorateTasks(root, decoration));
    expect(root.querySelectorAll('li.task-item')).to.have.lengthOf(2);
    expect(root.querySelectorAll('[data-icon="check"]')).to.have.lengthOf(1);
  });

  it('cuts a very long name', () => {
    const {root, decoration} = decorationOf(`<ul><li><span class="task"></span> ${'word '.repeat(50)}</li></ul>`);
    runAtOnce(decorateTasks(root, decoration));
    expect(root.querySelector('.task')?.getAttribute('aria-label')?.length).to.be.within(40, 100);
  });
});

describe('decorateHeadings', () => {
  it('gives anchors to the headings of Markdown, in their order, whatever their text', () => {
    const headings = [
      {depth: 2, text: 'One', anchor: 'one'},
      {depth: 2, text: 'A lamp: two', anchor: 'two'},
    ];
    const {root, decoration} = decorationOf('<h2 class="m">One</h2><h2>Two</h2><h2 class="m">two</h2>', {headings});
    runAtOnce(decorateHeadings(root, decoration, 'm'));
    expect([...root.querySelectorAll('h2')].map(({id}) => id)).to.deep.equal(['one', '', 'two']);
    const names = [...root.querySelectorAll('[aria-labelledby]')].map(
      heading => root.getElementById(heading.getAttribute('aria-labelledby') ?? '')?.textContent,
    );
    expect(names).to.deep.equal(['One', 'two']);
    expect(root.querySelectorAll('[class="m"]')).to.have.lengthOf(0);
  });

  it('leaves headings without anchor when the list is too short', () => {
    const {root, decoration} = decorationOf('<h2 class="m">One</h2>', {headings: []});
    runAtOnce(decorateHeadings(root, decoration, 'm'));
    expect(root.querySelector('h2')?.id).to.equal('');
  });
});

describe('decorateImages', () => {
  it('leaves images within text where they are', () => {
    const {root, decoration} = decorationOf('<p>a <img src="data:image/gif;base64,x" title="t"> b</p>');
    runAtOnce(decorateImages(root, decoration));
    expect(root.querySelectorAll('figure')).to.have.lengthOf(0);
    expect(root.querySelector('img')?.title).to.equal('t');
  });

  it('makes a figure of one that only spaces stand beside', () => {
    const {root, decoration} = decorationOf('<p>\n <img src="data:image/gif;base64,x">\n</p>');
    runAtOnce(decorateImages(root, decoration));
    expect(root.querySelectorAll('.figure img')).to.have.lengthOf(1);
  });

  it('frames the picture of an author’s own figure like one of Markdown', () => {
    const {root, decoration} = decorationOf(
      '<figure><img src="data:image/gif;base64,x"><p><img src="data:image/gif;base64,y"></p><figcaption>Below</figcaption></figure>',
    );
    runAtOnce(decorateImages(root, decoration));
    expect(root.querySelectorAll('figure')).to.have.lengthOf(1);
    expect(root.querySelectorAll('.figure > div > img[loading="lazy"]')).to.have.lengthOf(2);
    expect(textOf(root.querySelector('.figure > figcaption'))).to.equal('Below');
  });

  it('links only web addresses', () => {
    for (const source of ['javascript:0', 'data:text/html,x', 'file:///etc/passwd', '//evil.example/x']) {
      const {root, decoration} = decorationOf('<p><img alt="words"></p>');
      root.querySelector('img')?.setAttribute(BLOCKED_IMAGE_ATTRIBUTE, source);
      runAtOnce(decorateImages(root, decoration));
      expect(root.querySelectorAll('a'), source).to.have.lengthOf(0);
      expect(textOf(root), source).to.equal('words');
    }
  });
});

describe('the link in the place of an image that is not loaded', () => {
  /** Draws an image of another site. */
  function linkFor(source: string, linkUrl?: (url: string) => string | undefined) {
    const {root, decoration} = decorationOf('<p><img alt="words"></p>');
    root.querySelector('img')?.setAttribute(BLOCKED_IMAGE_ATTRIBUTE, source);
    runAtOnce(decorateImages(root, decoration, linkUrl));
    return root.querySelector('a');
  }

  it('leads where links of articles lead', () => {
    const link = linkFor('https://images.example/a.png');
    expect(link?.getAttribute('href')).to.equal('https://images.example/a.png');
    expect(link?.target).to.equal('_blank');
    expect(link?.rel).to.equal('noopener noreferrer');
  });

  it('is the host\u2019s to rewrite or refuse, like all others', () => {
    expect(linkFor('https://images.example/a.png', () => '/leave?to=a')?.getAttribute('href')).to.equal('/leave?to=a');
    expect(linkFor('https://images.example/a.png', () => undefined)).to.equal(null);
    expect(linkFor('https://images.example/a.png', () => 'javascript:0')).to.equal(null);
  });

  it('saves files of a bundle instead of opening them', () => {
    expect(linkFor('https://site.example/help/assets/a.0123456789ab.svg')?.hasAttribute('download')).to.equal(true);
  });
});

describe('decorateLinks', () => {
  it('leaves anchors without address alone', () => {
    const {root, decoration} = decorationOf('<p><a>bare</a></p>');
    runAtOnce(decorateLinks(root, decoration));
    expect(root.querySelector('a')?.attributes).to.have.lengthOf(0);
  });

  it('offers files of the bundle as downloads, under the name that the author gave them', () => {
    const assets = {
      'files/price list.pdf': 'https://bundle.example/assets/price-list.0123456789ab.pdf',
      '../a.zip?x#y': 'data:application/zip;base64,UEs=',
      'b.csv': '/help/assets/b.0123456789ab.csv',
    };
    const {root, decoration} = decorationOf(
      '<a href="files/price%20list.pdf">Prices</a><a href="../a.zip?x#y">All</a><a href="b.csv">Table</a>',
      {assets},
    );
    runAtOnce(decorateLinks(root, decoration));
    const links = [...root.querySelectorAll('a')];
    expect(links.map(link => [link.getAttribute('href'), link.download])).to.deep.equal([
      [assets['files/price list.pdf'], 'price list.pdf'],
      [assets['../a.zip?x#y'], 'a.zip'],
      [assets['b.csv'], 'b.csv'],
    ]);
    expect(links.map(textOf)).to.deep.equal(['Prices (download)', 'All (download)', 'Table (download)']);
    // Where a browser opens what is on another host, it does so beside the page.
    expect(links[0]?.target).to.equal('_blank');
  });

  it('saves nothing but files', () => {
    const assets = {'a.pdf': 'javascript:alert(1)', 'b.pdf': 'file:///etc/passwd', 'c.pdf': 'vbscript:x'};
    const {root, decoration} = decorationOf('<a href="a.pdf">a</a><a href="b.pdf">b</a><a href="c.pdf">c</a>', {
      assets,
    });
    runAtOnce(decorateLinks(root, decoration));
    expect(root.querySelectorAll('a')).to.have.lengthOf(0);
    expect(textOf(root)).to.equal('abc');
  });

  it('keeps what stands in a link that leads nowhere', () => {
    const {root, decoration} = decorationOf('<p><a href="x.pdf"><b>bold</b> text</a></p>');
    runAtOnce(decorateLinks(root, decoration));
    expect(root.querySelector('p')?.innerHTML).to.equal('<b>bold</b> text');
  });
});

describe('decorateTables', () => {
  it('names each table by the heading it stands under', () => {
    const {root, decoration} = decorationOf(
      '<table></table><h2>A</h2><table></table><h3>B</h3><table></table><table></table>',
    );
    runAtOnce(decorateTables(root, decoration));
    const names = [...root.querySelectorAll('[role="region"]')].map(region => region.getAttribute('aria-label'));
    expect(names).to.deep.equal(['Table', 'A', 'B', 'B']);
  });

  const HEAD = '<thead><tr><th>Plan</th><th align="right">Price</th></tr></thead>';
  function headersOf(table: string): (string | null)[] {
    const {root, decoration} = decorationOf(`<table>${table}</table>`);
    runAtOnce(decorateTables(root, decoration));
    return [...root.querySelectorAll('th')].map(cell => `${cell.scope}: ${textOf(cell)}`);
  }

  it('makes headers of a first column that names its rows', () => {
    const rows = '<tr><td align="left">Free</td><td>0</td></tr><tr><td>Team of 5</td><td>12</td></tr>';
    expect(headersOf(`${HEAD}<tbody>${rows}</tbody>`)).to.deep.equal([
      'col: Plan',
      'col: Price',
      'row: Free',
      'row: Team of 5',
    ]);
  });

  for (const [what, rows] of [
    ['holds numbers', '<tr><td>1</td><td>a</td></tr><tr><td>2,50</td><td>b</td></tr>'],
    ['says the same twice', '<tr><td>Yes</td><td>a</td></tr><tr><td>Yes</td><td>b</td></tr>'],
    ['has an empty cell', '<tr><td>Free</td><td>a</td></tr><tr><td></td><td>b</td></tr>'],
    ['has merged cells', '<tr><td rowspan="2">Free</td><td>a</td></tr><tr><td>b</td></tr>'],
    ['is all there is in a row', '<tr><td colspan="2">Free</td></tr>'],
  ] as const) {
    it(`leaves a first column that ${what}`, () => {
      expect(headersOf(`${HEAD}<tbody>${rows}</tbody>`)).to.deep.equal(['col: Plan', 'col: Price']);
    });
  }

  it('leaves a single column, a table without a header row, and headers that the author chose', () => {
    expect(headersOf('<tr><th>Plan</th></tr><tr><td>Free</td></tr>')).to.deep.equal(['col: Plan']);
    expect(headersOf('<tr><td>Free</td><td>0</td></tr>')).to.deep.equal([]);
    const chosen = '<tr><th>A</th><th scope="row">B</th></tr><tr><td>C</td><th>D</th></tr>';
    expect(headersOf(chosen)).to.deep.equal(['col: A', 'row: B', ': D']);
  });

  it('has no header without words', () => {
    expect(headersOf('<tr><th></th><th>Free</th></tr><tr><td>Cards</td><td>1</td></tr>')).to.deep.equal([
      'col: Free',
      'row: Cards',
    ]);
  });
});

describe('imagePolicy', () => {
  const allow = imagePolicy(
    {'img/a b.png': 'https://bundle.example/1.png', '../x.png': 'https://bundle.example/2.png', 'ä%20b.png': '/3.png'},
    ['https://cdn.example/help/'],
  );

  for (const [source, url] of [
    ['img/a b.png', 'https://bundle.example/1.png'],
    ['img/a%20b.png', 'https://bundle.example/1.png'],
    ['../x.png', 'https://bundle.example/2.png'],
    ['%C3%A4%20b.png', '/3.png'],
    ['https://cdn.example/help/a.png', 'https://cdn.example/help/a.png'],
    ['https://CDN.example/help/a.png', 'https://cdn.example/help/a.png'],
    ['data:image/png;base64,AAAA', 'data:image/png;base64,AAAA'],
  ] as const) {
    it(`lets ${source} in`, () => {
      expect(allow(source)).to.equal(url);
    });
  }

  for (const source of [
    'https://tracker.example/a.png',
    'https://cdn.example/other/a.png',
    'https://cdn.example/help/../other/a.png',
    'https://cdn.example.evil.example/help/a.png',
    'https://user@cdn.example/help/a.png',
    'http://cdn.example/help/a.png',
    '//cdn.example/help/a.png',
    'data:image/svg+xml;base64,AAAA',
    'data:text/html;base64,AAAA',
    'javascript:0',
    'blob:https://cdn.example/help/1',
    'missing.png',
    '100%.png',
    'constructor',
    '__proto__',
    '',
  ]) {
    it(`keeps ${source || 'nothing'} out`, () => {
      expect(allow(source)).to.equal(undefined);
    });
  }

  it('lets nothing remote in by itself', () => {
    expect(imagePolicy()('https://cdn.example/a.png')).to.equal(undefined);
  });
});
