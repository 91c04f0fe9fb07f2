import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {build, createLogger} from 'vite';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {root} from './package-files.js';

const run = promisify(execFile);

/** Nothing in it speaks of workers. */
const APP = `
import 'helplet/components/panel';
document.body.append(document.createElement('helplet-panel'));
`;

let folder = '';
let output = '';
const warnings: string[] = [];

beforeAll(async () => {
  // Below the repository's own modules, where the package finds what it depends on.
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, {recursive: true});
  folder = mkdtempSync(join(cache, 'helplet-app-'));
  output = join(folder, 'dist', 'assets');
  await installPacked(join(folder, 'node_modules', 'helplet'));
  writeFileSync(join(folder, 'main.js'), APP);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="/main.js"></script>');
  const logger = createLogger('warn');
  logger.warn = message => void warnings.push(message);
  // As Vite does it by itself.
  await build({root: folder, configFile: false, customLogger: logger, build: {chunkSizeWarningLimit: 1000}});
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** What `npm install` makes of what `npm publish` sends. */
async function installPacked(target: string): Promise<void> {
  const npm = process.env.npm_execpath;
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  await (npm ? run(process.execPath, [npm, ...args], {cwd: root}) : run('npm', args, {cwd: root}));
  const archive = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? '';
  mkdirSync(target, {recursive: true});
  await run('tar', ['-xzf', join(folder, archive), '-C', target, '--strip-components=1']);
}

function contentOf(name: string): string {
  const files = readdirSync(output).filter(file => file.startsWith(`${name}-`) && file.endsWith('.js'));
  expect(files, name).toHaveLength(1);
  return readFileSync(join(output, files[0] as string), 'utf8');
}

describe('An app that is built with Vite', () => {
  it.each([
    ['engine-worker', 'search/provider/worker', 19_000],
    ['engine-second-stage', 'search/provider/worker', 12_500],
    ['markdown-worker', 'markdown/worker', 16_500],
  ])('has the script %s of a worker as it was published, in one file', (name, folder, budget) => {
    const code = contentOf(name);
    expect(brotliCompressSync(code).length).toBeLessThan(budget);
    expect(code).toBe(readFileSync(join(root, 'dist', folder, `${name}.js`), 'utf8'));
    expect(code).not.toMatch(/\bimport\s*["'`{]|\bimport\(["'`]/);
  });

  it('starts them where nobody asks for it', () => {
    const page = readdirSync(output).map(file => readFileSync(join(output, file), 'utf8'));
    for (const name of ['engine-worker', 'engine-second-stage', 'markdown-worker']) {
      expect(
        page.filter(code => new RegExp(`new URL\\([^)]*${name}-[^)]*import\\.meta\\.url`).test(code)),
      ).toHaveLength(1);
    }
  });

  it('has languages and colours of code for them to load, however small', () => {
    const files = readdirSync(output).join('\n');
    const languages = readdirSync(join(root, 'src/search/analysis/languages')).map(file => file.replace('.ts', ''));
    for (const name of [...languages, 'highlighter']) expect(files).toMatch(new RegExp(`^${name}-[\\w-]+\\.js$`, 'm'));
    for (const file of readdirSync(output)) {
      expect(readFileSync(join(output, file), 'utf8')).not.toContain('data:text/javascript');
    }
  });

  it('has nothing to warn of', () => {
    expect(warnings).toEqual([]);
  });
});
