import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {
  instanceNamed,
  joinInstance,
  linkPanel,
  type Member,
  notifyMembers,
  panelLink,
  releaseIfUnused,
} from '../../../src/instance/registry.js';
import type {PanelLink} from '../../../src/page/panel-link.js';

// What listens to a page needs one.
const stopListening = vi.hoisted(() => vi.fn());
vi.mock('../../../src/page/openers.js', () => ({listenToPage: () => stopListening, openByHash: () => undefined}));

const panel = (): PanelLink => ({open: false, shortcut: '', show: vi.fn(), close: vi.fn(), prepare: vi.fn()});
const member = (panelChanged?: () => void): Member => ({panelChanged}) as Member;

const endings: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const end of endings.splice(0)) end();
  vi.runAllTimers();
  vi.useRealTimers();
  stopListening.mockClear();
});

/** Links until the end of the test. */
function link(name: string, linked: PanelLink): () => void {
  const end = linkPanel(name, linked);
  endings.push(end);
  return end;
}

/** Joins until the end of the test. */
function join(name: string, joining: Member): () => void {
  const leave = joinInstance(name, joining);
  endings.push(leave);
  return leave;
}

function listen(name: string): ReturnType<typeof vi.fn<() => void>> {
  const listener = vi.fn<() => void>();
  join(name, member(listener));
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

  it('is told when a panel comes, changes and goes', () => {
    const listener = listen('shop');
    const seen: boolean[] = [];
    listener.mockImplementation(() => seen.push(panelLink('shop') !== undefined));
    const end = link('shop', panel());
    notifyMembers('shop');
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
    notifyMembers('blog');
    expect(listener).not.toHaveBeenCalled();
  });

  it('is not told any more once it left, also while others are being told', () => {
    const calls: string[] = [];
    const leaveFirst = join(
      'shop',
      member(() => {
        calls.push('first');
        leaveFirst();
      }),
    );
    join(
      'shop',
      member(() => calls.push('second')),
    );
    notifyMembers('shop');
    notifyMembers('shop');
    expect(calls).toEqual(['first', 'second', 'second']);
  });

  it('may be nobody', () => {
    expect(() => notifyMembers('nobody')).not.toThrow();
  });
});

describe('an instance', () => {
  it('ends with its last element', () => {
    const [first, second] = [join('shop', member()), join('shop', member())];
    const instance = instanceNamed('shop');
    first();
    vi.runAllTimers();
    expect(instanceNamed('shop')).toBe(instance);
    second();
    vi.runAllTimers();
    expect(instanceNamed('shop')).not.toBe(instance);
  });

  it('outlives an element that is moved', () => {
    const moving = member();
    const leave = join('shop', moving);
    const instance = instanceNamed('shop');
    leave();
    join('shop', moving);
    vi.runAllTimers();
    expect(instanceNamed('shop')).toBe(instance);
    expect([...instanceNamed('shop').members]).toEqual([moving]);
  });

  it('stays while something stands in for its panel', () => {
    const unlink = link('shop', panel());
    const leave = join('shop', member());
    const instance = instanceNamed('shop');
    leave();
    vi.runAllTimers();
    expect(instanceNamed('shop')).toBe(instance);
    unlink();
    expect(instanceNamed('shop')).not.toBe(instance);
  });

  it('stays in the registry while the page’s code holds something of it', () => {
    const leave = join('shop', member());
    const instance = instanceNamed('shop');
    instance.hasLeft = () => false;
    leave();
    vi.runAllTimers();
    expect(instanceNamed('shop')).toBe(instance);
    instance.hasLeft = () => true;
    releaseIfUnused('shop', instance);
    expect(instanceNamed('shop')).not.toBe(instance);
  });

  it('hears the page as long as there is an instance', () => {
    const ends = [link('shop', panel()), link('blog', panel())];
    ends[0]?.();
    expect(stopListening).not.toHaveBeenCalled();
    ends[1]?.();
    expect(stopListening).toHaveBeenCalledOnce();
  });
});
