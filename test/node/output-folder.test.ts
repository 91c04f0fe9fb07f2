import {symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {contentsOf, folderWith} from './helpers/folders.js';
import {type ErrorsJson, run} from './helpers/run.js';

async function build(folder: string, out: string, ...flags: string[]) {
  const before = await contentsOf(folder);
  const {exitCode, json} = await run(folder, ['build', 'articles', '--out', out, '--json', ...flags]);
  if (exitCode === 0) return 'built';
  expect(await contentsOf(folder)).toEqual(before);
  return json<ErrorsJson>().errors[0]?.code;
}

describe('the output folder', () => {
  it.each([
    ['the content folder', 'articles'],
    ['the content folder by another path', './articles/../articles/'],
    ['the folder that holds it', '.'],
    ['the root of the disk', '/'],
  ])('may not be %s', async (_name, out) => {
    expect(await build(await folderWith({'articles/a.md': 'A'}), out)).toBe('cli/output');
  });

  it('may not be the content folder behind a link', async () => {
    const folder = await folderWith({'articles/a.md': 'A'});
    await symlink('articles', join(folder, 'link'));
    expect(await build(folder, 'link')).toBe('cli/output');
  });

  it.each([
    ['a web site', {'out/index.html': '<p>'}],
    ['a web app with a manifest of another kind', {'out/manifest.json': '{"name": "App", "start_url": "/"}'}],
    ['a broken manifest', {'out/manifest.json': '{'}],
    ['articles', {'out/notes.md': '# Notes'}],
  ])('is left alone when it holds %s', async (_name, files) => {
    expect(await build(await folderWith({'articles/a.md': 'A', ...files}), 'out')).toBe('cli/output');
  });

  it('may not be a file', async () => {
    expect(await build(await folderWith({'articles/a.md': 'A', out: 'x'}), 'out')).toBe('cli/output');
  });

  it('may be new, deep, empty, inside the content folder, or beside its name', async () => {
    const folder = await folderWith({'articles/a.md': 'A'});
    for (const out of ['new', 'a/b c/d', 'articles/dist', 'articles-help']) {
      expect(await build(folder, out)).toBe('built');
    }
    expect(await build(folder, 'new')).toBe('built');
  });

  it('may be a bundle of another version', async () => {
    const manifest = '{"format": 99, "generator": "helplet 9.0.0", "locales": "?"}';
    expect(await build(await folderWith({'articles/a.md': 'A', 'out/manifest.json': manifest}), 'out')).toBe('built');
  });
});
