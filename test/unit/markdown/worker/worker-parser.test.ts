import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {LIMITS, RefusedMarkdownError} from '../../../../src/markdown/limits.js';
import type {MarkdownParser} from '../../../../src/markdown/markdown-to-html.js';
import {PageParser} from '../../../../src/markdown/page-parser.js';
import {type ParserPort, serveParser} from '../../../../src/markdown/worker/parser-host.js';
import {WorkerParser} from '../../../../src/markdown/worker/worker-parser.js';
import {WorkerUnavailableError} from '../../../../src/workers/worker-or-thread.js';
import {errorOf, until} from '../../../helpers/flush.js';
import {ChannelWorker} from '../../search/provider/worker/channel-worker.js';

const OPTIONS = {mark: 'mark', footnotesTitle: 'Footnotes'};
const DEADLINE_MS = 80;
const BEGIN_MS = 800;

let workers: ChannelWorker[];
/** What the next workers do; then they parse. */
let moods: ((port: ParserPort) => void)[];
let parser: WorkerParser;

beforeEach(() => {
  vi.useFakeTimers({toFake: ['setInterval', 'clearInterval']});
  workers = [];
  moods = [];
  parser = new WorkerParser({start, deadlineMs: DEADLINE_MS, beginMs: BEGIN_MS});
  vi.stubGlobal('Worker', class {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  for (const worker of workers) worker.terminate();
  vi.useRealTimers();
});

async function start(): Promise<ChannelWorker> {
  const worker = new ChannelWorker(port => (moods.shift() ?? parses)(port as unknown as ParserPort));
  workers.push(worker);
  return worker;
}

const parse = (markdown: string, signal = new AbortController().signal, by: MarkdownParser = parser): Promise<string> =>
  by.parse(markdown, OPTIONS, signal);
const deaf = (port: ParserPort): void => {
  port.onmessage = () => {};
};
/** Begins, and never ends. */
const stuck = (port: ParserPort): void => {
  port.onmessage = ({data: {id}}) => port.postMessage({type: 'started', id});
};

/** What a worker was asked, once it is. */
async function asked(number = 0): Promise<{readonly id?: number}> {
  await until(() => workers[number]?.sent.length);
  return workers[number]?.sent[0] ?? {};
}

/** Lets the time of a worker run out, once it has begun to parse. */
async function timeOut(number: number): Promise<void> {
  await until(() => workers[number]?.received);
  vi.advanceTimersByTime(DEADLINE_MS);
}

/** The worker's own code; whoever starts it waits for its first word, which nobody does here. */
function parses(port: ParserPort): void {
  serveParser({
    set onmessage(listen: ParserPort['onmessage']) {
      port.onmessage = listen;
    },
    postMessage: message => void (message.type === 'ready' || port.postMessage(message)),
  } as ParserPort);
}

it('gives the HTML of Markdown', async () => {
  expect(await parse('# One *two*')).toBe('<h1 class="mark">One <em>two</em></h1>\n');
});

it('asks one worker for everything, one article after the other', async () => {
  expect(await Promise.all(['a', 'b', 'c'].map(text => parse(text)))).toEqual([
    '<p>a</p>\n',
    '<p>b</p>\n',
    '<p>c</p>\n',
  ]);
  expect(workers).toHaveLength(1);
});

it('kills a worker that takes too long, tries once more in another, and parses the next article', async () => {
  moods = [stuck, stuck];
  const [first, second] = [errorOf(parse('slow')), parse('quick')];
  await timeOut(0);
  await timeOut(1);
  expect(await first).toMatchObject({name: 'RefusedMarkdownError', reason: 'too-slow'});
  expect(await second).toBe('<p>quick</p>\n');
  expect(workers.map(({terminated}) => terminated)).toEqual([true, true, false]);
});

it('lays an article out whose first worker got no time on a busy device', async () => {
  moods = [stuck];
  const parsing = parse('a');
  await timeOut(0);
  expect(await parsing).toBe('<p>a</p>\n');
  expect(workers.map(({terminated}) => terminated)).toEqual([true, false]);
});

it('counts the time of parsing alone', async () => {
  moods = [deaf];
  const parsing = parse('a');
  const {id} = await asked();
  vi.advanceTimersByTime(BEGIN_MS * 0.75);
  workers[0]?.say({type: 'started', id});
  await until(() => workers[0]?.received);
  vi.advanceTimersByTime(DEADLINE_MS * 0.75);
  workers[0]?.say({type: 'html', id, html: 'late'});
  expect(await parsing).toBe('late');
});

it('takes a worker that never begins for none', async () => {
  moods = [deaf];
  const parsing = errorOf(parse('a'));
  await asked();
  vi.advanceTimersByTime(BEGIN_MS);
  expect(await parsing).toBeInstanceOf(WorkerUnavailableError);
  expect(workers[0]?.terminated).toBe(true);
});

it('lets go of an article at once that nobody wants any more, and keeps the worker for the next', async () => {
  moods = [deaf];
  const controller = new AbortController();
  const parsing = errorOf(parse('a', controller.signal));
  const next = parse('next');
  const {id} = await asked();
  controller.abort();
  expect(await parsing).toMatchObject({name: 'AbortError'});
  expect(workers[0]?.sent).toHaveLength(1);
  workers[0]?.say({type: 'html', id, html: 'nobody reads this'});
  await until(() => workers[0]?.sent.length === 2);
  workers[0]?.say({type: 'html', id: workers[0].sent[1]?.id, html: 'next'});
  expect(await next).toBe('next');
  expect(workers.map(({terminated}) => terminated)).toEqual([false]);
});

it('uses one worker for articles that are opened quickly one after the other', async () => {
  const results: unknown[] = [];
  for (const markdown of ['a', 'b', 'c', 'd']) {
    const controller = new AbortController();
    const parsing = parse(markdown, controller.signal);
    results.push(errorOf(parsing));
    await until(() => workers[0]?.sent.length);
    if (markdown !== 'd') controller.abort();
    else expect(await parsing).toBe('<p>d</p>\n');
  }
  expect(await Promise.all(results)).toEqual([
    ...Array(3).fill(expect.objectContaining({name: 'AbortError'})),
    undefined,
  ]);
  expect(workers.map(({terminated}) => terminated)).toEqual([false]);
});

it('kills a worker that takes too long over what nobody wants, and does not try that again', async () => {
  moods = [stuck];
  const controller = new AbortController();
  const parsing = errorOf(parse('slow', controller.signal));
  await asked();
  controller.abort();
  await parsing;
  const next = parse('next');
  await timeOut(0);
  expect(await next).toBe('<p>next</p>\n');
  expect(workers.map(({terminated}) => terminated)).toEqual([true, false]);
});

it('rests once the worker is free: an element that is moved still waits for its article', async () => {
  const parsing = parse('a');
  parser.rest();
  expect(await parsing).toBe('<p>a</p>\n');
  expect(await parse('b')).toBe('<p>b</p>\n');
  expect(workers.map(({terminated}) => terminated)).toEqual([true, false]);
});

it('starts no worker for an article that nobody wants', async () => {
  expect(await errorOf(parse('a', AbortSignal.abort()))).toMatchObject({name: 'AbortError'});
  expect(workers).toEqual([]);
});

it('refuses what is too large without asking anyone', async () => {
  const error = await errorOf(parse('a'.repeat(LIMITS.workerCharacters + 1)));
  expect(error).toBeInstanceOf(RefusedMarkdownError);
  expect(error).toMatchObject({reason: 'too-large'});
  expect(workers).toEqual([]);
});

it.each([
  ['crashes', () => workers[0]?.fail('out of memory'), 'out of memory'],
  ['says something else', () => workers[0]?.say({type: 'other'}), 'no reply'],
  ['answers another question', () => workers[0]?.say({type: 'html', id: 99, html: ''}), 'no reply'],
])('refuses an article whose worker %s, and goes on with another', async (_what, act, reason) => {
  moods = [deaf];
  const parsing = errorOf(parse('a'));
  await asked();
  act();
  const error = await parsing;
  expect(error).toMatchObject({name: 'RefusedMarkdownError', reason: 'failed'});
  expect(String(error)).toContain(reason);
  expect(await parse('next')).toBe('<p>next</p>\n');
});

it('passes on what the worker refuses, and keeps the worker', async () => {
  moods = [
    port => {
      port.onmessage = ({data: {id}}) =>
        port.postMessage({type: 'refused', id, reason: 'too-large', message: 'Too much.'});
    },
  ];
  expect(await errorOf(parse('a'))).toMatchObject({reason: 'too-large', message: 'Too much.'});
  expect(workers[0]?.terminated).toBe(false);
});

it('has the page’s own thread parse where there is no worker to be had, from then on', async () => {
  vi.spyOn(console, 'info').mockReturnValue();
  let asked = 0;
  const page = new PageParser({
    start: async () => {
      asked++;
      throw new WorkerUnavailableError('None here.');
    },
  });
  expect(await parse('a *b*', undefined, page)).toBe('<p>a <em>b</em></p>\n');
  expect(await parse('c', undefined, page)).toBe('<p>c</p>\n');
  expect(asked).toBe(1);
});

it('has the page’s own thread parse what a worker does not begin', async () => {
  vi.spyOn(console, 'info').mockReturnValue();
  moods = [deaf];
  const page = new PageParser({start, deadlineMs: DEADLINE_MS, beginMs: BEGIN_MS});
  const parsing = parse('a *b*', undefined, page);
  await asked();
  vi.advanceTimersByTime(BEGIN_MS);
  expect(await parsing).toBe('<p>a <em>b</em></p>\n');
});

it('does not take a killed worker for a page without workers', async () => {
  moods = [stuck, stuck];
  const page = new PageParser({start, deadlineMs: DEADLINE_MS});
  const slow = errorOf(parse('slow', undefined, page));
  await timeOut(0);
  await timeOut(1);
  expect(await slow).toMatchObject({reason: 'too-slow'});
  expect(await parse('next', undefined, page)).toBe('<p>next</p>\n');
  expect(workers).toHaveLength(3);
});
