import {afterEach, describe, expect, it, vi} from 'vitest';
import {type ConfiguringMember, helpInstance, setDefaultBundle} from '../../../src/instance/help-instance.js';
import {instanceNamed, joinInstance} from '../../../src/instance/registry.js';
import {DEFAULT_INSTANCE} from '../../../src/page/panel-link.js';
import type {HelpOptions} from '../../../src/store/help-options.js';
import {centre} from '../../helpers/articles.js';
import {flush} from '../../helpers/flush.js';
import {ManualProvider} from '../../helpers/manual-provider.js';

/** As much of an element as an instance needs. */
class FakeMember extends EventTarget {
  helpOptions: HelpOptions;
  readonly isConnected = true;
  readonly requestUpdate = vi.fn();
  constructor(options: HelpOptions = {}) {
    super();
    this.helpOptions = options;
  }
}

function join(name: string, options?: HelpOptions): {member: FakeMember; leave: () => void} {
  const member = new FakeMember(options);
  const leave = joinInstance(name, member as unknown as ConfiguringMember);
  helpInstance(name).update();
  return {member, leave};
}

const names: string[] = [];
/** A name that no other test uses. */
function newName(): string {
  const name = `instance-${names.length}`;
  names.push(name);
  return name;
}

afterEach(() => {
  for (const name of names) helpInstance(name).destroy();
  vi.unstubAllGlobals();
});

describe('elements of one instance', () => {
  it('share a store', () => {
    const name = newName();
    expect(helpInstance(name).store).toBe(helpInstance(name).store);
    expect(helpInstance(name)).not.toBe(helpInstance(newName()));
  });

  it('may have no name, or the name of an object property', () => {
    expect(helpInstance()).toBe(helpInstance(DEFAULT_INSTANCE));
    expect(helpInstance('__proto__')).not.toBe(helpInstance('constructor'));
  });

  it('set its options together, and unset them', () => {
    const help = helpInstance(newName());
    const name = names.at(-1) ?? '';
    help.configure({pageSize: 5});
    const panel = join(name, {bundle: 'https://x.example/help', contact: {url: 'https://x.example/contact'}});
    const box = join(name, {locale: 'de'});
    expect(help.store.options).toMatchObject({
      pageSize: 5,
      bundle: 'https://x.example/help',
      contact: {url: 'https://x.example/contact'},
      locale: {tag: 'de', source: 'given'},
    });
    panel.member.helpOptions = {bundle: 'https://x.example/help'};
    box.member.helpOptions = {};
    help.update();
    expect(help.store.options).not.toHaveProperty('contact');
    expect(help.store.options.locale?.source).not.toBe('given');
  });

  it('lose what an element said when it goes', async () => {
    const name = newName();
    join(name, {bundle: 'https://x.example/help'});
    const {leave} = join(name, {locale: 'de'});
    leave();
    await new Promise(resolve => setTimeout(resolve));
    expect(helpInstance(name).store.options.locale?.source).not.toBe('given');
  });

  it('use the bundle of the page unless they name one, also when it is set late', () => {
    const [named, unnamed] = [helpInstance(newName()), helpInstance(newName())];
    named.configure({bundle: 'https://y.example/help'});
    setDefaultBundle('https://x.example/help');
    expect(unnamed.store.options.bundle).toBe('https://x.example/help');
    expect(named.store.options.bundle).toBe('https://y.example/help');
  });
});

describe('the language of an instance', () => {
  it('is the first of the browser’s that the bundle has', async () => {
    vi.stubGlobal('navigator', {languages: ['fr-FR', 'de-AT', 'en']});
    const provider = new ManualProvider();
    const help = helpInstance(newName());
    help.configure({provider});
    expect(help.store.state.locale).toEqual({tag: 'fr-FR', source: 'browser'});
    help.store.load();
    const locales = ['en', 'de'].map(locale => ({locale, direction: 'ltr'}) as const);
    (await provider.described()).answer(centre({locale: 'en', locales, home: {popular: [], recent: [], news: []}}));
    await flush();
    expect(help.store.state.locale).toEqual({tag: 'de-AT', source: 'browser'});
  });

  it('stays the reader’s own where the bundle has none of them', async () => {
    vi.stubGlobal('navigator', {languages: ['fr-FR']});
    const provider = new ManualProvider();
    const help = helpInstance(newName());
    help.configure({provider});
    help.store.load();
    (await provider.described()).answer(centre({locale: 'en', home: {popular: [], recent: [], news: []}}));
    await flush();
    expect(help.store.state.locale.tag).toBe('fr-FR');
    expect(provider.describes).toHaveLength(1);
  });
});

describe('a listener', () => {
  it('hears each event of an element once, also of one that comes later', () => {
    const name = newName();
    const listener = vi.fn();
    helpInstance(name).events.on('helplet-ready', listener);
    const {member} = join(name);
    const other = join(name).member;
    const event = new Event('helplet-ready');
    member.dispatchEvent(event);
    // As when an event of an element inside a panel passes the panel.
    other.dispatchEvent(event);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('hears nothing of other instances, and nothing once it ended', () => {
    const name = newName();
    const {member} = join(name);
    const stranger = join(newName()).member;
    const listener = vi.fn();
    const end = helpInstance(name).events.on('helplet-ready', listener);
    stranger.dispatchEvent(new Event('helplet-ready'));
    end();
    member.dispatchEvent(new Event('helplet-ready'));
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('an instance whose last element has left', () => {
  const lastTask = () => new Promise(resolve => setTimeout(resolve));

  it('begins anew with the next element', async () => {
    const name = newName();
    const {leave} = join(name);
    const {store} = helpInstance(name);
    store.search.setQuery('wallet');
    leave();
    await lastTask();
    expect(helpInstance(name).store).not.toBe(store);
    expect(helpInstance(name).state.query).toBe('');
  });

  it('keeps what the page’s code set and listens to', async () => {
    const name = newName();
    const help = helpInstance(name);
    const listener = vi.fn();
    help.configure({pageSize: 3});
    help.events.on('helplet-ready', listener);
    join(name).leave();
    await lastTask();
    join(name).member.dispatchEvent(new Event('helplet-ready'));
    expect(listener).toHaveBeenCalledOnce();
    expect(helpInstance(name).store.options.pageSize).toBe(3);
  });

  it('keeps its state while code listens to it', async () => {
    const name = newName();
    const help = helpInstance(name);
    const end = help.subscribe(() => undefined);
    help.store.search.setQuery('wallet');
    join(name).leave();
    await lastTask();
    expect(helpInstance(name).state.query).toBe('wallet');
    end();
    join(name).leave();
    await lastTask();
    expect(helpInstance(name).state.query).toBe('');
  });
});

describe('destroying an instance', () => {
  it('leaves a new one, with nothing of the old', async () => {
    const name = newName();
    const help = helpInstance(name);
    const listener = vi.fn();
    help.events.on('helplet-ready', listener);
    help.configure({pageSize: 3});
    help.store.search.setQuery('wallet');
    help.store.drafts.setContact({message: 'Half written'});
    const {member} = join(name);
    helpInstance(name).destroy();
    const next = helpInstance(name);
    expect(next).not.toBe(help);
    expect(next.store.state.query).toBe('');
    expect(next.store.drafts.contact.message).toBe('');
    expect(next.store.options).not.toHaveProperty('pageSize');
    member.dispatchEvent(new Event('helplet-ready'));
    expect(listener).not.toHaveBeenCalled();
  });

  it('takes off the page what was placed for it, and nothing of others', () => {
    const [name, other] = [newName(), newName()];
    const [ours, theirs] = [vi.fn(), vi.fn()];
    instanceNamed(name).endings.push(ours);
    instanceNamed(other).endings.push(theirs);
    helpInstance(name).destroy();
    helpInstance(name).destroy();
    expect(ours).toHaveBeenCalledOnce();
    expect(theirs).not.toHaveBeenCalled();
  });

  it('has the elements that stay join the new one', () => {
    const name = newName();
    helpInstance(name);
    const {member} = join(name);
    helpInstance(name).destroy();
    expect(member.requestUpdate).toHaveBeenCalled();
  });
});
