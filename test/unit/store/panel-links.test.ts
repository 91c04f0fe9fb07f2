import {afterEach, describe, expect, it, vi} from 'vitest';
import {
  linkPanel,
  notifyPanelLink,
  type PanelLink,
  panelLink,
  subscribeToPanelLink,
} from '../../../src/store/panel-links.js';

// What listens to a page needs one.
vi.mock('../../../src/page/openers.js', () => ({listenToPage: () => () => undefined, openByHash: () => undefined}));

const panel = (): PanelLink => ({open: false, shortcut: '', show: vi.fn(), close: vi.fn(), prepare: vi.fn()});

const endings: (() => void)[] = [];
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

/** Links until the end of the test. */
function link(instance: string, linked: PanelLink): () => void {
  const end = linkPanel(instance, linked);
  endings.push(end);
  return end;
}

function listen(instance: string): ReturnType<typeof vi.fn<() => void>> {
  const listener = vi.fn<() => void>();
  endings.push(subscribeToPanelLink(instance, listener));
  return listener;
}

describe('a launcher', () => {
  it('finds the panel of its instance', () => {
    const linked = panel();
    link('shop', linked);
    expect(panelLink('shop')).toBe(linked);
    expect(panelLink('blog')).toBeUndefined();
  });

  it('finds the last panel that came', () => {
    const [stand, real] = [panel(), panel()];
    link('shop', stand);
    link('shop', real);
    expect(panelLink('shop')).toBe(real);
  });

  it('finds none after the panel went', () => {
    link('shop', panel())();
    expect(panelLink('shop')).toBeUndefined();
  });

  it('keeps the newer panel when the older one goes', () => {
    const newer = panel();
    const endOlder = link('shop', panel());
    link('shop', newer);
    const listener = listen('shop');
    endOlder();
    expect(panelLink('shop')).toBe(newer);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('who listens', () => {
  it('is told when a panel comes, changes and goes', () => {
    const listener = listen('shop');
    const seen: boolean[] = [];
    listener.mockImplementation(() => seen.push(panelLink('shop') !== undefined));
    const end = link('shop', panel());
    notifyPanelLink('shop');
    end();
    expect(seen).toEqual([true, true, false]);
  });

  it('is told once when a panel goes twice', () => {
    const end = link('shop', panel());
    const listener = listen('shop');
    end();
    end();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('is not told of other instances', () => {
    const listener = listen('shop');
    link('blog', panel());
    notifyPanelLink('blog');
    expect(listener).not.toHaveBeenCalled();
  });

  it('is not told any more once it left, also while others are being told', () => {
    const calls: string[] = [];
    const leaveFirst = subscribeToPanelLink('shop', () => {
      calls.push('first');
      leaveFirst();
    });
    endings.push(subscribeToPanelLink('shop', () => calls.push('second')));
    notifyPanelLink('shop');
    notifyPanelLink('shop');
    expect(calls).toEqual(['first', 'second', 'second']);
  });

  it('may be nobody', () => {
    expect(() => notifyPanelLink('nobody')).not.toThrow();
  });
});
