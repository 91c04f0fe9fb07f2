import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {entryPoints, root, specifierOf, TAGS} from './package-files.js';

interface Effects {
  readonly tags: readonly string[];
  readonly globals: readonly string[];
  readonly calls: readonly string[];
  readonly exports: readonly string[];
}

const probe = fileURLToPath(new URL('fixtures/import-probe.mjs', import.meta.url));
const isNamed = (pattern: RegExp) => entryPoints().filter(entry => pattern.test(entry));

describe('Importing', () => {
  it.each(['.', ...isNamed(/^\.\/i18n\//)])('%s does nothing by itself', async entry => {
    expect(await importAlone(entry)).toMatchObject({tags: [], globals: [], calls: []});
  });

  it('the package gives the classes of all elements', async () => {
    const {exports} = await importAlone('.');
    expect(exports).toEqual(expect.arrayContaining(TAGS.map(classNameOf)));
  });

  it('the launcher alone is harmless on a server, which has no elements', async () => {
    const script = "import 'helplet/components/launcher'; process.stdout.write(String(globalThis.customElements))";
    const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {cwd: root});
    expect(stdout).toBe('undefined');
  });

  it('./define registers every tag and does nothing else', async () => {
    expect(await importAlone('./define')).toMatchObject({tags: [...TAGS].sort(), globals: [], calls: []});
  });

  it.each(TAGS)('the entry of %s registers it', async tag => {
    const {tags} = await importAlone(tag.replace('helplet-', './components/'));
    expect(tags).toContain(tag);
  });
});

/** In a process of its own, where nothing was imported before. */
async function importAlone(entry: string): Promise<Effects> {
  const {stdout} = await promisify(execFile)(process.execPath, [probe, specifierOf(entry)], {cwd: root});
  return JSON.parse(stdout) as Effects;
}

/** `helplet-search-box` gives `HelpletSearchBox`. */
function classNameOf(tag: string): string {
  return tag.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());
}
