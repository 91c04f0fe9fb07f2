import {PLACE_PREFIX} from '../core/place.js';
import {watchHistory} from './page-address.js';

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

/** The page's own hash, which the help has put a place over. */
let hashBefore = '';

/** `#helplet=article/cards/limits` */
export const hashHistory: PlaceHistory = {
  read: () => (location.hash.startsWith(PLACE_PREFIX) ? location.hash.slice(PLACE_PREFIX.length) : undefined),
  write(place, {replace}) {
    const isOurs = location.hash.startsWith(PLACE_PREFIX);
    if (place === undefined && !isOurs) return;
    if (!isOurs) hashBefore = location.hash;
    const [before] = location.href.split('#');
    change(before + (place === undefined ? hashBefore : PLACE_PREFIX + place), replace);
  },
  watch: watchHistory,
};

/** `?helplet=article%2Fcards%2Flimits`, beside the page's own parameters, which stay as they are to the letter. */
export const queryHistory: PlaceHistory = {
  read: () => new URLSearchParams(location.search).get('helplet') ?? undefined,
  write(place, {replace}) {
    const href = withPlace(location.href, place);
    if (href !== location.href) change(href, replace);
  },
  watch: watchHistory,
};

/** An address with another place in its query, or with none. */
function withPlace(href: string, place: string | undefined): string {
  const [, before = '', query, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(href) ?? [];
  const own = query === undefined ? [] : query.split('&').filter(part => !/^helplet(?:=|$)/.test(part));
  const parts = place === undefined ? own : [...own, `helplet=${encodeURIComponent(place)}`];
  return before + (parts.length > 0 ? `?${parts.join('&')}` : '') + hash;
}

/** The host's router finds its own state in each entry. */
function change(href: string, replace: boolean): void {
  if (replace) history.replaceState(history.state, '', href);
  else history.pushState(history.state, '', href);
}
