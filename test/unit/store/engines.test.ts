import {describe, expect, it, vi} from 'vitest';
import {leaseEngine} from '../../../src/store/engines.js';
import type {StoreOptions} from '../../../src/store/help-options.js';
import {idsOf, indexed} from '../../helpers/articles.js';
import {ManualProvider} from '../../helpers/manual-provider.js';
import {buildBundle} from '../../helpers/memory-bundle.js';

const bundle = await buildBundle({en: [indexed('login', 'Sign in.')]});
const help = 'https://x.example/help';
const inLanguage = (tag: string): StoreOptions => ({bundle: help, locale: {tag, source: 'given'}});

describe('an engine', () => {
  it('is shared by all that ask for the same bundle and locale', () => {
    const {engine} = leaseEngine(inLanguage('de'));
    expect(leaseEngine(inLanguage('de')).engine).toBe(engine);
    expect(leaseEngine({...inLanguage('de'), pageSize: 3}).engine).toBe(engine);
  });

  it('is another for another bundle or locale', () => {
    const leases = [{bundle: help}, inLanguage('fr'), inLanguage('en'), {bundle: `${help}2`}, {bundle}].map(
      leaseEngine,
    );
    expect(new Set(leases.map(({engine}) => engine)).size).toBe(5);
  });

  it('answers from a bundle in memory', async () => {
    const {engine} = leaseEngine({bundle});
    expect(idsOf(await engine.search({query: 'sign', intent: 'submit'}))).toEqual(['login']);
    expect(leaseEngine({bundle}).engine).toBe(engine);
  });

  it('asks the provider, if there is one, rather than the bundle', () => {
    const provider = new ManualProvider();
    expect(leaseEngine({provider, bundle: help}).engine.provider).toBe(provider);
  });

  it('ends with its last user', () => {
    const [first, second] = [leaseEngine(inLanguage('nl')), leaseEngine(inLanguage('nl'))];
    const dispose = vi.spyOn(first.engine, 'dispose');
    first.release();
    first.release();
    expect(dispose).not.toHaveBeenCalled();
    second.release();
    expect(dispose).toHaveBeenCalledOnce();
    expect(leaseEngine(inLanguage('nl')).engine).not.toBe(first.engine);
  });

  it('leaves a provider of the page running', () => {
    const provider = Object.assign(new ManualProvider(), {dispose: vi.fn()});
    leaseEngine({provider}).release();
    expect(provider.dispose).not.toHaveBeenCalled();
  });

  it.each([{}, {bundle: ''}, {locale: {tag: 'de', source: 'given'}} as const])('needs a bundle: %j', options => {
    const error = expect.objectContaining({
      name: 'HelpletError',
      code: 'element/no-bundle',
      fix: expect.stringContaining('bundle='),
    });
    expect(() => leaseEngine(options)).toThrow(error);
  });
});
