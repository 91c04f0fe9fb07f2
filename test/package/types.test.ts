import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {root} from './package-files.js';

/** A program as users write it; it is only type-checked. */
const PROGRAM = `
import {HelpletPanel, HelpletSearchBox} from 'helplet';
import 'helplet/define';
import 'helplet/components/panel';

const panel: HelpletPanel = document.createElement('helplet-panel');
const box: HelpletSearchBox | null = document.querySelector('helplet-search-box');
export {panel, box};
`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'helplet-types-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'helplet'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  writeFileSync(join(folder, 'program.ts'), PROGRAM);
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

it.each(['nodenext', 'bundler'])('types work for programs with module resolution %s', async resolution => {
  const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
  const options = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2023,dom,dom.iterable', '--types', ''];
  const args = [...options, '--module', module, '--moduleResolution', resolution, 'program.ts'];
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const check = promisify(execFile)(process.execPath, [tsc, ...args], {cwd: folder}).catch(
    (error: {stdout: string}) => error,
  );
  expect((await check).stdout).toBe('');
});
