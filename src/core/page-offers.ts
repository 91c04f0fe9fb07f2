import {type RouteAddress, routeWeight} from './route-pattern.js';

/** What to suggest on the home view: articles by id, those for another page than this one, for a query, or with tags. */
export type Suggestion =
  | readonly string[]
  | {
      /** Address of a page, as if it were this one. */
      readonly url?: string;
      readonly query?: string;
      readonly tags?: readonly string[];
    };

/** Articles to suggest on some pages, by number, the first one first. */
export interface PageOffer {
  /** Globs of pages. */
  readonly routes: readonly string[];
  readonly articles: readonly number[];
}

interface Offered {
  readonly number: number;
  /** How much of the page's address the best glob names. */
  readonly weight: number;
  /** Its place in the author's list. */
  readonly place: number;
}

/** The articles that are offered for a page: the closest fit first, then as the author lists them. */
export function offeredFor(address: RouteAddress, offers: readonly PageOffer[]): readonly number[] {
  const found = offers.flatMap(({routes, articles}): readonly Offered[] => {
    const weight = routeWeight(routes, address);
    return weight > 0 ? articles.map((number, place) => ({number, weight, place})) : [];
  });
  found.sort((a, b) => b.weight - a.weight || a.place - b.place || a.number - b.number);
  // One that is offered twice stands where it comes first: sets keep that order.
  return [...new Set(found.map(({number}) => number))];
}
