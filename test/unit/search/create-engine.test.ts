import {afterEach, describe, expect, it, vi} from 'vitest';
import {createEngine} from '../../../src/search/create-engine.js';
import {idsOf, indexed} from '../../helpers/articles.js';
import {buildBundle} from '../../helpers/memory-bundle.js';

const bundle = await buildBundle({en: [indexed('login', 'Sign in.')], de: [indexed('anmelden', 'Melde dich an.')]});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an engine', () => {
  it('answers from a bundle in memory', async () => {
    expect(idsOf(await createEngine(bundle).search({query: 'sign', intent: 'submit'}))).toEqual(['login']);
  });

  it('answers in the preferred locale', async () => {
    expect(idsOf(await createEngine(bundle, 'de-AT').search({query: '', intent: 'submit'}))).toEqual(['anmelden']);
    expect(idsOf(await createEngine(bundle, '').search({query: '', intent: 'submit'}))).toEqual(['login']);
  });

  it('answers from a bundle on a server', async () => {
    const fetch = vi.fn(async (url: URL) => {
      const path = url.pathname.replace('/help/', '');
      if (path === 'manifest.json') return Response.json(bundle.manifest);
      const file = bundle.files[path];
      if (file === undefined) return new Response('', {status: 404});
      return new Response(typeof file === 'string' ? file : Buffer.from(file.base64, 'base64'));
    });
    vi.stubGlobal('fetch', fetch);
    const engine = createEngine('https://x.example/help');
    expect(fetch).not.toHaveBeenCalled();
    expect(idsOf(await engine.search({query: 'sign', intent: 'submit'}))).toEqual(['login']);
    expect((await engine.article({id: 'login'})).markdown).toBe('Sign in.');
  });
});
