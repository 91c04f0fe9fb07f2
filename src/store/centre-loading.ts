import type {HomeArticles} from '../core/bundle.js';
import type {HelpCentre} from '../core/help-centre.js';
import type {SearchEngine} from '../search/engine.js';
import type {StoreOptions} from './help-options.js';
import {mayPass} from './help-state.js';
import {LatestTask} from './latest-task.js';
import type {StateHolder} from './state-holder.js';

/** Fetches what the home view shows, into the state. */
export class CentreLoading {
  readonly #holder: StateHolder;
  readonly #engine: () => Promise<SearchEngine>;
  readonly #options: () => StoreOptions;
  readonly #onLoaded: () => void;
  readonly #task = new LatestTask<{centre: HelpCentre; home: HomeArticles}>();
  #described?: {readonly centre: HelpCentre; readonly home: HomeArticles};

  constructor(
    holder: StateHolder,
    engine: () => Promise<SearchEngine>,
    options: () => StoreOptions,
    onLoaded: () => void,
  ) {
    this.#holder = holder;
    this.#engine = engine;
    this.#options = options;
    this.#onLoaded = onLoaded;
  }

  /** Asks anew, whatever is there. */
  load(): void {
    this.#holder.set({centre: {status: 'pending'}});
    this.#task.run(async signal => loadHome(await this.#engine(), signal, this.#holder.state.segments), {
      done: value => {
        this.#described = value;
        this.show();
        this.#onLoaded();
      },
      failed: error => this.#holder.set({centre: {status: 'error', error}}),
    });
  }

  /** Asks again for what failed and may succeed now that network or server are back. */
  recover(): void {
    const {centre} = this.#holder.state;
    if (centre.status === 'error' && mayPass(centre.error)) this.load();
  }

  /** What the bundle says of itself, and what the page says otherwise. */
  show(): void {
    if (!this.#described) return;
    const {centre, home} = this.#described;
    const {contact, feedback = centre.feedback} = this.#options();
    const merged = {...centre.contact, ...contact};
    this.#holder.set({
      centre: {
        status: 'complete',
        centre: {...centre, ...(merged.url || merged.form ? {contact: merged} : {}), ...(feedback ? {feedback} : {})},
        home,
      },
    });
  }

  cancel(): void {
    this.#task.cancel();
  }
}

/** What the home view shows: the help centre, and what is read and new in it. */
export async function loadHome(
  engine: SearchEngine,
  signal: AbortSignal,
  segments: readonly string[],
): Promise<{centre: HelpCentre; home: HomeArticles}> {
  const centre = await engine.describe({signal});
  // Written down for everyone; who belongs somewhere may see more.
  if (centre.home && segments.length === 0) return {centre, home: centre.home};
  const {homeLists} = await import('../search/home-lists.js');
  const home = await homeLists(centre.categories, async request => {
    const {hits} = await engine.search({...request, excerpts: false, segments}, {signal});
    return hits.map(({article}) => article);
  });
  return {centre, home};
}
