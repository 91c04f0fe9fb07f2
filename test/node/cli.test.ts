import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Manifest} from '../../src/core/bundle.js';
import type {ScoreExplanation} from '../../src/core/search-provider.js';
import {addFiles, contentsOf, folderWith, readJson} from './helpers/folders.js';
import {type ErrorsJson, run} from './helpers/run.js';

const ARTICLES = {
  'articles/password.md':
    '---\ncategory: FAQ\ntopic: Security\n---\n# Reset your password\n\nChoose Reset on the sign-in page.',
  'articles/pin.md': '---\ncategory: FAQ\n---\n# Forgotten PIN\n\nAsk for a new PIN; your password stays.',
  'articles/news.md': '---\ncategory: News\n---\n# New colours\n\n## Password page\n\nThe password page is blue.',
};

async function built(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await folderWith({...ARTICLES, ...files});
  expect((await run(folder, ['build', 'articles', '--out', 'out'])).exitCode).toBe(0);
  return folder;
}

interface SearchJson {
  readonly query: string;
  readonly total: number;
  readonly hits: readonly Readonly<Record<string, unknown>>[];
  readonly facets: Readonly<Record<string, unknown>>;
}

describe('helplet search', () => {
  it('shows titles, excerpts, categories and ids', async () => {
    const {exitCode, stdout} = await run(await built(), ['search', 'out', 'reset', 'password']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^1\. {2}Reset your password\n {4}.+\n {4}FAQ · password\n/);
    expect(stdout).toMatch(/\d articles?\n$/);
  });

  it('prints the same as JSON for programs', async () => {
    const {json} = await run(await built(), ['search', 'out', 'reset password', '--json', '--limit', '1']);
    const answer = json<SearchJson>();
    expect(Object.keys(answer)).toEqual(['query', 'total', 'hits', 'facets']);
    expect(answer.query).toBe('reset password');
    expect(answer.hits).toHaveLength(1);
    expect(answer.hits[0]).toMatchObject({
      id: 'password',
      title: 'Reset your password',
      category: 'FAQ',
      topic: 'Security',
      score: expect.any(Number),
      excerpt: expect.stringContaining('Reset'),
      fragments: expect.arrayContaining([expect.objectContaining({mark: true})]),
      sections: expect.any(Array),
    });
  });

  it('has all that lists show of an article, and how the query was read', async () => {
    const files = {
      'a.md': '---\ntitle: Work\ntags: [x, y]\nupdated: 2026-01-02\npublished: 2026-01-01\nviews: 7\n---\nA workflow.',
    };
    const folder = await folderWith({'articles/a.md': files['a.md']});
    await run(folder, ['build', 'articles', '--out', 'out']);
    const {json} = await run(folder, ['search', 'out', 'flow work', '--json']);
    expect(json<SearchJson>().hits[0]).toMatchObject({
      tags: ['x', 'y'],
      published: '2026-01-01',
      updated: '2026-01-02',
      views: 7,
    });
    const quoted = await run(folder, ['search', 'out', '"flow work"', '--json']);
    expect(quoted.json()).toMatchObject({reading: {phraseNotFound: true}});
  });

  it('keeps to one category', async () => {
    const {json} = await run(await built(), ['search', 'out', 'password', '--category', 'News', '--json']);
    expect(json<SearchJson>().hits.map(({id}) => id)).toEqual(['news']);
  });

  it('says what was probably meant', async () => {
    const folder = await built();
    const {exitCode, stdout} = await run(folder, ['search', 'out', 'reset', 'pasword']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Did you mean "reset password"\?\n\n1\. {2}Reset your password\n/);
    const {json} = await run(folder, ['search', 'out', 'reset pasword', '--json']);
    expect(json<SearchJson>()).toMatchObject({query: 'reset pasword', correction: 'reset password'});
  });

  it('says nothing of the kind when each word is known', async () => {
    const {stdout} = await run(await built(), ['search', 'out', 'password']);
    expect(stdout).not.toContain('Did you mean');
  });

  it('says where each score comes from', async () => {
    const folder = await built();
    const {exitCode, stdout} = await run(folder, ['search', 'out', 'reset pasword', '--explain']);
    expect(exitCode).toBe(0);
    const [, first = ''] = stdout.split('\n\n');
    expect(first).toMatch(/^1\. {2}Reset your password\n/);
    expect(first).toMatch(/\n {4}score \d+\.\d\d\n/);
    expect(first).toMatch(/\n {6}\d+\.\d\d {2}reset \(reset\): 1 in title, 1 in body; idf \d+\.\d\d\n/);
    expect(first).toMatch(/\n {6}\d+\.\d\d {2}pasword \(password, by typo\): 1 in title; idf \d+\.\d\d\n/);
    expect(first).toMatch(/\n {6}× \d\.\d\d {2}query in title(\n|$)/);
    const plain = await run(folder, ['search', 'out', 'reset pasword']);
    expect(plain.stdout).not.toContain('score');
  });

  it('says it to programs as well: words times factors are the score', async () => {
    const folder = await built();
    const {json} = await run(folder, ['search', 'out', 'password', '--explain', '--json']);
    const {hits} = json<{hits: {score: number; explanation: ScoreExplanation}[]}>();
    expect(hits.length).toBeGreaterThan(1);
    for (const {score, explanation} of hits) {
      expect(explanation).toEqual({words: expect.any(Array), factors: expect.any(Array), pinned: false});
      expect(explanation.words[0]).toEqual({
        word: expect.any(String),
        term: expect.any(String),
        match: 'exact',
        frequencies: {title: expect.any(Number), headings: expect.any(Number), body: expect.any(Number), keywords: 0},
        idf: expect.any(Number),
        score: expect.any(Number),
      });
      const sum = explanation.words.reduce((total, word) => total + word.score, 0);
      expect(explanation.factors.reduce((product, {value}) => product * value, sum)).toBeCloseTo(score, 9);
    }
    const {json: plain} = await run(folder, ['search', 'out', 'password', '--json']);
    expect(plain<SearchJson>().hits[0]).not.toHaveProperty('explanation');
  });

  it('knows the synonyms and pins of the config', async () => {
    const folder = await built({
      'articles/helplet.config.json': JSON.stringify({
        synonyms: [['password', 'passphrase']],
        pins: [{query: 'passphrase', ids: ['news', 'gone']}],
      }),
    });
    const {json} = await run(folder, ['search', 'out', 'passphrase', '--explain', '--json']);
    const {hits} = json<{hits: {id: string; explanation: ScoreExplanation}[]}>();
    expect(hits.map(({id}) => id)).toEqual(['news', 'password', 'pin']);
    expect(hits.map(({explanation}) => explanation.pinned)).toEqual([true, false, false]);
    expect(hits[1]?.explanation.words).toMatchObject([{word: 'passphrase', term: 'password', match: 'synonym'}]);
    const {stdout} = await run(folder, ['search', 'out', 'passphrase', '--explain']);
    expect(stdout).toContain(', pinned by the author\n');
    expect(stdout).toContain('passphrase (password, by synonym)');
  });

  it('shows as many as it is asked for', async () => {
    const many = Object.fromEntries(
      Array.from({length: 30}, (_item, index) => [`articles/many/${index}.md`, `# Invoice ${index}\n\nPay it.`]),
    );
    const folder = await built(many);
    const {json} = await run(folder, ['search', 'out', 'invoice', '--limit', '25', '--json']);
    const {hits, total} = json<SearchJson>();
    expect({total, ids: new Set(hits.map(({id}) => id)).size}).toEqual({total: 30, ids: 25});
    const {stdout} = await run(folder, ['search', 'out', 'invoice', '--limit', '3']);
    expect(stdout).toMatch(/3 of 30 articles\n$/);
  });

  it('says when nothing matches, which is no failure', async () => {
    const {exitCode, stdout} = await run(await built(), ['search', 'out', 'zzzzqqqq']);
    expect({exitCode, stdout}).toEqual({exitCode: 0, stdout: 'No article matches "zzzzqqqq".\n'});
  });

  it('searches in another language, and refuses one that is not there', async () => {
    const folder = await built({'articles/pin.de.md': '# PIN vergessen\n\nEine neue PIN anfordern.'});
    const {stdout} = await run(folder, ['search', 'out', 'vergessen', '--locale', 'de']);
    expect(stdout).toContain('PIN vergessen');
    const {exitCode, json} = await run(folder, ['search', 'out', 'x', '--locale', 'fr', '--json']);
    expect(exitCode).toBe(1);
    expect(json<ErrorsJson>().errors[0]).toMatchObject({code: 'bundle/locale', fix: expect.stringContaining('en, de')});
  });

  it.each([
    ['a folder that is no bundle', {'out/x.txt': ''}, 'bundle/not-found'],
    ['a manifest that is no JSON', {'out/manifest.json': '{'}, 'bundle/unreadable'],
    ['a manifest of something else', {'out/manifest.json': '{"name": "App"}'}, 'bundle/not-a-bundle'],
    ['a bundle of a later format', {'out/manifest.json': '{"format": 99}'}, 'bundle/version'],
  ])('refuses %s', async (_name, files, code) => {
    const {exitCode, json} = await run(await folderWith(files), ['search', 'out', 'x', '--json']);
    expect({exitCode, code: json<ErrorsJson>().errors[0]?.code}).toEqual({exitCode: 1, code});
  });

  it('refuses an index that was altered', async () => {
    const folder = await built();
    const {locales} = await readJson<Manifest>(join(folder, 'out/manifest.json'));
    await addFiles(folder, {[`out/${locales[0]?.index.path}`]: '{}'});
    const {exitCode, stderr} = await run(folder, ['search', 'out', 'password']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('corrupt-index');
  });
});

describe('helplet eval', () => {
  const QUERIES = [
    {id: 'q1', text: 'reset password'},
    {id: 'q2', text: 'password', exclude: ['password', 'pin']},
    {id: 'q3', text: 'nobody judged this'},
  ];
  const FILES = {
    'q.jsonl': QUERIES.map(query => JSON.stringify(query)).join('\n'),
    'r.tsv': 'q1\tpassword\t2\nq1\tgone\t0\nq2\tnews\t1\nq9\tpin\t1\n',
  };
  const ARGUMENTS = ['--queries', 'q.jsonl', '--qrels', 'r.tsv'];

  it('measures a bundle', async () => {
    const folder = await built();
    await addFiles(folder, FILES);
    const {exitCode, json} = await run(folder, ['eval', 'out', ...ARGUMENTS, '--json']);
    expect(exitCode).toBe(0);
    expect(json()).toEqual({
      queries: 2,
      skipped: 1,
      metrics: {'ndcg@10': 1, 'mrr@10': 1, 'recall@10': 1, 'success@1': 1},
      unknownArticles: 1,
      unknownQueries: 1,
    });
    const {stdout} = await run(folder, ['eval', 'out', ...ARGUMENTS]);
    expect(stdout).toContain('nDCG@10    1.0000\n');
    expect(stdout).toContain('The qrels name 1 article that does not exist, e.g. "gone".');
  });

  it('measures a JSON Lines file without a folder, and writes nothing', async () => {
    const docs = [
      {id: 'password', title: 'Reset your password', body: 'Choose Reset.'},
      {id: 'news', title: 'News', body: 'The password page.'},
    ];
    const folder = await folderWith({...FILES, 'docs.jsonl': docs.map(line => JSON.stringify(line)).join('\n')});
    const before = await contentsOf(folder);
    const {exitCode, json} = await run(folder, ['eval', '--jsonl', 'docs.jsonl', ...ARGUMENTS, '--json']);
    expect({exitCode, queries: json<{queries: number}>().queries}).toEqual({exitCode: 0, queries: 2});
    expect(await contentsOf(folder)).toEqual(before);
  });

  it('says how often the first excerpt holds the answer', async () => {
    const docs = [
      {id: 'password', title: 'Password', body: 'Choose Reset. Your new password works after 30 days.'},
      {id: 'news', title: 'News', body: 'The page is new.'},
    ];
    const folder = await folderWith({
      ...FILES,
      'docs.jsonl': docs.map(line => JSON.stringify(line)).join('\n'),
      'a.jsonl': [
        {id: 'q1', answers: ['a month', '“30 Days.”']},
        {id: 'q2', answers: ['never']},
        {id: 'q3', answers: ['nobody judged this']},
      ]
        .map(line => JSON.stringify(line))
        .join('\n'),
      'bad.jsonl': '{"id": "q1", "answers": []}\n{"id": "q1"}\nno',
    });
    const asked = ['eval', '--jsonl', 'docs.jsonl', ...ARGUMENTS, '--answers'];
    const {exitCode, json} = await run(folder, [...asked, 'a.jsonl', '--json']);
    expect(exitCode).toBe(0);
    expect(json()).toMatchObject({queries: 2, answers: {queries: 2, held: 0.5}});
    const {stdout} = await run(folder, [...asked, 'a.jsonl']);
    expect(stdout).toMatch(/answers {4}0\.5000, the share of 2 queries .*; \d+ characters on average\n/);
    const bad = await run(folder, [...asked, 'bad.jsonl', '--json']);
    expect(
      bad
        .json<ErrorsJson>()
        .errors.map(({code, where}) => `${code} ${where}`)
        .sort(),
    ).toEqual(['eval/answers bad.jsonl:1', 'eval/answers bad.jsonl:2', 'eval/answers bad.jsonl:3']);
  });

  it('names each bad line of queries and judgements', async () => {
    const folder = await built();
    await addFiles(folder, {
      'q.jsonl':
        '{"id": "a", "text": "x"}\nno\n{"id": 7, "text": ""}\n{"id": "a", "text": "y"}\n{"id": "b", "text": "y", "exclude": "c"}',
      'bad.tsv': 'q1\ta\t1\nq1 a 1\nq1\ta\thigh\nq1\ta\n\nq\t0\ta\t1\n',
    });
    const queries = await run(folder, ['eval', 'out', '--queries', 'q.jsonl', '--qrels', 'bad.tsv', '--json']);
    expect(queries.exitCode).toBe(1);
    expect(queries.json<ErrorsJson>().errors.map(({code, where}) => `${code} ${where}`)).toEqual([
      'eval/queries q.jsonl:2',
      'eval/queries q.jsonl:3',
      'eval/queries q.jsonl:3',
      'eval/queries q.jsonl:4',
      'eval/queries q.jsonl:5',
    ]);
    await addFiles(folder, {'q.jsonl': '{"id": "a", "text": "x"}'});
    const qrels = await run(folder, ['eval', 'out', '--queries', 'q.jsonl', '--qrels', 'bad.tsv', '--json']);
    expect(qrels.json<ErrorsJson>().errors.map(({code, where}) => `${code} ${where}`)).toEqual([
      'eval/qrels bad.tsv:2',
      'eval/qrels bad.tsv:3',
      'eval/qrels bad.tsv:4',
      'eval/qrels bad.tsv:6',
    ]);
  });
});

describe('wrong usage', () => {
  it.each([
    [['buidl'], 'Did you mean "build"?'],
    [['build', 'articles'], '--out'],
    [['build', 'articles', '--out', 'x', '--inlin'], 'Did you mean "--inline"?'],
    [['build', '--out', 'x'], 'content folder'],
    [['build', 'articles', '--jsonl', 'a', '--out', 'x'], 'content folder'],
    [['build', 'a', 'b', '--out', 'x'], 'too many arguments'],
    [['search', 'out'], "argument 'query'"],
    [['search', 'out', 'x', '--limit', '0'], 'above 0'],
    [['eval', 'out', '--queries', 'q'], '--qrels'],
    [['eval', '--queries', 'q.jsonl', '--qrels', 'r.tsv'], '--jsonl'],
  ])('%j ends with exit code 2 and says what is missing', async (argv, words) => {
    const folder = await folderWith({'q.jsonl': '', 'r.tsv': ''});
    const human = await run(folder, argv);
    expect({exitCode: human.exitCode, stdout: human.stdout}).toEqual({exitCode: 2, stdout: ''});
    expect(human.stderr.toLowerCase()).toContain(words.toLowerCase());
    const machine = await run(folder, [...argv, '--json']);
    expect(machine.exitCode).toBe(2);
    expect(machine.json<ErrorsJson>().errors[0]?.code).toBe('cli/usage');
  });

  it('no command at all shows the help', async () => {
    const {exitCode, stderr} = await run('.', []);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Usage: helplet');
  });
});

describe('help', () => {
  it.each(['build', 'search', 'eval'])('of %s teaches: purpose, options, examples, exit codes', async command => {
    const {exitCode, stdout} = await run('.', [command, '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: helplet ${command} .+\\n\\n[A-Z].+`));
    expect(stdout).toContain(`  $ helplet ${command} `);
    expect(stdout).toContain('Exit codes:\n  0 ');
    expect(stdout).toContain('--json');
  });

  it('tells the version', async () => {
    const {exitCode, stdout} = await run('.', ['--version']);
    expect({exitCode, stdout}).toEqual({exitCode: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/)});
  });
});
