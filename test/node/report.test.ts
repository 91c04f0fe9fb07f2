import {Readable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import type {InsightRecord} from '../../src/core/insight.js';
import {readRecords, type UsageReport} from '../../src/node/index.js';
import {lowestShare} from '../../src/node/report/create-report.js';
import {folderWith} from './helpers/folders.js';
import {type ErrorsJson, run} from './helpers/run.js';

const ARTICLES = {
  'articles/password.md':
    '---\nredirects: [old/password]\n---\n# Reset your password\n\nChoose Reset on the sign-in page.',
  'articles/pin.md': '# Forgotten PIN\n\nAsk for a new one.',
  'articles/refund.md': '# Money back\n\nWithin 30 days, to the card that you paid with.',
  'articles/colours.md': '# New colours\n\nBlue.',
};

type Details<Type> = Type extends InsightRecord ? Omit<Type, 'time' | 'visit' | 'path' | 'locale'> : never;

/** Lines of a log: events of one visit after another. */
function log(visits: Readonly<Record<string, readonly Details<InsightRecord>[]>>): string {
  return Object.entries(visits)
    .flatMap(([visit, events]) =>
      events.map((event, index) =>
        JSON.stringify({time: `2026-11-0${1 + (index % 9)}T10:00:00Z`, visit, path: '/shop', locale: 'en', ...event}),
      ),
    )
    .join('\n');
}

const search = (query: string, total: number) => ({type: 'search', query, total}) as const;
const click = (query: string, article: string, position = 1) =>
  ({type: 'result-click', query, article, position}) as const;
const view = (article: string) => ({type: 'article-view', article}) as const;
const vote = (article: string, helpful: boolean, reasons: readonly string[] = []) =>
  ({type: 'feedback', article, helpful, reasons}) as const;

async function reportOf(events: string, ...options: readonly string[]) {
  const folder = await folderWith({...ARTICLES, 'events.jsonl': events});
  expect((await run(folder, ['build', 'articles', '--out', 'out'])).exitCode).toBe(0);
  return run(folder, ['report', 'events.jsonl', '--bundle', 'out', ...options]);
}

const jsonOf = async (events: string, ...options: readonly string[]) =>
  (await reportOf(events, '--json', ...options)).json<UsageReport>();

describe('helplet report', () => {
  it('lists searches without results, and what the bundle finds for them by now', async () => {
    const {withoutResults} = await jsonOf(
      log({
        a: [search('refund', 0), search('  Refund ', 0)],
        b: [search('refund', 0)],
        c: [search('pin', 0)],
      }),
    );
    expect(withoutResults).toEqual([
      {query: 'refund', searches: 2, visits: 2, findsNow: 0},
      {query: 'pin', searches: 1, visits: 1, findsNow: 1},
    ]);
  });

  it('lists searches that found something of which nothing was opened', async () => {
    const {withoutClicks, summary} = await jsonOf(
      log({
        a: [search('colour', 1)],
        b: [search('colour', 1), click('colour', 'colours', 1), view('colours')],
        c: [search('pin', 1), click('pin', 'pin', 3)],
      }),
    );
    expect(withoutClicks).toEqual([{query: 'colour', searches: 2, withoutClick: 1}]);
    expect(summary).toMatchObject({searches: 3, searchesWithClick: 2, meanPosition: 2, visits: 3});
  });

  it('ranks articles that did not help by how sure that is', async () => {
    const {lowRated} = await jsonOf(
      log({
        a: [vote('pin', false, ['unclear'])],
        b: Array.from({length: 8}, () => vote('refund', false, ['outdated'])),
        c: [vote('refund', true), vote('colours', true)],
      }),
    );
    expect(lowRated.map(({id, helpful, notHelpful}) => [id, notHelpful, helpful])).toEqual([
      ['refund', 8, 1],
      ['pin', 1, 0],
    ]);
    expect(lowRated[0]?.reasons).toEqual({outdated: 8});
    expect(lowRated[0]?.atLeast).toBeGreaterThan(lowRated[1]?.atLeast ?? 1);
  });

  it('lists articles that nobody opened, also under an id that they had before', async () => {
    const {neverFound, unknownArticles} = await jsonOf(
      log({a: [view('old/password'), view('gone'), view('gone')], b: [click('pin', 'pin')]}),
    );
    expect(neverFound.map(({id}) => id).sort()).toEqual(['colours', 'refund']);
    expect(unknownArticles).toEqual([{id: 'gone', views: 2}]);
  });

  it('suggests synonyms for words that people replaced by others, unless the search knows by now', async () => {
    const reworded = (failed: string, good: string, article: string) => [
      search(failed, 0),
      search(good, 1),
      click(good, article),
    ];
    const {synonyms} = await jsonOf(
      log({
        a: reworded('refund', 'money back', 'refund'),
        b: reworded('refund', 'money back', 'refund'),
        c: reworded('secret code', 'pin', 'pin'),
        d: reworded('pasword', 'password', 'password'),
        e: reworded('pasword', 'password', 'password'),
      }),
    );
    expect(synonyms).toEqual([{words: ['refund', 'money back'], visits: 2, article: 'refund'}]);
  });

  it('suggests titles for articles that people find with other words', async () => {
    const {titles} = await jsonOf(
      log({
        a: [search('sign in page', 1), click('sign in page', 'password')],
        b: [search('sign in page', 1), click('sign in page', 'password')],
        c: [search('reset password', 1), click('reset password', 'password')],
        d: [search('reset password', 1), click('reset password', 'password')],
      }),
    );
    expect(titles).toEqual([{article: 'password', title: 'Reset your password', query: 'sign in page', visits: 2}]);
  });

  it('counts lines that are no events, says where they are, and reads the others', async () => {
    const {records, skipped} = await jsonOf(
      `${log({a: [view('pin')]})}\n\nnot json\n{"type": "party"}\n{"type": "search", "time": "2026-11-01T10:00:00Z", "visit": "a"}\n`,
    );
    expect(records).toBe(1);
    expect(skipped.lines).toBe(3);
    expect(skipped.examples.map(({where}) => where)).toEqual(['events.jsonl:3', 'events.jsonl:4', 'events.jsonl:5']);
    expect(skipped.examples[2]?.message).toContain('"query" must be a text');
  });

  it('keeps to a time', async () => {
    const events = log({a: [view('pin'), view('refund'), view('colours')]});
    const {records, period} = await jsonOf(events, '--since', '2026-11-02', '--until', '2026-11-03');
    expect(records).toBe(1);
    expect(period).toEqual({from: '2026-11-02T10:00:00Z', to: '2026-11-02T10:00:00Z'});
  });

  it('is a table for people, with what to do about each list', async () => {
    const {exitCode, stdout} = await reportOf(
      log({
        a: [
          search('refund', 0),
          search('money back', 1),
          click('money back', 'refund'),
          view('refund'),
          vote('refund', false),
        ],
        b: [search('refund', 0), search('退款', 0)],
      }),
    );
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^7 events from 2026-11-01 to 2026-11-05, 2 visits\n/);
    expect(stdout).toContain('4 searches: 75% found nothing, 25% opened a hit');
    expect(stdout).toContain('Nothing found. Write an article, a synonym or a keyword.');
    expect(stdout).toMatch(/^refund +2 +2 +0$/m);
    expect(stdout).toMatch(/^退款 +1 +1 +0$/m);
    expect(stdout).toMatch(/^refund +1 +0 +21%/m);
  });

  it('shows as many rows as asked for, and how many more there are', async () => {
    const events = log({a: ['q1x', 'q2x', 'q3x'].map(query => search(query, 0))});
    const {stdout} = await reportOf(events, '--limit', '2');
    expect(stdout).toContain('… and 1 more');
    expect(stdout).not.toContain('q3x');
  });

  it('says so when there is nothing in it', async () => {
    expect((await reportOf('')).stdout).toContain('No events in this log.');
  });

  it('names a log, a bundle or an option that is wrong', async () => {
    const folder = await folderWith({...ARTICLES, 'events.jsonl': ''});
    await run(folder, ['build', 'articles', '--out', 'out']);
    const missing = await run(folder, ['report', 'nope.jsonl', '--bundle', 'out', '--json']);
    expect(missing.exitCode).toBe(1);
    expect(missing.json<ErrorsJson>().errors[0]).toMatchObject({code: 'report/log', where: 'nope.jsonl'});
    const noBundle = await run(folder, ['report', 'events.jsonl', '--bundle', 'articles']);
    expect(noBundle.exitCode).toBe(1);
    expect(noBundle.stderr).toContain('bundle/not-found');
    const wrongDate = await run(folder, ['report', 'events.jsonl', '--bundle', 'out', '--since', 'yesterday']);
    expect(wrongDate.exitCode).toBe(2);
    expect(wrongDate.stderr).toContain('2026-11-01');
  });
});

describe('reading a log', () => {
  it('takes the standard input, however it is cut into pieces', async () => {
    const text = log({a: [view('pin'), view('refund')]});
    const seen: string[] = [];
    const stdin = Readable.from([text.slice(0, 40), text.slice(40, 41), text.slice(41)]);
    await readRecords(['-'], {cwd: '/', stdin}, ({type}) => seen.push(type));
    expect(seen).toEqual(['article-view', 'article-view']);
  });
});

describe('the lowest share that answers speak for', () => {
  it('grows with the number of answers that say the same', () => {
    expect(lowestShare(0, 0)).toBe(0);
    expect(lowestShare(1, 1)).toBeCloseTo(0.207, 3);
    expect(lowestShare(90, 100)).toBeCloseTo(0.826, 3);
    expect(lowestShare(10, 10)).toBeLessThan(lowestShare(100, 100));
    expect(lowestShare(0, 50)).toBeCloseTo(0, 10);
  });
});
