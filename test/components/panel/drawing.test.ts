import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/panel/define.js';
import type {HelpletPanel} from '../../../src/components/panel/panel.js';
import {focused, maybe, type} from '../../helpers/components/dom.js';
import {loadedHelp, newHelp} from '../../helpers/components/help.js';
import {preparePage} from '../../helpers/components/page.js';
import {settle, until} from '../../helpers/components/until.js';
import {PanelHarness} from './harness.js';

/** Holds up frames until they are let go. */
function heldFrames(): {release: () => void} {
  const own = window.requestAnimationFrame;
  const held: FrameRequestCallback[] = [];
  window.requestAnimationFrame = callback => held.push(callback);
  return {
    release() {
      window.requestAnimationFrame = own;
      for (const callback of held.splice(0)) own(callback);
    },
  };
}

const isViewerFetched = (): boolean =>
  performance.getEntriesByType('resource').some(({name}) => /\/article-viewer\/article-viewer\.[jt]s/.test(name));

describe('drawing a panel', () => {
  before(preparePage);

  it('takes letters before its home view is drawn, and keeps them', async () => {
    const {instance} = newHelp();
    const frames = heldFrames();
    const element = document.createElement('helplet-panel');
    element.instance = instance;
    document.body.append(element);
    const panel = new PanelHarness(element);
    element.show();
    await until(() => focused()?.localName === 'input', 'focus in the box');
    await settle();
    expect(maybe(element, 'helplet-home')).to.equal(undefined);
    await type('sc');
    expect(maybe(element, 'helplet-home')).to.equal(undefined);
    frames.release();
    await until(() => maybe(element, 'helplet-home'), 'the home view');
    expect(panel.box.input.value).to.equal('sc');
    element.remove();
  });

  it('draws nothing that was taken away before, until it is put back', async () => {
    const {instance} = newHelp();
    const element = document.createElement('helplet-panel');
    element.instance = instance;
    document.body.append(element);
    element.remove();
    await settle();
    expect(element.hasUpdated).to.equal(false);
    document.body.append(element);
    element.show();
    await until(() => focused()?.localName === 'input', 'focus in the box');
    element.remove();
  });

  it('fetches what shows an article when someone points at a link to one', async () => {
    const {instance} = await loadedHelp();
    const panel = new PanelHarness(
      await fixture<HelpletPanel>(html`<helplet-panel instance=${instance}></helplet-panel>`),
    );
    await panel.open();
    await until(() => panel.rows.length > 0, 'rows of the home view');
    expect(isViewerFetched()).to.equal(false);
    panel.box.element.dispatchEvent(new Event('pointerover', {bubbles: true, composed: true}));
    await settle();
    expect(isViewerFetched()).to.equal(false);
    const link = panel.rows.find(row => row.matches('a'));
    link?.dispatchEvent(new Event('pointerover', {bubbles: true, composed: true}));
    await until(() => isViewerFetched(), 'the code of the viewer');
    expect(maybe(panel.element, 'helplet-article-viewer')).to.equal(undefined);
  });
});
