import {describe, expect, it} from 'vitest';
import type {InlineBundle} from '../../../src/core/bundle.js';
import {InlineBundleSource} from '../../../src/search/inline-bundle-source.js';
import {indexed} from '../../helpers/articles.js';
import {errorOf} from '../../helpers/flush.js';
import {buildBundle} from '../../helpers/memory-bundle.js';

const bundle = await buildBundle({en: [indexed('login', 'Sign in.')]});
const file = (path: string) => ({path, bytes: 1, digest: 'sha256-x'});

describe('a bundle inside the script', () => {
  it('gives its manifest and files', async () => {
    const source = new InlineBundleSource(bundle);
    expect(await source.manifest()).toBe(bundle.manifest);
    expect(await source.text(file('articles/en/login.json'))).toBe(bundle.files['articles/en/login.json']);
  });

  it('may hold an empty file', async () => {
    expect(await new InlineBundleSource({...bundle, files: {'a.txt': ''}}).text(file('a.txt'))).toBe('');
  });

  it.each(['missing.json', 'constructor', 'toString', '__proto__', ''])(
    'says that it holds no file "%s"',
    async path => {
      const error = await errorOf(new InlineBundleSource(bundle).text(file(path)));
      expect(error).toMatchObject({name: 'SearchError', code: 'not-found', retryable: false});
    },
  );

  it('refuses a manifest that is none', async () => {
    const {manifest} = bundle;
    const broken = [undefined, {}, {...manifest, format: 2}, {...manifest, locales: []}];
    const codes = await Promise.all(
      broken.map(value => errorOf(new InlineBundleSource({...bundle, manifest: value} as InlineBundle).manifest())),
    );
    expect(codes).toMatchObject([
      {code: 'bundle/not-a-bundle'},
      {code: 'bundle/not-a-bundle'},
      {code: 'bundle/version'},
      {code: 'bundle/not-a-bundle'},
    ]);
  });

  it('has pictures as addresses already', () => {
    expect(new InlineBundleSource(bundle).assetUrl('data:image/png;base64,AA')).toBe('data:image/png;base64,AA');
  });
});
