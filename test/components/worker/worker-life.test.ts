import {expect} from '@open-wc/testing';
import {createEngine} from '../../../src/search/create-engine.js';
import {SearchEngine} from '../../../src/search/engine.js';
import {PageProvider} from '../../../src/search/provider/page-provider.js';
import {engineScript} from '../../../src/search/provider/worker/worker-files.js';
import {WorkerProvider} from '../../../src/search/provider/worker-provider.js';
import {type StartOptions, startScript, waitUntilReady} from '../../../src/workers/start-script.js';
import {WorkerUnavailableError} from '../../../src/workers/worker-or-thread.js';
import {idsOf} from '../../helpers/articles.js';
import {Clock} from '../../helpers/components/clock.js';
import {until} from '../../helpers/components/until.js';

const SILENCE_MS = 400;
const submit = (query: string) => ({query, intent: 'submit'}) as const;

describe('the worker of the engine', () => {
  it('starts from its own file', async () => {
    const worker = await startScript(engineScript());
    expect(worker).to.be.instanceOf(Worker);
    worker.terminate();
  });

  it('answers for a page, over the network', async () => {
    const engine = createEngine(`${location.origin}/no-such-bundle/`);
    const error = await failure(engine.search(submit('a')));
    expect(error).to.include({name: 'SearchError', code: 'not-found'});
    engine.dispose();
  });

  it('is not waited for when its script is not there', async () => {
    const missing = new URL('./no-such-worker.js', import.meta.url);
    expect(await failure(startScript(missing, {}, true))).to.be.instanceOf(WorkerUnavailableError);
    expect(await failure(waitUntilReady(new Worker(missing, {type: 'module'})))).to.be.instanceOf(
      WorkerUnavailableError,
    );
  });
});

describe('a search in a worker', () => {
  let workers: Worker[];
  let ready: number;
  let provider: WorkerProvider;
  let clock: Clock;

  beforeEach(() => {
    clock = new Clock();
    workers = [];
    ready = 0;
    provider = new WorkerProvider({
      base: 'https://help.example/',
      silenceMs: SILENCE_MS,
      start: async () => {
        const worker = new Worker(new URL('./moody-worker.js', import.meta.url), {type: 'module'});
        workers.push(worker);
        const started = await waitUntilReady(worker);
        ready++;
        return started;
      },
    });
  });

  afterEach(() => {
    provider.dispose();
    clock.restore();
  });

  it('that hangs is killed, and the next one works', async () => {
    expect(await failureInTime(search('hang'))).to.include({code: 'unavailable', retryable: true});
    expect(idsOf(await search('ok'))).to.deep.equal(['fine']);
    expect(workers).to.have.lengthOf(2);
  });

  it('whose worker is killed under it fails, and the next one works', async () => {
    const found = search('wait');
    await until(() => workers.length === 1);
    await countWaiting();
    workers[0]?.terminate();
    expect(await failureInTime(found)).to.include({code: 'unavailable', retryable: true});
    expect(idsOf(await search('ok'))).to.deep.equal(['fine']);
  });

  it('that crashes fails without troubling the page, and the next one works', async () => {
    const reported: string[] = [];
    const listen = ({message}: ErrorEvent): unknown => reported.push(message);
    window.addEventListener('error', listen);
    const error = await failure(search('crash'));
    window.removeEventListener('error', listen);
    expect(error).to.include({code: 'unavailable', retryable: true});
    expect(String(error)).to.contain('the worker crashed');
    expect(idsOf(await search('ok'))).to.deep.equal(['fine']);
    expect(reported).to.deep.equal([]);
  });

  it('that takes long lives on', async () => {
    const controller = new AbortController();
    const found = failure(search('wait', controller));
    expect(await countWaiting()).to.equal(1);
    let signs = 0;
    workers[0]?.addEventListener('message', () => signs++);
    for (let quarter = 1; quarter <= 8; quarter++) {
      await clock.pass(SILENCE_MS / 4);
      await until(() => signs === quarter);
    }
    expect(await countWaiting()).to.equal(1);
    controller.abort();
    await found;
    expect(workers).to.have.lengthOf(1);
  });

  it('that is aborted stops working', async () => {
    const controller = new AbortController();
    const found = failure(search('wait', controller));
    expect(await countWaiting()).to.equal(1);
    controller.abort();
    expect(await found).to.include({code: 'aborted'});
    expect(await countWaiting()).to.equal(0);
  });

  function search(query: string, {signal} = new AbortController()) {
    return provider.search(submit(query), {signal});
  }

  /** Lets time pass until it fails, from when the worker has started. */
  async function failureInTime(promise: Promise<unknown>): Promise<unknown> {
    await until(() => ready > 0);
    let error: unknown;
    void failure(promise).then(reason => {
      error = reason;
    });
    await until(
      () => error,
      'the failure',
      () => clock.pass(SILENCE_MS),
    );
    return error;
  }

  /** How many searches the worker is at. */
  async function countWaiting(): Promise<number> {
    return Number((await provider.article({id: 'waiting'}, new AbortController())).markdown);
  }
});

describe('an engine that is disposed of', () => {
  const {fetch} = window;

  afterEach(() => {
    window.fetch = fetch;
  });

  it('ends its worker and what waits for it, and answers nothing any more', async () => {
    const {engine, ended} = engineWith('./moody-worker.js');
    expect(idsOf(await engine.search(submit('ok')))).to.deep.equal(['fine']);
    const waiting = failure(engine.search(submit('wait')));
    engine.dispose();
    expect(await waiting).to.include({code: 'aborted'});
    expect(await failure(engine.search(submit('ok')))).to.include({code: 'aborted'});
    await until(ended);
  });

  it('ends a worker that is still starting', async () => {
    const {engine, started, ended} = engineWith('./silent-worker.js');
    const waiting = failure(engine.search(submit('ok')));
    await until(started);
    expect(ended()).to.equal(false);
    engine.dispose();
    expect(await waiting).to.include({code: 'aborted'});
    await until(ended);
  });

  it('stops what it fetches', async () => {
    let fetching: AbortSignal | null | undefined;
    window.fetch = async (_url, init) => {
      fetching = init?.signal;
      return new Promise<never>(() => {});
    };
    const engine = createEngine('https://help.example/');
    const waiting = failure(engine.describe());
    await until(() => fetching);
    engine.dispose();
    expect(await waiting).to.include({code: 'aborted'});
    expect(fetching?.aborted).to.equal(true);
  });

  /** An engine whose worker runs a script of the tests. */
  function engineWith(script: string) {
    let worker: Worker | undefined;
    let isEnded = false;
    const start = (options: StartOptions) => {
      worker = new Worker(new URL(script, import.meta.url), {type: 'module'});
      const {terminate} = worker;
      worker.terminate = () => {
        isEnded = true;
        terminate.call(worker);
      };
      return waitUntilReady(worker, options);
    };
    const engine = new SearchEngine(new PageProvider({bundle: 'https://help.example/', start}));
    return {engine, started: () => worker !== undefined, ended: () => isEnded};
  }
});

describe('a page', () => {
  it('whose policy forbids workers is answered by its own thread', async () => {
    expect(await framed({policy: "worker-src 'none'"})).to.equal('found refund');
  });

  it('that wants trusted addresses of scripts gets one', async () => {
    expect(await framed({policy: "require-trusted-types-for 'script'", worker: 'started'})).to.equal('started');
  });

  it('that trusts nobody is answered by its own thread', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
    expect(await framed({policy})).to.equal('found refund');
  });

  it('whose scripts broke Array.from is answered by a worker, which they cannot reach', async () => {
    expect(await framed({broken: true, worker: 'served'})).to.equal('found refund');
  });

  it('with both is refused an answer, and told what is wrong', async () => {
    const answer = await framed({broken: true, policy: "worker-src 'none'"});
    expect(answer).to.match(/^SearchError: This page has changed built-in functions .*\(Array\.from\)/);
  });
});

/** What a page in a frame got for an answer. */
async function framed({policy = '', broken = false, worker = ''}): Promise<string> {
  const frame = document.createElement('iframe');
  Object.assign(frame.dataset, {worker, ...(broken ? {broken} : {})});
  const script = new URL('./framed-page.js', import.meta.url);
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module" src="${script}"></script>`;
  const answer = new Promise<string>(resolve => {
    const listen = ({data, source}: MessageEvent): void => {
      if (source !== frame.contentWindow || typeof data?.framed !== 'string') return;
      window.removeEventListener('message', listen);
      resolve(data.framed);
    };
    window.addEventListener('message', listen);
  });
  document.body.append(frame);
  try {
    return await answer;
  } finally {
    frame.remove();
  }
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    value => expect.fail(`not a failure: ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
}
