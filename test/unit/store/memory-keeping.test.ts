import {describe, expect, it} from 'vitest';
import type {DeviceMemory} from '../../../src/page/device-memory.js';
import type {MemorySource} from '../../../src/page/memory-source.js';
import {NOTHING_REMEMBERED, type Remembered} from '../../../src/page/remembered.js';
import type {StoreOptions} from '../../../src/store/help-options.js';
import {HelpStore} from '../../../src/store/help-store.js';
import {MemoryKeeping} from '../../../src/store/memory-keeping.js';
import {StateHolder} from '../../../src/store/state-holder.js';
import {flush} from '../../helpers/flush.js';

/** A device that several help centres, and other tabs, write on. */
class Device {
  readonly contents = new Map<string, Remembered>();
  readonly #listeners = new Set<() => void>();

  readonly source = (centre: string): MemorySource => ({
    isKept: this.contents.has(centre),
    load: async () => {
      const {contents} = this;
      return {
        get content() {
          return contents.get(centre) ?? NOTHING_REMEMBERED;
        },
        addSearch: (query: string) => contents.set(centre, {...NOTHING_REMEMBERED, searches: [query]}),
      } as unknown as DeviceMemory;
    },
    watch: listener => {
      this.#listeners.add(listener);
      return () => this.#listeners.delete(listener);
    },
  });

  get isWatched(): boolean {
    return this.#listeners.size > 0;
  }

  /** Another tab searches for something. */
  writeElsewhere(centre: string, query: string): void {
    this.contents.set(centre, {...NOTHING_REMEMBERED, searches: [query]});
    for (const listener of this.#listeners) listener();
  }
}

function keeping(): {device: Device; holder: StateHolder; memory: MemoryKeeping; show: (bundle: string) => void} {
  const device = new Device();
  const holder = new StateHolder();
  let options: StoreOptions = {};
  const memory = new MemoryKeeping(holder, () => options);
  memory.use(device.source);
  return {
    device,
    holder,
    memory,
    show(bundle) {
      options = {bundle};
      holder.set({remembered: NOTHING_REMEMBERED});
      memory.open();
    },
  };
}

describe('memory', () => {
  it('is that of the help centre on show, and what was under way goes where it belongs', async () => {
    const {device, holder, memory, show} = keeping();
    show('/shop/');
    memory.note(kept => kept.addSearch('fees'));
    show('/bank/');
    await flush();
    expect(holder.state.remembered.searches).toEqual([]);
    expect(device.contents.get('/shop/')?.searches).toEqual(['fees']);
    show('/shop/');
    await flush();
    expect(holder.state.remembered.searches).toEqual(['fees']);
  });

  it('is none while nothing says whose it is', async () => {
    const {device, memory} = keeping();
    memory.note(kept => kept.addSearch('fees'));
    await flush();
    expect([...device.contents]).toEqual([]);
  });

  it('follows other tabs, until it ends', async () => {
    const {device, holder, memory, show} = keeping();
    show('/shop/');
    device.writeElsewhere('/shop/', 'lost card');
    await flush();
    expect(holder.state.remembered.searches).toEqual(['lost card']);
    memory.stop();
    expect(device.isWatched).toBe(false);
  });
});

describe('drafts', () => {
  it('belong to the help centre that they were written in', () => {
    const store = new HelpStore();
    store.configure({bundle: 'https://example.com/shop/'});
    store.drafts.setContact({message: 'Where is it?'});
    store.drafts.setFeedback('faq', {helpful: true, isDone: true});
    store.configure({bundle: 'https://example.com/bank/'});
    expect(store.drafts.contact.message).toBe('');
    expect(store.drafts.feedback('faq').isDone).toBe(false);
    store.dispose();
  });
});
