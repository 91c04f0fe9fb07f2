import type {InlineBundle} from '../../core/bundle.js';
import {abortedError, type SearchContext, SearchError} from '../../core/search-provider.js';
import type {StartedWorker, StartOptions} from '../../workers/start-script.js';
import {WorkerOrThread} from '../../workers/worker-or-thread.js';
import {type AnswerTo, ForwardingProvider, type Question, type Respondent} from './forwarding-provider.js';
import {WorkerProvider} from './worker-provider.js';

export interface PageProviderOptions {
  /** Absolute URL of the bundle's folder, or the bundle itself, which only the page's own thread can answer from. */
  readonly bundle: string | InlineBundle;
  /** Preferred locale, BCP 47. Default: the bundle's own. */
  readonly locale?: string;
  /** False to search in the page's own thread. Default: as `configureHelplet` says. */
  readonly workers?: boolean;
  /** Starts a worker, see `WorkerProviderOptions`. Default: the one that comes with Helplet. */
  readonly start?: (options: StartOptions) => Promise<StartedWorker>;
}

/** The embedded engine for a page: in a worker, or in the page's own thread where there is none to be had. */
export class PageProvider extends ForwardingProvider {
  /** How often the bundle was replaced. */
  version = 0;
  readonly #places: WorkerOrThread<Respondent>;
  #disposed = false;

  constructor({bundle, workers, ...rest}: PageProviderOptions) {
    super();
    const options = {...rest, onReplaced: () => void this.version++};
    this.#places = new WorkerOrThread<Respondent>(
      {
        worker: async () => new WorkerProvider({base: bundle as string, ...options}),
        thread: async () => {
          const {openInThread} = await import('./open-in-thread.js').catch((cause: unknown) => {
            throw new SearchError('network', 'The code of the search could not be loaded.', {retryable: true, cause});
          });
          return openInThread(bundle, options);
        },
      },
      typeof bundle === 'string' ? workers : false,
    );
  }

  dispose(): void {
    this.#disposed = true;
    this.#places.end(place => place.dispose());
  }

  async ask<Q extends Question>(question: Q, context: SearchContext): Promise<AnswerTo<Q>> {
    return this.#places.run(async place => {
      // The code may have been loading for a while.
      if (this.#disposed || context.signal.aborted) throw abortedError();
      return place.ask(question, context);
    });
  }
}
