export interface HelpletConfiguration {
  /** False to search and to parse Markdown in the page's own thread. Default: true. */
  readonly workers?: boolean;
}

/** Why there is no worker to ask on this page: the page's own thread does the work instead. */
export class WorkerUnavailableError extends Error {}

let workersAllowed = true;
let isTold = false;

/** Sets what holds for the whole page. Takes effect for everything that has not begun: call it before the first search. */
export function configureHelplet({workers}: HelpletConfiguration): void {
  if (workers !== undefined) workersAllowed = workers;
}

/** Something that works in a worker or in the page's own thread. Its code is loaded with the first task. */
export interface Places<T> {
  /** Its tasks reject with {@link WorkerUnavailableError} where there is no worker to be had. */
  readonly worker: () => Promise<T>;
  readonly thread: () => Promise<T>;
}

/** The one place that decides where work is done: in a worker, or in the page's own thread once there is none to be had. */
export class WorkerOrThread<T> {
  readonly #places: Places<T>;
  readonly #loading: Partial<Record<keyof Places<T>, Promise<T>>> = {};
  readonly #allowed: boolean | undefined;
  /** Undefined until the first task. */
  #usesWorker?: boolean;

  /** @param allowed False to do without a worker. Default: as {@link configureHelplet} says. */
  constructor(places: Places<T>, allowed?: boolean) {
    this.#places = places;
    this.#allowed = allowed;
  }

  /** Runs a task in the worker; when there is none, the page's own thread gets the same task. */
  async run<R>(task: (place: T) => Promise<R>): Promise<R> {
    this.#usesWorker ??= typeof Worker === 'function' && (this.#allowed ?? workersAllowed);
    if (this.#usesWorker) {
      try {
        return await task(await this.#load('worker'));
      } catch (error) {
        if (!(error instanceof WorkerUnavailableError)) throw error;
        tell(error);
      }
      // Tasks that waited for the same worker come here together.
      this.#usesWorker = false;
    }
    return task(await this.#load('thread'));
  }

  /** Ends what is loaded, and what still loads as soon as it is there. */
  end(end: (place: T) => void): void {
    // Whoever waits for one is told why it did not load.
    for (const loading of Object.values(this.#loading)) loading.then(end, () => {});
  }

  /** Loads a place once; after a failure again. */
  #load(place: keyof Places<T>): Promise<T> {
    let loading = this.#loading[place];
    if (!loading) {
      loading = this.#places[place]();
      this.#loading[place] = loading;
      loading.catch(() => delete this.#loading[place]);
    }
    return loading;
  }
}

/** One line for the whole page, whatever else finds no worker. No warning: everything works, and the page may want it so. */
function tell(error: WorkerUnavailableError): void {
  if (isTold) return;
  isTold = true;
  // biome-ignore lint/suspicious/noConsole: whoever builds the page has no other place to learn it from
  console.info(`Helplet works without a worker. ${error.message} See docs/search.md.`);
}
