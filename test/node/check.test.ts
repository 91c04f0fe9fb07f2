import {cp, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {checkContent} from '../../src/node/index.js';
import {addFiles, folderWith as plainFolderWith, readJson} from './helpers/folders.js';
import {type ErrorsJson, run} from './helpers/run.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURE = join(ROOT, 'test/fixtures/check');

interface CheckJson {
  readonly articles: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixed?: readonly {where: string; from: string; to: string}[];
  readonly groups: readonly {
    severity: string;
    code: string;
    cause?: string;
    count: number;
    fix: string;
    findings: readonly {message: string; where?: string; fix?: string}[];
  }[];
}

/** A folder of articles that are not asked for descriptions, since these few words have none. */
function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const path = 'a.md' in files ? 'helplet.config.json' : 'articles/helplet.config.json';
  const {check, ...others} = JSON.parse(files[path] ?? '{}') as {check?: {severities?: Record<string, string>}};
  const severities = {'description-missing': 'off', ...check?.severities};
  return plainFolderWith({...files, [path]: JSON.stringify({...others, check: {severities}})});
}

/** Places by code, of what `--json` printed. */
function placesOf({groups}: CheckJson): readonly string[] {
  return groups.flatMap(({code, findings}) => findings.map(({where}) => `${code} ${where}`)).sort();
}

async function check(folder: string, ...flags: string[]): Promise<CheckJson> {
  return (await run(folder, ['check', 'articles', '--json', '--no-search', ...flags])).json<CheckJson>();
}

describe('check', () => {
  it('finds each of the planted faults, and nothing else', async () => {
    const folder = await folderWith({});
    await cp(FIXTURE, folder, {recursive: true});
    const faults = await readJson<readonly {code: string; where: string}[]>(join(FIXTURE, 'faults.json'));
    expect(faults.length).toBeGreaterThanOrEqual(60);
    const {exitCode, json} = await run(join(folder, 'content'), ['check', '.', '--json', '--stats', '../views.json']);
    expect(exitCode).toBe(1);
    const expected = faults.map(({code, where}) => `${code} ${where.replace(/^(?=views\.json)/, `${folder}/`)}`);
    expect(placesOf(json<CheckJson>())).toEqual(expected.sort());
  });

  it.each(['demo/articles', 'demo/articles-ar'])('finds nothing in %s', async content => {
    const {exitCode, stdout} = await run(ROOT, ['check', content]);
    expect(stdout).toMatch(/^Checked \d+ articles: nothing found\n$/);
    expect(exitCode).toBe(0);
  });

  it('shows groups with their number, cause, first places and fix', async () => {
    const folder = await folderWith({
      'articles/a.md': '# A\n\n![One](x/1.png) ![Two](x/2.png)\n\n![Three](x/3.png)\n\n![Four](x/4.png)\n',
      'articles/img/1.png': '1',
      'articles/img/2.png': '2',
      'articles/img/3.png': '3',
      'articles/img/4.png': '4',
    });
    const {stdout, exitCode} = await run(folder, ['check', 'articles']);
    expect(stdout).toBe(`warning 4 pictures that do not exist: they lie in img/ rather than x/ (image-missing)
  articles/a.md:3  The image x/1.png does not exist.
  articles/a.md:3  The image x/2.png does not exist.
  articles/a.md:5  The image x/3.png does not exist.
  … and 1 more
  fix  Write the way from the article to img/ of the content folder instead of x/.

Checked 1 article: 4 warnings
`);
    expect(exitCode).toBe(0);
    const {stdout: all} = await run(folder, ['check', 'articles', '--verbose']);
    expect(all).toContain('articles/a.md:7  The image x/4.png does not exist.');
  });

  it('makes one group of links that differ from files in letter case only, and one of pictures with one wrong prefix', async () => {
    const names = Array.from({length: 50}, (_unused, index) => `n${index}`);
    const pictures = names.map(name => `![x](/wrong/${name}.png)`);
    const folder = await folderWith({
      ...Object.fromEntries(names.map(name => [`articles/faq/${name}.md`, `# Question ${name}\n\nText.\n`])),
      ...Object.fromEntries(names.map(name => [`articles/right/img/${name}.png`, name])),
      'articles/links.md': `# Links\n\n${names.map(name => `[x](FAQ/${name.toUpperCase()}.md)`).join('\n')}\n`,
      'articles/deep/down/pictures.md': `# Pictures\n\n${pictures.slice(0, 25).join('\n')}\n`,
      'articles/more.md': `# More\n\n${pictures.slice(25).join('\n')}\n`,
    });
    const {groups} = await check(folder);
    expect(groups.map(({code, cause, count}) => ({code, cause, count}))).toEqual([
      {code: 'image-missing', cause: 'they lie in right/img/ rather than /wrong/', count: 50},
      {code: 'link-case', cause: 'letter case', count: 50},
    ]);
    expect(groups[0]?.fix).toBe(
      'Write the way from the article to right/img/ of the content folder instead of /wrong/.',
    );
    expect(groups[1]?.fix).toContain('helplet check --fix');
  });

  it('offers to describe articles that lack a description', async () => {
    const folder = await plainFolderWith({'articles/a.md': '# A\n\nText.\n'});
    const {groups} = await check(folder);
    expect(groups.map(({severity, code}) => `${severity} ${code}`)).toEqual(['info description-missing']);
  });

  it('finds in other files what an error in one could hide', async () => {
    const folder = await folderWith({
      'articles/a.md': '---\ntitle: "A\n---\n',
      'articles/b.md': '# B\n\n[gone](gone.md), [there once it is mended](a.md)\n',
      'articles/helplet.config.json': '{"locale": "en"}',
    });
    expect(placesOf(await check(folder))).toEqual([
      'content/front-matter articles/a.md:2',
      'link-broken articles/b.md:3',
    ]);
  });

  it('writes nothing', async () => {
    const folder = await folderWith({'articles/a.md': '# A\n\n[b](B.md)\n', 'articles/b.md': '# B\n\nText.\n'});
    await run(folder, ['check', 'articles']);
    expect(await readFile(join(folder, 'articles/a.md'), 'utf8')).toBe('# A\n\n[b](B.md)\n');
  });
});

describe('severities', () => {
  const FILES = {'articles/a.md': '# A\n\n[gone](gone.md)\n\n![](x.png)\n', 'articles/x.png': 'x'};
  const config = (severities: unknown): Record<string, string> => ({
    ...FILES,
    'articles/helplet.config.json': JSON.stringify({check: {severities}}),
  });

  it('come from the config, and decide the exit code', async () => {
    const strict = await folderWith(config({'link-broken': 'error', 'alt-missing': 'off'}));
    const {exitCode, json} = await run(strict, ['check', 'articles', '--json']);
    expect(json()).toMatchObject({
      errors: 1,
      warnings: 0,
      infos: 0,
      groups: [{severity: 'error', code: 'link-broken'}],
    });
    expect(exitCode).toBe(1);
    const lax = await folderWith(config({'link-broken': 'info', 'alt-missing': 'info'}));
    expect(await run(lax, ['check', 'articles', '--max-warnings', '0'])).toMatchObject({exitCode: 0});
  });

  it('also hold for the warnings of a build, which does not fail', async () => {
    const folder = await folderWith(config({'link-broken': 'off'}));
    const {exitCode, json} = await run(folder, ['build', 'articles', '--out', 'out', '--json']);
    expect({exitCode, warnings: json<{warnings: unknown}>().warnings}).toEqual({exitCode: 0, warnings: []});
  });

  it.each([
    [{'link-brokn': 'off'}, 'Did you mean "link-broken"?'],
    [{'link-broken': 'fatal'}, 'Write it like this: "check": {"severities": {"alt-missing": "off"}}'],
  ])('that are wrong are errors: %j', async (severities, fix) => {
    const folder = await folderWith(config(severities));
    const {exitCode, json} = await run(folder, ['build', 'articles', '--out', 'out', '--json']);
    expect(exitCode).toBe(1);
    expect(json<ErrorsJson>().errors).toMatchObject([{code: 'config/value', fix}]);
  });

  it('--max-warnings fails above a number of warnings', async () => {
    const folder = await folderWith(FILES);
    expect(await run(folder, ['check', 'articles', '--max-warnings', '2'])).toMatchObject({exitCode: 0});
    expect(await run(folder, ['check', 'articles', '--max-warnings', '1'])).toMatchObject({exitCode: 1});
    expect(await run(folder, ['check', 'articles', '--max-warnings', 'few'])).toMatchObject({exitCode: 2});
    expect(await run(folder, ['check', 'articles', '--format', 'xml'])).toMatchObject({exitCode: 2});
    expect(await run(folder, ['check'])).toMatchObject({exitCode: 2});
  });
});

describe('formats', () => {
  const FILES = {
    'articles/ä b.md': '# A\n\nText, with more.\n\n[gone](gone.md)\n',
    'articles/c.md': '---\ntitle: "C\n---\n',
  };

  it('sarif names rules with help, relative addresses and regions', async () => {
    const folder = await folderWith(FILES);
    const {exitCode, json} = await run(folder, ['check', 'articles', '--format', 'sarif']);
    expect(exitCode).toBe(1);
    const location = (uri: string, startLine: number) => [
      {physicalLocation: {artifactLocation: {uri}, region: {startLine}}},
    ];
    expect(json()).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Helplet',
              rules: [
                {
                  id: 'content/front-matter',
                  shortDescription: {text: 'Front matter that cannot be read.'},
                  help: {text: /Put it between/},
                },
                {id: 'link-broken', name: 'LinkBroken', help: {text: /Correct the path/}},
              ].map(rule => ({...rule, help: {text: expect.stringMatching(rule.help.text)}})),
            },
          },
          results: [
            {
              ruleId: 'content/front-matter',
              ruleIndex: 0,
              level: 'error',
              locations: location('articles/c.md', 2),
            },
            {ruleId: 'link-broken', ruleIndex: 1, level: 'warning', locations: location('articles/%C3%A4%20b.md', 5)},
          ],
        },
      ],
    });
  });

  it('github writes a command a line', async () => {
    const folder = await folderWith(FILES);
    const {stdout} = await run(folder, ['check', 'articles', '--format', 'github']);
    expect(stdout.split('\n').map(line => line.replace(/::[^:]*$/, ''))).toEqual([
      expect.stringMatching(/^::error file=articles\/c\.md,line=2,title=content\/front-matter::The front matter/),
      '::warning file=articles/ä b.md,line=5,title=link-broken',
      '',
    ]);
    expect(stdout).toContain('::The link to gone.md leads to no article.\n');
  });
});

describe('--fix', () => {
  const ARTICLE = [
    '\ufeff---',
    'title: A',
    'note: "[x](B.md)"',
    '---',
    'See [b](B.md#top "B.md"), `[b](B.md)` and [the long',
    'way](<Sub/C.md>). Once more: [b](B.md).',
    '',
    '    [b](B.md)',
    '',
    '```md',
    '[b](B.md)',
    '```',
    '',
    '- ![A picture](IMG/Send.PNG)',
    '- [old](old/b.md?x#y), [d] and B.md',
    '',
    '[d]: Sub/C.md',
    '',
  ].join('\r\n');

  it('mends letter case and former ids, nothing else, and says so', async () => {
    const folder = await folderWith({
      'articles/a.md': ARTICLE,
      'articles/b.md': '---\nredirects: [old/b]\n---\n# B\n\nText.\n',
      'articles/sub/c.md': '# C\n\nText.\n',
      'articles/img/send.png': 'png',
    });
    const {stdout} = await run(folder, ['check', 'articles', '--fix']);
    const mended = ARTICLE.replace('](B.md#top', '](b.md#top')
      .replace('<Sub/C.md>', '<sub/c.md>')
      .replace('more: [b](B.md)', 'more: [b](b.md)')
      .replace('IMG/Send.PNG', 'img/send.png')
      .replace('old/b.md?x#y', 'b.md?x#y')
      .replace('[d]: Sub/C.md', '[d]: sub/c.md');
    expect(await readFile(join(folder, 'articles/a.md'), 'utf8')).toBe(mended);
    expect(stdout).toContain('fixed articles/a.md:5  B.md#top → b.md#top\n');
    expect(stdout).toContain('fixed articles/a.md:14  IMG/Send.PNG → img/send.png\n');
    // What is left: an anchor that no program can guess.
    expect(stdout).toMatch(/Checked 3 articles: 1 warning\n$/);
    const again = await run(folder, ['check', 'articles', '--fix']);
    expect(again.stdout).not.toContain('fixed');
    expect(await readFile(join(folder, 'articles/a.md'), 'utf8')).toBe(mended);
  });

  it('gives links the endings of their files where they are written for no generator', async () => {
    const links = '[1](b) [2](sub/c.html#top) [3](b.markdown) [4](sub/) [5](b.md) [6](https://a.example/b)';
    const files = {
      'articles/a.md': `# A\n\n${links}\n`,
      'articles/b.md': '# B\n\nText.\n',
      'articles/sub/c.md': '# C\n\nText.\n',
      'articles/sub/index.md': '# All of it\n\nText.\n',
    };
    const folder = await folderWith(files);
    expect(await run(folder, ['check', 'articles', '--max-warnings', '0'])).toMatchObject({exitCode: 0});
    const {fixed} = await check(folder, '--fix');
    expect(fixed?.map(({from, to}) => `${from} ${to}`)).toEqual([
      'b b.md',
      'sub/c.html#top sub/c.md#top',
      'b.markdown b.md',
    ]);
    expect(await readFile(join(folder, 'articles/a.md'), 'utf8')).toBe(
      '# A\n\n[1](b.md) [2](sub/c.md#top) [3](b.md) [4](sub/) [5](b.md) [6](https://a.example/b)\n',
    );
    const site = await folderWith({...files, 'articles/helplet.config.json': '{"dialect": "docusaurus"}'});
    expect((await check(site)).groups).toEqual([]);
  });

  it('tells programs what it did', async () => {
    const folder = await folderWith({'articles/a.md': '# A\n\n[b](B.md)\n', 'articles/b.md': '# B\n\nText.\n'});
    expect((await check(folder, '--fix')).fixed).toEqual([{where: 'articles/a.md:3', from: 'B.md', to: 'b.md'}]);
    expect(await check(folder, '--fix')).toMatchObject({fixed: [], groups: []});
  });
});

describe('a build', () => {
  it('prints a line for each group', async () => {
    const folder = await folderWith({
      'articles/a.md': '---\ntitle: A\ntgas: [x]\n---\n\n[b](B.md)\n\n[b](B.md)\n\n[gone](gone.md)\n',
      'articles/b.md': '# B\n\n<iframe src="x"></iframe>\n',
    });
    const {stdout, exitCode} = await run(folder, ['build', 'articles', '--out', 'out']);
    expect(exitCode).toBe(0);
    expect(stdout.split('\n').slice(1)).toEqual([
      '5 warnings; --verbose shows each, helplet check tells more',
      '  2 links in another letter case than their articles: letter case (link-case), first in articles/a.md:6',
      '  1 piece of HTML that the reader does not show: <iframe> (html-removed), in articles/b.md:3',
      '  1 front matter key that looks misspelt: tgas (key-unknown), in articles/a.md:3',
      '  1 link that leads to no article (link-broken), in articles/a.md:10',
      '',
    ]);
    const {json} = await run(folder, ['build', 'articles', '--out', 'out', '--json']);
    expect(json<{warnings: unknown[]}>().warnings).toContainEqual({
      code: 'key-unknown',
      message: '"tgas" is not a key that Helplet knows.',
      where: 'articles/a.md:3',
      fix: 'Did you mean "tags"?',
      cause: 'tgas',
    });
  });
});

describe('checkContent', () => {
  it('gives findings with what mends them', async () => {
    const folder = await folderWith({'a.md': '# A\n\n[b](B.md)\n', 'b.md': '# B\n\nText.\n'});
    const {findings, groups, articles, locales} = await checkContent({content: folder, cwd: folder});
    expect({articles, locales}).toEqual({articles: 2, locales: ['en']});
    expect(groups).toHaveLength(1);
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        code: 'link-case',
        where: 'a.md:3',
        edit: {file: 'a.md', line: 3, from: 'B.md', to: 'b.md'},
      },
    ]);
  });

  it('takes the day that dates are compared with', async () => {
    const folder = await folderWith({'a.md': '---\npublished: 2026-03-01\n---\n# A\n\nText.\n'});
    const codes = async (today: string) =>
      (await checkContent({content: folder, cwd: folder, today})).findings.map(({code}) => code);
    expect(await codes('2026-02-28')).toEqual(['date-future']);
    expect(await codes('2026-03-01')).toEqual([]);
  });

  it('checks JSON Lines, which have no folder', async () => {
    const folder = await folderWith({
      'a.jsonl': '{"id": "a", "title": "A", "description": "A.", "body": "[b](b.md) ![x](x.png)"}\n',
    });
    await addFiles(folder, {'x.png': 'x'});
    const {findings} = await checkContent({jsonl: 'a.jsonl', cwd: folder});
    expect(findings.map(({code, where}) => `${code} ${where}`)).toEqual([
      'link-broken a.jsonl:1',
      'image-missing a.jsonl:1',
    ]);
    await writeFile(join(folder, 'a.jsonl'), '{"id": "a", "title": "A", "description": "A.", "body": "Text."}\n');
    expect((await checkContent({jsonl: 'a.jsonl', cwd: folder})).findings).toEqual([]);
  });
});
