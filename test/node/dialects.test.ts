import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {articlesOf, folderWith} from './helpers/folders.js';
import {run} from './helpers/run.js';

async function build(files: Readonly<Record<string, string>>, ...flags: string[]) {
  const folder = await folderWith(files);
  const result = await run(folder, ['build', 'articles', '--out', 'out', ...flags]);
  expect(result).toMatchObject({exitCode: 0, stderr: ''});
  return {...result, bundle: join(folder, 'out')};
}

describe('a folder that was written for another generator', () => {
  const site = {
    'articles/docusaurus.config.js': 'export default {}',
    'articles/docs/start.mdx': '---\nsidebar_position: 1\n---\n\n# Start\n\nText\n',
    'articles/docs/_snippet.mdx': 'Text',
    'articles/versioned_docs/version-1/start.md': '# Start of old\n',
  };

  it('is named first, and nothing is left out without a word', async () => {
    const {stdout, bundle} = await build(site);
    expect(stdout).toMatch(/^Looks like Docusaurus\nBuilt out: 1 article, /);
    expect(stdout).toMatch(/\n2 files left out that are no articles/);
    expect((await articlesOf(bundle)).map(({article: {id, title}}) => `${id}: ${title}`)).toEqual([
      'docs/start: Start',
    ]);
  });

  it('has no articles of texts that others include', async () => {
    const {bundle, stdout} = await build({
      'articles/.vitepress/config.ts': '',
      'articles/guide/a.md': '# A\n\n<!--@include: ./parts/note.md-->\n\n<!-- @include: @/shared/page.md -->\n',
      'articles/guide/parts/note.md': 'A note.\n',
      'articles/shared/page.md': '# A page of its own\n',
      'articles/b.md': 'Without a title.\n',
    });
    expect((await articlesOf(bundle)).map(({article: {id}}) => id)).toEqual(['b', 'guide/a', 'shared/page']);
    expect(stdout).toContain('1 file left out');
  });

  it('is named in the JSON', async () => {
    expect((await build(site, '--json')).json()).toMatchObject({dialect: 'docusaurus', partials: 2, articles: 1});
  });

  it('is what the config says', async () => {
    const files = {...site, 'articles/helplet.config.json': '{"dialect": "vitepress"}'};
    expect((await build(files, '--json')).json()).toMatchObject({dialect: 'vitepress', articles: 2});
  });

  it('is not mentioned where the articles are plain', async () => {
    const {stdout} = await build({'articles/a.mdx': '# A\n', 'articles/_b.md': '# B\n'});
    expect(stdout).toMatch(/^Built out: 2 articles, [^\n]*\n$/);
  });
});

describe('front matter that is not quite right', () => {
  it('does not stop a build', async () => {
    const {json, bundle} = await build(
      {
        'articles/a.md':
          '---\ntitle: 404\nviews: many\ntags: a, b\npublished: true\norder: "04"\ntitle: 405\n---\nText\n',
      },
      '--json',
    );
    expect(json<{warnings: unknown}>().warnings).toMatchObject([
      {code: 'front-matter-value', where: 'articles/a.md:7', cause: 'given twice'},
      {code: 'front-matter-value', where: 'articles/a.md:3', cause: 'views', fix: 'Write it like this: views: 1200'},
    ]);
    const [file] = await articlesOf(bundle);
    expect(file?.article).toMatchObject({title: '405', tags: ['a', 'b'], order: 4});
    expect(file?.article).not.toHaveProperty('published');
  });
});

describe('languages of a folder', () => {
  const localesOf = async (files: Readonly<Record<string, string>>) => {
    const {bundle} = await build(files, '--json');
    return (await articlesOf(bundle)).map(({article: {locale, id}}) => `${locale}:${id}`).sort();
  };

  it('are told apart with the default language beside them, as the documentation has it', async () => {
    const files = {
      'articles/helplet.config.json': '{"locale": "en"}',
      'articles/faq/scan.md': '# Scan a code',
      'articles/de/faq/scan.md': '# Code scannen',
    };
    expect(await localesOf(files)).toEqual(['de:faq/scan', 'en:faq/scan']);
  });

  it('are named by the settings of the site, else by the words of its articles', async () => {
    const files = {'articles/a.md': '# A', 'articles/en/a.md': '# A'};
    const settings = {'articles/.vitepress/config.mts': "export default {lang: 'fr'}"};
    expect(await localesOf({...files, ...settings})).toEqual(['en:a', 'fr:a']);
    expect(await localesOf({...files, 'articles/a.md': '# 扫描二维码\n\n打开应用，选择 Scan。'})).toEqual([
      'en:a',
      'zh:a',
    ]);
    const german =
      'Wenn Sie die App öffnen und auf das Symbol tippen, sehen Sie eine Liste. Dort ist auch der Code, den Sie mit einem anderen Gerät lesen können, wenn es in der Nähe ist.';
    expect(await localesOf({...files, 'articles/a.md': german})).toEqual(['de:a', 'en:a']);
  });

  it('that nothing names are an error that says what to write', async () => {
    const folder = await folderWith({'articles/a.md': '1', 'articles/en/a.md': '# A'});
    const {exitCode, stderr} = await run(folder, ['build', 'articles', '--out', 'out']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('articles/a.md\n');
    expect(stderr).toContain('{"locale": "fr"}');
  });

  it('are told by the words of their articles, where names do not tell', async () => {
    const italian =
      'Quando apri la app e tocchi il simbolo, vedi una lista. Da qui puoi leggere il codice con un altro dispositivo, se questo è vicino e se hai dato il permesso per la fotocamera.';
    const english =
      'When you open the app and tap on the symbol, you see a list. From there you can read the code with another device, if it is near and if you have allowed the use of the camera.';
    const files = {'articles/a.md': english, 'articles/b.md': english};
    expect(await localesOf({...files, 'articles/it/altro.md': italian})).toEqual(['en:a', 'en:b', 'it:altro']);
    expect(await localesOf({...files, 'articles/it/vpn.md': english})).toEqual(['en:a', 'en:b', 'en:it/vpn']);
    const {json} = await build({...files, 'articles/de/delaware.md': english}, '--json');
    expect(json<{warnings: unknown}>().warnings).toEqual([]);
  });

  it('in doubt are a warning', async () => {
    const {json} = await build({'articles/a.md': '# A', 'articles/de/b.md': '# B'}, '--json');
    expect(json<{warnings: unknown}>().warnings).toMatchObject([{code: 'locale-unclear', where: 'articles/de'}]);
  });
});
