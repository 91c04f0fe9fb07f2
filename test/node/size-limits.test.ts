import {createWriteStream} from 'node:fs';
import {truncate} from 'node:fs/promises';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {describe, expect, it} from 'vitest';
import {SIZE_LIMITS} from '../../src/node/files/size-limits.js';
import {addFiles, folderWith} from './helpers/folders.js';
import {type ErrorsJson, run} from './helpers/run.js';

const GIGABYTE = 1024 ** 3;

/** Makes files of a gigabyte that take no room on the disk. */
async function folderWithHuge(...paths: readonly string[]): Promise<string> {
  const folder = await folderWith({'articles/a.md': 'A', 'q.jsonl': '{"id": "q", "text": "x"}', 'r.tsv': 'q\ta\t1'});
  for (const path of paths) {
    await addFiles(folder, {[path]: ''});
    await truncate(join(folder, path), GIGABYTE);
  }
  return folder;
}

/** Runs a command that must fail, and measures the memory that it took. */
async function errorsOf(folder: string, ...argv: readonly string[]) {
  const before = process.memoryUsage().rss;
  const {exitCode, json} = await run(folder, [...argv, '--json']);
  expect(exitCode).toBe(1);
  expect(process.memoryUsage().rss - before).toBeLessThan(GIGABYTE / 4);
  return json<ErrorsJson>().errors;
}

describe('a file of a gigabyte', () => {
  it.each(['helplet.config.json', 'helplet.config.js', 'helplet.config.mjs', 'helplet.config.ts'])(
    'is refused as %s before it is read',
    async name => {
      const errors = await errorsOf(await folderWithHuge(`articles/${name}`), 'build', 'articles', '--out', 'out');
      expect(errors).toEqual([
        {
          code: 'config/unreadable',
          message: `The config file cannot be read: it has ${GIGABYTE} bytes, and the limit is ${SIZE_LIMITS.config}.`,
          where: `articles/${name}`,
          fix: expect.any(String),
        },
      ]);
    },
  );

  it('is refused as an article and as views before it is read', async () => {
    const folder = await folderWithHuge('articles/big.md', 'views.json');
    const errors = await errorsOf(folder, 'build', 'articles', '--out', 'out', '--stats', 'views.json');
    expect(errors.map(({code, where}) => `${code} ${where}`)).toEqual([
      'content/stats views.json',
      'content/too-large articles/big.md',
    ]);
    expect(errors[0]?.message).toContain(String(SIZE_LIMITS.stats));
  });

  it('of one line is refused as articles, queries and judgements, without more than the line in memory', async () => {
    const folder = await folderWithHuge('docs.jsonl', 'big.jsonl', 'big.tsv');
    const codes = [
      await errorsOf(folder, 'build', '--jsonl', 'docs.jsonl', '--out', 'out'),
      await errorsOf(folder, 'eval', '--jsonl', 'docs.jsonl', '--queries', 'big.jsonl', '--qrels', 'r.tsv'),
      await errorsOf(folder, 'eval', '--jsonl', 'docs.jsonl', '--queries', 'q.jsonl', '--qrels', 'big.tsv'),
    ].map(errors => errors.map(({code, where}) => `${code} ${where}`));
    expect(codes).toEqual([['content/jsonl docs.jsonl:1'], ['eval/queries big.jsonl:1'], ['eval/qrels big.tsv:1']]);
  }, 60_000);
});

describe('a JSON Lines file', () => {
  it('may be larger than an article may be', async () => {
    const folder = await folderWith({});
    const body = 'Words that are repeated. '.repeat(20_000);
    const lines = Array.from({length: 12}, (_item, index) => `${JSON.stringify({id: `a${index}`, body})}\n`);
    await pipeline(Readable.from(lines), createWriteStream(join(folder, 'docs.jsonl')));
    expect((await run(folder, ['build', '--jsonl', 'docs.jsonl', '--out', 'out'])).exitCode).toBe(0);
  }, 60_000);

  it('keeps to the limit of articles, which the config of a folder may raise', async () => {
    const lines = [
      {id: 'a', body: 'x'.repeat(SIZE_LIMITS.article)},
      {id: 'b', body: `${'x'.repeat(SIZE_LIMITS.article)}\n`},
    ];
    const folder = await folderWith({'docs.jsonl': lines.map(line => JSON.stringify(line)).join('\n')});
    const errors = await errorsOf(folder, 'build', '--jsonl', 'docs.jsonl', '--out', 'out');
    expect(errors.map(({code, where}) => `${code} ${where}`)).toEqual(['content/too-large docs.jsonl:2']);
  });

  it('may end its lines in any way, and begin with a byte order mark', async () => {
    const folder = await folderWith({
      'docs.jsonl': '\ufeff{"id": "a", "body": "A"}\r\n\r\n{"id": "ü", "body": "Ü"}\r\n{"id": "c", "body": "C"}',
    });
    const {json} = await run(folder, ['build', '--jsonl', 'docs.jsonl', '--out', 'out', '--json']);
    expect(json()).toMatchObject({articles: 3});
  });

  it('that is no text names the line', async () => {
    const bad = Buffer.concat([Buffer.from('{"id": "a", "body": "A"}\n{"id": "b", "body": "'), Buffer.from([0xff])]);
    const folder = await folderWith({'docs.jsonl': Buffer.concat([bad, Buffer.from('"}\n')])});
    const errors = await errorsOf(folder, 'build', '--jsonl', 'docs.jsonl', '--out', 'out');
    expect(errors.map(({code, where}) => `${code} ${where}`)).toEqual(['content/not-utf8 docs.jsonl:2']);
  });
});
