import {execFile} from 'node:child_process';
import {accessSync, constants, readFileSync} from 'node:fs';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {beforeAll, describe, expect, it} from 'vitest';
import {dist, manifest, root} from './package-files.js';

const run = promisify(execFile);

describe('The published package', () => {
  let files: string[] = [];

  beforeAll(async () => {
    // Through npm's own script, so that it is this npm and needs no shell on any system.
    const npm = process.env.npm_execpath;
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const options = {cwd: root, maxBuffer: 64 * 1024 * 1024};
    const {stdout} = await (npm ? run(process.execPath, [npm, ...args], options) : run('npm', args, options));
    const [pack] = JSON.parse(stdout) as [{files: {path: string}[]}];
    files = pack.files.map(({path}) => path);
  });

  it('has code, types, styles, manifest, licence and documentation', () => {
    const expected = [
      'dist/index.js',
      'dist/index.d.ts',
      'dist/theme.css',
      'dist/custom-elements.json',
      'dist/cdn/helplet.js',
      'dist/cdn/helplet-inline.js',
      'dist/THIRD_PARTY_NOTICES.txt',
      'dist/cdn/THIRD_PARTY_NOTICES.txt',
      'package.json',
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
    ];
    expect(expected.filter(file => !files.includes(file))).toEqual([]);
  });

  it('has nothing that users do not need', () => {
    const known = /^(dist\/.*|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/;
    expect(files.filter(file => !known.test(file))).toEqual([]);
    expect(files.filter(file => /\.test\.|\/(test|demo)s?\/|(?<!\.d)\.ts$|\.map$/.test(file))).toEqual([]);
  });
});

describe('The command', () => {
  const main = join(dist, 'node', 'cli', 'main.js');

  it('can be run as a program', () => {
    expect(readFileSync(main, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') expect(() => accessSync(main, constants.X_OK)).not.toThrow();
  });

  it('says its version', async () => {
    const {stdout} = await run(process.execPath, [main, '--version']);
    expect(stdout.trim()).toBe(manifest.version);
  });

  it('builds in threads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'helplet-threads-'));
    try {
      const article = (id: number): string => JSON.stringify({id: `a${id}`, body: `# Title ${id}\n\nText.`});
      await writeFile(join(folder, 'articles.jsonl'), [1, 2, 3].map(article).join('\n'));
      const args = ['build', '--jsonl', 'articles.jsonl', '--out', 'out', '--threads', '1', '--json'];
      const {stdout} = await run(process.execPath, [main, ...args], {cwd: folder});
      expect(JSON.parse(stdout)).toMatchObject({articles: 3, warnings: []});
    } finally {
      await rm(folder, {recursive: true});
    }
  });
});
