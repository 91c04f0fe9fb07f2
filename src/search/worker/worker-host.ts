import {type SearchContext, SearchError, type SearchProvider} from '../../core/search-provider.js';
import {describeWith} from './describe-with.js';
import {highlightWith} from './highlight-with.js';
import {errorMessage, type OpenMessage, parseRequest, type Question, type WorkerReply} from './messages.js';

/** The worker's end of the line to its page. */
export interface HostPort {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: WorkerReply): void;
}

/** Answers a page's requests in the worker. */
export class WorkerHost {
  readonly #port: HostPort;
  readonly #createProvider: (options: OpenMessage) => SearchProvider;
  readonly #running = new Map<number, AbortController>();
  #provider?: SearchProvider;

  /** Listens from now on, and tells the page so. */
  constructor(port: HostPort, createProvider: (options: OpenMessage) => SearchProvider) {
    this.#port = port;
    this.#createProvider = createProvider;
    port.onmessage = ({data}) => this.#receive(data);
    port.postMessage({type: 'ready'});
  }

  #receive(data: unknown): void {
    const request = parseRequest(data);
    // Without an id there is nobody to tell.
    if (!request) return;
    if (request.type === 'ping') this.#port.postMessage({type: 'alive'});
    else if (request.type === 'abort') this.#running.get(request.id)?.abort();
    else if (request.type === 'open') this.#open(request);
    else void this.#answer(request);
  }

  #open(options: OpenMessage): void {
    try {
      this.#provider?.dispose?.();
      this.#provider = this.#createProvider(options);
      this.#port.postMessage({type: 'result', id: options.id, value: undefined});
    } catch (error) {
      this.#port.postMessage(errorMessage(options.id, error));
    }
  }

  async #answer(question: Question): Promise<void> {
    const controller = new AbortController();
    const {signal} = controller;
    this.#running.set(question.id, controller);
    try {
      await nextTask();
      if (signal.aborted) return;
      const value = await this.#ask(question, signal);
      if (!signal.aborted) this.#port.postMessage({type: 'result', id: question.id, value});
    } catch (error) {
      if (!signal.aborted) this.#port.postMessage(errorMessage(question.id, error));
    } finally {
      this.#running.delete(question.id);
    }
  }

  async #ask(question: Question, signal: AbortSignal): Promise<unknown> {
    const provider = this.#provider;
    if (!provider) throw new SearchError('bad-request', 'The search worker was not told which help bundle to open.');
    switch (question.type) {
      case 'warm':
        return provider.warm?.({signal});
      case 'describe':
        return describeWith(provider, {signal});
      case 'article':
        return provider.article(question.reference, {signal});
      case 'highlight':
        return highlightWith(provider, question.request, {signal});
      case 'search': {
        const {id, request, partial} = question;
        if (!partial) return provider.search(request, {signal});
        const onPartial: SearchContext['onPartial'] = value => {
          if (!signal.aborted) this.#port.postMessage({type: 'partial', id, value});
        };
        return provider.search(request, {signal, onPartial});
      }
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
