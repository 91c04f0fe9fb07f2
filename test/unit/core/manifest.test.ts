import {describe, expect, it} from 'vitest';
import {FORMAT_VERSION, type Manifest} from '../../../src/core/bundle.js';
import type {HelpletError} from '../../../src/core/errors.js';
import {isRecord, parseManifest, sealManifest, staysInside} from '../../../src/core/manifest.js';

const file = (path: string) => ({path, bytes: 12});

const locale = (rest: object = {}) => ({
  locale: 'en',
  direction: 'ltr',
  articles: 1,
  sections: 2,
  categories: [{name: 'FAQ', count: 1}],
  topics: [],
  index: file('index/en-base.1a2b.bin'),
  ...rest,
});

/** A manifest with a right checksum, whatever else is wrong with it. */
const manifest = (rest: object = {}): Manifest =>
  sealManifest({
    format: FORMAT_VERSION,
    generator: 'helplet 0.1.0',
    title: 'Northwind Help',
    defaultLocale: 'en',
    locales: [locale()],
    ...rest,
  } as unknown as Manifest);

function refusal(parse: () => unknown): HelpletError {
  try {
    parse();
  } catch (error) {
    return error as HelpletError;
  }
  throw new Error('It was accepted.');
}

describe('a manifest', () => {
  it('is taken as it is when it is sound', () => {
    const value = manifest({
      contact: {url: 'mailto:help@example.com'},
      imagePrefixes: ['https://img.example/'],
      mediaHosts: ['video.example'],
    });
    expect(parseManifest(value)).toBe(value);
  });

  it('may have keys of a later version of the same format', () => {
    expect(parseManifest(manifest({later: {x: 1}}))).toHaveProperty('later');
  });

  it.each([
    ['null', null],
    ['undefined', undefined],
    ['text', 'manifest'],
    ['a number', 1],
    ['a list', [manifest()]],
    ['an empty object', {}],
    ['an answer of some other server', {error: 'not found'}],
    ['a format in letters', manifest({format: '1'})],
  ])('is not %s', (_name, value) => {
    const error = refusal(() => parseManifest(value, 'https://x.example/manifest.json'));
    expect(error).toMatchObject({
      name: 'HelpletError',
      code: 'bundle/not-a-bundle',
      where: 'https://x.example/manifest.json',
    });
    expect(error.fix).toContain('helplet build');
  });

  it.each([0, 1, 2, 4, 1.5, Number.NaN])('of format %s belongs to another version', format => {
    const error = refusal(() => parseManifest(manifest({format})));
    expect(error).toMatchObject({code: 'bundle/version', where: 'manifest.json'});
    expect(error.message).toContain(`format ${format}`);
    expect(error.fix).toContain('same version');
  });

  it('of another version is told so even when nothing else in it is known', () => {
    expect(refusal(() => parseManifest({format: FORMAT_VERSION + 1, chapters: []})).code).toBe('bundle/version');
  });

  it.each([
    ['without a title', manifest({title: undefined})],
    ['whose title is a number', manifest({title: 7})],
    ['without a default locale', manifest({defaultLocale: null})],
    ['without locales', manifest({locales: undefined})],
    ['with an empty list of locales', manifest({locales: []})],
    ['with locales by name', manifest({locales: {en: locale()}})],
    ['with a locale that is null', manifest({locales: [locale(), null]})],
    ['with a locale that is text', manifest({locales: ['en']})],
    ['with a locale without a name', manifest({locales: [locale({locale: undefined})]})],
    ['without categories', manifest({locales: [locale({categories: undefined})]})],
    ['with categories by name', manifest({locales: [locale({categories: {FAQ: 1}})]})],
    ['without topics', manifest({locales: [locale({topics: 'none'})]})],
    ['without an index', manifest({locales: [locale({index: undefined})]})],
    ['with an index that is a path', manifest({locales: [locale({index: 'index.json'})]})],
    ['with an index without a path', manifest({locales: [locale({index: {bytes: 1}})]})],
    ['with an index without a size', manifest({locales: [locale({index: {path: 'a'}})]})],
    ['with an image prefix outside a list', manifest({imagePrefixes: 'https://img.example/'})],
    ['with media hosts that are no texts', manifest({mediaHosts: [{host: 'video.example'}]})],
    ['whose second locale is broken', manifest({locales: [locale(), locale({index: {}})]})],
  ])('is refused %s', (_name, value) => {
    const error = refusal(() => parseManifest(value));
    expect(error).toMatchObject({code: 'bundle/not-a-bundle', where: 'manifest.json'});
    expect(error.fix).toContain('helplet build');
  });
});

describe('the path of a file', () => {
  const withPath = (path: string) => manifest({locales: [locale({index: file(path)})]});

  it.each([
    'index.json',
    'en/index.1a.json',
    './index.json',
    'a..b/c..json',
    '.../x',
    'a b.json',
    'zahlung/über-uns.json',
  ])('may be %s', path => {
    expect(parseManifest(withPath(path))).toBeDefined();
  });

  it.each([
    '',
    '..',
    '../index.json',
    'en/../../index.json',
    'en/..',
    '/index.json',
    '//evil.example/index.json',
    'https://evil.example/index.json',
    'HTTPS:index.json',
    'data:application/json,{}',
    'javascript:alert(1)',
    'blob:x',
    '..\\index.json',
    'en\\index.json',
    '\\\\evil.example\\x',
  ])('may not be %j, which leads out of the bundle', path => {
    expect(refusal(() => parseManifest(withPath(path))).code).toBe('bundle/not-a-bundle');
    expect(staysInside(path)).toBe(false);
  });

  // Browsers decode `%2e`, drop tabs and line ends, and trim spaces before they resolve an address.
  it.each([
    '%2e%2e/index.json',
    '.%2E/index.json',
    'en/%2e%2e/%2e%2e/index.json',
    'en\n/../../index.json',
    '.\t./index.json',
    ' https://evil.example/index.json',
    'ht\ntps://evil.example/index.json',
    '\t//evil.example/index.json',
    ' /index.json',
  ])('may not be %j, which a browser reads as a path out of the bundle', path => {
    const base = 'https://help.example/bundle/';
    expect(new URL(path, base).href.startsWith(base)).toBe(false);
    expect(refusal(() => parseManifest(withPath(path))).code).toBe('bundle/not-a-bundle');
    expect(staysInside(path)).toBe(false);
  });
});

describe('hostile keys', () => {
  it('do not stand in for the real ones', () => {
    const value: unknown = JSON.parse(`{"__proto__": ${JSON.stringify(manifest())}}`);
    expect(refusal(() => parseManifest(value)).code).toBe('bundle/not-a-bundle');
    const index: unknown = JSON.parse(`{"__proto__": ${JSON.stringify(file('index.json'))}}`);
    expect(refusal(() => parseManifest(manifest({locales: [locale({index})]}))).code).toBe('bundle/not-a-bundle');
  });

  it('change nothing outside the manifest', () => {
    const {checksum: _checksum, ...plain} = manifest();
    const text = JSON.stringify(plain).replace('{', '{"__proto__": {"polluted": true}, "constructor": 1,');
    expect(parseManifest(JSON.parse(JSON.stringify(sealManifest(JSON.parse(text)))))).toBeDefined();
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('the checksum of a manifest', () => {
  const parse = (text: string) => () => parseManifest(JSON.parse(text));

  it('stands at the end, and survives being written and read', () => {
    const text = JSON.stringify(manifest({contact: {url: 'mailto:a@b.c', label: 'Grüße 🎉'}}));
    expect(text).toMatch(/"checksum":"[\da-f]{8}"\}$/);
    expect(parse(text)()).toEqual(JSON.parse(text));
    expect(parse(JSON.stringify(JSON.parse(text), null, 2))()).toBeDefined();
  });

  it('is the same for the same manifest, and another for another one', () => {
    expect(manifest().checksum).toBe(manifest().checksum);
    expect(manifest().checksum).not.toBe(manifest({title: 'Northwind help'}).checksum);
  });

  it.each([
    ['a title', '"Northwind Help"', '"Southwind Help"'],
    ['the size of an index', '"bytes":12', '"bytes":13'],
    ['a count', '"articles":1', '"articles":2'],
    [
      'the order of members',
      '"title":"Northwind Help","defaultLocale":"en"',
      '"defaultLocale":"en","title":"Northwind Help"',
    ],
    ['an addition', '{', '{"more":1,'],
    ['the checksum itself', '"checksum":"', '"checksum":"0'],
    ['a missing checksum', '"checksum"', '"checksam"'],
  ])('tells of %s that was changed', (_name, from, to) => {
    const text = JSON.stringify(manifest());
    expect(text).toContain(from);
    const error = refusal(parse(text.replace(from, to)));
    expect(error).toMatchObject({code: 'bundle/digest', where: 'manifest.json'});
    expect(error.fix).toContain('helplet build');
  });
});

describe('a plain JSON object', () => {
  it('is neither null nor a list nor a value', () => {
    expect([{}, {a: 1}].every(isRecord)).toBe(true);
    expect([null, undefined, [], 'a', 1, true].some(isRecord)).toBe(false);
  });
});
