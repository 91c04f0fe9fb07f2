import {join} from 'node:path';
import type {Worker, WorkerOptions} from 'node:worker_threads';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {buildBundle} from '../../src/node/index.js';
import {contentsOf, folderWith} from './helpers/folders.js';
import {type ErrorsJson, run} from './helpers/run.js';

/** The threads of a test, and what they run instead of the compiler. */
const threads = vi.hoisted(() => ({started: [] as Worker[], script: undefined as string | undefined}));

vi.mock('node:worker_threads', async importOriginal => {
  const original = await importOriginal<typeof import('node:worker_threads')>();
  class WatchedWorker extends original.Worker {
    constructor(entry: URL, options: WorkerOptions) {
      if (threads.script === undefined) super(entry, options);
      else super(threads.script, {...options, eval: true});
      threads.started.push(this);
    }
  }
  return {...original, Worker: WatchedWorker};
});

/** Some text with all that compiling looks at; so long that the articles do not fit in one task. */
const filler = 'Words that fill the page. '.repeat(8000);

const ARTICLES = {
  'helplet.config.json': '{"title": "Help", "site": {"pages": ["/pricing"]}}',
  'static/a.png': 'png',
  'parts/note.md': '---\ndraft: true\n---\nA note.\n',
  ...Object.fromEntries(
    Array.from({length: 12}, (_item, index) => [
      `${String(index).padStart(2, '0')}.md`,
      `---\ntags: [t${index}]\nowner: ${index}\n---\n# Article ${index}\n\nTo [the next](${(index + 1) % 12}.md#more), ` +
        `[nowhere](missing.md), [prices](/pricing) and [a heading](#mroe).\n\n![picture](/a.png) ![gone](gone.png)\n\n` +
        `:::note\n--8<-- "parts/note.md"\n:::\n\n## More {#more}\n\n${filler}\n`,
    ]),
  ),
};

/** The same with articles that cannot be compiled. */
const BAD_ARTICLES = {
  ...ARTICLES,
  '03.md': `# Quotes\n\n${'> '.repeat(20_000)}\n`,
  '09.md': `# Quotes\n\n${'> '.repeat(20_000)}\n`,
};

/** Threads that have ended have no number any more. */
function running(): readonly Worker[] {
  return threads.started.filter(({threadId}) => threadId !== -1);
}

beforeEach(() => {
  threads.started = [];
  threads.script = undefined;
});

describe('A build in threads', () => {
  it('writes the same bytes and warns of the same as one without', async () => {
    const folder = await folderWith(ARTICLES);
    const build = async (count: number) => {
      const out = `../${folder.split('/').at(-1)}-${count}`;
      const {out: _out, ...result} = await buildBundle({cwd: folder, content: '.', out, threads: count});
      return {result, files: await contentsOf(join(folder, out))};
    };
    const alone = await build(0);
    expect(alone.result.warnings.length).toBeGreaterThan(12 * 2);
    expect(threads.started).toHaveLength(0);
    expect(await build(2)).toEqual(alone);
    expect(threads.started).toHaveLength(2);
    expect(running()).toEqual([]);
  });

  it('tells errors as one without does, in the order of the articles', async () => {
    const folder = await folderWith(BAD_ARTICLES);
    const errorsWith = async (count: number) => {
      const {exitCode, json} = await run(folder, ['build', '.', '--out', 'out', '--json', '--threads', String(count)]);
      return {exitCode, errors: json<ErrorsJson>().errors};
    };
    const alone = await errorsWith(0);
    expect(alone.errors.map(({code, where}) => `${code} ${where}`)).toEqual([
      'content/unreadable 03.md',
      'content/unreadable 09.md',
    ]);
    expect(await errorsWith(2)).toEqual(alone);
    expect(threads.started).toHaveLength(2);
    expect(running()).toEqual([]);
  });

  it.each([
    ['ends early', 'process.exit(3)', 'it ended with exit code 3'],
    ['fails', 'throw new Error("no memory")', 'no memory'],
  ])('fails when a thread %s', async (_what, script, reason) => {
    threads.script = script;
    const folder = await folderWith(ARTICLES);
    await expect(buildBundle({cwd: folder, content: '.', out: 'out', threads: 2})).rejects.toMatchObject({
      code: 'cli/thread',
      message: `A thread that reads articles failed: ${reason}.`,
      fix: expect.stringContaining('--threads 0'),
    });
    expect(threads.started).toHaveLength(2);
    expect(running()).toEqual([]);
  });

  it('starts none for a few articles', async () => {
    const folder = await folderWith({'articles/a.md': '# A\n\nText.'});
    await buildBundle({cwd: folder, content: 'articles', out: 'out'});
    expect(threads.started).toHaveLength(0);
  });

  it('takes a whole number of threads', async () => {
    const folder = await folderWith({'articles/a.md': '# A\n\nText.'});
    const {exitCode, stderr} = await run(folder, ['build', 'articles', '--out', 'out', '--threads', '-1']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('It must be a whole number, 0 or more');
  });
});
