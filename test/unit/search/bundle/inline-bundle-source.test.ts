import {describe, expect, it} from 'vitest';
import type {InlineBundle} from '../../../../src/core/bundle.js';
import {InlineBundleSource} from '../../../../src/search/bundle/inline-bundle-source.js';
import {idsOf, indexed} from '../../../helpers/articles.js';
import {errorOf} from '../../../helpers/flush.js';
import {buildBundle} from '../../../helpers/memory-bundle.js';
import {embeddedProvider, pathIn} from '../../../helpers/open-articles.js';

const bundle = await buildBundle({en: [indexed('login', 'Sign in.')]});
const file = (path: string) => ({path});

describe('a bundle inside the script', () => {
  it('gives its manifest and files', async () => {
    const source = new InlineBundleSource(bundle);
    expect(await source.manifest()).toBe(bundle.manifest);
    const path = pathIn(bundle, 'articles/login');
    const text = await source.text(file(path));
    expect(text).toBe(bundle.files[path]);
    expect(new TextDecoder().decode(await source.bytes(file(path)))).toBe(text);
  });

  it('gives bytes that stand there in Base64', async () => {
    const bytes = Uint8Array.from({length: 256}, (_byte, index) => index);
    const files = {'a.bin': {base64: Buffer.from(bytes).toString('base64')}, 'b.txt': 'Grüße', 'c.bin': {base64: ''}};
    const source = new InlineBundleSource({...bundle, files});
    expect(await source.bytes(file('a.bin'))).toEqual(bytes);
    expect(await source.bytes(file('b.txt'))).toEqual(new TextEncoder().encode('Grüße'));
    expect(await source.bytes(file('c.bin'))).toEqual(new Uint8Array());
    expect(await source.text(file('b.txt'))).toBe('Grüße');
  });

  it('may be searched', async () => {
    const provider = embeddedProvider(new InlineBundleSource(bundle));
    const {signal} = new AbortController();
    expect(idsOf(await provider.search({query: 'sign', intent: 'submit'}, {signal}))).toEqual(['login']);
  });

  it('may hold an empty file', async () => {
    const source = new InlineBundleSource({...bundle, files: {'a.txt': ''}});
    expect(await source.text(file('a.txt'))).toBe('');
    expect(await source.bytes(file('a.txt'))).toEqual(new Uint8Array());
  });

  it.each(['missing.json', 'constructor', 'toString', '__proto__', ''])(
    'says that it holds no file "%s"',
    async path => {
      const source = new InlineBundleSource(bundle);
      for (const error of [await errorOf(source.text(file(path))), await errorOf(source.bytes(file(path)))]) {
        expect(error).toMatchObject({name: 'SearchError', code: 'not-found', retryable: false});
      }
    },
  );

  it('refuses a manifest that is none', async () => {
    const {manifest} = bundle;
    const broken = [undefined, {}, {...manifest, format: 99}, {...manifest, locales: []}, {...manifest, title: 'x'}];
    const codes = await Promise.all(
      broken.map(value => errorOf(new InlineBundleSource({...bundle, manifest: value} as InlineBundle).manifest())),
    );
    expect(codes).toMatchObject([
      {code: 'bundle/not-a-bundle'},
      {code: 'bundle/not-a-bundle'},
      {code: 'bundle/version'},
      {code: 'bundle/not-a-bundle'},
      {code: 'bundle/digest'},
    ]);
  });

  it('has pictures as addresses already', () => {
    expect(new InlineBundleSource(bundle).assetUrl('data:image/png;base64,AA')).toBe('data:image/png;base64,AA');
  });
});
