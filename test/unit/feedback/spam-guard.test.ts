import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

let SpamGuard: typeof import('../../../src/feedback/spam-guard.js').SpamGuard;
beforeEach(async () => {
  vi.useFakeTimers({toFake: ['performance']});
  vi.resetModules();
  ({SpamGuard} = await import('../../../src/feedback/spam-guard.js'));
});
afterEach(() => vi.useRealTimers());

describe('the spam guard', () => {
  it('lets people send who took their time', () => {
    const guard = new SpamGuard();
    vi.advanceTimersByTime(2500);
    expect(guard.check()).toBe('send');
    expect(guard.report('')).toEqual({seconds: 3, trap: ''});
  });

  it('asks whoever is too fast for a second press, once', () => {
    const guard = new SpamGuard();
    expect(guard.check()).toBe('too-fast');
    expect(guard.check()).toBe('send');
    guard.start();
    expect(guard.check()).toBe('too-fast');
  });

  it('has people wait after five messages, whichever form they used, and then no more', () => {
    const guards = [new SpamGuard(), new SpamGuard()];
    vi.advanceTimersByTime(3000);
    for (let number = 0; number < 5; number++) guards[number % 2]?.noteSent();
    for (const guard of guards) expect(guard.check()).toBe('too-many');
    vi.advanceTimersByTime(10 * 60 * 1000);
    for (const guard of guards) expect(guard.check()).toBe('send');
  });

  it('tells the server what a hidden field holds', () => {
    expect(new SpamGuard().report('https://spam.example').trap).toBe('https://spam.example');
  });
});
