import {type SearchContext, SearchError, type SearchProvider} from '../../../core/search-provider.js';
import {headStart} from '../../../workers/head-start.js';
import {ALIVE, READY} from '../../../workers/start-script.js';
import {askProvider} from '../ask-provider.js';
import {errorMessage, type OpenMessage, parseRequest, type QuestionMessage, type WorkerReply} from './messages.js';

/** The worker's end of the line to its page. */
export interface HostPort {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: WorkerReply): void;
}

/**
 * Answers a page's requests in the worker with the provider of the bundle that the page opens, and tells it so.
 * @param open Opens the bundle; calls `onReplaced` when a newer one has taken its place.
 */
export function serveProvider(
  port: HostPort,
  open: (options: OpenMessage, onReplaced: () => void) => SearchProvider,
): void {
  const running = new Map<number, AbortController>();
  const awaited = new Map<string, (bytes?: ArrayBuffer) => void>();
  let provider: SearchProvider | undefined;

  port.onmessage = ({data}) => {
    const request = parseRequest(data);
    // Without an id there is nobody to tell.
    if (!request) return;
    if (request.type === 'ping') port.postMessage(ALIVE);
    else if (request.type === 'abort') running.get(request.id)?.abort();
    else if (request.type === 'open') openBundle(request);
    else if (request.type === 'file') awaited.get(request.url)?.(request.bytes);
    else void answer(request);
  };
  port.postMessage(READY);

  function openBundle(options: OpenMessage): void {
    for (const url of options.files) expectFile(url);
    try {
      provider?.dispose?.();
      provider = open(options, () => port.postMessage({type: 'replaced'}));
      port.postMessage({type: 'result', id: options.id, value: undefined});
    } catch (error) {
      port.postMessage(errorMessage(options.id, error));
    }
  }

  function expectFile(url: string): void {
    headStart.files[url] = new Promise(resolve => {
      awaited.set(url, bytes => resolve(bytes ? new Response(bytes) : fetch(url)));
    });
  }

  async function answer(question: QuestionMessage): Promise<void> {
    const {id, partial} = question;
    const controller = new AbortController();
    const {signal} = controller;
    running.set(id, controller);
    const onPartial: SearchContext['onPartial'] = value => {
      if (!signal.aborted) port.postMessage({type: 'partial', id, value});
    };
    try {
      await nextTask();
      if (signal.aborted) return;
      if (!provider) throw new SearchError('bad-request', 'The search worker was not told which help bundle to open.');
      const value = await askProvider(provider, question, {signal, ...(partial ? {onPartial} : {})});
      if (!signal.aborted) port.postMessage({type: 'result', id, value});
    } catch (error) {
      if (!signal.aborted) port.postMessage(errorMessage(id, error));
    } finally {
      running.delete(id);
    }
  }
}

/**
 * Lets messages come first that wait already. A search runs to its end once it has begun, so this is the moment when
 * an abort behind it can stop it: of a word typed fast, only the last letters are searched for.
 */
function nextTask(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
