import {mkdir, mkdtemp, realpath, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {compileContent} from '../../../../src/node/content/compile-content.js';
import {IncludedFiles} from '../../../../src/node/dialects/included-files.js';

const FILES: Readonly<Record<string, string>> = {
  'secret.md': 'secret',
  'site/mkdocs.yml': 'site_name: S',
  'site/.env': 'TOKEN=1',
  'site/includes/words.md': 'site words',
  'site/includes/near.md': 'another of that name',
  'site/snippets/code.py': 'print(1)',
  'site/.gitbook/includes/part.md': 'part',
  'site/docs/guide/a.md': '# A\n\n--8<-- "near.md"\n\n--8<-- "gone.md"\n',
  'site/docs/guide/near.md': 'near\r\nlines',
  'site/docs/en/_parts/x.md': 'x',
};

describe('Files that articles include', () => {
  let root = '';
  let files: IncludedFiles;

  beforeEach(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'helplet-included-')));
    for (const [path, text] of Object.entries(FILES)) {
      await mkdir(dirname(join(root, path)), {recursive: true});
      await writeFile(join(root, path), text);
    }
    await symlink(join(root, 'secret.md'), join(root, 'site/docs/guide/out.md'));
    await symlink(join(root, 'site/docs/guide/near.md'), join(root, 'site/docs/guide/in.md'));
    files = new IncludedFiles(join(root, 'site/docs'), [
      {path: join(root, 'site/docs'), names: ['guide']},
      {path: join(root, 'site'), names: ['mkdocs.yml']},
    ]);
  });
  afterEach(() => rm(root, {recursive: true}));

  it.each([
    ['near.md', {path: 'guide/near.md', text: 'near\nlines'}],
    ['near', {path: 'guide/near.md', text: 'near\nlines'}],
    ['in.md', {path: 'guide/in.md', text: 'near\nlines'}],
    ['/guide/near.md', {path: 'guide/near.md', text: 'near\nlines'}],
    ['docs/guide/near.md', {path: 'guide/near.md', text: 'near\nlines'}],
    ['words.md', {path: '../includes/words.md', text: 'site words'}],
    ['snippets/code.py', {path: '../snippets/code.py', text: 'print(1)'}],
    ['../../.gitbook/includes/part.md', {path: '../.gitbook/includes/part.md', text: 'part'}],
  ])('are found in the content folder and in its site: %s', (path, file) => {
    expect(files.read(path, 'guide/a.md')).toEqual(file);
  });

  it('are found in the folder of a language', () => {
    expect(files.read('/_parts/x.md', 'en/deep/y.md')?.text).toBe('x');
  });

  it.each(['../../../secret.md', 'out.md', '/.env', '../../.env', '../../../../../../etc/passwd', 'guide', ''])(
    'lie nowhere else: %j',
    path => {
      expect(files.read(path, 'guide/a.md')).toBeUndefined();
    },
  );

  it('are part of the article, and missing ones are reported', async () => {
    await rm(join(root, 'site/docs/guide/out.md'));
    const {articles, warnings} = await compileContent({content: join(root, 'site/docs'), cwd: root});
    expect(articles.find(({article}) => article.id === 'guide/a')?.article.markdown).toContain('near\nlines');
    expect(warnings).toContainEqual(
      expect.objectContaining({code: 'include-missing', where: 'site/docs/guide/a.md:5', cause: 'gone.md'}),
    );
  });

  it('are never the article itself, but one of the same name elsewhere', () => {
    expect(files.read('near.md', 'guide/near.md')?.text).toBe('another of that name');
    expect(files.read('a.md', 'guide/a.md')).toBeUndefined();
  });
});
