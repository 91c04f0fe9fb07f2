import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {pageConnection} from '../../../src/page/connection.js';

let page: EventTarget;
let view: EventTarget & {visibilityState: string};

beforeEach(() => {
  page = new EventTarget();
  view = Object.assign(new EventTarget(), {visibilityState: 'visible'});
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', view);
  vi.stubGlobal('navigator', {onLine: true});
});

afterEach(() => {
  vi.unstubAllGlobals();
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
