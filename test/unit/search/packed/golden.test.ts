import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import type {InlineBundle, InlineFile, Manifest} from '../../../../src/core/bundle.js';
import {parseManifest} from '../../../../src/core/manifest.js';
import type {SearchResponse} from '../../../../src/core/search-provider.js';
import {idsOf} from '../../../helpers/articles.js';
import {MemoryBundleSource} from '../../../helpers/memory-bundle.js';
import {embeddedProvider} from '../../../helpers/open-articles.js';
import {GOLDEN_BUNDLES, QUESTIONS} from './golden-content.js';

/** Answers worth keeping: what is found, in which order, and what is counted. */
interface Answer {
  readonly ids: readonly string[];
  readonly total: number;
  readonly facets: SearchResponse['facets'];
}

/** What stands beside the binary files of a golden bundle. */
interface GoldenTexts {
  readonly manifest: Manifest;
  readonly articles: Readonly<Record<string, string>>;
  readonly answers: readonly Answer[];
}

const FOLDER = fileURLToPath(new URL('../../../golden/', import.meta.url));
/** Binary files of the index, as Git and people know them. */
const INDEX = 'index';
const TEXTS = 'bundle.json';

const {signal} = new AbortController();

async function answersOf(bundle: InlineBundle): Promise<Answer[]> {
  const provider = embeddedProvider(new MemoryBundleSource(bundle));
  const answers: Answer[] = [];
  for (const question of QUESTIONS) {
    const found = await provider.search(question, {signal});
    answers.push({ids: idsOf(found), total: found.total, facets: found.facets});
  }
  return answers;
}

async function readTexts(folder: string): Promise<GoldenTexts> {
  return JSON.parse(await readFile(join(folder, TEXTS), 'utf8')) as GoldenTexts;
}

async function readBundle(folder: string): Promise<InlineBundle> {
  const {manifest, articles} = await readTexts(folder);
  const names = await readdir(join(folder, INDEX));
  const binaries = names.map(async (name): Promise<[string, InlineFile]> => {
    const base64 = await readFile(join(folder, INDEX, name), 'base64');
    return [`${INDEX}/${name}`, {base64}];
  });
  return {manifest, files: {...articles, ...Object.fromEntries(await Promise.all(binaries))}};
}

async function writeGolden(folder: string, {manifest, files}: InlineBundle, answers: readonly Answer[]): Promise<void> {
  await rm(folder, {recursive: true, force: true});
  const articles: Record<string, string> = {};
  for (const [path, file] of Object.entries(files)) {
    if (typeof file === 'string') {
      articles[path] = file;
      continue;
    }
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), file.base64, 'base64');
  }
  await writeFile(join(folder, TEXTS), JSON.stringify({manifest, articles, answers}, null, 2));
}

/** The files of a bundle by path, so that a difference names the file. */
const byPath = ({files}: InlineBundle): [string, InlineFile][] =>
  Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));

// After a wanted change: UPDATE_GOLDEN=1 npx vitest run test/unit/search/packed/golden.test.ts; npx biome check --write test/golden
describe.each(Object.entries(GOLDEN_BUNDLES))('the golden bundle "%s"', (name, build) => {
  const folder = join(FOLDER, name);

  if (process.env.UPDATE_GOLDEN === '1') {
    it('is written anew', async () => {
      const bundle = await build();
      await writeGolden(folder, bundle, await answersOf(bundle));
      expect(await readdir(join(folder, INDEX))).not.toEqual([]);
    });
  }

  it('is what articles compile to today, byte by byte', async () => {
    const [golden, today] = [await readBundle(folder), await build()];
    expect(byPath(today)).toEqual(byPath(golden));
    expect(JSON.stringify(today.manifest)).toBe(JSON.stringify(golden.manifest));
  });

  it('is the same bytes however often it is compiled', async () => {
    expect(byPath(await build())).toEqual(byPath(await build()));
  });

  it('has a sound manifest', async () => {
    const {manifest} = await readTexts(folder);
    expect(parseManifest(manifest)).toBe(manifest);
  });

  it('is read and answered by today’s reader as recorded', async () => {
    const {answers} = await readTexts(folder);
    expect(await answersOf(await readBundle(folder))).toEqual(answers);
  });
});

describe('the golden bundles', () => {
  it('hold every kind of file', async () => {
    const whole = await readdir(join(FOLDER, 'whole', INDEX));
    const sharded = await readdir(join(FOLDER, 'sharded', INDEX));
    const kinds = (names: readonly string[]): string[] =>
      [...new Set(names.map(name => name.replace(/^\w+-(\w+).*/, '$1')))].sort();
    expect(kinds(whole)).toEqual(['base', 'postings', 'spellings']);
    expect(kinds(sharded)).toEqual(['base', 'columns', 'postings', 'records', 'spellings']);
    expect(sharded.filter(file => file.includes('postings')).length).toBeGreaterThan(3);
  });

  it('give the same answers, in one file or in many', async () => {
    const [whole, sharded] = await Promise.all(['whole', 'sharded'].map(name => readTexts(join(FOLDER, name))));
    const english = QUESTIONS.map(({locale}, index) => (locale ? -1 : index)).filter(index => index >= 0);
    expect(english.map(index => sharded?.answers[index])).toEqual(english.map(index => whole?.answers[index]));
  });
});
