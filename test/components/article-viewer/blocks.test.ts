import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/article-viewer/define.js';
import '../../../src/components/panel/define.js';
import {helplet} from '../../../src/commands/commands.js';
import type {HelpletArticleViewer} from '../../../src/components/article-viewer/article-viewer.js';
import type {HelpletPanel} from '../../../src/components/panel/panel.js';
import {HelpletError} from '../../../src/core/errors.js';
import type {HelpletErrorEvent} from '../../../src/events/error-event.js';
import {helpInstance} from '../../../src/instance/help-instance.js';
import type {BlockRenderers} from '../../../src/store/help-options.js';
import {LIBRARY, SCAN} from '../../helpers/components/content.js';
import {all, maybe, one, textOf} from '../../helpers/components/dom.js';
import {loadedHelp} from '../../helpers/components/help.js';
import {expectAccessible, preparePage} from '../../helpers/components/page.js';
import {until} from '../../helpers/components/until.js';
import {ArticleViewerHarness} from './harness.js';

const fence = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;
const SOURCES = {
  ...SCAN,
  markdown: [
    'Before.',
    fence('mermaid', 'graph TD\n  A --> B'),
    fence('math', 'a^2 + b^2'),
    fence('js', 'pay();'),
    fence('mermaid', 'graph LR'),
  ].join('\n\n'),
  headings: [],
};

async function read(blocks?: BlockRenderers): Promise<{viewer: ArticleViewerHarness; errors: unknown[]}> {
  const help = await loadedHelp({library: [SOURCES, ...LIBRARY.filter(({id}) => id !== SCAN.id)]});
  const errors: unknown[] = [];
  const viewer = new ArticleViewerHarness(
    await fixture<HelpletArticleViewer>(
      html`<helplet-article-viewer
        instance=${help.instance}
        .blocks=${blocks}
        @helplet-error=${({error}: HelpletErrorEvent) => errors.push(error)}
      ></helplet-article-viewer>`,
    ),
  );
  help.store.openArticle(SCAN.id);
  await viewer.shown(SCAN.title);
  return {viewer, errors};
}

const labels = ({element}: ArticleViewerHarness): string[] => all(element, '.code figcaption > span').map(textOf);

describe('Diagrams and formulas', () => {
  beforeEach(preparePage);

  it('are shown as source that says what it is', async () => {
    const {viewer} = await read();
    expect(labels(viewer)).to.deep.equal(['Diagram', 'Formula', 'js', 'Diagram']);
    expect(all(viewer.element, 'pre').map(pre => pre.ariaLabel)).to.deep.equal(['Diagram', 'Formula', 'js', 'Diagram']);
    await expectAccessible(viewer.element);
  });

  it('are drawn by the page, in the place of their source', async () => {
    const asked: string[] = [];
    const {viewer, errors} = await read({
      async mermaid(source, element) {
        asked.push(source);
        expect(element.isConnected).to.equal(true);
        await Promise.resolve();
        element.innerHTML = `<svg viewBox="0 0 9 9" width="90" fill="red"><title>${source.length}</title></svg>`;
      },
      math: (source, element) => element.append(`Formula: ${source}`),
    });
    await until(() => all(viewer.element, '.code').length === 1, 'all drawings');
    expect(asked).to.deep.equal(['graph TD\n  A --> B', 'graph LR']);
    expect(all(viewer.element, '.drawing').map(({ariaLabel}) => ariaLabel)).to.deep.equal([
      'Diagram',
      'Formula',
      'Diagram',
    ]);
    expect(textOf(all(viewer.element, '.drawing')[1])).to.equal('Formula: a^2 + b^2');
    // The look of our icons is not for what others draw.
    const svg = all(viewer.element, '.drawing')[0]?.querySelector('svg') as SVGSVGElement;
    expect(getComputedStyle(svg).fill).to.equal('rgb(255, 0, 0)');
    expect(errors).to.deep.equal([]);
    await expectAccessible(viewer.element);
  });

  it('stay source where the page fails, which is told once', async () => {
    const {viewer, errors} = await read({
      mermaid(_source, element) {
        element.append('half a drawing');
        throw new TypeError('no');
      },
      math: () => Promise.reject(new TypeError('never')),
    });
    await until(() => errors.length === 2, 'both errors');
    expect(errors.map(error => error instanceof HelpletError && error.code)).to.deep.equal([
      'element/block',
      'element/block',
    ]);
    expect(labels(viewer)).to.deep.equal(['Diagram', 'Formula', 'js', 'Diagram']);
    expect(maybe(viewer.element, '.drawing')).to.equal(undefined);
  });

  it('are drawn for a panel that init places', async () => {
    const help = await loadedHelp({library: [SOURCES]});
    const blocks: BlockRenderers = {math: (source, element) => element.append(source)};
    helplet(help.instance).init({mode: 'floating', withoutLauncher: true, blocks});
    const panel = [...helpInstance(help.instance).members].find((member): member is HelpletPanel => 'goTo' in member);
    if (!panel) throw new Error('There is no panel');
    panel.show(`article/${SCAN.id}`);
    await until(() => maybe(panel, 'helplet-article-viewer'), 'the viewer');
    const viewer = one(panel, 'helplet-article-viewer');
    await until(() => maybe(viewer, '.drawing'), 'the drawing');
    expect(textOf(one(viewer, '.drawing'))).to.equal('a^2 + b^2');
    helplet(help.instance).destroy();
  });
});
