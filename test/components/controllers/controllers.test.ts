import {expect, fixture, html} from '@open-wc/testing';
import {css, LitElement, type TemplateResult} from 'lit';
import {ComboboxController, type ComboboxOptions} from '../../../src/controllers/combobox-controller.js';
import {DelayController} from '../../../src/controllers/delay-controller.js';
import {FocusMemoryController} from '../../../src/controllers/focus-memory-controller.js';
import {TabsController} from '../../../src/controllers/tabs-controller.js';
import {Clock} from '../../helpers/components/clock.js';
import {all, focused, one, press, textOf, updated} from '../../helpers/components/dom.js';
import {preparePage} from '../../helpers/components/page.js';
import {settle, until} from '../../helpers/components/until.js';

class DelayHost extends LitElement {
  waiting = false;
  readonly delay = new DelayController(this, () => this.waiting, {afterMs: 150, atLeastMs: 300});
  wait(waiting: boolean): void {
    this.waiting = waiting;
    this.requestUpdate();
  }
  protected override render(): string {
    return this.delay.visible ? 'waiting' : '';
  }
}
customElements.define('test-delay-host', DelayHost);

class FocusHost extends LitElement {
  readonly memory = new FocusMemoryController(this);
  protected override render(): TemplateResult {
    return html`<button id="a">A</button><button id="b">B</button>`;
  }
}
customElements.define('test-focus-host', FocusHost);

class TabsHost extends LitElement {
  static override styles = css`
    [role='tablist'] {
      display: flex;
      overflow: auto hidden;
    }
    button {
      flex: none;
      inline-size: 100px;
    }
  `;
  readonly tabs = new TabsController(this);
  readonly chosen: string[] = [];
  protected override render(): TemplateResult {
    return html`<div role="tablist" @keydown=${this.tabs.onKeydown}>
      ${['A', 'B', 'C'].map(name => html`<button role="tab" @click=${() => this.chosen.push(name)}>${name}</button>`)}
    </div>`;
  }
}
customElements.define('test-tabs-host', TabsHost);

before(preparePage);

describe('DelayController', () => {
  let clock: Clock;
  let host: DelayHost;

  beforeEach(async () => {
    host = await fixture<DelayHost>(html`<test-delay-host></test-delay-host>`);
    clock = new Clock();
  });
  afterEach(() => clock.restore());

  it('shows a wait after a moment only', async () => {
    host.wait(true);
    await clock.pass(149);
    expect(host.delay.visible).to.equal(false);
    await clock.pass(1);
    expect(host.delay.visible).to.equal(true);
    expect(textOf(host.shadowRoot)).to.equal('waiting');
  });

  it('shows no wait that is over by then', async () => {
    host.wait(true);
    await clock.pass(100);
    host.wait(false);
    await clock.pass(1000);
    expect(host.delay.visible).to.equal(false);
  });

  it('counts each wait from its own beginning', async () => {
    host.wait(true);
    await clock.pass(100);
    host.wait(false);
    await clock.pass(10);
    host.wait(true);
    await clock.pass(149);
    expect(host.delay.visible).to.equal(false);
    await clock.pass(1);
    expect(host.delay.visible).to.equal(true);
  });

  it('stays visible for a while', async () => {
    host.wait(true);
    await clock.pass(150);
    host.wait(false);
    await clock.pass(299);
    expect(host.delay.visible).to.equal(true);
    await clock.pass(1);
    expect(host.delay.visible).to.equal(false);
  });

  it('ends at once when it was visible for long enough', async () => {
    host.wait(true);
    await clock.pass(600);
    host.wait(false);
    await clock.pass(0);
    expect(host.delay.visible).to.equal(false);
  });

  it('goes on when another wait follows', async () => {
    host.wait(true);
    await clock.pass(150);
    host.wait(false);
    await clock.pass(100);
    host.wait(true);
    await clock.pass(1000);
    expect(host.delay.visible).to.equal(true);
  });

  it('is not put off by other updates of the host', async () => {
    host.wait(true);
    for (let step = 0; step < 15; step++) {
      await clock.pass(10);
      host.requestUpdate();
    }
    await clock.pass(0);
    expect(host.delay.visible).to.equal(true);
  });

  it('stops when its host goes', async () => {
    host.wait(true);
    await clock.pass(100);
    host.remove();
    await clock.pass(1000);
    expect(host.delay.visible).to.equal(false);
  });
});

describe('FocusMemoryController', () => {
  const hostOn = (): Promise<FocusHost> => fixture<FocusHost>(html`<test-focus-host></test-focus-host>`);

  it('brings focus back in reverse order', async () => {
    const host = await hostOn();
    for (const id of ['a', 'b']) {
      one(host, `#${id}`).focus();
      host.memory.push();
    }
    one(host, '#b').blur();
    expect(host.memory.pop()).to.equal(true);
    expect(focused()?.id).to.equal('b');
    expect(host.memory.pop()).to.equal(true);
    expect(focused()?.id).to.equal('a');
    expect(host.memory.pop()).to.equal(false);
  });

  it('says when what it remembered is gone', async () => {
    const host = await hostOn();
    const button = one(host, '#a');
    button.focus();
    host.memory.push();
    button.remove();
    expect(host.memory.pop()).to.equal(false);
  });

  it('says when what it remembered cannot take focus', async () => {
    const host = await hostOn();
    const button = one(host, '#a');
    button.focus();
    host.memory.push();
    button.inert = true;
    expect(host.memory.pop()).to.equal(false);
  });

  it('remembers nothing when nothing inside has focus', async () => {
    const host = await hostOn();
    host.memory.push();
    expect(host.memory.pop()).to.equal(false);
  });

  it('knows whether focus is inside', async () => {
    const host = await hostOn();
    expect(host.memory.within).to.equal(false);
    one(host, '#a').focus();
    expect(host.memory.within).to.equal(true);
  });

  it('gives focus back to the page, once', async () => {
    const outer = await fixture<HTMLButtonElement>(html`<button>Outside</button>`);
    const host = await hostOn();
    outer.focus();
    host.memory.rememberOutside();
    one(host, '#a').focus();
    host.memory.returnOutside();
    expect(focused() === outer).to.equal(true);
    one(host, '#a').focus();
    host.memory.returnOutside();
    expect(focused()?.id).to.equal('a');
  });

  it('forgets when its host goes', async () => {
    const host = await hostOn();
    one(host, '#a').focus();
    host.memory.push();
    const parent = host.parentElement;
    host.remove();
    await settle();
    parent?.append(host);
    expect(host.memory.pop()).to.equal(false);
  });

  it('keeps what it remembers when its host is moved', async () => {
    const host = await hostOn();
    one(host, '#a').focus();
    host.memory.push();
    host.remove();
    document.body.append(host);
    await settle();
    expect(host.memory.pop()).to.equal(true);
    expect(focused()?.id).to.equal('a');
    host.remove();
  });
});

describe('TabsController', () => {
  const hostOn = (): Promise<TabsHost> => fixture<TabsHost>(html`<test-tabs-host></test-tabs-host>`);
  const focusTab = (host: TabsHost, index: number): void => all(host, 'button')[index]?.focus();

  it('chooses with arrows, Home and End', async () => {
    const host = await hostOn();
    focusTab(host, 0);
    await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End');
    expect(host.chosen).to.deep.equal(['B', 'C', 'A', 'C', 'A', 'C']);
    expect(textOf(focused())).to.equal('C');
  });

  it('mirrors the arrows from right to left', async () => {
    const host = await hostOn();
    host.dir = 'rtl';
    focusTab(host, 0);
    await press('ArrowLeft', 'ArrowLeft', 'ArrowRight');
    expect(host.chosen).to.deep.equal(['B', 'C', 'B']);
  });

  it('leaves other keys alone', async () => {
    const host = await hostOn();
    focusTab(host, 1);
    const tab = focused() as HTMLElement;
    for (const key of ['ArrowUp', 'ArrowDown', 'a', 'Tab']) {
      const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
      tab.dispatchEvent(event);
      expect(event.defaultPrevented, key).to.equal(false);
    }
    expect(host.chosen).to.be.empty;
  });

  it('marks cut edges, from right to left too', async () => {
    const host = await hostOn();
    host.style.cssText = 'display: block; width: 150px';
    const list = one(host, '[role="tablist"]');
    await until(() => list.dataset.overflow === 'end', 'a cut end');
    host.dir = 'rtl';
    list.scrollLeft = -list.scrollWidth;
    await until(() => list.dataset.overflow === 'start', 'a cut start');
    host.style.width = '400px';
    await until(() => list.dataset.overflow === undefined, 'no cut edge');
  });

  it('works again after its host was taken away and put back', async () => {
    const host = await hostOn();
    const parent = host.parentElement;
    host.remove();
    await settle();
    parent?.append(host);
    await updated(host);
    focusTab(host, 0);
    await press('ArrowRight');
    expect(host.chosen).to.deep.equal(['B']);
  });
});

describe('ComboboxController', () => {
  /** A combobox that notes what it is asked for. */
  const comboboxOf = (
    state: {count?: number; active?: boolean; dismisses?: boolean} = {},
  ): {press: (key: string, more?: KeyboardEventInit) => KeyboardEvent; asked: string[]} => {
    const {count = 3, active = false, dismisses = true} = state;
    const asked: string[] = [];
    const options: ComboboxOptions = {
      count: () => count,
      move: step => asked.push(`move ${step}`),
      hasActive: () => active,
      clearActive: () => asked.push('clear'),
      chooseActive: () => asked.push('choose'),
      submit: () => asked.push('submit'),
      dismiss: () => {
        asked.push('dismiss');
        return dismisses;
      },
    };
    const controller = new ComboboxController(new FocusHost(), options);
    return {
      asked,
      press: (key, more = {}) => {
        const event = new KeyboardEvent('keydown', {key, cancelable: true, ...more});
        controller.onKeydown(event);
        return event;
      },
    };
  };

  for (const {key, state = {}, asks, handled = true} of [
    {key: 'ArrowDown', asks: ['move 1']},
    {key: 'ArrowUp', asks: ['move -1']},
    {key: 'ArrowDown', state: {count: 0}, asks: [], handled: false},
    {key: 'Enter', asks: ['submit']},
    {key: 'Enter', state: {active: true}, asks: ['choose']},
    {key: 'Escape', state: {active: true}, asks: ['clear']},
    {key: 'Escape', asks: ['dismiss']},
    {key: 'Tab', asks: [], handled: false},
    {key: 'a', asks: [], handled: false},
    {key: 'Home', asks: [], handled: false},
    {key: 'PageDown', asks: ['move 10']},
    {key: 'PageUp', asks: ['move -10']},
    {key: 'PageDown', state: {count: 0}, asks: [], handled: false},
  ]) {
    it(`${key} ${JSON.stringify(state)}: ${asks.join() || 'nothing'}`, () => {
      const combobox = comboboxOf(state);
      expect(combobox.press(key).defaultPrevented).to.equal(handled);
      expect(combobox.asked).to.deep.equal(asks);
    });
  }

  it('leaves keys of a composition to the input method', () => {
    const combobox = comboboxOf({active: true});
    for (const key of ['Enter', 'Escape', 'ArrowDown', 'ArrowUp']) {
      expect(combobox.press(key, {isComposing: true}).defaultPrevented, key).to.equal(false);
      expect(combobox.press(key, {keyCode: 229}).defaultPrevented, `${key} at its end`).to.equal(false);
    }
    expect(combobox.asked).to.be.empty;
  });

  it('opens the list with Alt and the arrow down, and closes it with Alt and the arrow up', () => {
    const combobox = comboboxOf({active: true});
    expect(combobox.press('ArrowDown', {altKey: true}).defaultPrevented).to.equal(true);
    expect(combobox.press('ArrowUp', {altKey: true}).defaultPrevented).to.equal(true);
    expect(combobox.asked).to.deep.equal(['move 0', 'clear', 'dismiss']);
  });

  it('leaves keys with modifiers to the browser', () => {
    const combobox = comboboxOf();
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const) combobox.press('Enter', {[modifier]: true});
    combobox.press('ArrowUp', {shiftKey: true});
    expect(combobox.asked).to.be.empty;
  });
});
