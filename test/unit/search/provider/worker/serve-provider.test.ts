import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {SearchError} from '../../../../../src/core/search-provider.js';
import {response} from '../../../../helpers/articles.js';
import {ManualProvider} from '../../../../helpers/manual-provider.js';
import {ManualWorker} from './channel-worker.js';

const OPEN = {type: 'open', id: 1, base: 'https://x.example/help/', locale: 'de', languages: {}, files: []};
const search = (id: number, query = 'reset', partial = false) => ({
  type: 'search',
  id,
  request: {query, intent: 'submit'},
  partial,
});

let worker: ManualWorker;
let heard: {type: string; id?: number}[];

beforeEach(() => {
  start(new ManualWorker());
});

afterEach(() => {
  worker.terminate();
});

describe('the worker', () => {
  it('says that it is ready before it is asked anything', async () => {
    await expect.poll(() => heard).toEqual([{type: 'ready'}]);
  });

  it('answers with what its engine answers', async () => {
    say(OPEN, search(2));
    expect(worker.opened).toEqual([]);
    (await worker.engine.searched('reset')).answer(response(['a']));
    expect(await replyTo(2)).toEqual({type: 'result', id: 2, value: response(['a'])});
    expect(worker.opened).toEqual([{base: OPEN.base, locale: 'de'}]);
  });

  it('gives an article, a description, and word that it is warm', async () => {
    const partial = false;
    say(
      OPEN,
      {type: 'article', id: 2, partial, reference: {id: 'a'}},
      {type: 'describe', id: 3, partial},
      {
        type: 'warm',
        id: 4,
        partial,
      },
    );
    (await worker.engine.asked('a')).fail(new SearchError('not-found', 'Gone.'));
    (await worker.engine.described()).fail(new Error('odd'));
    expect(await replyTo(2)).toMatchObject({type: 'error', code: 'not-found', message: 'Gone.'});
    expect(await replyTo(3)).toMatchObject({type: 'error', code: 'unavailable', message: 'odd'});
    expect(await replyTo(4)).toEqual({type: 'result', id: 4, value: undefined});
    expect(worker.engine.warmed).toBe(1);
  });

  it('tells an engine to stop whose answer nobody wants any more, and says nothing of it', async () => {
    say(OPEN, search(2, 'old'), search(3, 'new'));
    const old = await worker.engine.searched('old');
    const current = await worker.engine.searched('new');
    say({type: 'abort', id: 2});
    await expect.poll(() => old.signal.aborted).toBe(true);
    old.answer(response(['late']));
    current.answer(response(['a']));
    await replyTo(3);
    expect(heard.filter(({id}) => id === 2)).toEqual([]);
    expect(current.signal.aborted).toBe(false);
  });

  it('never begins what is aborted by a message that waits already', async () => {
    say(OPEN, search(2, 'r'), {type: 'abort', id: 2}, search(3, 're'));
    (await worker.engine.searched('re')).answer(response(['a']));
    await replyTo(3);
    expect(worker.engine.searches.map(({question}) => question.query)).toEqual(['re']);
  });

  it('is heard of while a search waits for the network', async () => {
    say(OPEN, search(2));
    await worker.engine.searched('reset');
    say({type: 'ping'});
    await expect.poll(() => heard).toContainEqual({type: 'alive'});
  });

  it('passes on rough answers, to those who want them', async () => {
    const rough = response(['rough']);
    start(
      new ManualWorker(
        new (class extends ManualProvider {
          override search(...[request, context]: Parameters<ManualProvider['search']>) {
            context.onPartial?.(rough);
            return super.search(request, context);
          }
        })(),
      ),
    );
    say(OPEN, search(2, 'all', true), search(3, 'best', false));
    await worker.engine.searched('best');
    await expect.poll(() => heard).toContainEqual({type: 'partial', id: 2, value: rough});
    expect(heard.filter(({type}) => type === 'partial')).toHaveLength(1);
  });

  it('does not answer before it knows from what', async () => {
    say(search(2));
    expect(await replyTo(2)).toMatchObject({type: 'error', code: 'bad-request'});
  });

  it('answers with an error where the answer cannot be sent', async () => {
    say(OPEN, search(2));
    (await worker.engine.searched('reset')).answer({...response([]), facets: {tags: () => 1} as never});
    expect(await replyTo(2)).toMatchObject({type: 'error', code: 'unavailable'});
  });

  it('passes over what is no request', async () => {
    say({type: 'search', id: 2}, 'nonsense', OPEN, search(3));
    (await worker.engine.searched('reset')).answer(response(['a']));
    expect(await replyTo(3)).toMatchObject({type: 'result'});
    expect(heard.filter(({id}) => id === 2)).toEqual([]);
  });
});

function start(started: ManualWorker): void {
  worker?.terminate();
  worker = started;
  const replies: typeof heard = [];
  heard = replies;
  worker.onmessage = ({data}) => replies.push(data);
}

function say(...messages: unknown[]): void {
  for (const message of messages) worker.postMessage(message);
}

async function replyTo(id: number): Promise<object> {
  const find = () => heard.find(reply => reply.id === id);
  await expect.poll(find, {message: `reply to ${id}`}).toBeDefined();
  return find() ?? {};
}
