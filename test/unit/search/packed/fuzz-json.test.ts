import fc from 'fast-check';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {crc32} from '../../../../src/core/checksum.js';
import {parseManifest, sealManifest} from '../../../../src/core/manifest.js';
import {HttpBundleSource} from '../../../../src/search/bundle/http-bundle-source.js';
import {indexed, section} from '../../../helpers/articles.js';
import {buildBundle, MemoryBundleSource} from '../../../helpers/memory-bundle.js';
import {embeddedProvider} from '../../../helpers/open-articles.js';
import {answerOrNamedError, damagedText, fuzzing, textDamage} from './fuzz.js';

const bundle = await buildBundle(
  {
    en: [
      {
        ...indexed('account/password', 'Open the sign-in page.', {
          title: 'Reset your password',
          description: 'When you forgot it.',
          category: 'FAQ',
          tags: ['account'],
          views: 3,
          sections: [section('Rules', 'Twelve characters at least.')],
        }),
        assets: {'a.png': 'assets/a.png', 'b.png': 'data:image/png;base64,AA=='},
      },
    ],
  },
  {contact: {url: 'mailto:help@example.com'}, imagePrefixes: ['https://img.example/']},
);
const MANIFEST = JSON.stringify(bundle.manifest);
const [ARTICLE_PATH = '', ARTICLE = ''] = Object.entries(bundle.files).find(([path]) => path.endsWith('.json')) as [
  string,
  string,
];
const {signal} = new AbortController();

/** A manifest is either what was written, but for white space, or refused. */
function isRefusedOrUnchanged(text: string): boolean {
  let read: unknown;
  try {
    read = parseManifest(JSON.parse(text));
  } catch (error) {
    return error instanceof SyntaxError || (error instanceof Error && error.name === 'HelpletError');
  }
  return JSON.stringify(read) === MANIFEST;
}

describe('a manifest', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('holds its checksum last, over everything before it', () => {
    const {checksum, ...rest} = bundle.manifest;
    expect(MANIFEST.endsWith(`,"checksum":"${checksum}"}`)).toBe(true);
    expect(sealManifest(rest)).toEqual(bundle.manifest);
    const bare = new TextEncoder().encode(MANIFEST.replace(`,"checksum":"${checksum}"`, ''));
    expect(Number.parseInt(checksum, 16)).toBe(crc32(bare));
  });

  it('may be written with other white space', () => {
    const spaced = JSON.stringify(bundle.manifest, null, 2);
    expect(parseManifest(JSON.parse(spaced))).toEqual(bundle.manifest);
  });

  it('never passes with another character in any place', () => {
    for (let at = 0; at < MANIFEST.length; at++) {
      for (const other of ['', '0', '9', '"', 'x', ' ', '-', '\\', 'é', MANIFEST.charAt(at).repeat(2)]) {
        const text = MANIFEST.slice(0, at) + other + MANIFEST.slice(at + 1);
        if (!isRefusedOrUnchanged(text)) expect.fail(`"${other}" at ${at} passed.`);
      }
    }
  });

  it.each([
    ['missing', undefined],
    ['of another manifest', '00000000'],
    ['a number', Number.parseInt(bundle.manifest.checksum, 16)],
    ['in capitals', `${bundle.manifest.checksum.toUpperCase()}A`],
  ])('is refused by its name when the checksum is %s', (_name, checksum) => {
    const broken = JSON.parse(JSON.stringify({...bundle.manifest, checksum})) as unknown;
    expect(() => parseManifest(broken, 'https://help.example/manifest.json')).toThrow(
      expect.objectContaining({
        name: 'HelpletError',
        code: 'bundle/digest',
        message: 'The manifest was changed or damaged: its checksum is wrong.',
        where: 'https://help.example/manifest.json',
        fix: expect.stringContaining('helplet build'),
      }),
    );
  });

  it('is answered with a named error by a server that damages it', async () => {
    await fc.assert(
      fc.asyncProperty(textDamage, async edits => {
        const text = damagedText(MANIFEST, edits);
        vi.stubGlobal('fetch', async () => new Response(text));
        const source = new HttpBundleSource('https://help.example/');
        const read = await answerOrNamedError(() => source.manifest(signal));
        if (read) expect(JSON.stringify(read)).toBe(MANIFEST);
      }),
      fuzzing(150),
    );
  });
});

describe('an article file', () => {
  async function readAndSearch(text: string): Promise<void> {
    const source = new MemoryBundleSource(bundle);
    source.replace(ARTICLE_PATH, text);
    const provider = embeddedProvider(source);
    await answerOrNamedError(() => provider.article({id: 'account/password'}, {signal}));
    for (const query of ['', 'password rules', '"twelve characters"']) {
      await answerOrNamedError(() => provider.search({query, intent: 'submit', explain: true}, {signal}));
    }
    provider.dispose?.();
  }

  it('gives an answer or a named error, whatever its characters', async () => {
    await fc.assert(
      fc.asyncProperty(textDamage, edits => readAndSearch(damagedText(ARTICLE, edits))),
      fuzzing(50),
    );
  });

  const VALUES = [null, 5, [], [null], {length: 3}];

  it('gives an answer or a named error, whatever stands in place of any value', async () => {
    const {description: _description, assets: _assets, ...checked} = JSON.parse(ARTICLE) as Record<string, unknown>;
    const places = placesIn(checked);
    expect(places.length).toBeGreaterThan(12);
    for (const replace of places) for (const value of VALUES) await readAndSearch(JSON.stringify(replace(value)));
  });

  // Nothing checks these two before they are used.
  it.each(['description', 'assets'])('gives an answer or a named error, whatever its %s is', async key => {
    const file = JSON.parse(ARTICLE) as Record<string, unknown>;
    for (const value of VALUES) await readAndSearch(JSON.stringify({...file, [key]: value}));
  });
});

/** For each value inside a value, what puts another one in its place. */
function placesIn(whole: unknown): ((value: unknown) => unknown)[] {
  const places: ((value: unknown) => unknown)[] = [];
  const visit = (value: unknown, put: (value: unknown) => unknown): void => {
    places.push(put);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      visit(inner, changed =>
        put(Array.isArray(value) ? value.with(Number(key), changed) : {...value, [key]: changed}),
      );
    }
  };
  visit(whole, value => value);
  return places;
}
