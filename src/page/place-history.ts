import {PLACE_PREFIX} from '../core/place.js';
import {watchHistory} from './history-steps.js';

/**
 * Where the place within the help stands in the page's address. Give a panel your own (`panel.placeHistory`) where a router
 * has the history: read from its location, write through its navigation.
 */
export interface PlaceHistory {
  /** The place in the address as text, e.g. `article/cards/limits`; undefined for none. */
  read(): string | undefined;
  /** Puts a place into the address, or takes it out. `replace` says to make no new entry of the history. */
  write(place: string | undefined, options: {readonly replace: boolean}): void;
  /** Calls back when the address changed by a step through the history. Returns what ends that. */
  watch(listener: () => void): () => void;
}

/** `#helplet=article/cards/limits` */
export const hashHistory: PlaceHistory = {
  read: () => (location.hash.startsWith(PLACE_PREFIX) ? location.hash.slice(PLACE_PREFIX.length) : undefined),
  write(place, {replace}) {
    const url = new URL(location.href);
    if (place === undefined && !url.hash.startsWith(PLACE_PREFIX)) return;
    url.hash = place === undefined ? '' : PLACE_PREFIX + place;
    change(url, replace);
  },
  watch: watchHistory,
};

/** `?helplet=article%2Fcards%2Flimits`, beside the page's own parameters. */
export const queryHistory: PlaceHistory = {
  read: () => new URLSearchParams(location.search).get('helplet') ?? undefined,
  write(place, {replace}) {
    const url = new URL(location.href);
    if (place === undefined) url.searchParams.delete('helplet');
    else url.searchParams.set('helplet', place);
    if (url.href !== location.href) change(url, replace);
  },
  watch: watchHistory,
};

/** The host's router finds its own state in each entry. */
function change(url: URL, replace: boolean): void {
  if (replace) history.replaceState(history.state, '', url);
  else history.pushState(history.state, '', url);
}
