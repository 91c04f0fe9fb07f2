import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {keepForLater, sendKept} from '../../../src/feedback/outbox.js';
import type {ContactPayload} from '../../../src/feedback/payload.js';

const KEY = 'helplet:outbox';
let items: Map<string, string>;
let answers: (number | Error)[];
let sent: string[];

function message(reference: string): ContactPayload {
  return {
    version: 1,
    kind: 'contact',
    reference,
    message: 'Hello',
    email: '',
    locale: 'en',
    guard: {seconds: 9, trap: ''},
  };
}

beforeEach(() => {
  items = new Map();
  answers = [];
  sent = [];
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
  vi.stubGlobal('fetch', async (_url: string, {body}: {body: string}) => {
    const answer = answers.shift() ?? 204;
    if (answer instanceof Error) throw answer;
    sent.push((JSON.parse(body) as ContactPayload).reference);
    return new Response(null, {status: answer});
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('what waits for a network', () => {
  it('is sent in its order, and is gone then', async () => {
    for (const reference of ['H-1', 'H-2']) expect(keepForLater('/contact', message(reference))).toBe(true);
    await sendKept();
    expect(sent).toEqual(['H-1', 'H-2']);
    expect(items.has(KEY)).toBe(false);
  });

  it('stays while there is none, or the server is down', async () => {
    keepForLater('/contact', message('H-1'));
    for (const failure of [new TypeError('no network'), 503]) {
      answers = [failure];
      await sendKept();
      expect(items.get(KEY)).toContain('H-1');
    }
    await sendKept();
    expect(items.has(KEY)).toBe(false);
  });

  it('is let go when the server does not want it, and keeps nothing else from going', async () => {
    for (const reference of ['H-1', 'H-2']) keepForLater('/contact', message(reference));
    answers = [422];
    await sendKept();
    expect(sent).toEqual(['H-1', 'H-2']);
    expect(items.has(KEY)).toBe(false);
  });

  it('is not sent twice when it is asked for twice at the same time', async () => {
    keepForLater('/contact', message('H-1'));
    await Promise.all([sendKept(), sendKept()]);
    expect(sent).toEqual(['H-1']);
  });

  it('is dropped after a week, as nobody waits for an answer any longer', async () => {
    vi.useFakeTimers({toFake: ['Date']});
    keepForLater('/contact', message('H-1'));
    vi.setSystemTime(Date.now() + 8 * 24 * 60 * 60 * 1000);
    await sendKept();
    expect(sent).toEqual([]);
  });

  it('is twenty things at most, the newest', async () => {
    for (let number = 1; number <= 23; number++) keepForLater('/contact', message(`H-${number}`));
    await sendKept();
    expect(sent).toHaveLength(20);
    expect(sent[0]).toBe('H-4');
  });

  it('is told apart from what cannot be kept', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem() {
        throw new DOMException('Full', 'QuotaExceededError');
      },
    });
    expect(keepForLater('/contact', message('H-1'))).toBe(false);
  });

  it('is nothing where something else stands in its place', async () => {
    items.set(KEY, '{"not": "a list"}');
    await sendKept();
    expect(sent).toEqual([]);
  });
});
