import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {whenCalm} from '../../../src/controllers/when-calm.js';
import {type HelpState, INITIAL_STATE} from '../../../src/store/help-state.js';
import type {HelpStore} from '../../../src/store/help-store.js';
import {StateHolder} from '../../../src/store/state-holder.js';

const COMPLETE = {status: 'complete'} as const;
const LONG_MS = 60_000;

function storeWith(change: object): {holder: StateHolder; store: HelpStore; set: (next: object) => void} {
  const holder = new StateHolder();
  const set = (next: object): void => holder.set(next as Partial<HelpState>);
  set({...INITIAL_STATE, ...change});
  return {holder, store: holder as unknown as HelpStore, set};
}

describe('what waits for a calm moment', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('comes a while after the home view is there', () => {
    const {store, set} = storeWith({centre: {status: 'pending'}});
    const callback = vi.fn();
    whenCalm(store, callback);
    vi.advanceTimersByTime(LONG_MS);
    expect(callback).not.toHaveBeenCalled();
    set({centre: COMPLETE});
    vi.advanceTimersByTime(1000);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(callback).toHaveBeenCalledOnce();
    set({query: 'lost'});
    vi.advanceTimersByTime(LONG_MS);
    expect(callback).toHaveBeenCalledOnce();
  });

  it('does not come before the final results of someone who types at once', () => {
    const {store, set} = storeWith({centre: COMPLETE});
    const callback = vi.fn();
    whenCalm(store, callback);
    for (const query of ['l', 'lo', 'los']) {
      set({query});
      vi.advanceTimersByTime(1000);
    }
    set({results: {status: 'pending', more: false}});
    vi.advanceTimersByTime(LONG_MS);
    set({results: {...COMPLETE, partial: true}});
    vi.advanceTimersByTime(LONG_MS);
    expect(callback).not.toHaveBeenCalled();
    set({results: COMPLETE});
    vi.advanceTimersByTime(LONG_MS);
    expect(callback).toHaveBeenCalledOnce();
  });

  it('does not come before anyone asks for help, nor after it was called off', () => {
    const {holder, store, set} = storeWith({});
    const callback = vi.fn();
    const callOff = whenCalm(store, callback);
    vi.advanceTimersByTime(LONG_MS);
    set({centre: COMPLETE});
    callOff();
    vi.advanceTimersByTime(LONG_MS);
    expect(callback).not.toHaveBeenCalled();
    expect(holder.hasListeners).toBe(false);
  });
});
