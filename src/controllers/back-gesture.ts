import {watchHistory} from '../page/page-address.js';

/** What an entry of the history that is only there to be gone back from is known by. */
const MARK = 'helplet-sheet';

/**
 * Lets the phone's gesture to go back close a sheet instead of leaving the page. Where the browser has close watchers it
 * asks the dialog itself; elsewhere an entry of the history stands in, which is taken back when the sheet is closed otherwise.
 */
export class BackGesture {
  readonly #goBack: () => boolean;
  #stopWatching?: () => void;

  /** @param goBack One step back within the sheet; false when it closed. */
  constructor(goBack: () => boolean) {
    this.#goBack = goBack;
  }

  start(): void {
    if (this.#stopWatching || 'CloseWatcher' in globalThis) return;
    this.#push();
    this.#stopWatching = watchHistory(this.#onPop);
  }

  stop(): void {
    if (!this.#stopWatching) return;
    this.#stopWatching();
    this.#stopWatching = undefined;
    if (isOurs(history.state)) history.back();
  }

  readonly #onPop = (): void => {
    if (isOurs(history.state)) return;
    if (this.#goBack()) this.#push();
  };

  /** The host's router finds its own state in it. */
  #push(): void {
    history.pushState({...history.state, [MARK]: true}, '');
  }
}

function isOurs(state: unknown): boolean {
  return typeof state === 'object' && state !== null && MARK in state;
}
