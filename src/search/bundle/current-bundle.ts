import type {Manifest} from '../../core/bundle.js';
import {abortedError, SearchError, type SearchErrorCode} from '../../core/search-provider.js';
import type {BundleSource} from './bundle-source.js';

/**
 * What it looks like when the files of a manifest were replaced by those of a newer one. Servers have many answers for a file
 * that is gone: 404, 403 where they may not say what there is (S3), another page, or a status of their own.
 */
const SIGNS_OF_REPLACEMENT: readonly SearchErrorCode[] = [
  'not-found',
  'auth',
  'corrupt-index',
  'bad-response',
  'version-skew',
];

type Loads = Map<string, Promise<unknown>>;

/** What is loaded of a bundle, each part once. A deploy may replace the bundle while a page is open. */
export class CurrentBundle {
  readonly #source: BundleSource;
  readonly #onReplaced: () => void;
  /** Running and finished loads by what they give; failed ones are forgotten, so that they can be tried again. */
  #loads: Loads = new Map();
  #comparing?: Promise<boolean>;
  /** Shared loads outlive the search that started them: the next key press needs them as well. */
  readonly #lifetime = new AbortController();

  /**
   * @param onReplaced called when all that was loaded belongs to a bundle that is no more.
   * @param manifest Default: it is loaded when it is first needed.
   */
  constructor(source: BundleSource, onReplaced: () => void, manifest?: Manifest) {
    this.#source = source;
    this.#onReplaced = onReplaced;
    if (manifest) this.#loads.set('manifest', Promise.resolve(manifest));
  }

  manifest(): Promise<Manifest> {
    return this.once('manifest', signal => this.#source.manifest(signal));
  }

  /** Loads something once for all who ask. Rejects once the bundle is disposed of. */
  async once<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.#lifetime.signal.aborted) throw abortedError();
    const loads = this.#loads;
    const known = loads.get(key) as Promise<T> | undefined;
    if (known) return known;
    const loading = load(this.#lifetime.signal);
    loads.set(key, loading);
    loading.catch(() => loads.delete(key));
    return loading;
  }

  /** Runs a task; once more, from the manifest on, when it failed because the bundle was replaced meanwhile. */
  async ask<T>(task: () => Promise<T>): Promise<T> {
    const loads = this.#loads;
    try {
      return await task();
    } catch (error) {
      if (!isSignOfReplacement(error) || !(await this.#isReplaced(loads))) throw error;
      return task();
    }
  }

  dispose(): void {
    this.#lifetime.abort();
    this.#loads.clear();
  }

  /** True when there is a newer bundle than the one that something was loaded from; from now on it is the current one. */
  async #isReplaced(loads: Loads): Promise<boolean> {
    // Another task, which failed at the same time, may have found out already.
    if (loads !== this.#loads) return true;
    this.#comparing ??= this.#compare(loads).finally(() => {
      this.#comparing = undefined;
    });
    return this.#comparing;
  }

  async #compare(loads: Loads): Promise<boolean> {
    // Without a manifest it was the manifest that failed: asking for it again would give nothing new.
    const known = (await loads.get('manifest')) as Manifest | undefined;
    if (!known) return false;
    const newer = await this.#newestManifest();
    if (!newer || newer.checksum === known.checksum || this.#lifetime.signal.aborted) return false;
    this.#loads = new Map([['manifest', Promise.resolve(newer)]]);
    this.#onReplaced();
    return true;
  }

  async #newestManifest(): Promise<Manifest | undefined> {
    try {
      return await this.#source.manifest(this.#lifetime.signal, {reload: true});
    } catch (error) {
      // A bundle that this script cannot read explains the failure; anything else explains less than the failure itself.
      if (error instanceof SearchError && error.code === 'version-skew') throw error;
      return undefined;
    }
  }
}

function isSignOfReplacement(error: unknown): boolean {
  if (!(error instanceof SearchError)) return false;
  return SIGNS_OF_REPLACEMENT.includes(error.code) || (error.code === 'unavailable' && !error.retryable);
}
