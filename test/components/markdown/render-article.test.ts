import {expect, fixture, html} from '@open-wc/testing';
import {outlineMarkdown} from '../../../src/markdown/outline/outline.js';
import {textOf} from '../../helpers/components/dom.js';
import {articleOf, rendered} from '../../helpers/components/markdown.js';
import {expectAccessible, preparePage} from '../../helpers/components/page.js';

/** The only element that matches; fails when there is none, or more than one. */
function only<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = [...root.querySelectorAll<E>(selector)];
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}`);
  return found[0] as E;
}

function texts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(textOf);
}

const ALL = `
> [!NOTE]
> A note with **bold**.

- [x] Done
- [ ] Open

1. One
2. Two

| Name | Age |
| :--- | ---: |
| Ada | 36 |

Text with a note[^1], \`code\`, ~~old~~ and a [link](https://example.org).

\`\`\`ts
const a = 1;
\`\`\`

<details><summary>More</summary>

Hidden.

</details>

## A heading

Text.

[^1]: The note.
`;

describe('renderArticle', () => {
  before(preparePage);

  it('is accessible', async () => {
    const article = await fixture(html`<article lang="en"><h1>Start</h1></article>`);
    article.append(rendered(ALL));
    for (const details of article.querySelectorAll('details')) details.open = true;
    await expectAccessible(article);
  });

  describe('GitHub Flavored Markdown', () => {
    it('renders what authors write most', () => {
      const root = rendered(
        'A **bold**, *soft* and ~~old~~ `word`.\n\n> Quote\n\n---\n\n3. Three\n4. Four\n\nLine  \nbreak',
      );
      expect(texts(root, 'strong, em, del, code, blockquote')).to.deep.equal(['bold', 'soft', 'old', 'word', 'Quote']);
      expect(root.querySelectorAll('hr, br')).to.have.lengthOf(2);
      expect(only<HTMLOListElement>(root, 'ol').start).to.equal(3);
    });

    it('keeps plain HTML that does no harm', () => {
      const root = rendered(
        'Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, <abbr title="World">W</abbr>, <span dir="rtl" lang="ar">نص</span>',
      );
      expect(texts(root, 'kbd, sub, abbr')).to.deep.equal(['Ctrl', '2', 'W']);
      expect(only(root, 'abbr').title).to.equal('World');
      expect(only(root, 'span').getAttributeNames()).to.deep.equal(['dir', 'lang']);
    });

    it('keeps the text of elements it does not know', () => {
      expect(textOf(rendered('<center>Middle</center> <made-up>word</made-up>'))).to.equal('Middle word');
    });

    it('renders the same article the same way again', () => {
      expect(rendered(ALL).innerHTML).to.equal(rendered(ALL).innerHTML);
    });
  });

  describe('alerts', () => {
    for (const [kind, word, tone] of [
      ['NOTE', 'Note', 'note'],
      ['TIP', 'Tip', 'tip'],
      ['IMPORTANT', 'Important', 'note'],
      ['WARNING', 'Warning', 'warning'],
      ['CAUTION', 'Caution', 'danger'],
    ]) {
      it(`shows ${kind} as a callout`, () => {
        const root = rendered(`> [!${kind}]\n> Mind the gap.`);
        const callout = only(root, '[role="note"]');
        expect(callout.className).to.equal(`callout ${tone}`);
        expect(textOf(callout)).to.equal(`${word} Mind the gap.`);
        expect(callout.querySelectorAll('svg')).to.have.lengthOf(1);
        expect(root.querySelectorAll('blockquote')).to.have.lengthOf(0);
      });
    }

    it('reads the marker in any case, and keeps several paragraphs and lists', () => {
      const callout = only(rendered('> [!tip]\n>\n> First.\n>\n> - Item\n>\n> ```\n> code\n> ```'), '[role="note"]');
      expect(textOf(callout)).to.contain('Tip First. Item');
      expect(callout.querySelectorAll('li, pre')).to.have.lengthOf(2);
    });

    it('lets bold words at the beginning lead, and still says the kind aloud', () => {
      const callout = only(rendered('> [!WARNING]\n> **Never** do this.'), '[role="note"]');
      expect(texts(callout, '.visually-hidden')).to.deep.equal(['Warning:']);
      expect(callout.querySelectorAll('.lead')).to.have.lengthOf(0);
    });

    it('leaves quotes that are no alerts alone', () => {
      const root = rendered('> Someone said [!NOTE] once.\n\n> [!UNKNOWN]\n> Text');
      expect(root.querySelectorAll('[role="note"]')).to.have.lengthOf(0);
      expect(texts(root, 'blockquote')).to.deep.equal(['Someone said [!NOTE] once.', '[!UNKNOWN] Text']);
    });

    it('works within lists and within other quotes', () => {
      const root = rendered('- Item\n\n  > [!NOTE]\n  > Inner.\n\n> Outer\n>\n> > [!TIP]\n> > Deep.');
      expect(texts(root, '[role="note"]')).to.deep.equal(['Note Inner.', 'Tip Deep.']);
    });
  });

  describe('callouts with titles', () => {
    it('show the title in place of the name of their kind, which is still said aloud', () => {
      const callout = only(rendered('> [!TIP] Save *often*\n> Then rest.'), '[role="note"]');
      expect(textOf(callout.querySelector('p'))).to.equal('Tip: Save often');
      expect(texts(callout, '.visually-hidden')).to.deep.equal(['Tip:']);
      expect(texts(callout, 'p > strong')).to.deep.equal(['Save often']);
      expect(texts(callout, 'p > strong > em')).to.deep.equal(['often']);
      expect(texts(callout, 'p')[1]).to.equal('Then rest.');
    });

    it('may have nothing but a title', () => {
      expect(texts(only(rendered('> [!NOTE] Just so'), '[role="note"]'), 'p')).to.deep.equal(['Note: Just so']);
    });

    it('end their title where the line ends', () => {
      const root = rendered('> [!NOTE] One  \n> two\n> three\n>\n> - four');
      expect(texts(root, '[role="note"] p')).to.deep.equal(['Note: One', 'two three']);
    });

    it('keep bold words at the beginning of their text', () => {
      const root = rendered('> [!NOTE] Title\n> **Never** do this.');
      expect(texts(root, '[role="note"] p')).to.deep.equal(['Note: Title', 'Never do this.']);
    });

    it('take no picture for a title', () => {
      const root = rendered('> [!NOTE] ![](data:image/gif;base64,x)\n> Text');
      expect(texts(root, '.lead')).to.deep.equal(['Note']);
      expect(root.querySelectorAll('[role="note"] img')).to.have.lengthOf(1);
    });

    for (const [sign, open] of [
      ['-', false],
      ['+', true],
    ] as const) {
      it(`can be folded, and begin ${open ? 'open' : 'closed'} with ${sign}`, async () => {
        const article = await fixture(html`<article lang="en"><h1>Start</h1></article>`);
        article.append(rendered(`> [!WARNING]${sign} Before *you* start\n> Read this.\n>\n> - And that.`));
        const callout = only<HTMLDetailsElement>(article, 'details');
        expect(callout.className).to.equal('callout warning');
        expect(callout.open).to.equal(open);
        expect(textOf(callout.querySelector('summary'))).to.equal('Warning: Before you start');
        expect(texts(callout, 'div > p, li')).to.deep.equal(['Read this.', 'And that.']);
        expect([...callout.querySelectorAll('svg')].map(svg => svg.getAttribute('data-icon'))).to.deep.equal([
          'warn',
          'down',
        ]);
        expect(article.querySelectorAll('blockquote')).to.have.lengthOf(0);
        await expectAccessible(article);
      });
    }

    it('are folded under the name of their kind when they have no title', () => {
      const callout = only(rendered('> [!CAUTION]-\n> Text'), 'details');
      expect(texts(callout, 'summary, div > p')).to.deep.equal(['Caution', 'Text']);
    });
  });

  describe('task lists', () => {
    it('says what is done, and lets nobody change it', () => {
      const root = rendered('- [x] Clean the lens\n- [ ] Scan\n- Plain');
      const tasks = [...root.querySelectorAll('[role="checkbox"]')];
      expect(tasks.map(task => task.getAttribute('aria-checked'))).to.deep.equal(['true', 'false']);
      expect(tasks.map(task => task.getAttribute('aria-disabled'))).to.deep.equal(['true', 'true']);
      expect(tasks.map(task => task.getAttribute('aria-label'))).to.deep.equal(['Clean the lens', 'Scan']);
      expect(root.querySelectorAll('input')).to.have.lengthOf(0);
      expect(texts(root, 'li')).to.deep.equal(['Clean the lens', 'Scan', 'Plain']);
    });

    it('names a task by its own words, not by those below it', () => {
      const root = rendered('- [x] Parent\n  - [ ] Child');
      expect(root.querySelector('[role="checkbox"]')?.getAttribute('aria-label')).to.equal('Parent');
    });
  });

  describe('footnotes', () => {
    /** Where a link of a footnote leads, as the reader looks it up. */
    const targetOf = (root: ParentNode, link: HTMLElement): Element | null =>
      root.querySelector(`[id="${CSS.escape(link.dataset.anchor ?? '')}"]`);

    for (const label of ['1', 'note', 'große-Note', 'a.b', '注']) {
      it(`leads from the text to the note and back: [^${label}]`, () => {
        const root = rendered(`Text[^${label}].\n\n[^${label}]: The note.`);
        const reference = only<HTMLAnchorElement>(root, 'sup a');
        expect(textOf(reference)).to.equal('1');
        const note = targetOf(root, reference);
        expect(textOf(note)).to.contain('The note.');
        const back = only<HTMLAnchorElement>(note as Element, 'a');
        expect(targetOf(root, back)?.closest('sup') === only(root, 'sup')).to.equal(true);
      });
    }

    it('leads back to each place that refers to a note', () => {
      const root = rendered('One[^n], two[^n].\n\n[^n]: Shared.');
      const references = [...root.querySelectorAll<HTMLElement>('sup a')];
      expect(new Set(references.map(reference => targetOf(root, reference))).size).to.equal(1);
      const backs = [...root.querySelectorAll<HTMLElement>('li a')];
      expect(backs.map(back => targetOf(root, back)?.textContent)).to.have.lengthOf(2);
      expect(new Set(backs.map(back => targetOf(root, back))).size).to.equal(2);
    });

    it('has links with names that can be read aloud', () => {
      const back = only<HTMLAnchorElement>(rendered('Text[^1].\n\n[^1]: The note.'), 'li a');
      expect(back.getAttribute('aria-label') ?? textOf(back)).to.match(/[a-z]/i);
    });

    it('keeps the notes of two articles apart', () => {
      expect(texts(rendered('A[^1].\n\n[^1]: First.'), '.footnotes li')).to.deep.equal(['First. ↩']);
      expect(texts(rendered('B[^1].\n\n[^1]: Second.'), '.footnotes li')).to.deep.equal(['Second. ↩']);
      expect(rendered('No notes.').querySelectorAll('.footnotes')).to.have.lengthOf(0);
    });
  });

  describe('tables', () => {
    it('scroll by themselves, by keys too, and have a name', () => {
      const region = only(rendered('## Prices\n\n| Name | Age |\n| --- | ---: |\n| Ada | 36 |'), '[role="region"]');
      expect(region.tabIndex).to.equal(0);
      expect(region.getAttribute('aria-label')).to.equal('Prices');
      expect(texts(region, 'th[scope="col"]')).to.deep.equal(['Name', 'Age']);
      expect(texts(region, 'th[scope="row"]')).to.deep.equal(['Ada']);
      expect(region.querySelector('td')?.getAttribute('align')).to.equal('right');
    });

    it('are called by their caption, or just "Table"', () => {
      const named = rendered('<table><caption>Fees</caption><tr><td>1</td></tr></table>');
      expect(only(named, '[role="region"]').getAttribute('aria-label')).to.equal('Fees');
      const bare = rendered('| A |\n| --- |\n| 1 |');
      expect(only(bare, '[role="region"]').getAttribute('aria-label')).to.equal('Table');
    });
  });

  describe('code', () => {
    it('has a bar with its language and a copy button', () => {
      const figure = only(rendered('```ts\nconst a = 1;\n```'), 'figure');
      expect(texts(figure, 'figcaption > span')).to.deep.equal(['ts']);
      const copy = only<HTMLButtonElement>(figure, 'button[data-copy]');
      expect([copy.type, textOf(copy)]).to.deep.equal(['button', 'Copy']);
      const pre = only(figure, 'pre');
      expect([pre.tabIndex, pre.getAttribute('aria-label')]).to.deep.equal([0, 'ts']);
      expect(pre.textContent).to.equal('const a = 1;\n');
    });

    it('is called "Code" without a language', () => {
      expect(texts(rendered('```\nplain\n```'), 'figcaption > span')).to.deep.equal(['Code']);
    });

    it('is text, whatever stands in it', () => {
      const root = rendered('```html\n<script>alert(1)</script><img src=x onerror=alert(1)>\n```\n\n`<b>`');
      expect(only(root, 'pre').textContent).to.equal('<script>alert(1)</script><img src=x onerror=alert(1)>\n');
      expect(root.querySelectorAll('script, img, b')).to.have.lengthOf(0);
    });
  });

  describe('disclosures', () => {
    it('stay, open or closed, with Markdown inside', () => {
      const root = rendered('<details open><summary>More</summary>\n\nHidden **text**.\n\n</details>');
      const details = only<HTMLDetailsElement>(root, 'details');
      expect(details.open).to.equal(true);
      expect(texts(details, 'summary, strong')).to.deep.equal(['More', 'text']);
      expect(details.querySelectorAll('summary > svg')).to.have.lengthOf(1);
    });
  });

  describe('links', () => {
    const linkOf = (target: string): HTMLAnchorElement | null =>
      rendered(`[text](${target})`).querySelector<HTMLAnchorElement>('a');

    for (const [target, id, anchor] of [
      ['other.md', 'guides/other', undefined],
      ['./other.md#part', 'guides/other', 'part'],
      ['../faq/scan.md', 'faq/scan', undefined],
      ['sub/deep.markdown', 'guides/sub/deep', undefined],
      ['my%20page.md#%C3%BCber', 'guides/my page', 'über'],
      ['#part', 'guides/start', 'part'],
    ] as const) {
      it(`lead to articles: ${target}`, () => {
        const link = linkOf(target);
        expect(link?.dataset.article).to.equal(id);
        expect(link?.dataset.anchor).to.equal(anchor);
        expect(link?.getAttribute('href')?.startsWith('#helplet=article/')).to.equal(true);
        expect(link?.hasAttribute('target')).to.equal(false);
      });
    }

    for (const target of ['https://example.org/a', 'http://example.org', 'HTTPS://EXAMPLE.ORG/']) {
      it(`open in a new tab, and tell nothing: ${target}`, () => {
        const link = linkOf(target);
        expect(link?.target).to.equal('_blank');
        expect(link?.rel.split(' ').sort()).to.deep.equal(['noopener', 'noreferrer']);
      });
    }

    it('write mail and call', () => {
      for (const target of ['mailto:a@example.org', 'tel:+441632960000']) {
        const link = linkOf(target);
        expect(link?.getAttribute('href')).to.equal(target);
        expect(link?.rel).to.equal('noopener noreferrer');
        expect(link?.hasAttribute('target')).to.equal(false);
      }
    });

    it('lead to the host’s own pages in its own window', () => {
      const link = linkOf('/settings?tab=1#top');
      expect([link?.getAttribute('href'), link?.target]).to.deep.equal(['/settings?tab=1#top', '_top']);
    });

    for (const target of ['../../outside.md', 'image.png', '//evil.example/x', 'javascript:alert(1)', '?query']) {
      it(`become text when they lead nowhere: ${target}`, () => {
        const root = rendered(`See [the text](<${target}>).`);
        expect(root.querySelectorAll('[href]')).to.have.lengthOf(0);
        expect(textOf(root)).to.equal('See the text.');
      });
    }

    for (const target of [
      '/\\evil.example',
      '\\\\evil.example',
      '/&#9;/evil.example',
      '/&#10;/evil.example',
      '&#1;//evil.example',
    ]) {
      it(`never leave the site under the guise of a path: ${target}`, () => {
        for (const link of rendered(`<a href="${target}">text</a>`).querySelectorAll<HTMLAnchorElement>('a[href]')) {
          expect(new URL(link.href).origin).to.equal(location.origin);
        }
      });
    }

    it('are found in raw HTML as well', () => {
      const root = rendered('<a href="https://example.org" target="_top" rel="opener">x</a>');
      expect(only<HTMLAnchorElement>(root, 'a')).to.include({target: '_blank', rel: 'noopener noreferrer'});
    });
  });

  describe('images', () => {
    const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

    it('come from the bundle, late', () => {
      const image = only<HTMLImageElement>(rendered('Text ![A lens](lens.gif)', {assets: {'lens.gif': PIXEL}}), 'img');
      expect(image).to.include({src: PIXEL, alt: 'A lens', loading: 'lazy', decoding: 'async'});
    });

    it('become figures when they stand alone, with their title as caption', () => {
      const root = rendered('![A lens](lens.gif "Clean it")', {assets: {'lens.gif': PIXEL}});
      expect(texts(root, 'figure figcaption')).to.deep.equal(['Clean it']);
      expect(only(root, 'img').hasAttribute('title')).to.equal(false);
      expect(root.querySelectorAll('p')).to.have.lengthOf(0);
    });

    it('become links when they are remote', () => {
      const link = only<HTMLAnchorElement>(rendered('![A chart](https://tracker.example/p.png)'), 'a');
      expect(link).to.include({href: 'https://tracker.example/p.png', target: '_blank', rel: 'noopener noreferrer'});
      expect(textOf(link)).to.equal('A chart');
      expect(textOf(rendered('![](https://tracker.example/p.png)'))).to.equal('Image');
    });

    it('leave their words when there is nothing to open', () => {
      const root = rendered('![A lens](missing.png) ![](also-missing.png)');
      expect(root.querySelectorAll('img, a')).to.have.lengthOf(0);
      expect(textOf(root)).to.equal('A lens');
    });

    it('never nest a link in the link around them', () => {
      const root = rendered('[![A chart](https://tracker.example/p.png)](https://example.org/)');
      expect(root.querySelectorAll('a a')).to.have.lengthOf(0);
      expect(root.querySelector('a')?.getAttribute('href')).to.equal('https://example.org/');
    });

    it('load from prefixes that the author allowed', () => {
      const root = rendered('![](https://cdn.example/a.png)', {imagePrefixes: ['https://cdn.example/']});
      expect(only<HTMLImageElement>(root, 'img').src).to.equal('https://cdn.example/a.png');
    });
  });

  describe('headings', () => {
    /** Every anchor of the compiler's list must stand on the heading with that text. */
    const expectAnchors = (markdown: string): HTMLElement => {
      const root = rendered(markdown);
      const {headings} = outlineMarkdown(markdown, {title: 'Start'});
      expect(headings, 'the compiler’s headings').not.to.be.empty;
      const anchors = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .map(({id}) => id)
        .filter(id => id && !id.startsWith('footnote'));
      expect(anchors).to.deep.equal(headings.map(({anchor}) => anchor));
      return root;
    };

    for (const [what, markdown] of [
      ['plain ones', '## One\n\n### Two\n\n## Three'],
      ['the same text twice', '## Setup\n\n## Setup\n\n## Setup'],
      ['emphasis, code and links', '## The `scan()` *function* and [a link](x.md)\n\n## Next'],
      ['entities and escapes', '## Terms &amp; \\*conditions\\* &copy; "2024"\n\n## Next'],
      ['a tag without backticks', '## Use &lt;div&gt; and <kbd>Ctrl</kbd>\n\n## Next'],
      ['an emoji', '## 🎉 Party\n\n## 🎉\n\n## Next'],
      ['an image of the article', '## ![Logo](logo.png) Brand\n\n## Next'],
      ['a remote image', '## ![Logo](https://cdn.example/logo.png) Brand\n\n## Next'],
      ['a footnote', '## Fees[^1]\n\n## Next\n\n[^1]: Low.'],
      ['a line break', '## One<br>two\n\n## Next'],
      ['a comment', '## One <!-- not shown --> two\n\n## Next'],
      ['a soft hyphen', '## Donau&shy;dampf\n\n## Next'],
      ['a script', '## One <script>x</script> two\n\n## Next'],
      ['setext', 'One\n===\n\nTwo\n---\n\nThree\n---'],
      ['lists and quotes', '- ## In a list\n\n> ## In a quote\n\n## Next'],
      ['an alert', '> [!NOTE]\n> ## In an alert\n\n## Next'],
      ['trailing marks and spaces', '##   Spaced    out   ##\n\n## Next'],
      ['an unknown element', '## The <made-up>word</made-up>\n\n## Next'],
      ['strikethrough and an autolink', '## ~~Old~~ https://example.org\n\n## Next'],
    ] as const) {
      it(`have the anchors that the compiler chose: ${what}`, () => {
        expectAnchors(markdown);
      });
    }

    it('have them with raw HTML headings between', () => {
      const root = expectAnchors('## One\n\n<h2>Raw</h2>\n\n## Two\n\n<h3 id="x">Rough</h3>\n\n## Three');
      expect(texts(root, ':is(h2, h3)[id]')).to.deep.equal(['One', 'Two', 'Three']);
    });

    it('have them when a raw HTML heading says the same', () => {
      const root = rendered('## One\n\n<h3>Two</h3>\n\nNot here.\n\n## Two\n\nHere.');
      const target = only(root, '#two');
      expect(target.localName).to.equal('h2');
      expect(textOf(target.nextElementSibling)).to.equal('Here.');
    });

    it('are linked to themselves', () => {
      const link = only<HTMLAnchorElement>(rendered('## Before you scan'), 'h2 a');
      expect(link.getAttribute('href')).to.equal('#helplet=article/guides/start#before-you-scan');
      expect(link.getAttribute('aria-label')).to.equal('Link to “Before you scan”');
      expect(link.dataset).to.deep.include({article: 'guides/start', anchor: 'before-you-scan'});
    });

    it('never are a second title', () => {
      const root = rendered('## One\n\n# Two');
      expect(root.querySelectorAll('h1')).to.have.lengthOf(0);
      expect(texts(root, 'h2')).to.deep.equal(['One', 'Two']);
      expect(root.querySelectorAll('h2')[1]?.id).to.equal('two');
    });

    it('get no ids that the compiler did not choose', () => {
      const root = rendered('## One', {headings: []});
      expect(root.querySelectorAll('[id]')).to.have.lengthOf(0);
      expect(articleOf('## One').headings).to.have.lengthOf(1);
    });
  });
});
