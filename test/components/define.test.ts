import {expect} from '@open-wc/testing';
import * as helplet from '../../src/index.js';

const TAGS = [
  'helplet-article-list',
  'helplet-article-viewer',
  'helplet-launcher',
  'helplet-panel',
  'helplet-search-box',
] as const;
const CLASSES = [
  helplet.HelpletArticleList,
  helplet.HelpletArticleViewer,
  helplet.HelpletLauncher,
  helplet.HelpletPanel,
  helplet.HelpletSearchBox,
] as const;

const defined = (): string[] => TAGS.filter(tag => customElements.get(tag));

// One after another: each test stands on what the one before left.
describe('Definition', () => {
  it('does not come with the classes', () => {
    expect(CLASSES.map(({tag}) => tag)).to.deep.equal([...TAGS]);
    expect(defined()).to.deep.equal([]);
  });

  it('comes with one element alone, and then again without harm', async () => {
    await import('../../src/components/search-box/define.js');
    expect(defined()).to.deep.equal(['helplet-search-box']);
    expect(() => helplet.HelpletSearchBox.define()).not.to.throw();
  });

  it('of a panel brings its parts', async () => {
    await import('../../src/components/panel/define.js');
    // The list of results comes when a panel is open, the viewer with the first article.
    expect(defined()).to.deep.equal(['helplet-panel', 'helplet-search-box']);
  });

  it('comes with all of them, and gives the classes away', async () => {
    const all = await import('../../src/define.js');
    expect(defined()).to.deep.equal([...TAGS]);
    for (const [index, tag] of TAGS.entries()) expect(customElements.get(tag) === CLASSES[index], tag).to.equal(true);
    expect(all.HelpletPanel === helplet.HelpletPanel).to.equal(true);
    for (const Class of CLASSES) expect(() => Class.define()).not.to.throw();
  });

  it('upgrades what the page already holds, with its attributes', async () => {
    const template = document.createElement('template');
    template.innerHTML =
      '<helplet-panel instance="early" label="Ask"></helplet-panel><helplet-launcher instance="early"></helplet-launcher>';
    document.body.append(template.content);
    const panel = document.querySelector('helplet-panel');
    const launcher = document.querySelector('helplet-launcher');
    expect(panel).to.include({instance: 'early', label: 'Ask'});
    expect(launcher?.instance).to.equal('early');
    panel?.remove();
    launcher?.remove();
  });
});
