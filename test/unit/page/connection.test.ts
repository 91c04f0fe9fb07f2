import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {pageConnection} from '../../../src/page/connection.js';

let page: EventTarget;
let view: EventTarget & {visibilityState: string};

beforeEach(() => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  page = new EventTarget();
  view = Object.assign(new EventTarget(), {visibilityState: 'visible'});
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', view);
  vi.stubGlobal('navigator', {onLine: true});
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the connection of a page', () => {
  it('tells when the network goes and when it returns', () => {
    const changes: string[] = [];
    const stop = pageConnection.watch(change => changes.push(change));
    page.dispatchEvent(new Event('offline'));
    page.dispatchEvent(new Event('online'));
    expect(changes).toEqual(['lost', 'back']);
    stop();
    page.dispatchEvent(new Event('offline'));
    expect(changes).toHaveLength(2);
  });

  it('is told to be back a few more times, because the first requests often fail', () => {
    const listener = vi.fn();
    const stop = pageConnection.watch(listener);
    page.dispatchEvent(new Event('online'));
    const told = [0, 999, 1, 3000, 11_000, 60_000].map(ms => {
      vi.advanceTimersByTime(ms);
      return listener.mock.calls.length;
    });
    expect(told).toEqual([1, 1, 2, 3, 4, 4]);
    expect(new Set(listener.mock.calls.flat())).toEqual(new Set(['back']));
    stop();
  });

  it('is not told to be back once it is lost again, or has come back anew', () => {
    const listener = vi.fn();
    const stop = pageConnection.watch(listener);
    page.dispatchEvent(new Event('online'));
    page.dispatchEvent(new Event('offline'));
    vi.advanceTimersByTime(60_000);
    expect(listener.mock.calls.flat()).toEqual(['back', 'lost']);
    page.dispatchEvent(new Event('online'));
    page.dispatchEvent(new Event('online'));
    vi.advanceTimersByTime(60_000);
    expect(listener).toHaveBeenCalledTimes(2 + 2 + 3);
    stop();
  });

  it('keeps no timer for nobody', () => {
    const stop = pageConnection.watch(() => {});
    page.dispatchEvent(new Event('online'));
    expect(vi.getTimerCount()).toBe(1);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('may be back when someone looks at the page again, unless it is known to be gone', () => {
    const listener = vi.fn();
    const stop = pageConnection.watch(listener);
    view.visibilityState = 'hidden';
    view.dispatchEvent(new Event('visibilitychange'));
    expect(listener).not.toHaveBeenCalled();
    view.visibilityState = 'visible';
    view.dispatchEvent(new Event('visibilitychange'));
    expect(listener).toHaveBeenCalledExactlyOnceWith('back');
    vi.stubGlobal('navigator', {onLine: false});
    view.dispatchEvent(new Event('visibilitychange'));
    expect(listener).toHaveBeenCalledOnce();
    expect(pageConnection.isOffline).toBe(true);
    stop();
  });

  it('is listened to once, however many want to know, and no longer than that', () => {
    const [add, remove] = [vi.spyOn(page, 'addEventListener'), vi.spyOn(page, 'removeEventListener')];
    const stops = [pageConnection.watch(() => {}), pageConnection.watch(() => {})];
    expect(add).toHaveBeenCalledTimes(2);
    for (const stop of stops) stop();
    expect(remove).toHaveBeenCalledTimes(2);
  });

  it('is not known where there is no page', () => {
    vi.unstubAllGlobals();
    vi.stubGlobal('navigator', undefined);
    expect(pageConnection.isOffline).toBe(false);
    expect(() => pageConnection.watch(() => {})()).not.toThrow();
  });
});
