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

let workers: ChannelWorker[];
/** What the next workers do; then they parse. */
let moods: ((port: ParserPort) => void)[];
let parser: WorkerParser;

beforeEach(() => {
  vi.useFakeTimers({toFake: ['setInterval', 'clearInterval']});
  workers = [];
  moods = [];
  parser = new WorkerParser({start, deadlineMs: DEADLINE_MS});
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

/** What the first worker was asked, once it is. */
async function asked(): Promise<{readonly id?: number}> {
  await until(() => workers[0]?.sent.length);
  return workers[0]?.sent[0] ?? {};
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

it('kills a worker that takes too long, and parses the next article in another', async () => {
  moods = [deaf];
  const [first, second] = [errorOf(parse('slow')), parse('quick')];
  await asked();
  vi.advanceTimersByTime(DEADLINE_MS);
  expect(await first).toMatchObject({name: 'RefusedMarkdownError', reason: 'too-slow'});
  expect(await second).toBe('<p>quick</p>\n');
  expect(workers.map(({terminated}) => terminated)).toEqual([true, false]);
});

it('counts the time from when the worker has what it needs', async () => {
  moods = [deaf];
  const parsing = parse('a');
  const {id} = await asked();
  vi.advanceTimersByTime(DEADLINE_MS * 0.75);
  workers[0]?.onmessage?.({data: {type: 'started', id}} as MessageEvent);
  vi.advanceTimersByTime(DEADLINE_MS * 0.75);
  workers[0]?.say({type: 'html', id, html: 'late'});
  expect(await parsing).toBe('late');
});

it('kills the worker when nobody wants the article any more', async () => {
  moods = [deaf];
  const controller = new AbortController();
  const parsing = errorOf(parse('slow', controller.signal));
  await asked();
  controller.abort();
  expect(await parsing).toMatchObject({name: 'AbortError'});
  expect(workers[0]?.terminated).toBe(true);
  expect(await parse('next')).toBe('<p>next</p>\n');
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

it('does not take a killed worker for a page without workers', async () => {
  moods = [deaf];
  const page = new PageParser({start, deadlineMs: DEADLINE_MS});
  const slow = errorOf(parse('slow', undefined, page));
  await asked();
  vi.advanceTimersByTime(DEADLINE_MS);
  expect(await slow).toMatchObject({reason: 'too-slow'});
  expect(await parse('next', undefined, page)).toBe('<p>next</p>\n');
  expect(workers).toHaveLength(2);
});
