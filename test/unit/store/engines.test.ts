import {beforeEach, describe, expect, it, vi} from 'vitest';
import {idsOf, indexed} from '../../helpers/articles.js';
import {errorOf} from '../../helpers/flush.js';
import {ManualProvider} from '../../helpers/manual-provider.js';
import {buildBundle} from '../../helpers/memory-bundle.js';

const bundle = await buildBundle({en: [indexed('login', 'Sign in.')]});

let engineFor: typeof import('../../../src/store/engines.js')['engineFor'];
let setDefaultBundle: typeof import('../../../src/store/engines.js')['setDefaultBundle'];

// Engines are kept for as long as the page lives: each test is a page of its own.
beforeEach(async () => {
  vi.resetModules();
  ({engineFor, setDefaultBundle} = await import('../../../src/store/engines.js'));
});

describe('an engine', () => {
  it('is shared by all that ask for the same bundle and locale', async () => {
    const [first, second] = await Promise.all([
      engineFor({bundle: 'https://x.example/help', locale: 'de'}),
      engineFor({bundle: 'https://x.example/help', locale: 'de'}),
    ]);
    expect(first).toBe(second);
    expect(await engineFor({bundle: 'https://x.example/help', locale: 'de', pageSize: 3})).toBe(first);
  });

  it('is another for another bundle or locale', async () => {
    const engines = await Promise.all([
      engineFor({bundle: 'https://x.example/help'}),
      engineFor({bundle: 'https://x.example/help', locale: 'de'}),
      engineFor({bundle: 'https://x.example/help', locale: 'en'}),
      engineFor({bundle: 'https://y.example/help'}),
      engineFor({bundle}),
    ]);
    expect(new Set(engines).size).toBe(5);
  });

  it('answers from a bundle in memory', async () => {
    const engine = await engineFor({bundle});
    expect(idsOf(await engine.search({query: 'sign', intent: 'submit'}))).toEqual(['login']);
    expect(await engineFor({bundle})).toBe(engine);
  });

  it('asks the provider, if there is one, rather than the bundle', async () => {
    const provider = new ManualProvider();
    expect((await engineFor({provider, bundle: 'https://x.example/help'})).provider).toBe(provider);
  });
});

describe('the bundle of the page', () => {
  it('serves those that name none', async () => {
    setDefaultBundle('https://x.example/help');
    expect(await engineFor({})).toBe(await engineFor({bundle: 'https://x.example/help'}));
  });

  it('gives way to one that is named', async () => {
    setDefaultBundle('https://x.example/help');
    expect(await engineFor({bundle})).not.toBe(await engineFor({}));
  });
});

describe('without a bundle', () => {
  it.each([{}, {bundle: ''}, {locale: 'de'}])('there is an error that says what to do: %j', async options => {
    const error = await errorOf(engineFor(options));
    expect(error).toMatchObject({name: 'HelpletError', code: 'element/no-bundle'});
    expect(error).toHaveProperty('fix', expect.stringContaining('bundle='));
  });

  it('nothing is remembered: a bundle that comes later is used', async () => {
    await errorOf(engineFor({}));
    setDefaultBundle(bundle);
    expect((await engineFor({})).provider.name).toBe('embedded');
  });
});
