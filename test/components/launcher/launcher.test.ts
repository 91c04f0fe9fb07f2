import {expect, fixture, html} from '@open-wc/testing';
import {resetMouse, sendMouse} from '@web/test-runner-commands';
import '../../../src/components/launcher/define.js';
import '../../../src/components/panel/define.js';
import {HelpletLauncher} from '../../../src/components/launcher/launcher.js';
import type {HelpletPanel} from '../../../src/components/panel/panel.js';
import {linkPanel} from '../../../src/instance/registry.js';
import type {PanelLink} from '../../../src/page/panel-link.js';
import {focused, isVisible, one, press, refuse, textOf} from '../../helpers/components/dom.js';
import {itHasGoodHabits} from '../../helpers/components/element-habits.js';
import {newHelp} from '../../helpers/components/help.js';
import {expectAccessible, on, preparePage, SCHEMES} from '../../helpers/components/page.js';
import {settle, until} from '../../helpers/components/until.js';

/** What a person does with a launcher, and sees of it. */
class LauncherHarness {
  readonly element: HelpletLauncher;

  constructor(element: HelpletLauncher) {
    this.element = element;
  }

  get button(): HTMLButtonElement {
    return one<HTMLButtonElement>(this.element, 'button');
  }

  get name(): string | null {
    return this.button.getAttribute('aria-label');
  }

  get saysExpanded(): boolean {
    return this.button.getAttribute('aria-expanded') === 'true';
  }
}

/** Stands in for a panel, and notes what it is asked for. */
class FakePanel implements PanelLink {
  open = false;
  shortcut = '';
  readonly asked: string[] = [];
  show(): void {
    this.asked.push('show');
  }
  close(): void {
    this.asked.push('close');
  }
  prepare(): void {
    this.asked.push('prepare');
  }
}

async function launcherFor(instance: string): Promise<LauncherHarness> {
  return new LauncherHarness(await fixture(html`<helplet-launcher instance=${instance}></helplet-launcher>`));
}

async function launcherAndPanel(): Promise<{
  launcher: LauncherHarness;
  panel: HelpletPanel;
  isOpen: () => boolean;
  instance: string;
}> {
  const {instance} = newHelp();
  const panel = await fixture<HelpletPanel>(html`<helplet-panel instance=${instance}></helplet-panel>`);
  const launcher = await launcherFor(instance);
  return {launcher, panel, instance, isOpen: () => isVisible(one(panel, 'dialog'))};
}

describe('helplet-launcher', () => {
  before(preparePage);
  afterEach(() => resetMouse());

  for (const scheme of SCHEMES) {
    for (const look of ['', 'quiet', 'edge']) {
      it(`is accessible on a ${scheme} page, closed and open (look: ${look || 'none'})`, async () => {
        const {instance} = newHelp();
        const panel = await fixture<HelpletPanel>(html`<helplet-panel instance=${instance}></helplet-panel>`);
        const launcher = new LauncherHarness(
          await on(scheme, html`<helplet-launcher instance=${instance} look=${look} label="Help"></helplet-launcher>`),
        );
        await expectAccessible(launcher.element);
        panel.show();
        await until(() => launcher.saysExpanded, 'the open panel');
        await expectAccessible(launcher.element);
      });
    }
  }

  describe('its panel', () => {
    it('opens and closes with each click', async () => {
      const {launcher, isOpen} = await launcherAndPanel();
      expect(launcher.saysExpanded).to.equal(false);
      launcher.button.click();
      await until(isOpen, 'the open panel');
      expect(launcher.saysExpanded).to.equal(true);
      expect(launcher.element.hasAttribute('open')).to.equal(true);
      launcher.button.click();
      await until(() => !isOpen(), 'the closed panel');
      expect(launcher.saysExpanded).to.equal(false);
      expect(launcher.element.hasAttribute('open')).to.equal(false);
    });

    it('opens with the keyboard, and gives focus back to the launcher', async () => {
      const {launcher, isOpen} = await launcherAndPanel();
      launcher.element.focus();
      expect(focused() === launcher.button).to.equal(true);
      await press('Enter');
      await until(isOpen, 'the open panel');
      await until(() => focused()?.localName === 'input', 'focus in the box');
      await press('Escape');
      await until(() => !isOpen(), 'the closed panel');
      await until(() => focused() === launcher.button, 'focus on the launcher');
    });

    it('is followed when someone else opens and closes it', async () => {
      const {launcher, panel} = await launcherAndPanel();
      panel.show();
      await until(() => launcher.saysExpanded, 'the open panel');
      panel.close();
      await until(() => !launcher.saysExpanded, 'the closed panel');
    });

    it('stays closed when helplet-open is cancelled', async () => {
      const {launcher, panel, isOpen} = await launcherAndPanel();
      const opens = refuse(panel, 'helplet-open');
      launcher.button.click();
      await settle();
      expect(opens).to.have.lengthOf(1);
      expect(isOpen()).to.equal(false);
      expect(launcher.saysExpanded).to.equal(false);
    });

    it('may come later', async () => {
      const {instance} = newHelp();
      const launcher = await launcherFor(instance);
      launcher.button.click();
      const panel = await fixture<HelpletPanel>(html`<helplet-panel instance=${instance}></helplet-panel>`);
      launcher.button.click();
      await until(() => panel.open, 'the open panel');
      expect(launcher.saysExpanded).to.equal(true);
    });

    it('may go while it is open', async () => {
      const {launcher, panel} = await launcherAndPanel();
      panel.show();
      await until(() => launcher.saysExpanded, 'the open panel');
      panel.remove();
      await until(() => !launcher.saysExpanded, 'a closed launcher');
    });

    it('is the one of its instance only', async () => {
      const {launcher} = await launcherAndPanel();
      const other = await launcherAndPanel();
      launcher.button.click();
      await until(() => launcher.saysExpanded, 'the open panel');
      await settle();
      expect(other.panel.open).to.equal(false);
      expect(other.launcher.saysExpanded).to.equal(false);
    });

    it('can be another one later', async () => {
      const {launcher} = await launcherAndPanel();
      const other = await launcherAndPanel();
      other.panel.show();
      await until(() => other.panel.open, 'the open panel');
      launcher.element.instance = other.instance;
      expect(launcher.element.getAttribute('instance')).to.equal(other.instance);
      expect(launcher.saysExpanded).to.equal(true);
    });

    it('is the default one unless it is named', () => {
      expect(document.createElement('helplet-launcher').instance).to.equal('default');
    });
  });

  describe('preparing', () => {
    it('starts when the pointer comes', async () => {
      const {instance} = newHelp();
      const panel = new FakePanel();
      const unlink = linkPanel(instance, panel);
      const launcher = await launcherFor(instance);
      expect(panel.asked).to.be.empty;
      const {left, top, width, height} = launcher.button.getBoundingClientRect();
      await sendMouse({type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
      await until(() => panel.asked.length, 'the preparation');
      expect(panel.asked[0]).to.equal('prepare');
      unlink();
    });

    it('starts with focus and with a touch', async () => {
      const {instance} = newHelp();
      const panel = new FakePanel();
      const unlink = linkPanel(instance, panel);
      const launcher = await launcherFor(instance);
      launcher.element.focus();
      expect(panel.asked).to.deep.equal(['prepare']);
      launcher.button.dispatchEvent(new PointerEvent('pointerenter', {pointerType: 'touch'}));
      expect(panel.asked).to.deep.equal(['prepare', 'prepare']);
      unlink();
    });

    it('fetches what the panel needs before it opens', async () => {
      // The pointer may still be where a launcher will stand.
      await sendMouse({type: 'move', position: [0, 0]});
      const help = newHelp();
      await fixture(html`<helplet-panel instance=${help.instance}></helplet-panel>`);
      const launcher = await launcherFor(help.instance);
      await settle();
      expect(help.provider.described).to.equal(0);
      launcher.element.focus();
      await until(() => help.provider.described === 1, 'the index');
    });
  });

  describe('attributes', () => {
    it('is called "Help", or by its label, or as it is told', async () => {
      const {launcher} = await launcherAndPanel();
      expect(launcher.name).to.equal('Help');
      launcher.element.setAttribute('label', 'Support');
      expect(launcher.name).to.equal('Support');
      expect(textOf(one(launcher.element, '[part="label"]'))).to.equal('Support');
      launcher.element.setAttribute('accessible-label', 'Support for Northwind');
      expect(launcher.name).to.equal('Support for Northwind');
      launcher.element.removeAttribute('accessible-label');
      launcher.element.removeAttribute('label');
      expect(launcher.name).to.equal('Help');
      expect(textOf(one(launcher.element, '[part="label"]'))).to.equal('');
    });

    it('says what a click does while the panel is open', async () => {
      const {launcher, panel} = await launcherAndPanel();
      panel.show();
      await until(() => launcher.saysExpanded, 'the open panel');
      expect(launcher.name).to.equal('Close help');
    });

    it('says that it opens a dialog', async () => {
      const {launcher} = await launcherAndPanel();
      expect(launcher.button.getAttribute('aria-haspopup')).to.equal('dialog');
    });

    it('shows one glyph at a time', async () => {
      const {launcher, panel} = await launcherAndPanel();
      const glyphs = (): string[] =>
        [...(launcher.element.shadowRoot?.querySelectorAll('svg') ?? [])]
          .filter(glyph => isVisible(glyph))
          .map(glyph => glyph.innerHTML);
      const closed = glyphs();
      expect(closed).to.have.length(1);
      panel.show();
      await until(() => launcher.saysExpanded, 'the open panel');
      await until(() => glyphs().length === 1 && glyphs()[0] !== closed[0], 'the other glyph');
      panel.close();
      await until(() => glyphs().join() === closed.join(), 'the first glyph');
    });

    it('floats in the corner, or stands where it is put', async () => {
      const {launcher} = await launcherAndPanel();
      const position = (): string => getComputedStyle(launcher.element).position;
      const {right, bottom} = launcher.button.getBoundingClientRect();
      expect(position()).to.equal('fixed');
      expect(innerWidth - right).to.be.within(8, 48);
      expect(innerHeight - bottom).to.be.within(8, 48);
      launcher.element.setAttribute('placement', 'inline');
      expect(position()).not.to.equal('fixed');
    });

    it('takes its colours from the theme', async () => {
      const {launcher} = await launcherAndPanel();
      launcher.element.setAttribute('look', 'quiet');
      const colours = ['light', 'dark'].map(theme => {
        launcher.element.setAttribute('theme', theme);
        return getComputedStyle(launcher.button).backgroundColor;
      });
      expect(colours[0]).not.to.equal(colours[1]);
    });
  });

  describe('coming and going', () => {
    it('works again after it was taken away and put back', async () => {
      const {launcher, panel} = await launcherAndPanel();
      const parent = launcher.element.parentElement;
      launcher.element.remove();
      panel.show();
      await until(() => panel.open, 'the open panel');
      expect(launcher.saysExpanded).to.equal(false);
      parent?.append(launcher.element);
      expect(launcher.saysExpanded).to.equal(true);
      launcher.button.click();
      await until(() => !panel.open, 'the closed panel');
      expect(launcher.saysExpanded).to.equal(false);
    });
  });

  itHasGoodHabits(HelpletLauncher, {
    instance: () => newHelp().instance,
    makeBusy: async element => {
      const {instance} = element as HelpletLauncher;
      const unlink = linkPanel(instance, new FakePanel());
      element.focus();
      new LauncherHarness(element as HelpletLauncher).button.click();
      unlink();
    },
  });
});
