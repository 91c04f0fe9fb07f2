import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {discardKept, keepForLater, sendAgain, sendKept, undelivered} from '../../../src/feedback/outbox.js';
import type {ContactPayload} from '../../../src/feedback/payload.js';

const KEY = 'helplet:outbox';
let items: Map<string, string>;
let answers: (number | Error)[];
/** References of what arrived, and of what was tried. */
let sent: string[];
let tried: string[];

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

type Outbox = typeof import('../../../src/feedback/outbox.js');

/** The code of another tab of the same site. */
async function anotherTab(): Promise<Outbox> {
  vi.resetModules();
  return import('../../../src/feedback/outbox.js');
}

/** Web Locks as far as they are used here: one task after another. */
function webLocks(): {request(name: string, task: () => Promise<void>): Promise<void>} {
  let last = Promise.resolve();
  return {
    request(_name, task) {
      last = last.then(task);
      return last;
    },
  };
}

beforeEach(() => {
  items = new Map();
  answers = [];
  sent = [];
  tried = [];
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
  vi.stubGlobal('fetch', async (_url: string, {body}: {body: string}) => {
    const answer = answers.shift() ?? 204;
    const {reference} = JSON.parse(body) as ContactPayload;
    tried.push(reference);
    if (answer instanceof Error) throw answer;
    if (answer < 300) sent.push(reference);
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

  it.each([401, 403, 404, 405, 409, 410, 415, 451, 429, 500])(
    'stays after the answer %i, which is not about it, and is told',
    async status => {
      keepForLater('/contact', message('H-1'));
      answers = [status];
      await sendKept();
      expect(undelivered()).toMatchObject([{payload: {reference: 'H-1'}, problem: 'unavailable'}]);
      await sendKept();
      expect(undelivered()).toEqual([]);
      expect(sent).toEqual(['H-1']);
      expect(items.has(KEY)).toBe(false);
    },
  );

  it.each([400, 413, 422])(
    'stays after the answer %i, which refuses it, but is sent again only when asked for',
    async status => {
      keepForLater('/contact', message('H-1'));
      answers = [status];
      await sendKept();
      await sendKept();
      expect(tried).toEqual(['H-1']);
      expect(undelivered()).toMatchObject([{payload: {message: 'Hello'}, problem: 'refused'}]);
      await sendAgain('H-1');
      expect(sent).toEqual(['H-1']);
      expect(undelivered()).toEqual([]);
    },
  );

  it('is let go when the visitor says so', async () => {
    keepForLater('/contact', message('H-1'));
    answers = [422];
    await sendKept();
    discardKept('H-1');
    expect(items.has(KEY)).toBe(false);
  });

  it('keeps nothing else from going, whatever became of it', async () => {
    for (const reference of ['H-1', 'H-2', 'H-3']) keepForLater(`https://${reference}.example`, message(reference));
    answers = [422, 404, 204];
    await sendKept();
    expect(sent).toEqual(['H-3']);
    answers = [new TypeError('unreachable')];
    keepForLater('https://H-4.example', message('H-4'));
    await sendKept();
    expect(sent).toEqual(['H-3', 'H-4']);
  });

  it('is tried once where nobody answers', async () => {
    for (const reference of ['H-1', 'H-2']) keepForLater('/contact', message(reference));
    answers = [new TypeError('no network')];
    await sendKept();
    expect(tried).toEqual(['H-1']);
  });

  it('is not sent twice when it is asked for twice at the same time', async () => {
    keepForLater('/contact', message('H-1'));
    await Promise.all([sendKept(), sendKept()]);
    expect(sent).toEqual(['H-1']);
  });

  describe.each([
    ['with Web Locks', () => vi.stubGlobal('navigator', {locks: webLocks()})],
    ['without them', () => vi.stubGlobal('navigator', {})],
  ])('in two tabs, %s', (_name, prepare) => {
    it('is sent by one of them', async () => {
      prepare();
      const tabs = [await anotherTab(), await anotherTab()];
      for (const reference of ['H-1', 'H-2', 'H-3']) keepForLater('/contact', message(reference));
      await Promise.all(tabs.map(tab => tab.sendKept()));
      expect(sent.toSorted()).toEqual(['H-1', 'H-2', 'H-3']);
      expect([...items.keys()]).toEqual([]);
    });
  });

  it('waits on a full device without Web Locks, where no tab can be told, and raises no error', async () => {
    keepForLater('https://example.com/contact', message('H-FULL'));
    vi.stubGlobal('navigator', {});
    const {setItem} = localStorage;
    localStorage.setItem = (key: string, value: string) => {
      if (key.endsWith(':busy')) throw new DOMException('Full', 'QuotaExceededError');
      setItem(key, value);
    };
    await sendKept();
    expect(tried).toEqual([]);
    localStorage.setItem = setItem;
    await sendKept();
    expect(sent).toEqual(['H-FULL']);
  });

  it('is sent although a tab was closed over it, after a while', async () => {
    vi.useFakeTimers({toFake: ['Date']});
    vi.stubGlobal('navigator', {});
    keepForLater('/contact', message('H-1'));
    items.set(`${KEY}:busy`, `${Date.now() + 30_000} 1234`);
    await sendKept();
    expect(sent).toEqual([]);
    vi.setSystemTime(Date.now() + 31_000);
    await sendKept();
    expect(sent).toEqual(['H-1']);
  });

  it('is dropped after a week, as nobody waits for an answer any longer', async () => {
    vi.useFakeTimers({toFake: ['Date']});
    keepForLater('/contact', message('H-1'));
    vi.setSystemTime(Date.now() + 8 * 24 * 60 * 60 * 1000);
    await sendKept();
    expect(sent).toEqual([]);
    expect(items.has(KEY)).toBe(false);
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
