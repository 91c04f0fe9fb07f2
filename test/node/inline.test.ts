import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {createContext, runInContext} from 'node:vm';
import {describe, expect, it} from 'vitest';
import type {InlineBundle} from '../../src/core/bundle.js';
import {InlineBundleSource} from '../../src/search/bundle/inline-bundle-source.js';
import {embeddedProvider} from '../helpers/open-articles.js';
import {folderWith} from './helpers/folders.js';
import {type ErrorsJson, run} from './helpers/run.js';

const RUNTIME = 'globalThis.started = true;';
const FILES = {
  'runtime.js': RUNTIME,
  'articles/a.md': '# Grüße </script><!-- & 日本 🎉\n\nText\u2028\n\n![x](x.png) ![x](x.svg)',
  'articles/x.png': Buffer.from([1, 2, 3]),
  'articles/x.svg': '<svg/>',
};

async function buildInline(folder: string) {
  return run(folder, ['build', 'articles', '--out', 'out', '--inline', '--json'], {
    inlineRuntime: join(folder, 'runtime.js'),
  });
}

describe('build --inline', () => {
  it('writes one ASCII script that holds everything and can stand inside HTML', async () => {
    const folder = await folderWith(FILES);
    expect((await buildInline(folder)).exitCode).toBe(0);
    expect(await readdir(join(folder, 'out'))).toEqual(['help.js']);
    const script = await readFile(join(folder, 'out/help.js'), 'latin1');
    expect(script).toMatch(/^[\t\n\r -~]*$/);
    expect(script).not.toContain('<');
  });

  it('holds the licences of the software in it, which nothing in them can end', async () => {
    const notices =
      'Lit \u00a9 2017 Google LLC\r\n\u201cas is\u201d <me@example.com> *\r/ alert(1) </script><!-- \ud83c\udf89 \u0142';
    const folder = await folderWith({...FILES, 'THIRD_PARTY_NOTICES.txt': notices});
    await buildInline(folder);
    const script = await readFile(join(folder, 'out/help.js'), 'latin1');
    const [, comment = ''] = /^\/\*! helplet --inline \*\/\n\/\*!\n(.*?)\n\*\/\n\(/s.exec(script) ?? [];
    expect(comment.split('\n')).toEqual([
      'Lit (c) 2017 Google LLC',
      '"as is" (me@example.com) * / alert(1) (/script)(!-- \\u{1f389} \\u{142}',
    ]);
    expect(script).toMatch(/^[\t\n\r -~]*$/);
    const page = createContext({});
    runInContext(script, page);
    expect(runInContext('globalThis.started', page)).toBe(true);
  });

  it('registers the bundle before the elements start, as a classic script', async () => {
    const folder = await folderWith(FILES);
    await buildInline(folder);
    const script = await readFile(join(folder, 'out/help.js'), 'latin1');
    const page = createContext({});
    runInContext(script, page);
    expect(runInContext('globalThis.started', page)).toBe(true);
    const json = runInContext('JSON.stringify(globalThis[Symbol.for("helplet.inline")])', page) as string;
    const [bundle] = JSON.parse(json) as InlineBundle[];
    if (!bundle) throw new Error('Nothing was registered.');
    const source = new InlineBundleSource(bundle);
    const manifest = await source.manifest();
    const [path = ''] = Object.keys(bundle.files).filter(name => name.startsWith('articles/'));
    const article = JSON.parse(await source.text({path}));
    expect(manifest.locales[0]?.articles).toBe(1);
    const binary = Object.entries(bundle.files).filter(([name]) => name.endsWith('.bin'));
    expect(binary.map(([name]) => name.replace(/\.[\da-f]{8}\./, '.')).toSorted()).toEqual(
      ['base', 'postings-0', 'spellings'].map(kind => `index/en-${kind}.bin`),
    );
    for (const [, file] of binary) expect(file).toEqual({base64: expect.stringMatching(/^[A-Za-z\d+/]+=*$/)});
    const provider = embeddedProvider(source);
    const found = await provider.search({query: 'grusse', intent: 'submit'}, {signal: new AbortController().signal});
    expect(found.hits.map(hit => hit.article.id)).toEqual(['a']);
    expect(found.hits[0]?.excerpt).not.toEqual([]);
    expect(article).toMatchObject({
      title: 'Grüße <!-- & 日本 🎉',
      assets: {
        'x.png': 'data:image/png;base64,AQID',
        'x.svg': expect.stringMatching(/^data:image\/svg\+xml;base64,PHN2Zy/),
      },
    });
  });

  it('may be repeated, and gives the same bytes', async () => {
    const folder = await folderWith(FILES);
    await buildInline(folder);
    const first = await readFile(join(folder, 'out/help.js'));
    expect((await buildInline(folder)).exitCode).toBe(0);
    expect(await readFile(join(folder, 'out/help.js'))).toEqual(first);
    expect((await run(folder, ['build', 'articles', '--out', 'out'])).exitCode).toBe(0);
  });

  it('does not overwrite a help.js of somebody else', async () => {
    const folder = await folderWith({...FILES, 'out/help.js': 'mine', 'out/index.html': '<p>'});
    const {exitCode, json} = await buildInline(folder);
    expect(exitCode).toBe(1);
    expect(json<ErrorsJson>().errors[0]).toMatchObject({code: 'cli/output', where: 'out'});
    expect(await readFile(join(folder, 'out/help.js'), 'utf8')).toBe('mine');
  });

  it('may write beside the files of a web site', async () => {
    const folder = await folderWith({...FILES, 'out/index.html': '<p>'});
    expect((await buildInline(folder)).exitCode).toBe(0);
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(['help.js', 'index.html']);
  });

  it('says so when the script with the elements is missing', async () => {
    const {'runtime.js': _runtime, ...rest} = FILES;
    const {exitCode, json} = await buildInline(await folderWith(rest));
    expect(exitCode).toBe(1);
    expect(json<ErrorsJson>().errors[0]).toMatchObject({
      code: 'bundle/not-found',
      fix: expect.stringContaining('build'),
    });
  });
});
