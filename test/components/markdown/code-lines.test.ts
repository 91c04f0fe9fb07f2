import {expect} from '@open-wc/testing';
import {highlight} from '../../../src/markdown/highlight/highlighter.js';
import {textOf} from '../../helpers/components/dom.js';
import {rendered} from '../../helpers/components/markdown.js';
import {expectAccessible, preparePage} from '../../helpers/components/page.js';
import {all, one, read} from '../../helpers/components/prose.js';

const CODE = 'const a = 1;\n\n/* Two\nlines */\nlet b = `c\nd`;';
const block = (info: string, code = CODE): string => `\`\`\`${info}\n${code}\n\`\`\``;

beforeEach(preparePage);

describe('The title of a code block', () => {
  it('stands in the bar, before the language', async () => {
    const prose = await read(block('js title="src/app.js"'));
    expect([...one(prose, 'figcaption').children].map(textOf)).to.deep.equal(['src/app.js', 'js', 'Copy']);
    expect(one(prose, 'pre').getAttribute('aria-label')).to.equal('src/app.js');
    expect(all(prose, '[title]')).to.deep.equal([]);
  });

  it('stands alone where no language is named', async () => {
    const prose = await read(block('title="a & <b>"'));
    expect([...one(prose, 'figcaption').children].map(textOf)).to.deep.equal(['a & <b>', 'Copy']);
  });

  it('is none of an author’s own HTML', () => {
    const root = rendered('<pre title="js {1}" class="x"><code>a\n</code></pre>');
    expect(all(root, '.line, .code-title, pre[title], pre[class]')).to.deep.equal([]);
  });
});

for (const [how, more] of [
  ['in colours', {highlight}],
  ['without colours', {}],
] as const) {
  describe(`Lines of code ${how}`, () => {
    it('are marked, whatever stands in them', async () => {
      const prose = await read(block('js {1,4-5}'), more);
      expect(all(prose, 'mark').map(mark => mark.textContent)).to.deep.equal([
        'const a = 1;\n',
        'lines */\n',
        'let b = `c\n',
      ]);
      expect(all(prose, '.line')).to.have.lengthOf(6);
      expect(one(prose, 'code').textContent).to.equal(`${CODE}\n`);
      expect(one(prose, 'code').classList.contains('language-js')).to.equal(true);
    });

    it('have numbers that are no text', async () => {
      const prose = await read(block('js showLineNumbers startLineNumber=9'), more);
      const numbers = all(prose, '.line').map(line => getComputedStyle(line, '::before').content.replace(' / ""', ''));
      expect(numbers).to.deep.equal(['"9"', '"10"', '"11"', '"12"', '"13"', '"14"']);
      expect(one(prose, 'code').textContent).to.equal(`${CODE}\n`);
    });

    it('are selected as they were written', async () => {
      const prose = await read(block('js {2} showLineNumbers'), more);
      const selection = getSelection() as Selection;
      selection.selectAllChildren(one(prose, 'code'));
      expect(selection.toString().trimEnd()).to.equal(CODE);
    });

    it('are as high as lines are', async () => {
      const plain = one(await read(block('js'), more), 'code').getBoundingClientRect();
      const marked = one(await read(block('js {2}'), more), 'code').getBoundingClientRect();
      const [first] = all(await read(block('js {2}'), more), '.line');
      expect(Math.round(marked.height)).to.equal(Math.round((first as HTMLElement).getBoundingClientRect().height * 6));
      expect(marked.height).to.be.at.least(plain.height);
    });
  });
}

describe('Marked lines', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`can be read in ${scheme}`, async () => {
      const prose = await read('');
      const {host} = prose.getRootNode() as ShadowRoot;
      (host as HTMLElement).style.cssText =
        `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#16181d' : '#fff'}`;
      const code = "// Why\nexport class A extends B { readonly c = 'text'; d(): number { return 42; } }";
      prose.replaceChildren(...rendered(block('ts title="a.ts" {1-2} showLineNumbers', code), {highlight}).childNodes);
      expect(all(prose, 'mark [class^="hl-"]').length).to.be.at.least(5);
      await expectAccessible(host);
    });
  }

  it('differ by more than their colour', async () => {
    const prose = await read(block('js {2}'));
    const {borderInlineStartColor, borderInlineStartWidth} = getComputedStyle(one(prose, 'mark'));
    expect([borderInlineStartColor, borderInlineStartWidth]).to.deep.equal(['rgb(32, 88, 208)', '3px']);
  });

  it('reach over all that can be scrolled to', async () => {
    const prose = await read(block('js {1}', `short\n${'long '.repeat(200)}`));
    const pre = one(prose, 'pre');
    expect(one(prose, 'mark').offsetWidth).to.be.at.least(pre.scrollWidth - 1);
  });

  it('are none where there are more lines than anyone reads', () => {
    const root = rendered(block('js {1} title="log"', 'a\n'.repeat(3000)));
    expect(all(root, '.line')).to.deep.equal([]);
    expect(all(root, '.code-title').map(textOf)).to.deep.equal(['log']);
  });
});
