import {execFileSync} from 'node:child_process';
import {rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {articlesOf, folderWith} from './helpers/folders.js';
import {type ErrorsJson, run} from './helpers/run.js';

function git(cwd: string, args: readonly string[], day = '2024-01-01'): void {
  const date = `${day}T12:00:00Z`;
  const person = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  };
  const env = {
    ...process.env,
    ...person,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  execFileSync('git', [...args], {cwd, env, stdio: 'ignore'});
}

function commit(cwd: string, day: string): void {
  git(cwd, ['add', '.']);
  git(cwd, ['commit', '-m', day], day);
}

/** Two commits of articles that lie below the top of the repository. */
async function repository(): Promise<string> {
  const folder = await folderWith({
    'articles/a.md': '# A',
    'articles/f/\u00fcber uns.md': '# B',
    'articles/c.md': '---\nupdated: 2020-02-02\n---\n# C',
  });
  git(folder, ['init']);
  commit(folder, '2024-03-01');
  await writeFile(join(folder, 'articles/a.md'), '# A, changed');
  commit(folder, '2025-04-02');
  await writeFile(join(folder, 'articles/d.md'), '# D');
  return folder;
}

async function datesIn(folder: string, ...flags: string[]): Promise<Readonly<Record<string, unknown>>> {
  const {exitCode, stderr} = await run(folder, ['build', 'articles', '--out', 'out', ...flags]);
  expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
  const files = await articlesOf(join(folder, 'out'));
  return Object.fromEntries(files.map(({article: {id, published, updated}}) => [id, [published, updated]]));
}

describe('dates from git', () => {
  it('are those of the first and the last commit, where front matter gives none', async () => {
    expect(await datesIn(await repository(), '--dates', 'git')).toEqual({
      a: ['2024-03-01', '2025-04-02'],
      'f/\u00fcber uns': ['2024-03-01', '2024-03-01'],
      c: [undefined, '2020-02-02'],
      d: [undefined, undefined],
    });
  });

  it('are taken when the config asks for them, and only then', async () => {
    const folder = await repository();
    expect((await datesIn(folder)).a).toEqual([undefined, undefined]);
    await writeFile(join(folder, 'articles/helplet.config.json'), '{"dates": "git"}');
    expect((await datesIn(folder)).a).toEqual(['2024-03-01', '2025-04-02']);
  });

  it('need a repository with all of its commits', async () => {
    const folder = await repository();
    git(folder, ['clone', '--depth', '1', `file://${folder}`, 'copy']);
    const shallow = await run(join(folder, 'copy'), ['build', 'articles', '--out', 'out', '--dates', 'git', '--json']);
    expect(shallow.json<ErrorsJson>().errors).toMatchObject([
      {code: 'content/git', fix: expect.stringContaining('fetch-depth: 0')},
    ]);
    await rename(join(folder, '.git'), join(folder, 'not-git'));
    const outside = await run(folder, ['build', 'articles', '--out', 'out', '--dates', 'git', '--json']);
    expect(outside.exitCode).toBe(1);
    expect(outside.json<ErrorsJson>().errors).toMatchObject([{code: 'content/git', where: 'articles'}]);
  });
});
